/** Largest over smallest value from which equal steps would press the small ones into one point. */
export const logRatio = 20;
/** Share of the domain left free at either end, so that a dot at the edge is whole. */
const margin = 0.06;
/** Share of the domain that an open end adds for its arrow. */
const arrowRoom = 0.14;
/** Half width of the domain, as a share of the value, where all values are one. */
const loneMargin = 0.25;
/** Width of the domain in days where all dates are one. */
const loneDays = 30;
/** Values and gaps up to this size are as good as none: no published figure is so small, and powers of ten beyond it have no digits left. */
const least = 1e-9;

/** From value to place on the axis: 0 at its start, 1 at its end. */
export interface Scale {
  readonly log: boolean;
  readonly from: number;
  readonly to: number;
  readonly place: (value: number) => number;
}

/** Which ends of the drawn values are open. */
export interface OpenEnds {
  readonly low: boolean;
  readonly high: boolean;
}

function between(from: number, to: number, bend: (value: number) => number): (value: number) => number {
  const start = bend(from);
  const width = bend(to) - start;
  return (value) => Math.min(1, Math.max(0, (bend(value) - start) / width));
}

/** Width of the domain where all values are one. */
function loneWidth(value: number, dates: boolean): number {
  return dates ? loneDays : Math.abs(value) * loneMargin * 2 || 1;
}

/**
 * A scale over all values: in equal steps, or in equal factors where the largest is over twenty times the smallest.
 * `values` must not be empty. `dates`: they are days since 1970, which have no ratio.
 */
export function scaleOf(values: readonly number[], open: OpenEnds, dates = false): Scale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (!dates && low > least && high / low > logRatio) {
    const width = Math.log10(high / low);
    const from = low / 10 ** (width * (margin + (open.low ? arrowRoom : 0)));
    const to = high * 10 ** (width * (margin + (open.high ? arrowRoom : 0)));
    return { log: true, from, to, place: between(from, to, Math.log10) };
  }
  const lone = high - low <= least;
  const width = lone ? loneWidth(high, dates) : high - low;
  const below = low - (lone ? width / 2 : 0) - width * (margin + (open.low ? arrowRoom : 0));
  // Counts do not fall below nothing: an axis of positive values ends at zero.
  const from = low >= 0 && !dates ? Math.max(below, Math.min(0, low - width * margin)) : below;
  const to = high + (lone ? width / 2 : 0) + width * (margin + (open.high ? arrowRoom : 0));
  return { log: false, from, to, place: between(from, to, (value) => value) };
}
