import { distance, sameBounds } from '../bounds.ts';
import type { Reason } from '../comparison.ts';
import { sayName } from '../groups.ts';
import type { ReasonContext } from './context.ts';

/** Digits of a long number that a card shows, and from where on it does. */
const shownDigits = 3;
const shortenedFrom = 1e9;

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
    // Long numbers are shown with so few digits that the two would read alike.
    if (Math.abs(ours) >= shortenedFrom && ours === Number(theirs.toPrecision(shownDigits))) continue;
    return { kind: 'rounding', ours: String(ours), theirs: String(theirs), who: sayName(group) };
  }
  return null;
}
