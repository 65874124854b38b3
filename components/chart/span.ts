import type { Interval } from '../../engine/compare/comparison.ts';
import type { Scale } from './scale.ts';

/** Narrowest width in CSS pixels at which the chart is drawn (a card in a window of 320 px): labels that keep apart here do so everywhere. */
export const narrowest = 252;
/** Pixels of the arrow that an open end draws, with the blank before it. */
export const arrowLength = 26;

/** A mark on the axis: `from`/`to` are shares of the width; equal for a dot. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** Where an interval stands on the axis; an open end stands at the known one. */
export function spanOf({ low, high }: Interval, scale: Scale): Span {
  const start = low ?? high ?? scale.from;
  const end = high ?? low ?? scale.to;
  return { from: scale.place(start), to: scale.place(end), openLow: low === null, openHigh: high === null };
}

/** A span in pixels of the narrowest chart, arrows included. */
export function reach({ from, to, openLow, openHigh }: Span): readonly [number, number] {
  return [from * narrowest - (openLow ? arrowLength : 0), to * narrowest + (openHigh ? arrowLength : 0)];
}
