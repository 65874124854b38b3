/** How far the number of a figure may lie from its digits, where sums are made of it. */
import { reachOf, roundingOf } from '../compare/tolerance.ts';
import type { Figure } from '../figures/figure.ts';

/** Whole numbers up to this are counted, not rounded: ten seats are ten. */
const countedUpTo = 100;

/**
 * What "about" may be out by in a sum, as a share: more than where it is held against others' counts, since a writer who says "about" of one
 * part has not done the sum, and a false alarm is worse here than a missed one.
 */
const looseShare = 0.1;

/** A single number with its tolerance, in `unit`. */
export interface Amount {
  readonly value: number;
  readonly tolerance: number;
}

function roundingIn({ step, dimension }: Figure, value: number): number {
  const isCount = dimension === 'people' || dimension === 'count';
  if (isCount && Number.isInteger(value) && Math.abs(value) <= countedUpTo) return 0;
  return roundingOf(value, step);
}

/** The number of a figure that prints one, plain or as an estimate; null for ranges, bounds and vague counts. */
export function amountOf(figure: Figure): Amount | null {
  const { low, high, hedge } = figure;
  if (low === null || low !== high || hedge === 'vague') return null;
  const rounding = roundingIn(figure, low);
  if (hedge === '') return { value: low, tolerance: rounding };
  const reach = reachOf(hedge, low, rounding, looseShare);
  return { value: low, tolerance: Math.max(reach.low, reach.high) };
}

/** The lowest and highest number that a figure can mean, tolerance included. */
export function rangeOf(figure: Figure): { readonly low: number; readonly high: number } {
  const { low, high, hedge } = figure;
  const end = (value: number | null, open: number, side: 'low' | 'high'): number => {
    if (value === null) return open;
    const reach = reachOf(hedge, value, roundingIn(figure, value), looseShare)[side];
    return side === 'low' ? value - reach : value + reach;
  };
  return { low: end(low, Number.NEGATIVE_INFINITY, 'low'), high: end(high, Number.POSITIVE_INFINITY, 'high') };
}
