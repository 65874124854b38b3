/** What values a topic's claims give, in base units, and what else is heard of it: worked out once for as long as the index is open, since every page asks again. */
import type { Claim } from '../../data/schema/claim.ts';
import type { Heard } from '../../data/schema/topic.ts';
import { UNITS } from '../figures/units.ts';

/** Lowest and highest end of a claim, in base units. */
export interface ValueRange {
  readonly low: number;
  readonly high: number;
  /** When it was published, or else what day it describes, in days since 1970; null where neither is known, as with what is only heard. */
  readonly day: number | null;
}

/** First and last day of a claim that is a date, as printed: `2024-08` or `2024-08-06`. */
export interface DateRange {
  readonly low: string;
  readonly high: string;
}

/** The values of a topic's claims, with the lowest and the highest of all. */
export interface ClaimValues {
  readonly ranges: readonly ValueRange[];
  /** Where the claims are dates. */
  readonly dates: readonly DateRange[];
  /** Their currency, without a rate, where that converts into no other; null for values in base units. */
  readonly currency: string | null;
  readonly least: number;
  readonly most: number;
  /** Both ends of every claim, each once, ascending. */
  readonly ends: Float64Array;
  /** Both ends of every claim as they read with so many significant digits, each once: 481,486 is printed as 481,000. */
  rounded(digits: number): readonly number[];
}

/** Claims looked at per topic: enough to know its size, and a bound to the cost of a page. */
const MOST_CLAIMS = 400;

function toBase(value: number | string | null, unit: string): number | null {
  if (typeof value !== 'number') return null;
  return value * (UNITS.get(unit)?.factor ?? 1);
}

/** The unit, without a rate, of values that can be held only against others in the same one; null for one that converts into a base unit. */
export function currencyOf(unit: string): string | null {
  const [bare = unit] = unit.split('/');
  return UNITS.get(bare)?.factor === null ? bare : null;
}

/** The one currency of some values; undefined where they are in several, so that they cannot be held against each other. */
function commonCurrency(units: readonly string[]): string | null | undefined {
  const [first = null, ...others] = new Set(units.map(currencyOf));
  return others.length > 0 ? undefined : first;
}

const DAY = 86_400_000;
/** Characters of `YYYY-MM-DD`. */
const DAY_LENGTH = 10;

/** The first day of a partial date, in days since 1970. */
export function dayOf(date: string | null | undefined): number | null {
  const time = date ? Date.parse(`${date}-01-01`.slice(0, DAY_LENGTH)) : Number.NaN;
  return Number.isNaN(time) ? null : time / DAY;
}

/** Whether one of the ends, which ascend, lies in `[from, to]`. */
export function hasEnd({ ends }: ClaimValues, from: number, to: number): boolean {
  if (to < (ends[0] ?? Number.POSITIVE_INFINITY) || from > (ends[ends.length - 1] ?? 0)) return false;
  let first = 0;
  let beyond = ends.length;
  while (first < beyond) {
    const middle = (first + beyond) >> 1;
    if ((ends[middle] ?? 0) < from) first = middle + 1;
    else beyond = middle;
  }
  return first < ends.length && (ends[first] ?? 0) <= to;
}

/** Gathers the values of a topic's claims. */
export function claimValues(claims: readonly { readonly claim: Claim }[]): ClaimValues {
  const ranges: ValueRange[] = [];
  const dates: DateRange[] = [];
  for (const { claim } of claims.slice(0, MOST_CLAIMS)) {
    const low = toBase(claim.low ?? claim.high, claim.unit);
    const high = toBase(claim.high ?? claim.low, claim.unit);
    if (low === null || high === null) {
      const [first, last] = [claim.low ?? claim.high, claim.high ?? claim.low];
      if (typeof first === 'string' && typeof last === 'string') dates.push({ low: first, high: last });
      continue;
    }
    ranges.push({ low, high, day: dayOf(claim.published ?? claim.asOf) });
  }
  const currency = commonCurrency(claims.map(({ claim }) => claim.unit));
  return currency === undefined ? valuesOf([], dates, null) : valuesOf(ranges, dates, currency);
}

/** Gathers the values that circulate about a topic without a source: never a claim's, and of no day. */
export function heardValues(heard: readonly Heard[]): ClaimValues {
  const currency = commonCurrency(heard.map(({ unit }) => unit));
  const ranges = heard.flatMap(({ unit, values }) =>
    values.map((value) => {
      const [low, high] = typeof value === 'number' ? [value, value] : value;
      return { low: toBase(low, unit) ?? low, high: toBase(high, unit) ?? high, day: null };
    }),
  );
  return currency === undefined ? valuesOf([], [], null) : valuesOf(ranges, [], currency);
}

function valuesOf(ranges: readonly ValueRange[], dates: readonly DateRange[], currency: string | null): ClaimValues {
  const byDigits = new Map<number, readonly number[]>();
  const ends = ranges.flatMap(({ low, high }) => [low, high]);
  return {
    ranges,
    currency,
    ends: Float64Array.from(new Set(ends)).sort(),
    dates,
    least: Math.min(...ranges.map(({ low }) => low)),
    most: Math.max(...ranges.map(({ high }) => high)),
    rounded(digits) {
      const known = byDigits.get(digits);
      if (known) return known;
      const made = [...new Set(ends.map((end) => Number(end.toPrecision(digits))))];
      byDigits.set(digits, made);
      return made;
    },
  };
}
