import { failure, type Result } from './result.ts';

/** The part of `runtime.onMessage` that is used; both browsers and the polyfill have it. */
export interface MessageEvents<Sender> {
  addListener(listener: (message: unknown, sender: Sender, respond: (answer?: unknown) => void) => unknown): void;
  removeListener(listener: (message: unknown, sender: Sender, respond: (answer?: unknown) => void) => unknown): void;
}

/**
 * Listens and answers by `respond` with `true` as return value, the one form that every browser takes: returned promises
 * are not understood by all. A handler that answers null leaves the message to others; one that resolves to undefined has no answer. Returns how to stop.
 */
export function listen<Sender>(
  events: MessageEvents<Sender>,
  handle: (message: unknown, sender: Sender) => Promise<Result<unknown> | undefined> | null,
): () => void {
  const listener = (message: unknown, sender: Sender, respond: (answer?: unknown) => void): true | undefined => {
    const answer = handle(message, sender);
    if (!answer) return undefined;
    answer.then(respond, (error: unknown) => respond(failure('broken', String(error))));
    return true;
  };
  events.addListener(listener);
  return () => events.removeListener(listener);
}
