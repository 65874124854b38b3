/** What values a topic has been given by others: a number that is printed again, or one of quite another size, says much of what it is about. */
import type { DateMention, Figure } from '../figures/figure.ts';
import { type ClaimValues, dayOf } from '../index/claim-values.ts';
import type { PackIndex } from '../index/pack-index.ts';
import { claimAge } from './claim-age.ts';
import type { GroundCode } from './grounds.ts';
import {
  FAMILIAR_DIGITS,
  publishedCode,
  readValue,
  significantDigits,
  TELLING_DIGITS,
  type Value,
} from './published-value.ts';
import { remember } from './remember.ts';

export interface KnownValues {
  /** What the figure's value says for a topic (key with `@…` where it stands for one per entity), or null. */
  judge(key: string, figure: Figure): GroundCode | null;
  /** How long before the page others published a value on a topic; null where that is not known. */
  age(key: string, figure: Figure): GroundCode | null;
  /** The figure's value, to be held against many topics; null where it can be held against none. */
  read(figure: Figure): Value | null;
  /** The same as `judge` of a date. */
  judgeDate(key: string, date: DateMention): GroundCode | null;
  /** Keys of the topics of which a claim has exactly the figure's value, where that value is a telling one. */
  withValue(figure: Figure): readonly string[];
}

/** A figure within this factor of the known ones is of their size; beyond the next one it is of another. */
const LIKELY_FACTOR = 3;
const UNLIKELY_FACTOR = 12;
/** The figures of one entity over the years lie within this factor of each other. */
const STEADY_FACTOR = 1.35;
/** Claims without which a topic's size is not known. */
const FEWEST_CLAIMS = 3;
/** Characters of `YYYY-MM` and `YYYY`. */
const MONTH = 7;
const YEAR = 4;

/** A number without noun or unit: it must be the more telling by itself. */
const isBare = ({ noun, dimension }: Figure): boolean =>
  noun === '' && (dimension === 'people' || dimension === 'count');

/** What the size of a value says, where it is none that others have published. */
function sizeOf(low: number, high: number, { least, most }: ClaimValues, perEntity: boolean): GroundCode | null {
  if (high * UNLIKELY_FACTOR < least || low > most * UNLIKELY_FACTOR) return 'value-far';
  if (perEntity && (high * STEADY_FACTOR < least || low > most * STEADY_FACTOR)) return 'value-off';
  return high * LIKELY_FACTOR >= least && low <= most * LIKELY_FACTOR ? 'value-likely' : 'value-unlikely';
}

/** Looks up the claims of the topics that a page raises. `keys`: those that a number alone may point to. */
export function openKnownValues(index: PackIndex, keys: () => Iterable<string>, date: string | null): KnownValues {
  const pageDay = dayOf(date);
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

  let last: Figure | null = null;
  let lastValue: Value | null = null;
  /** Topic after topic asks of the same figure. */
  const read = (figure: Figure): Value | null => {
    if (last !== figure) lastValue = readValue(figure);
    last = figure;
    return lastValue;
  };

  return {
    read,
    judge(key, figure) {
      const value = read(figure);
      const known = value && index.values(key);
      if (!known || known.ranges.length === 0 || known.currency !== value.currency) return null;
      const published = publishedCode(known, value);
      if (published) return published;
      if (value.digits >= FAMILIAR_DIGITS && publishedCode(index.heard(key), value)) return 'value-heard';
      const perEntity = key.includes('@');
      const isSized = perEntity || known.ranges.length >= FEWEST_CLAIMS;
      return isSized ? sizeOf(value.low, value.high, known, perEntity) : null;
    },
    age(key, figure) {
      const value = read(figure);
      return value && pageDay !== null ? claimAge(index.values(key), value, pageDay) : null;
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
