import { distance, sameBounds } from '../bounds.ts';
import type { Reason } from '../comparison.ts';
import { sayName } from '../groups.ts';
import type { ReasonContext } from './context.ts';

/** Digits of a long number that a card shows, and from where on it does. */
const shownDigits = 3;
const shortenedFrom = 1e9;
/** Size of the last digit that a card shows of a share (0.1 %), and of numbers below ten and below a hundred. */
const shareStep = 0.001;
const smallStep = 0.01;
const middleStep = 0.1;

/** Whether a card would print the two with the same digits: then it must not say that rounding sets them apart. */
function looksAlike(ours: number, theirs: number, unit: string): boolean {
  const size = Math.abs(ours);
  if (size >= shortenedFrom) return Number(ours.toPrecision(shownDigits)) === Number(theirs.toPrecision(shownDigits));
  const step = unit === 'share' ? shareStep : size < 10 ? smallStep : size < 100 ? middleStep : 1;
  return Math.round(ours / step) === Math.round(theirs / step);
}

/**
 * The same number, rounded by one of the two, where nobody prints it as the page does: 1,294 and 1,300. The digits must allow it: 84.7 is
 * no rounded 85.0. Nor is it rounding where the counter itself once gave exactly the page's number.
 */
export function roundingReason({ all, figure, unit, known }: ReasonContext): Reason | null {
  // Days are not rounded, however near they lie to each other.
  if (unit === 'date') return null;
  if (all.some(({ told }) => distance(told.bounds, figure) === 0)) return null;
  for (const { told, group } of all) {
    const { bounds, record } = told;
    const away = distance(bounds, figure);
    if (group.id === null || record.claim.unit !== unit || away === 0) continue;
    const ours = figure.high ?? figure.low;
    const theirs = bounds.high ?? bounds.low;
    if (ours === null || theirs === null || !sameBounds(bounds, figure)) continue;
    if (group.claims.some((claim) => known.has(claim) && distance(claim.bounds, figure) === 0)) continue;
    if (looksAlike(ours, theirs, unit)) continue;
    return { kind: 'rounding', ours: String(ours), theirs: String(theirs), who: sayName(group) };
  }
  return null;
}
