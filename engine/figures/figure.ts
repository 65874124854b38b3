import type { Dimension, HedgeCode } from '../../data/schema/vocabulary.ts';

/** Why a numeral is not a quantity. */
export type RejectKind =
  | 'year'
  | 'ordinal'
  | 'designation'
  | 'model'
  | 'time'
  | 'score'
  | 'section'
  | 'version'
  | 'phone'
  | 'identifier'
  | 'address'
  | 'date'
  | 'list-number'
  | 'idiom'
  | 'name'
  /** May be read in two ways (`1.250` without a language). */
  | 'ambiguous';

/** `before`/`after`: ends of a change ("rose from A to B"). `by`: the change itself. */
export type Trend = '' | 'before' | 'after' | 'by-up' | 'by-down';

/** A quantity as printed. Positions are UTF-16 offsets into the block's text; token positions are indices into its `Tokens`. */
export interface Figure {
  readonly kind: 'figure';
  readonly block: number;
  /** The whole phrase: hedge, numeral, unit, counted noun. */
  readonly start: number;
  readonly end: number;
  readonly numeralStart: number;
  readonly numeralEnd: number;
  /** First token of the phrase and the one after its last; the same for the numeral alone. */
  readonly tokenFrom: number;
  readonly tokenTo: number;
  readonly numeralFrom: number;
  readonly numeralTo: number;
  /** What the words mean, without tolerance, in `unit`; an open end is null; both null for a reject. Shares are 0–1. */
  readonly low: number | null;
  readonly high: number | null;
  /** As printed: people, km2, mi2, share, USD, count, years, people/day …; `other` for a reject. */
  readonly unit: string;
  readonly dimension: Dimension | null;
  /** `low` and `high` in the dimension's base unit (people, km2, km, t, USD, share, days); null where `low`/`high` are. */
  readonly baseLow: number | null;
  readonly baseHigh: number | null;
  readonly hedge: HedgeCode;
  /** Printed words of the hedge: offsets, or -1. */
  readonly hedgeStart: number;
  readonly hedgeEnd: number;
  /** The counted noun as printed ("" when headless) and its tokens `[from, to)`, -1 when headless. */
  readonly noun: string;
  readonly nounFrom: number;
  readonly nounTo: number;
  /** Index of the figure (in the same block's list) from which a headless figure takes its noun; -1. */
  readonly nounOf: number;
  readonly trend: Trend;
  /** "a further 2,700", "another 50": adds to something said before. */
  readonly increment: boolean;
  /** "300 of the 800", "two of them": a part of a named whole. */
  readonly partitive: boolean;
  /** Unit of time of a rate (`day` of `people/day`); null for a total. A rate is never comparable with a total. */
  readonly per: string | null;
  /** Share-of link (for a share) or part-of link ("60 of whom", "40 of the 80"): index of the base figure in the same block, -1 when none stands there. */
  readonly baseOf: number;
  /** Restatement: index of the figure that this one repeats in another unit; -1. */
  readonly sameAs: number;
  /** Significant digits as printed, and whether the value is exact to the unit ("984") or round ("12,000"): the size of its last significant digit, in `unit`. */
  readonly step: number;
  readonly reject: RejectKind | null;
}

/** A date or period as printed, resolved with the page's date. */
export interface DateMention {
  readonly kind: 'date';
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly tokenFrom: number;
  readonly tokenTo: number;
  /** First and last day, `YYYY-MM-DD`; null when it cannot be resolved. */
  readonly low: string | null;
  readonly high: string | null;
  readonly hedge: HedgeCode;
  /** The page's date was needed. */
  readonly relative: boolean;
}
