/** What is asked of a page's script, and what attends to the reader there. */
import type { Intent } from '../hover/intent.ts';
import type { PagePreferences } from '../preferences.ts';

/** What background, popup and panel ask of a page. */
export type PageRequest =
  | { readonly kind: 'off' | 'next' | 'previous' | 'open' | 'rescan' | 'list' }
  | { readonly kind: 'preferences'; readonly preferences: PagePreferences }
  | { readonly kind: 'reveal'; readonly id: string; readonly flash: boolean }
  | { readonly kind: 'source'; readonly id: string };

/** Their kinds, in the few characters that a script in every tab can pay for; a test holds them to the type. */
export const pageRequests = 'off next previous open rescan list preferences reveal source'.split(' ');

/** Whether a message is for a page. In a page of the extension itself, messages for the background are heard as well. */
export const isPageRequest = (message: unknown): message is PageRequest =>
  pageRequests.includes((message as Partial<PageRequest> | null)?.kind ?? '');

export type PageAnswer =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly error: { readonly code: 'not-found' | 'malformed'; readonly message: string };
    };

export interface Attendant {
  /** A document in a frame of the page is read too. */
  join(document: Document): void;
  /** What the pointer did before there was an attendant. */
  begin(intent: Intent): void;
  /** The page turned into another one. */
  navigated(): void;
  answer(request: PageRequest): PageAnswer;
  /** The marks were painted anew: a card whose mark is gone closes. */
  painted(): void;
  /** Packs or rules are others: what was answered is forgotten. */
  forget(): void;
  remove(): void;
}
