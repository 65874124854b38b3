/** A printed quantity as an interval with its tolerances. */
import type { HedgeCode } from '../../data/schema/vocabulary.ts';
import { periodOf } from './days.ts';
import { dateReachOf, reachOf, roundingOf, sameEnd, stepOfEnds } from './tolerance.ts';
import { conversion } from './unit-conversion.ts';

/** Ends in the comparison's unit; an open end is null. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
  readonly hedge: HedgeCode;
  /** Half of the last significant digit: within it two ends are the same number. */
  readonly lowRounding: number;
  readonly highRounding: number;
  /** How far beyond an end the hedge reaches: within it two figures do not contradict each other. */
  readonly lowReach: number;
  readonly highReach: number;
}

/** A quantity as printed: ends in `unit`; `step` is the size of the last significant digit where the print is known. */
export interface Printed {
  readonly low: number | string | null;
  readonly high: number | string | null;
  readonly unit: string;
  readonly hedge: HedgeCode;
  readonly step?: number;
}

/** The unit of dates: days since 1970-01-01. */
export const dateUnit = 'date';

function dateBounds({ low, high, hedge }: Printed): Bounds {
  const reach = dateReachOf(hedge);
  return {
    low: typeof low === 'string' ? (periodOf(low)?.first ?? null) : low,
    high: typeof high === 'string' ? (periodOf(high)?.last ?? null) : high,
    hedge,
    lowRounding: 0,
    highRounding: 0,
    lowReach: reach.low,
    highReach: reach.high,
  };
}

/** The ends of a figure or claim in `unit`; null when its own unit does not convert into it. */
export function boundsOf(printed: Printed, unit: string): Bounds | null {
  if (unit === dateUnit) return printed.unit === dateUnit ? dateBounds(printed) : null;
  const convert = conversion(printed.unit, unit);
  const { low, high, hedge } = printed;
  if (!convert || typeof low === 'string' || typeof high === 'string') return null;
  // An affine scale moves ends, not distances.
  const scale = Math.abs(convert(1) - convert(0));
  const step = printed.step ?? stepOfEnds(low, high);
  const end = (value: number | null) => {
    if (value === null) return { at: null, rounding: 0, reach: { low: 0, high: 0 } };
    const rounding = roundingOf(value, step) * scale;
    const at = convert(value);
    return { at, rounding, reach: reachOf(hedge, at, rounding) };
  };
  const lower = end(low);
  const upper = end(high);
  return {
    low: lower.at,
    high: upper.at,
    hedge,
    lowRounding: lower.rounding,
    highRounding: upper.rounding,
    lowReach: lower.reach.low,
    highReach: upper.reach.high,
  };
}

/** How far two quantities lie apart, in their unit; 0 where they touch. */
export function distance(a: Bounds, b: Bounds): number {
  const [aLow, aHigh] = [a.low ?? a.high, a.high ?? a.low];
  const [bLow, bHigh] = [b.low ?? b.high, b.high ?? b.low];
  if (aLow === null || aHigh === null || bLow === null || bHigh === null) return 0;
  return Math.max(Math.abs(aLow - bLow), Math.abs(aHigh - bHigh));
}

/** Whether two printed figures are one, but for rounding: "about 300" and "300", not "up to 300" and "300". */
export function sameBounds(a: Bounds, b: Bounds): boolean {
  return sameEnd(a.low, a.lowRounding, b.low, b.lowRounding) && sameEnd(a.high, a.highRounding, b.high, b.highRounding);
}
