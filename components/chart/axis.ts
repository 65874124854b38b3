import { type Label, textWidth } from './labels.ts';
import type { Scale } from './scale.ts';
import { narrowest } from './span.ts';
import { type Ticks, ticksOf } from './ticks.ts';

/** Pixels between two numbers of the axis, and how far one may stand out at the sides. */
const gap = 10;
const overhang = 10;
/** Numbers on the axis at most: more would crowd a card. */
const limit = 6;

/** A number of the axis and where it stands. */
export interface TickLayout {
  readonly value: number;
  readonly at: number;
  readonly text: string;
  readonly anchor: Label['anchor'];
}

/** Writes a number of the axis. */
export type TickWords = (value: number, precision: Ticks['precision']) => string;

function anchorOf(middle: number, width: number): Label['anchor'] {
  if (middle + width / 2 > narrowest + overhang) return 'end';
  return middle - width / 2 < -overhang ? 'start' : 'middle';
}

function place(scale: Scale, { values, precision }: Ticks, words: TickWords): readonly TickLayout[] | null {
  const placed: TickLayout[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    const text = words(value, precision);
    const width = textWidth(text);
    const at = scale.place(value);
    const anchor = anchorOf(at * narrowest, width);
    const start = at * narrowest - { start: 0, middle: width / 2, end: width }[anchor];
    if (start < free) return null;
    free = start + width + gap;
    placed.push({ value, at, text, anchor });
  }
  return placed;
}

/** The numbers of the axis: as many round ones as stand apart. */
export function layoutTicks(scale: Scale, dates: boolean, words: TickWords, whole = false): readonly TickLayout[] {
  for (let count = limit; count > 1; count--) {
    const placed = place(scale, ticksOf(scale, count, dates, whole), words);
    if (placed) return placed;
  }
  const last = ticksOf(scale, 1, dates, whole);
  return place(scale, { ...last, values: last.values.slice(0, 1) }, words) ?? [];
}
