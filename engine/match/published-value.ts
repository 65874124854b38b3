/** Whether a figure's value is one that others have published: the same number, another printing of it, one end of a range. */
import type { Figure } from '../figures/figure.ts';
import { type ClaimValues, currencyOf, hasEnd, type ValueRange } from '../index/claim-values.ts';
import type { GroundCode } from './grounds.ts';

/** Significant digits from which a number does not recur by chance: 1,376, not 3,000. */
export const TELLING_DIGITS = 3;
export const FAMILIAR_DIGITS = 2;
/** Relative difference below which two values are one in another unit's rounding. */
const SAME_SHARE = 0.002;

/** Shares are printed in hundredths and their decimals; "a third" is no round number of the finest, and has no digits of its own. */
const FINEST_SHARE = 1e5;

/** Significant digits as printed; a fraction in words counts as one. */
function printedDigits(figure: Figure): number {
  const value = figure.low ?? figure.high ?? 0;
  if (figure.dimension !== 'share') return significantDigits(value);
  const parts = Math.round(value * FINEST_SHARE);
  const isFraction = Math.abs(parts - value * FINEST_SHARE) > EQUAL_SHARE;
  return isFraction ? 1 : significantDigits(parts);
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

/** A figure's value as every topic is asked of it. */
export interface Value {
  readonly low: number;
  readonly high: number;
  /** The figure's currency, where it converts into no base unit; null for a value in base units. */
  readonly currency: string | null;
  readonly digits: number;
  /** What its last printed digit stands for, in base units. */
  readonly step: number;
  /** How far from an end of a claim the low end and the high end can lie at most to be taken for a printing of it. */
  readonly lowReach: number;
  readonly highReach: number;
}

/** More than `CLOSE_SHARE` of the claim's end, given as a share of the figure's. */
const REACH_SHARE = CLOSE_SHARE + 0.002;

/** Money in a currency that is held against its like alone. */
const currencyValue = ({ dimension }: Figure, printed: number | null): number | null =>
  dimension === 'money' ? printed : null;

/** Null for a figure whose value is held against none. */
export function readValue(figure: Figure): Value | null {
  const low = figure.baseLow ?? figure.baseHigh ?? currencyValue(figure, figure.low ?? figure.high);
  const high = figure.baseHigh ?? figure.baseLow ?? currencyValue(figure, figure.high ?? figure.low);
  if (low === null || high === null || figure.hedge === 'vague') return null;
  const currency = figure.baseLow === null && figure.baseHigh === null ? currencyOf(figure.unit) : null;
  const printed = figure.low ?? figure.high ?? 0;
  const step = printed === 0 ? 0 : figure.step * (low / printed);
  const reach = (end: number): number => Math.max(step / 2, REACH_SHARE * Math.abs(end));
  return { low, high, currency, digits: printedDigits(figure), step, lowReach: reach(low), highReach: reach(high) };
}

/** What tells that others have published the value, or nearly so; null where they have not. */
export function publishedCode(known: ClaimValues, value: Value): GroundCode | null {
  const { low, high, digits, step, lowReach, highReach } = value;
  if (known.currency !== value.currency) return null;
  // Most values are nowhere near any claim.
  const isNear =
    hasEnd(known, low - lowReach, low + lowReach) ||
    (high !== low && hasEnd(known, high - highReach, high + highReach));
  if (!isNear) return null;
  if (digits >= FAMILIAR_DIGITS) {
    if (isPublished(known, low, high, step)) return digits >= TELLING_DIGITS ? 'value-known' : 'value-familiar';
    if (isClose(known, low, high)) return 'value-near';
  }
  if (sharesEnd(known, low, high)) return digits >= FAMILIAR_DIGITS ? 'value-end' : 'value-round';
  // "just under 30 million" of 29.6 million: rounded to one digit.
  return digits < FAMILIAR_DIGITS && isClose(known, low, high) ? 'value-about' : null;
}

/** Whether the figure has an end of the claim, as the steps of the printed number allow. */
export const isPrintingOf = (range: ValueRange, { low, high, step }: Value): boolean =>
  near(low, range.low, step) ||
  near(low, range.high, step) ||
  near(high, range.low, step) ||
  near(high, range.high, step);

/** Codes of a value that others have published on the topic, or nearly so, or that is heard of it. */
const PUBLISHED: ReadonlySet<GroundCode | null> = new Set([
  'value-known',
  'value-familiar',
  'value-near',
  'value-end',
  'value-round',
  'value-about',
  'value-heard',
] satisfies GroundCode[]);

export const isPublishedValue = (code: GroundCode | null): boolean => PUBLISHED.has(code);
