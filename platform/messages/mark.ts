import type { RelationKind } from '../../engine/compare/comparison.ts';

/**
 * What is known of a place in the text. `compared`: with a comparison; `quiet`: likely of a topic, not compared;
 * `nothing`: read, nothing known; `silenced`: the reader said "not this".
 */
export type MarkState = 'compared' | 'quiet' | 'nothing' | 'silenced';

/** A figure or a name of the page, as the page and the panel show it. Offsets are UTF-16 units into the block's text. */
export interface Mark {
  readonly id: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly kind: 'figure' | 'name';
  readonly surface: string;
  readonly state: MarkState;
  readonly relation: RelationKind | null;
  /** How many of the page's own sums with this figure do not come out. */
  readonly checks: number;
  /** The card's first line; empty where nothing is compared. */
  readonly line: string;
  /** Key of the topic, or null. */
  readonly topic: string | null;
  /** What two mentions of the same thing have in common: the topic and the value, or the entity. */
  readonly same: string;
  /** For a name: qualified ids of what it may be, the likeliest first. */
  readonly candidates: readonly string[];
  /** What stopped the comparison of a figure: the name of a gate; absent or null where none did. */
  readonly why?: string | null;
  /** For a figure: qualified ids of what its block names, for the panel's filter. */
  readonly near?: readonly string[];
}

/** What the page holds, for badge and popup. */
export interface Counts {
  readonly figures: number;
  readonly compared: number;
  readonly checks: number;
}
