/** From the lowest to the highest end that counters print. */
import type { Interval, Spread } from './comparison.ts';
import type { Told } from './told.ts';

/** A spread with the tolerances of its two ends. */
export interface SpreadBounds extends Spread {
  readonly lowRounding: number;
  readonly highRounding: number;
  readonly lowReach: number;
  readonly highReach: number;
}

interface End {
  readonly at: number;
  readonly open: boolean;
  readonly rounding: number;
  readonly reach: number;
}

/** The lower end that a claim prints. "Up to 12,000" prints one number, below which it is open. */
function lowEnd({ bounds }: Told): End | null {
  const at = bounds.low ?? bounds.high;
  if (at === null) return null;
  return bounds.low === null
    ? { at, open: true, rounding: bounds.highRounding, reach: bounds.highRounding }
    : { at, open: false, rounding: bounds.lowRounding, reach: bounds.lowReach };
}

function highEnd({ bounds }: Told): End | null {
  const at = bounds.high ?? bounds.low;
  if (at === null) return null;
  return bounds.high === null
    ? { at, open: true, rounding: bounds.lowRounding, reach: bounds.lowRounding }
    : { at, open: false, rounding: bounds.highRounding, reach: bounds.highReach };
}

/** The outermost end: open where one of those who print it leaves it open. */
function outermost(ends: readonly (End | null)[], sign: 1 | -1): End | null {
  let out: End | null = null;
  for (const end of ends) {
    if (end === null) continue;
    const farther: number = out === null ? 1 : sign * (end.at - out.at);
    if (out === null || farther > 0) out = end;
    else if (farther === 0) {
      out = {
        at: end.at,
        open: out.open || end.open,
        rounding: Math.max(out.rounding, end.rounding),
        reach: Math.max(out.reach, end.reach),
      };
    }
  }
  return out;
}

/**
 * The spread of standing tellings; null when nobody prints a number.
 * An end is open when the outermost number itself is a bound; a bound further inside adds no arrow.
 */
export function spreadOf(tellings: readonly Told[]): SpreadBounds | null {
  const low = outermost(tellings.map(lowEnd), -1);
  const high = outermost(tellings.map(highEnd), 1);
  if (!low || !high) return null;
  return {
    low: low.at,
    high: high.at,
    lowOpen: low.open,
    highOpen: high.open,
    lowRounding: low.rounding,
    highRounding: high.rounding,
    lowReach: low.reach,
    highReach: high.reach,
  };
}

/** What stands for one counter, as an interval whose open ends are null. */
export function standingInterval(tellings: readonly Told[]): Interval | null {
  const spread = spreadOf(tellings);
  if (!spread) return null;
  return { low: spread.lowOpen ? null : spread.low, high: spread.highOpen ? null : spread.high };
}

/** The spread without its tolerances, as it is shown. */
export function shownSpread({ low, high, lowOpen, highOpen }: SpreadBounds): Spread {
  return { low, high, lowOpen, highOpen };
}
