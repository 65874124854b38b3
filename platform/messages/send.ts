import { failure, type Result } from './result.ts';
import type { Answers, ToBackground } from './to-background.ts';
import type { PageAnswers, ToPage } from './to-page.ts';

/** The browser's own function: resolves to the answer, rejects when nobody listens. */
export type Post = (message: unknown) => Promise<unknown>;

/** What browsers say when the extension is no longer the one that put the script into the page. */
const goneText = /extension context|context invalidated|message manager|'sendMessage'/i;

function isResult(answer: unknown): answer is Result<unknown> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

async function ask(post: Post, message: unknown): Promise<Result<unknown>> {
  try {
    const answer = await post(message);
    return isResult(answer) ? answer : failure('no-answer', 'nobody answered');
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return failure(goneText.test(text) ? 'gone' : 'no-answer', text);
  }
}

/** Sends a request to the background and answers with what it says, or with the reason why it says nothing. */
export function askBackground<Kind extends keyof Answers>(
  post: Post,
  request: Extract<ToBackground, { kind: Kind }>,
): Promise<Result<Answers[Kind]>> {
  return ask(post, request) as Promise<Result<Answers[Kind]>>;
}

/** Sends a request to a page. `no-answer` means that no script of ours runs there. */
export function askPage<Kind extends keyof PageAnswers>(
  post: Post,
  request: Extract<ToPage, { kind: Kind }>,
): Promise<Result<PageAnswers[Kind]>> {
  return ask(post, request) as Promise<Result<PageAnswers[Kind]>>;
}
