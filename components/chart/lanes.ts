import { type Label, placeLabel, textWidth, truncate } from './labels.ts';
import type { Lane } from './marks.ts';
import type { Scale } from './scale.ts';
import { narrowest, reach, type Span, spanOf } from './span.ts';

/** More counters than this are drawn as packed dots without names; the list below names them. */
const namedLimit = 6;
/** Rows of packed dots; more would be taller than the list that they sum up. */
const packedRows = 6;
/** Heights in CSS pixels of a named lane and of a row of packed dots. */
const laneHeight = 20;
/** Height of a name above its mark, and from the middle of a mark to the baseline of the name beside it. */
const nameHeight = 12;
const textDrop = 4;
const packedHeight = 13;
/** Pixels from the middle of one packed dot to the next, and from a mark to its name. */
const dotRoom = 11;
const labelGap = 8;

/** One counter's marks in their row. */
export interface LaneLayout extends Span {
  readonly id: string | null;
  readonly name: string;
  /** Middle of the lane, in pixels from the top of the first one. */
  readonly y: number;
  readonly earlier: readonly Span[];
  /** The name with its baseline `y`; null where the dots are packed. */
  readonly label: (Label & { readonly y: number }) | null;
}

export interface LanesLayout {
  readonly lanes: readonly LaneLayout[];
  readonly height: number;
}

/** A name above its mark: it begins where the mark does, or ends where the mark ends, or fills the width. */
function nameAbove(name: string, span: Span): Label {
  const text = truncate(name, narrowest);
  const share = textWidth(text) / narrowest;
  if (span.from + share <= 1) return { text, at: span.from, anchor: 'start' };
  return span.to >= share ? { text, at: span.to, anchor: 'end' } : { text, at: 0, anchor: 'start' };
}

/** A lane at `top`, with its name beside the mark, or above it where there is no free room beside. */
function namedLane(lane: Lane, top: number, scale: Scale, lines: readonly number[]): LaneLayout {
  const span = spanOf(lane.standing, scale);
  const earlier = lane.earlier.map((interval) => spanOf(interval, scale));
  const all = [span, ...earlier].map(reach);
  const free = {
    left: Math.min(...all.map(([start]) => start)) - labelGap,
    right: Math.max(...all.map(([, end]) => end)) + labelGap,
  };
  const base = { ...span, id: lane.id, name: lane.name, earlier };
  const beside = placeLabel(lane.name, free, narrowest, lines);
  if (beside) {
    const y = top + laneHeight / 2;
    return { ...base, y, label: { ...beside, y: y + textDrop } };
  }
  const y = top + nameHeight;
  return { ...base, y: y + laneHeight / 2, label: { ...nameAbove(lane.name, span), y } };
}

function namedLanes(lanes: readonly Lane[], scale: Scale, lines: readonly number[]): LanesLayout {
  const placed: LaneLayout[] = [];
  for (const lane of lanes) {
    const last = placed.at(-1);
    placed.push(namedLane(lane, last ? last.y + laneHeight / 2 : 0, scale, lines));
  }
  return { lanes: placed, height: (placed.at(-1)?.y ?? 0) + laneHeight / 2 };
}

/** Row of each span so that no two in one row touch; the last row takes what is left. */
function pack(spans: readonly Span[]): readonly number[] {
  const ends: number[] = [];
  return spans.map((span) => {
    const [start, end] = reach(span);
    const free = ends.findIndex((last) => last + dotRoom <= start);
    const row = free >= 0 ? free : Math.min(ends.length, packedRows - 1);
    ends[row] = Math.max(ends[row] ?? end, end);
    return row;
  });
}

function packedLanes(lanes: readonly Lane[], scale: Scale): LanesLayout {
  const byPlace = lanes
    .map((lane) => ({ lane, span: spanOf(lane.standing, scale) }))
    .sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
  const rows = pack(byPlace.map(({ span }) => span));
  const height = (Math.max(...rows) + 1) * packedHeight;
  return {
    height,
    lanes: byPlace.map(({ lane, span }, index) => {
      const y = height - (rows[index] ?? 0) * packedHeight - packedHeight / 2;
      return { ...span, id: lane.id, name: lane.name, y, earlier: [], label: null };
    }),
  };
}

/** Rows of the counters: each with its name, or packed as dots where there are many. `lines`: places that names should not cross, in pixels. */
export function layoutLanes(lanes: readonly Lane[], scale: Scale, lines: readonly number[]): LanesLayout {
  if (lanes.length > namedLimit) return packedLanes(lanes, scale);
  return namedLanes(lanes, scale, lines);
}
