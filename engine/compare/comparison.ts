import type { HedgeCode } from '../../data/schema/vocabulary.ts';
import type { MatchReason } from '../match/decision.ts';

export type RelationKind = 'same' | 'within' | 'contains' | 'overlaps' | 'above' | 'below' | 'notComparable';
export type NotComparableReason = 'one-origin' | 'no-claims' | 'later-only' | 'open' | 'unit' | 'vague';

export interface Relation {
  readonly kind: RelationKind;
  readonly reason: NotComparableReason | null;
  /** Origin whose figure equals the page's although the spread is wider. */
  readonly sameAsOrigin: string | null;
}

/** An interval in the topic's base unit; an open end is null. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** Lowest and highest printed end among the origins; `lowOpen`/`highOpen` draw as arrows. */
export interface Spread {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** One published figure, ready to be shown. */
export interface ComparedClaim {
  readonly interval: Interval;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly hedge: HedgeCode;
  readonly asPrinted: string | null;
  readonly language: string | null;
  readonly asOf: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly definition: string | null;
  readonly scope: string | null;
  readonly note: string | null;
  readonly aside: string | null;
}

/** All that one counter published on the topic. */
export interface OriginGroup {
  /** Qualified id; null for the group of unknown origin, which is never counted. */
  readonly id: string | null;
  readonly name: string;
  /** Name of the party to the conflict to which the counter belongs. */
  readonly party: string | null;
  /** The counter's latest claim known by the page's date: what stands for it in the spread; null when it has later ones only. */
  readonly interval: Interval | null;
  readonly asOf: string | null;
  readonly outlets: readonly string[];
  /** Newest first. */
  readonly claims: readonly ComparedClaim[];
}

export type ReasonKind = 'definition' | 'party' | 'scope' | 'date' | 'origin' | 'bound' | 'unit' | 'rounding' | 'correction';

/** Why figures differ: the two fields, as values to be put into a sentence. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly ours: string | null;
  readonly theirs: string | null;
  readonly who: string | null;
}

/** A value computed from others, with its arithmetic. */
export interface Derived {
  readonly topic: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly terms: readonly { readonly label: string; readonly value: number }[];
  readonly operation: 'sum' | 'product' | 'difference';
}

/** One definition's own spread, where a topic mixes several. */
export interface DefinitionSpread {
  readonly definition: string;
  readonly spread: Spread;
  readonly origins: number;
}

/** The figure against the claims of its topic. Plain JSON: it crosses contexts. */
export interface Comparison {
  readonly topic: string;
  readonly label: string;
  readonly definition: string | null;
  /** Base unit of every interval here. */
  readonly unit: string;
  readonly figure: Interval;
  readonly relation: Relation;
  readonly spread: Spread | null;
  readonly spreads: readonly DefinitionSpread[];
  /** Counted ones first, newest first; the group of unknown origin last. */
  readonly origins: readonly OriginGroup[];
  readonly originCount: number;
  readonly outletCount: number;
  readonly reasons: readonly Reason[];
  /** Claims that became known after the page's date, oldest first. */
  readonly later: readonly (ComparedClaim & { readonly origin: string | null })[];
  /** The page's own claims in the packs. */
  readonly thisArticle: readonly ComparedClaim[];
  readonly derived: readonly Derived[];
  /** The date by which claims had to be known; null when the page has none and all were taken. */
  readonly alignedTo: string | null;
  /** Who counted according to the page, as printed; null when it does not say. */
  readonly attribution: { readonly words: string; readonly origin: string | null } | null;
  readonly whyTheyDiffer: string | null;
  readonly match: readonly MatchReason[];
  readonly pack: { readonly title: string; readonly revision: number; readonly reachesTo: string };
}
