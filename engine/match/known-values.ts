/** What values a topic has been given by others: a number that is printed again, or one of quite another size, says much of what it is about. */
import type { Figure } from '../figures/figure.ts';
import type { ClaimValues } from '../index/claim-values.ts';
import type { PackIndex } from '../index/pack-index.ts';
import { remember } from './remember.ts';
import type { WeightCode } from './weights.ts';

export interface KnownValues {
  /** What the figure's value says for a topic (key with `@…` where it stands for one per entity), or null. */
  judge(key: string, figure: Figure): WeightCode | null;
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

const near = (a: number, b: number, step: number): boolean =>
  Math.abs(a - b) <= Math.max(step / 2, SAME_SHARE * Math.abs(b));

/** Whether a claim gives the same ends, as the steps of the printed number allow. A topic has hundreds of claims: no closure. */
function isPublished({ ranges }: ClaimValues, low: number, high: number, step: number): boolean {
  for (const range of ranges) if (near(low, range.low, step) && near(high, range.high, step)) return true;
  return false;
}

/** A number without noun or unit: it must be the more telling by itself. */
const isBare = ({ noun, dimension }: Figure): boolean =>
  noun === '' && (dimension === 'people' || dimension === 'count');

/** What the size of a value says, where it is none that others have published. */
function sizeOf(low: number, high: number, { least, most }: ClaimValues, perEntity: boolean): WeightCode | null {
  if (high * UNLIKELY_FACTOR < least || low > most * UNLIKELY_FACTOR) return 'value-far';
  if (perEntity && (high * STEADY_FACTOR < least || low > most * STEADY_FACTOR)) return 'value-off';
  return high * LIKELY_FACTOR >= least && low <= most * LIKELY_FACTOR ? 'value-likely' : null;
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
      const digits = significantDigits(printed);
      if (digits >= FAMILIAR_DIGITS) {
        const step = printed === 0 ? 0 : figure.step * (low / printed);
        if (isPublished(known, low, high, step)) return digits >= TELLING_DIGITS ? 'value-known' : 'value-familiar';
      }
      return perEntity || known.ranges.length >= FEWEST_CLAIMS ? sizeOf(low, high, known, perEntity) : null;
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
