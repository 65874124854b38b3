import type { Idle } from '../blocks/slices.ts';
import { inSlices } from '../blocks/slices.ts';
import { nodesOf, rangeOf } from '../blocks/text-map.ts';
import { viewOf } from '../blocks/tree.ts';
import { chosen } from '../marks/chosen.ts';
import type { Ledger } from '../marks/ledger.ts';
import type { PagePreferences } from '../preferences.ts';
import type { Painter } from './painter.ts';

/** Steps that make the painted marks those that are to be seen; yields where it may pause. */
function* steps(ledger: Ledger, painter: Painter, preferences: PagePreferences): Generator<undefined, void> {
  const shown = chosen(ledger.marks(), preferences);
  for (const { mark, range } of [...painter.all()]) {
    // A range collapses, or stands in no document, when the page takes its words away.
    if (!shown.has(mark.id) || range.collapsed || !viewOf(range.startContainer)) painter.remove(mark.id);
  }
  yield;
  for (const entry of ledger.entries()) {
    for (const mark of entry.marks) {
      if (!shown.has(mark.id) || painter.painted(mark.id)) continue;
      const range = rangeOf(entry.read.map, mark.start, mark.end);
      if (range) painter.add({ mark, range, nodes: nodesOf(entry.read.map, mark.start, mark.end) });
    }
    yield;
  }
}

/** Paints what is to be seen and takes away what is not, in slices. Resolves to false when it was stopped. */
export function repaint(
  ledger: Ledger,
  painter: Painter,
  preferences: PagePreferences,
  idle: Idle,
  signal: AbortSignal,
): Promise<boolean> {
  return inSlices(steps(ledger, painter, preferences), idle, signal, () => {});
}
