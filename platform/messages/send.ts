import { failure, type Result } from './result.ts';
import type { Answers, ToBackground } from './to-background.ts';
import type { PageAnswers, ToPage } from './to-page.ts';

/** The browser's own function: resolves to the answer, rejects when nobody listens. */
export type Post = (message: unknown) => Promise<unknown>;

/** What browsers say when the extension is no longer the one that put the script into the page. */
const goneText = /extension context|context invalidated|message manager|'sendMessage'/i;

async function ask(post: Post, message: unknown): Promise<Result<unknown>> {
  try {
    const answer = (await post(message)) as Partial<Result<unknown>> | null | undefined;
    return answer?.ok === undefined ? failure('no-answer', '') : (answer as Result<unknown>);
  } catch (error) {
    const text = String(error);
    return failure(goneText.test(text) ? 'gone' : 'no-answer', text);
  }
}

/** Pause before a request that was lost with the worker is sent again, in milliseconds. */
const retryPause = 200;

/**
 * Sends a request to the background and answers with what it says, or with the reason why it says nothing. A worker may die
 * over a request: it is sent once more then, which is no harm to any.
 */
export async function askBackground<Kind extends keyof Answers>(
  post: Post,
  request: Extract<ToBackground, { kind: Kind }>,
): Promise<Result<Answers[Kind]>> {
  let answer = await ask(post, request);
  if (!answer.ok && answer.error.code === 'no-answer') {
    await new Promise((resolve) => setTimeout(resolve, retryPause));
    answer = await ask(post, request);
  }
  return answer as Result<Answers[Kind]>;
}

/** Sends a request to a page. `no-answer` means that no script of ours runs there. */
export function askPage<Kind extends keyof PageAnswers>(
  post: Post,
  request: Extract<ToPage, { kind: Kind }>,
): Promise<Result<PageAnswers[Kind]>> {
  return ask(post, request) as Promise<Result<PageAnswers[Kind]>>;
}
