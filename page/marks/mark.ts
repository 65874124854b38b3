import type { RelationKind } from '../../engine/compare/comparison.ts';
import type { PageText } from '../../engine/page.ts';
import type { PageHead } from '../metadata.ts';
import type { PagePreferences } from '../preferences.ts';

/** A place in the text of which something is known. Offsets are UTF-16 units into the text of the block. */
export interface Mark {
  readonly id: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly kind: 'figure' | 'name';
  readonly surface: string;
  readonly state: 'compared' | 'quiet' | 'nothing' | 'silenced';
  readonly relation: RelationKind | null;
  /** How many of the page's own sums with this figure do not come out. */
  readonly checks: number;
  /** The card's first line. */
  readonly line: string;
  readonly topic: string | null;
  /** What two mentions of the same thing have in common. */
  readonly same: string;
  readonly candidates: readonly string[];
}

export interface Counts {
  readonly figures: number;
  readonly compared: number;
  readonly checks: number;
}

/** What is asked again to open a card: the text as it was sent, and where in it. */
export interface Source {
  readonly page: PageText;
  readonly at: { readonly block: number; readonly start: number; readonly end: number };
  readonly packs: string;
  readonly candidates: readonly string[];
}

/** What the background finds in a text. */
export interface Found {
  readonly head: PageHead;
  readonly marks: readonly Mark[];
  readonly focus: readonly string[];
  readonly packs: string;
  readonly preferences: PagePreferences;
  readonly locale: string;
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };

/** The background, as the page sees it. Every promise resolves. */
export interface Background {
  /** `isFirst`: what the page says of itself is to be found out and answered. */
  analyse(page: PageText, isFirst: boolean): Promise<Answer<Found>>;
  /** Loads the code that attends to the reader, and with `card` the card's too. */
  load(card: boolean): Promise<Answer<null>>;
  /** Says what the page holds now, to badge, popup and panel. */
  report(counts: Counts, cut: boolean): void;
}
