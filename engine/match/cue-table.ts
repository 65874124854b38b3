/** The cues of a block in text order, each with the longer cue that overlaps it. */
import { type PhraseHits, PhraseKind } from '../index/phrases.ts';

export interface CueTable {
  readonly count: number;
  /** Token positions `[from, to)`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Number of the phrase: to be asked of `PhraseTable`. */
  readonly phrase: Int32Array;
  /** Number of the longer cue that overlaps it ("killed or wounded" over "killed"), which speaks in its place wherever it suits the figure; -1. */
  readonly outer: Int32Array;
}

/** How many cues back an overlapping one is looked for. */
const LOOK_BACK = 6;

/** Collects the cues of a block whose phrase is `live`: owned by a topic that the page raises. */
export function tabulateCues(hits: PhraseHits, figureAt: Int32Array, isLive: (phrase: number) => boolean): CueTable {
  const rows: { from: number; to: number; phrase: number }[] = [];
  for (const list of [hits, hits.inner]) {
    if (!list) continue;
    for (let hit = 0; hit < list.count; hit++) {
      if (list.kind[hit] !== PhraseKind.cue || !isLive(list.phrase[hit] ?? 0)) continue;
      rows.push({ from: list.from[hit] ?? 0, to: list.to[hit] ?? 0, phrase: list.phrase[hit] ?? 0 });
    }
  }
  rows.sort((a, b) => a.from - b.from || b.to - a.to || a.phrase - b.phrase);
  const table = {
    count: rows.length,
    from: Int32Array.from(rows, (row) => row.from),
    to: Int32Array.from(rows, (row) => row.to),
    phrase: Int32Array.from(rows, (row) => row.phrase),
    outer: new Int32Array(rows.length).fill(-1),
  };
  // The words of a figure that a cue takes in make it no more exact.
  const length = (cue: number): number => {
    let words = 0;
    for (let token = table.from[cue] ?? 0; token < (table.to[cue] ?? 0); token++)
      if ((figureAt[token] ?? -1) < 0) words++;
    return words;
  };
  for (let cue = 1; cue < rows.length; cue++) {
    for (let other = cue - 1; other >= Math.max(0, cue - LOOK_BACK); other--) {
      if ((table.to[other] ?? 0) <= (table.from[cue] ?? 0)) continue;
      if (length(other) > length(cue)) {
        const known = table.outer[cue] ?? -1;
        if (known < 0 || length(other) > length(known)) table.outer[cue] = other;
      } else if (length(other) < length(cue)) {
        const known = table.outer[other] ?? -1;
        if (known < 0 || length(cue) > length(known)) table.outer[other] = cue;
      }
    }
  }
  return table;
}
