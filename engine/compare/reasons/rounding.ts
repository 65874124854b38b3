import { distance } from '../bounds.ts';
import type { Reason } from '../comparison.ts';
import { sayName } from '../groups.ts';
import type { ReasonContext } from './context.ts';

/** Share of a number within which one may be the rounded form of the other: 1,294 and 1,300, not 984 and 1,000. */
const roundedShare = 0.01;

/** Digits of a long number that a card shows, and from where on it does. */
const shownDigits = 3;
const shortenedFrom = 1e9;

/** The same number, rounded by one of the two, where nobody prints it as the page does: 1,294 and 1,300. */
export function roundingReason({ all, figure, unit }: ReasonContext): Reason | null {
  // Days are not rounded, however near they lie to each other.
  if (unit === 'date') return null;
  if (all.some(({ told }) => distance(told.bounds, figure) === 0)) return null;
  for (const { told, group } of all) {
    const { bounds, record } = told;
    const away = distance(bounds, figure);
    if (group.id === null || record.claim.unit !== unit || away === 0) continue;
    const ours = figure.high ?? figure.low;
    const theirs = bounds.high ?? bounds.low;
    if (ours === null || theirs === null || away > Math.abs(ours) * roundedShare) continue;
    // Long numbers are shown with so few digits that the two would read alike.
    if (Math.abs(ours) >= shortenedFrom && ours === Number(theirs.toPrecision(shownDigits))) continue;
    return { kind: 'rounding', ours: String(ours), theirs: String(theirs), who: sayName(group) };
  }
  return null;
}
