import { rangeOf } from '../blocks/text-map.ts';
import { viewOf } from '../blocks/tree.ts';
import type { Entry, Ledger } from '../marks/ledger.ts';
import type { Mark, Source } from '../marks/mark.ts';
import type { Painter } from '../paint/painter.ts';
import type { FoundMark } from './background.ts';

interface Known {
  readonly mark: Mark;
  readonly entry: Entry;
  /** What has to be sent to ask about the mark again. */
  readonly source: Source;
}

/** What is known under an id; null for one that the page does not hold any more, or not yet. */
export function lookUp(ledger: Ledger, id: string): Known | null {
  // An id begins with the number of its block.
  const entry = ledger.entry(Number.parseInt(id, 10));
  const mark = entry?.marks.find((one) => one.id === id);
  if (!entry?.found || !mark) return null;
  const { page, block, packs } = entry.found;
  const { start, end, candidates } = mark;
  return { mark, entry, source: { page, at: { block, start, end }, packs, candidates } };
}

/** A mark with its words as they stand in the page now; null when the page has taken them away. */
export function findMark(ledger: Ledger, painter: Painter, id: string): FoundMark | null {
  const known = lookUp(ledger, id);
  if (!known) return null;
  const { mark, entry, source } = known;
  const range = painter.painted(id)?.range ?? rangeOf(entry.read.map, mark.start, mark.end);
  return range && !range.collapsed && viewOf(range.startContainer) ? { mark, range, source } : null;
}
