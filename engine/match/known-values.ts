/** What values a topic has been given by others: a number that is printed again, or one of quite another size, says much of what it is about. */
import type { DateMention, Figure } from '../figures/figure.ts';
import type { ClaimValues } from '../index/claim-values.ts';
import type { PackIndex } from '../index/pack-index.ts';
import { remember } from './remember.ts';
import type { WeightCode } from './weights.ts';

export interface KnownValues {
  /** What the figure's value says for a topic (key with `@…` where it stands for one per entity), or null. */
  judge(key: string, figure: Figure): WeightCode | null;
  /** The same of a date. */
  judgeDate(key: string, date: DateMention): WeightCode | null;
  /** Keys of the topics of which a claim has exactly the figure's value, where that value is a telling one. */
  withValue(figure: Figure): readonly string[];
}

/** Significant digits from which a number does not recur by chance: 1,376, not 3,000. */
const TELLING_DIGITS = 3;
const FAMILIAR_DIGITS = 2;
/** A figure within this factor of the known ones is of their size; beyond the next one it is of another. */
const LIKELY_FACTOR = 3;
const UNLIKELY_FACTOR = 12;
/** The figures of one entity over the years lie within this factor of each other. */
const STEADY_FACTOR = 1.35;
/** Claims without which a topic's size is not known. */
const FEWEST_CLAIMS = 3;
/** Relative difference below which two values are one in another unit's rounding. */
const SAME_SHARE = 0.002;

/** Characters of `YYYY-MM` and `YYYY`. */
const MONTH = 7;
const YEAR = 4;

/** Hundredths that a share is printed in: "a third" has no digits of its own, "40 per cent" has two. */
const PERCENT = 100;
const TENTHS_OF_PERCENT = 1000;

/** Significant digits as printed; a fraction in words counts as one. */
function printedDigits(figure: Figure): number {
  const value = figure.low ?? figure.high ?? 0;
  if (figure.dimension !== 'share') return significantDigits(value);
  const tenths = Math.round(value * TENTHS_OF_PERCENT);
  const isFraction = Math.abs(tenths - value * TENTHS_OF_PERCENT) > EQUAL_SHARE;
  return isFraction ? 1 : significantDigits(tenths % 10 === 0 ? Math.round(value * PERCENT) : tenths);
}

/** Digits of a number that are not mere noughts at its end or its beginning. */
export function significantDigits(value: number): number {
  if (!Number.isSafeInteger(value)) {
    const [mantissa = ''] = value.toExponential().split('e');
    return mantissa.replace(/[-.]/g, '').length;
  }
  let rest = Math.abs(value);
  while (rest !== 0 && rest % 10 === 0) rest /= 10;
  let digits = 1;
  for (; rest >= 10; rest = Math.floor(rest / 10)) digits++;
  return digits;
}

/** Relative difference up to which a number is another printing of a published one: a later estimate, a coarser rounding. */
const CLOSE_SHARE = 0.03;
/** Relative difference below which two ends are the same number. */
const EQUAL_SHARE = 0.001;

const near = (a: number, b: number, step: number): boolean =>
  Math.abs(a - b) <= Math.max(step / 2, SAME_SHARE * Math.abs(b));

/** Whether a claim gives the same ends, as the steps of the printed number allow. A topic has hundreds of claims: no closure. */
function isPublished({ ranges }: ClaimValues, low: number, high: number, step: number): boolean {
  for (const range of ranges) if (near(low, range.low, step) && near(high, range.high, step)) return true;
  return false;
}

const within = (a: number, b: number, share: number): boolean => Math.abs(a - b) <= share * Math.abs(b);

/** Whether a claim lies next to the figure at both ends. */
function isClose({ ranges }: ClaimValues, low: number, high: number): boolean {
  for (const range of ranges)
    if (within(low, range.low, CLOSE_SHARE) && within(high, range.high, CLOSE_SHARE)) return true;
  return false;
}

/** Whether a claim has an end in common with the figure: "10,000" of a published "10,000 to 12,000". */
function sharesEnd({ ranges }: ClaimValues, low: number, high: number): boolean {
  for (const range of ranges) {
    if (within(low, range.low, EQUAL_SHARE) || within(low, range.high, EQUAL_SHARE)) return true;
    if (within(high, range.low, EQUAL_SHARE) || within(high, range.high, EQUAL_SHARE)) return true;
  }
  return false;
}

/** Codes of a value that others have published on the topic, or nearly so. */
const PUBLISHED: ReadonlySet<WeightCode | null> = new Set([
  'value-known',
  'value-familiar',
  'value-near',
  'value-end',
  'value-round',
] satisfies WeightCode[]);

export const isPublishedValue = (code: WeightCode | null): boolean => PUBLISHED.has(code);

/** A number without noun or unit: it must be the more telling by itself. */
const isBare = ({ noun, dimension }: Figure): boolean =>
  noun === '' && (dimension === 'people' || dimension === 'count');

/** What the size of a value says, where it is none that others have published. */
function sizeOf(low: number, high: number, { least, most }: ClaimValues, perEntity: boolean): WeightCode | null {
  if (high * UNLIKELY_FACTOR < least || low > most * UNLIKELY_FACTOR) return 'value-far';
  if (perEntity && (high * STEADY_FACTOR < least || low > most * STEADY_FACTOR)) return 'value-off';
  return high * LIKELY_FACTOR >= least && low <= most * LIKELY_FACTOR ? 'value-likely' : 'value-unlikely';
}

/** Looks up the claims of the topics that a page raises. `keys`: those that a number alone may point to. */
export function openKnownValues(index: PackIndex, keys: () => Iterable<string>): KnownValues {
  const byDigits = new Map<number, Map<number, string[]>>();
  /** Topics by the values of their claims, as they read with so many significant digits. */
  const roundedTo = (digits: number): Map<number, string[]> =>
    remember(byDigits, digits, () => {
      const byValue = new Map<number, string[]>();
      for (const key of keys()) {
        for (const value of index.values(key).rounded(digits)) {
          const known = byValue.get(value);
          if (known) known.push(key);
          else byValue.set(value, [key]);
        }
      }
      return byValue;
    });

  return {
    judge(key, figure) {
      const low = figure.baseLow ?? figure.baseHigh;
      const high = figure.baseHigh ?? figure.baseLow;
      if (low === null || high === null || figure.hedge === 'vague') return null;
      const known = index.values(key);
      const perEntity = key.includes('@');
      if (known.ranges.length === 0) return null;
      const printed = figure.low ?? figure.high ?? 0;
      const digits = printedDigits(figure);
      if (digits >= FAMILIAR_DIGITS) {
        const step = printed === 0 ? 0 : figure.step * (low / printed);
        if (isPublished(known, low, high, step)) return digits >= TELLING_DIGITS ? 'value-known' : 'value-familiar';
        if (isClose(known, low, high)) return 'value-near';
      }
      if (sharesEnd(known, low, high)) return digits >= FAMILIAR_DIGITS ? 'value-end' : 'value-round';
      return perEntity || known.ranges.length >= FEWEST_CLAIMS ? sizeOf(low, high, known, perEntity) : null;
    },
    judgeDate(key, { low, high }) {
      const { dates } = index.values(key);
      if (dates.length === 0 || low === null || high === null) return null;
      if (dates.some((date) => date.low === low && date.high === high)) return 'value-known';
      if (dates.some((date) => date.low.slice(0, MONTH) === low.slice(0, MONTH))) return 'value-familiar';
      return dates.some((date) => date.low.slice(0, YEAR) === low.slice(0, YEAR)) ? 'value-likely' : 'value-far';
    },
    withValue(figure) {
      const value = figure.baseLow ?? figure.baseHigh;
      if (value === null || figure.hedge === 'vague' || figure.dimension === 'share') return [];
      const digits = significantDigits(figure.low ?? figure.high ?? 0);
      return digits < (isBare(figure) ? TELLING_DIGITS : FAMILIAR_DIGITS)
        ? []
        : (roundedTo(digits).get(Number(value.toPrecision(digits))) ?? []);
    },
  };
}
