import type { Interval } from '../../engine/compare/comparison.ts';
import { layoutTicks, type TickLayout, type TickWords } from './axis.ts';
import { type Label, textWidth, truncate } from './labels.ts';
import { type LaneLayout, layoutLanes } from './lanes.ts';
import type { ChartMarks, Lane } from './marks.ts';
import { scaleOf } from './scale.ts';
import { narrowest, type Span, spanOf } from './span.ts';

/** Heights in CSS pixels: the line of the page's label, the arrow of an open figure, the axis with its numbers, a blank. */
const heights = { page: 18, arrow: 11, axis: 22, gap: 4 } as const;
/** Widths of the standing figures by which earlier ones may stand out: farther ones would press the rest into a corner. */
const earlierRoom = 1;
/** The same as a share of the value, where all standing figures are one. */
const loneRoom = 0.25;

export interface ChartLayout {
  readonly height: number;
  readonly axisY: number;
  readonly log: boolean;
  readonly lanes: readonly LaneLayout[];
  readonly page: (Span & { readonly label: Label; readonly arrowY: number }) | null;
  readonly ticks: readonly TickLayout[];
}

/** Words that the layout measures: the page's label, the name of the group of unknown origin, the numbers of the axis. */
export interface ChartWords {
  readonly page: string;
  readonly unknown: string;
  readonly tick: TickWords;
}

function endsOf(intervals: readonly Interval[]): number[] {
  return intervals.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
}

/** The lanes with their names in words, and without the earlier figures that lie far off. */
function prepare(lanes: readonly Lane[], ends: readonly number[], unknown: string): readonly Lane[] {
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const room = high > low ? (high - low) * earlierRoom : Math.abs(high) * loneRoom;
  const isNear = (interval: Interval) => endsOf([interval]).every((end) => end >= low - room && end <= high + room);
  return lanes.map((lane) => ({
    ...lane,
    name: lane.id === null ? unknown : lane.name,
    earlier: lane.earlier.filter(isNear),
  }));
}

function pageLabel(span: Span, text: string): Label {
  const words = truncate(text, narrowest);
  const half = textWidth(words) / 2;
  const at = (span.from + span.to) / 2;
  if (at * narrowest < half) return { text: words, at: 0, anchor: 'start' };
  return at * narrowest + half > narrowest
    ? { text: words, at: 1, anchor: 'end' }
    : { text: words, at, anchor: 'middle' };
}

/** Where everything of the chart stands; null where there is nothing to hold side by side. `dates`: values are days since 1970. */
export function layoutChart(marks: ChartMarks, dates: boolean, words: ChartWords): ChartLayout | null {
  const { page } = marks;
  const standing = [...marks.lanes.map((lane) => lane.standing), ...(page ? [page] : [])];
  const ends = endsOf(standing);
  if (marks.lanes.length === 0 || ends.length === 0) return null;
  const lanes = prepare(marks.lanes, ends, words.unknown);
  const earlier = lanes.flatMap((lane) => lane.earlier);
  const drawn = [...standing, ...earlier];
  const open = { low: drawn.some(({ low }) => low === null), high: drawn.some(({ high }) => high === null) };
  const scale = scaleOf([...ends, ...endsOf(earlier)], open, dates);
  const span = page && spanOf(page, scale);
  const rows = layoutLanes(lanes, scale, span ? [span.from * narrowest, span.to * narrowest] : []);
  const top = span ? heights.page : heights.gap;
  const foot = span?.openLow || span?.openHigh ? heights.arrow : heights.gap;
  const axisY = top + rows.height + foot;
  return {
    height: axisY + heights.axis,
    axisY,
    log: scale.log,
    lanes: rows.lanes.map((lane) => ({
      ...lane,
      y: lane.y + top,
      label: lane.label && { ...lane.label, y: lane.label.y + top },
    })),
    page: span && { ...span, label: pageLabel(span, words.page), arrowY: axisY - heights.arrow / 2 },
    ticks: layoutTicks(scale, dates, words.tick, [...ends, ...endsOf(earlier)].every(Number.isInteger)),
  };
}
