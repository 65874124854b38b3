/**
 * The page script is small and stays in every tab. What attends to the reader, pointer on a mark, keys, questions of the
 * panel, is loaded into the same world when it is first needed, and the card's code with the first hover. This is where
 * the three meet: under `meetingKey` on the global object of our world, which the page cannot see.
 */
import type { CardFactory } from '../card/contract.ts';
import type { Intent } from '../hover/intent.ts';
import type { PagePreferences } from '../preferences.ts';
import type { Presence } from '../presence.ts';

/** What background, popup and panel ask of a page. */
export type PageRequest =
  | { readonly kind: 'off' | 'next' | 'previous' | 'open' | 'rescan' | 'list' }
  | { readonly kind: 'preferences'; readonly preferences: PagePreferences }
  | { readonly kind: 'reveal'; readonly id: string; readonly flash: boolean }
  | { readonly kind: 'source'; readonly id: string };

const pageRequests: ReadonlySet<unknown> = new Set<PageRequest['kind']>([
  'off',
  'next',
  'previous',
  'open',
  'rescan',
  'list',
  'preferences',
  'reveal',
  'source',
]);

/** Whether a message is for a page. In a page of the extension itself, messages for the background are heard as well. */
export const isPageRequest = (message: unknown): message is PageRequest =>
  typeof message === 'object' && message !== null && 'kind' in message && pageRequests.has(message.kind);

export type PageAnswer =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly error: { readonly code: 'not-found' | 'malformed' | 'not-allowed'; readonly message: string };
    };

export interface Attendant {
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

export interface MeetingPlace {
  readonly presence: Presence;
  attend?: (presence: Presence) => Attendant;
  card?: CardFactory;
}

export const meetingKey = '__sidelight';

/** The place on the global object; undefined where no page script runs. */
export function meetingPlace(): MeetingPlace | undefined {
  return (globalThis as unknown as Record<string, MeetingPlace | undefined>)[meetingKey];
}
