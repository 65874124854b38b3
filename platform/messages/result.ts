/** Why a request was not answered. `gone`: the extension was updated or removed under the page. */
export type FailureCode =
  | 'malformed'
  | 'too-large'
  | 'not-found'
  | 'no-packs'
  | 'not-allowed'
  | 'broken'
  | 'gone'
  | 'no-answer';

export interface Failure {
  readonly code: FailureCode;
  /** For the console and for tests; a reader never sees it. */
  readonly message: string;
}

/** What crosses from one context to another: an answer or the reason why there is none, never an exception. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });
export const failure = (code: FailureCode, message: string): Result<never> => ({ ok: false, error: { code, message } });
