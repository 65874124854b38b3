import type { HedgeCode } from '../../data/schema/vocabulary.ts';
import type { MatchReason } from '../match/decision.ts';

export type RelationKind = 'same' | 'within' | 'contains' | 'overlaps' | 'above' | 'below' | 'notComparable';
/**
 * Why nothing is compared:
 * `one-origin` a single counter is known; `no-origin` claims are known, but of no named counter; `no-claims` nothing is known;
 * `later-only` all became known after the page's date; `other-date` nothing is known for the time of the figure;
 * `open` neither end of the figure is given; `unit` the figure's unit does not convert; `vague` others print no number ("dozens");
 * `no-figure` a topic was asked for without a figure of the page.
 */
export type NotComparableReason =
  | 'one-origin'
  | 'no-origin'
  | 'no-claims'
  | 'later-only'
  | 'other-date'
  | 'open'
  | 'unit'
  | 'vague'
  | 'no-figure';

export interface Relation {
  readonly kind: RelationKind;
  readonly reason: NotComparableReason | null;
  /** Qualified id of the origin whose figure equals the page's although the spread is wider. */
  readonly sameAsOrigin: string | null;
}

/** An interval in the comparison's unit, without tolerance; an open end is null. Dates are days since 1970-01-01. */
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
  /** Counter whom this outlet names instead of the one who stands for the count elsewhere. */
  readonly creditedTo?: string | null;
}

/** All that one counter published on the topic. */
export interface OriginGroup {
  /** Qualified id; null for the group of unknown origin, which is never counted. */
  readonly id: string | null;
  readonly name: string;
  /** Short form of the name, where it has one. */
  readonly short?: string | null;
  /** Name of the party to the conflict to which the counter belongs. */
  readonly party: string | null;
  /**
   * The counter's latest claim known by the page's date: what stands for it in the spread; null when it has later ones, asides or vague ones only.
   * Where outlets print one count differently, from the lowest to the highest of them.
   */
  readonly interval: Interval | null;
  readonly asOf: string | null;
  readonly outlets: readonly string[];
  /** Newest first. */
  readonly claims: readonly ComparedClaim[];
}

export type ReasonKind =
  | 'definition'
  | 'party'
  | 'scope'
  | 'date'
  | 'origin'
  | 'bound'
  | 'unit'
  | 'rounding'
  | 'correction';

/**
 * Why figures differ: the page's field and another counter's, as values to be put into a sentence.
 * `definition`, `scope`: the texts; `party`: names of the sides to which the counters belong; `date`: partial ISO dates; `origin`: names;
 * `bound`: hedge codes; `unit`: unit codes; `rounding`: numbers in the comparison's unit;
 * `correction`: `ours` is the number of the counter's that equals the page's, `theirs` the one that replaced it.
 */
export interface Reason {
  readonly kind: ReasonKind;
  /** Null where the page does not say. */
  readonly ours: string | null;
  readonly theirs: string | null;
  /** Name of the counter whose field `theirs` is; null when the counter is unknown. */
  readonly who: string | null;
  /** With `date`: `ours` is the date of the page, not one that its words give to the figure. */
  readonly ofPage?: boolean;
  /** With `date`: the page gives the number that `who` gave for `ours`, and `theirs` is the date of that counter's later one. */
  readonly ofClaim?: boolean;
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
  /** Unit of every interval here: the one in which most claims of the topic are printed; `date` for days since 1970-01-01. */
  readonly unit: string;
  readonly figure: Interval;
  readonly relation: Relation;
  readonly spread: Spread | null;
  readonly spreads: readonly DefinitionSpread[];
  /** Counted ones first, newest first; the group of unknown origin last. */
  readonly origins: readonly OriginGroup[];
  readonly originCount: number;
  /** Outlets that report a count of the counted origins; of all where none is counted. */
  readonly outletCount: number;
  readonly reasons: readonly Reason[];
  /** Claims that became known after the page's date, oldest first. */
  readonly later: readonly (ComparedClaim & { readonly origin: string | null })[];
  /** The page's own claims in the packs. */
  readonly thisArticle: readonly ComparedClaim[];
  readonly derived: readonly Derived[];
  /** The date by which claims had to be known; null when the page has none and all were taken. */
  readonly alignedTo: string | null;
  /** The time that the figure describes, where the page's words name one ("in 2010"): its claims are those of that time. */
  readonly asOf?: string | null;
  /** Who counted according to the page, as printed, and the qualified id of that origin where the packs know it; null when the page does not say. */
  readonly attribution: { readonly words: string; readonly origin: string | null } | null;
  readonly whyTheyDiffer: string | null;
  readonly match: readonly MatchReason[];
  readonly pack: { readonly title: string; readonly revision: number; readonly reachesTo: string };
}
