/** A stretch of a block's text in which one step of the text is one step in one text node of the page. */
export interface Segment {
  readonly node: Text;
  /** Offset of the stretch in the block's text, and in its node. */
  readonly from: number;
  readonly nodeFrom: number;
  length: number;
}

/** The way back from a block's text to the page, in rising order. A break set by the reader (`<br>`) is in no segment. */
export type TextMap = readonly Segment[];

/** Number of the last segment that begins at or before the offset; -1 when none does. */
function segmentAt(map: TextMap, offset: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle] as Segment).from <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** One end of a stretch, as a place in a text node. */
export interface TextPosition {
  readonly node: Text;
  readonly offset: number;
}

function positionAt(map: TextMap, segment: number, offset: number): TextPosition | null {
  const found = map[segment];
  return found ? { node: found.node, offset: found.nodeFrom + Math.min(offset - found.from, found.length) } : null;
}

/** Both ends of `[start, end)` of the block's text as text positions; null where the map has none. */
export function positionsOf(
  map: TextMap,
  start: number,
  end: number,
): { start: TextPosition; end: TextPosition } | null {
  const first = positionAt(map, segmentAt(map, start), start);
  // The end belongs to the character before it: at a seam it must not reach into the next node.
  const last = positionAt(map, segmentAt(map, end - 1), end);
  return first && last ? { start: first, end: last } : null;
}

/** The stretch as a live range; null when the page's text has changed under the map. */
export function rangeOf(map: TextMap, start: number, end: number): Range | null {
  const ends = positionsOf(map, start, end);
  if (!ends) return null;
  // One of the page's own window: those of a frame's are lost with the frame.
  const range = new Range();
  try {
    range.setStart(ends.start.node, ends.start.offset);
    range.setEnd(ends.end.node, ends.end.offset);
    return range;
  } catch {
    return null;
  }
}

/** The text nodes that the stretch touches; a node in several segments stands there as often. */
export function nodesOf(map: TextMap, start: number, end: number): Text[] {
  return map.slice(Math.max(0, segmentAt(map, start)), segmentAt(map, end - 1) + 1).map(({ node }) => node);
}
