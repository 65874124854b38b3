/** How far from its digits a printed number may lie. */
import type { HedgeCode } from '../../data/schema/vocabulary.ts';

/**
 * A number with one significant digit (4,000; 10,000) is taken to be rounded to its second: half of the first would make
 * 5,000 and 14,000 the same as 10,000, and writers who round that roughly say "about".
 */
const fewestDigits = 2;
/**
 * "About" widens by one printed step, twice the rounding: who writes "about 41 million" has 40.5 to 41.5 in mind, and may have been one step
 * out; 39 million would have been written as that.
 */
const aboutRounding = 2;
/**
 * Where the digits are fine, "about" reaches one in a hundred: it says that "about 984" is no exact count, not that it could be 950, which
 * its writer would have written. Wider, "an estimated 223 million" touches figures that were meant to differ from it.
 */
const aboutShare = 0.01;
/** Days that "around the middle of January" may be off. */
const aboutDays = 5;

/**
 * Half of the last significant digit, in the unit of `value`.
 * @param step size of the last significant digit; 0 where nothing is rounded
 */
export function roundingOf(value: number, step: number): number {
  if (value === 0) return step / 2;
  const largest = 10 ** (Math.floor(Math.log10(Math.abs(value))) - fewestDigits + 1);
  return Math.min(step, largest) / 2;
}

/** Size of the last significant digit of a number as it is usually written: 12,000 → 1,000; 984 → 1; 0.4 → 0.1. */
export function stepOf(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const [digits = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return 10 ** (Number(exponent) - Math.max(0, digits.length - 2));
}

/** The step of a figure with one or two ends: that of the finer end, since one pen wrote both. Zero tells nothing of rounding. */
export function stepOfEnds(low: number | null, high: number | null): number {
  const steps = [low, high].filter((end) => end !== null && end !== 0).map((end) => stepOf(end ?? 0));
  return steps.length === 0 ? 0 : Math.min(...steps);
}

/**
 * How far an end of a hedged number reaches: `low` below its lower end, `high` above its upper one.
 * @param share of the number that "about" reaches at least
 */
export function reachOf(
  hedge: HedgeCode,
  value: number,
  rounding: number,
  share: number = aboutShare,
): { readonly low: number; readonly high: number } {
  const wide = Math.max(aboutRounding * rounding, Math.abs(value) * share);
  if (hedge === '~' || hedge === 'vague') return { low: wide, high: wide };
  if (hedge === '<~') return { low: wide, high: rounding };
  if (hedge === '>~') return { low: rounding, high: wide };
  return { low: rounding, high: rounding };
}

/** The same for dates, in days: a printed date means its days, and only "around" loosens them. */
export function dateReachOf(hedge: HedgeCode): { readonly low: number; readonly high: number } {
  if (hedge === '~') return { low: aboutDays, high: aboutDays };
  return { low: hedge === '<~' ? aboutDays : 0, high: hedge === '>~' ? aboutDays : 0 };
}

/** Whether two ends are one number, but for rounding; two open ends are. */
export function sameEnd(a: number | null, aRounding: number, b: number | null, bRounding: number): boolean {
  if (a === null || b === null) return a === b;
  // Half a step away a number is as near to its neighbour: 1,250 is no rounder form of 1,300.
  return a === b || Math.abs(a - b) < Math.max(aRounding, bRounding);
}

/** Whether `a` is no lower than `b`, but for rounding. */
export function notLower(a: number, aRounding: number, b: number, bRounding: number): boolean {
  return a >= b || sameEnd(a, aRounding, b, bRounding);
}
