import type * as z from 'zod/mini';
import { failure, type Result, success } from './result.ts';
import { type Answers, requestSchema, type ToBackground } from './to-background.ts';
import { toPanel } from './to-panel.ts';

/** Who sent a message, as far as it matters here. */
export interface Sender {
  readonly tabId: number | null;
  readonly frameId: number;
  /** Address of the document that sent it. */
  readonly url: string | null;
}

/** One function for each kind of request. What it throws becomes a failure `broken`. */
export type Handlers = {
  readonly [Kind in keyof Answers]: (
    request: Extract<ToBackground, { kind: Kind }>,
    sender: Sender,
  ) => Result<Answers[Kind]> | Promise<Result<Answers[Kind]>>;
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Says what was wrong without repeating the text of the page. */
function refusal(error: z.core.$ZodError): Result<never> {
  const [first] = error.issues;
  if (first?.message === 'too-large' || first?.code === 'too_big') return failure('too-large', first.path.join('.'));
  return failure('malformed', first ? `${first.path.join('.')}: ${first.message}` : 'no issue');
}

/**
 * Checks a message and hands it to its handler. Answers null for a message that is not for the background, and calls the
 * handler within the same turn: opening the side panel needs the reader's gesture, which any wait would lose.
 */
export function receive(handlers: Handlers, message: unknown, sender: Sender): Promise<Result<unknown>> | null {
  const schema = requestSchema(message);
  if (!schema) return toPanel().safeParse(message).success ? null : Promise.resolve(failure('malformed', 'kind'));
  const read = schema.safeParse(message);
  if (!read.success) return Promise.resolve(refusal(read.error));
  const handler = handlers[read.data.kind] as (request: ToBackground, from: Sender) => unknown;
  try {
    return Promise.resolve(handler(read.data, sender) as Result<unknown>).catch((error: unknown) =>
      failure('broken', messageOf(error)),
    );
  } catch (error) {
    return Promise.resolve(failure('broken', messageOf(error)));
  }
}

/** A handler that only does something. */
export const done = (): Result<null> => success(null);
