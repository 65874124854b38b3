/** What values a topic has been given by others: a number that is printed again, or one of quite another size, says much of what it is about. */
import type { Figure } from '../figures/figure.ts';
import { UNITS } from '../figures/units.ts';
import type { PackIndex } from '../index/pack-index.ts';
import type { WeightCode } from './weights.ts';

/** Lowest and highest ends of a topic's claims, in base units, ascending by their low ends. */
interface Range {
  readonly low: number;
  readonly high: number;
}

export interface KnownValues {
  /** What the figure's value says for a topic (key with `@…` where it stands for one per entity), or null. */
  judge(key: string, figure: Figure): WeightCode | null;
  /** Keys of the topics of which a claim has exactly the figure's value, where that value is a telling one. */
  withValue(figure: Figure): readonly string[];
}

/** Claims looked at per topic: enough to know its size, and a bound to the cost of a page. */
const MOST_CLAIMS = 400;
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
  return String(value).replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '').length;
}

function toBase(value: number | string | null, unit: string): number | null {
  if (typeof value !== 'number') return null;
  return value * (UNITS.get(unit)?.factor ?? 1);
}

function rangesOf(index: PackIndex, key: string): Range[] {
  const ranges: Range[] = [];
  for (const { claim } of index.claims(key).slice(0, MOST_CLAIMS)) {
    const low = toBase(claim.low ?? claim.high, claim.unit);
    const high = toBase(claim.high ?? claim.low, claim.unit);
    if (low !== null && high !== null) ranges.push({ low, high });
  }
  return ranges;
}

const near = (a: number, b: number, step: number): boolean =>
  Math.abs(a - b) <= Math.max(step / 2, SAME_SHARE * Math.abs(b));

/** A number without noun or unit: it must be the more telling by itself. */
const isBare = ({ noun, dimension }: Figure): boolean =>
  noun === '' && (dimension === 'people' || dimension === 'count');

/** Looks up the claims of the topics that a page raises, each at most once. */
export function openKnownValues(index: PackIndex, keys: () => Iterable<string>): KnownValues {
  const byKey = new Map<string, readonly Range[]>();
  const of = (key: string): readonly Range[] => {
    let ranges = byKey.get(key);
    if (!ranges) {
      ranges = rangesOf(index, key);
      byKey.set(key, ranges);
    }
    return ranges;
  };
  let byValue: Map<number, string[]> | null = null;
  const valueMap = (): Map<number, string[]> => {
    if (byValue) return byValue;
    byValue = new Map();
    for (const key of keys()) {
      for (const value of new Set(of(key).flatMap(({ low, high }) => [low, high]))) {
        const known = byValue.get(value);
        if (known) known.push(key);
        else byValue.set(value, [key]);
      }
    }
    return byValue;
  };

  return {
    judge(key, figure) {
      const low = figure.baseLow ?? figure.baseHigh;
      const high = figure.baseHigh ?? figure.baseLow;
      if (figure.hedge === 'vague') return null;
      const ranges = of(key);
      if (low === null || high === null || ranges.length === 0) return null;
      const printed = figure.low ?? figure.high ?? 0;
      const step = printed === 0 ? 0 : figure.step * (low / printed);
      const same = ranges.some((range) => near(low, range.low, step) && near(high, range.high, step));
      const digits = significantDigits(printed);
      if (same && digits >= TELLING_DIGITS) return 'value-known';
      if (same && digits >= FAMILIAR_DIGITS) return 'value-familiar';
      const least = Math.min(...ranges.map((range) => range.low));
      const most = Math.max(...ranges.map((range) => range.high));
      const perEntity = key.includes('@');
      if (!perEntity && ranges.length < FEWEST_CLAIMS) return null;
      if (perEntity && (high * STEADY_FACTOR < least || low > most * STEADY_FACTOR))
        return high * UNLIKELY_FACTOR < least || low > most * UNLIKELY_FACTOR ? 'value-far' : 'value-off';
      if (high * UNLIKELY_FACTOR < least || low > most * UNLIKELY_FACTOR) return 'value-far';
      return high * LIKELY_FACTOR >= least && low <= most * LIKELY_FACTOR ? 'value-likely' : null;
    },
    withValue(figure) {
      const value = figure.baseLow ?? figure.baseHigh;
      if (value === null || figure.hedge === 'vague' || figure.dimension === 'share') return [];
      const digits = significantDigits(figure.low ?? figure.high ?? 0);
      if (digits < (isBare(figure) ? TELLING_DIGITS : FAMILIAR_DIGITS)) return [];
      const keys = valueMap().get(value) ?? [];
      return digits > TELLING_DIGITS ? keys : keys.filter((key) => !key.includes('@'));
    },
  };
}
