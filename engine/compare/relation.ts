/** How a figure stands to the spread of others; words of place, never of right and wrong. */
import type { Bounds } from './bounds.ts';
import type { RelationKind } from './comparison.ts';
import type { SpreadBounds } from './spread.ts';
import { notLower, sameEnd } from './tolerance.ts';

/**
 * How far an open end speaks, as a multiple of its number: who knew of 10,000 would not print "more than 3,000".
 * Beyond it a figure lies outside of what was printed.
 */
const openReach = 2;

/** The lowest value that the spread allows; `dated` spreads (days) have no multiples, so that their open ends are endless. */
function floorOf({ low, lowOpen }: SpreadBounds, dated: boolean): number {
  if (!lowOpen) return low;
  return dated ? Number.NEGATIVE_INFINITY : low - Math.abs(low) * (1 - 1 / openReach);
}

function ceilingOf({ high, highOpen }: SpreadBounds, dated: boolean): number {
  if (!highOpen) return high;
  return dated ? Number.POSITIVE_INFINITY : high + Math.abs(high) * (openReach - 1);
}

/** Equal within rounding at both ends, and open on the same sides. */
function isSame(figure: Bounds, spread: SpreadBounds): boolean {
  const low = figure.low ?? figure.high;
  const high = figure.high ?? figure.low;
  return (
    (figure.low === null) === spread.lowOpen &&
    (figure.high === null) === spread.highOpen &&
    sameEnd(low, figure.low === null ? figure.highRounding : figure.lowRounding, spread.low, spread.lowRounding) &&
    sameEnd(high, figure.high === null ? figure.lowRounding : figure.highRounding, spread.high, spread.highRounding)
  );
}

function isBelow(figure: Bounds, spread: SpreadBounds, dated: boolean): boolean {
  if (figure.high === null) return false;
  return floorOf(spread, dated) - figure.high > Math.max(figure.highReach, spread.lowReach);
}

function isAbove(figure: Bounds, spread: SpreadBounds, dated: boolean): boolean {
  if (figure.low === null) return false;
  return figure.low - ceilingOf(spread, dated) > Math.max(figure.lowReach, spread.highReach);
}

function isWithin({ low, high, lowRounding, highRounding }: Bounds, spread: SpreadBounds): boolean {
  const lowIn = spread.lowOpen || (low !== null && notLower(low, lowRounding, spread.low, spread.lowRounding));
  const highIn = spread.highOpen || (high !== null && notLower(spread.high, spread.highRounding, high, highRounding));
  return lowIn && highIn;
}

/** "More than 3,000" holds a spread that begins above 3,000, not one that begins at it. */
function isContaining({ low, high, hedge, lowRounding, highRounding }: Bounds, spread: SpreadBounds): boolean {
  const lowOut =
    low === null ||
    (!spread.lowOpen &&
      (hedge === '>' ? low < spread.low : notLower(spread.low, spread.lowRounding, low, lowRounding)));
  const highOut =
    high === null ||
    (!spread.highOpen &&
      (hedge === '<' ? high > spread.high : notLower(high, highRounding, spread.high, spread.highRounding)));
  return lowOut && highOut;
}

/** The first of the relations, in the order of their precision, that holds. `figure` has one closed end at least. */
export function relationTo(
  figure: Bounds,
  spread: SpreadBounds,
  dated: boolean,
): Exclude<RelationKind, 'notComparable'> {
  if (isSame(figure, spread)) return 'same';
  if (isBelow(figure, spread, dated)) return 'below';
  if (isAbove(figure, spread, dated)) return 'above';
  if (isWithin(figure, spread)) return 'within';
  if (isContaining(figure, spread)) return 'contains';
  return 'overlaps';
}
