/** Which of the phrases found in a block are kept: the longest of cues and nouns, and no cue inside a longer one. */
import { type PhraseHits, PhraseKind } from './phrases.ts';

/** One place where a phrase stands. */
export interface HitRow {
  readonly kind: number;
  readonly from: number;
  readonly to: number;
  readonly phrase: number;
}

/** Whether a hit must be the longest of its kind at its start. */
const isLongestOnly = (kind: number): boolean => kind === PhraseKind.cue || kind === PhraseKind.noun;

const order = (a: HitRow, b: HitRow): number =>
  a.from - b.from || b.to - a.to || a.kind - b.kind || a.phrase - b.phrase;

/**
 * Sorts and selects. `rows` come in any order; the work is that of sorting them,
 * and since they come almost sorted, that of one pass.
 */
export function selectHits(rows: HitRow[]): PhraseHits {
  if (!rows.every((row, at) => at === 0 || order(rows[at - 1] ?? row, row) <= 0)) rows.sort(order);
  const kept: HitRow[] = [];
  const inner: HitRow[] = [];
  /** End of the longest cue and noun at the start that is being looked at, by kind. */
  const longest = [0, 0, 0, 0, 0, 0];
  /** The farthest end of a cue that began before, or at, this start. */
  let consumedTo = 0;
  let start = -1;
  let last: HitRow | undefined;
  for (const row of rows) {
    if (row.from !== start) {
      consumedTo = Math.max(consumedTo, longest[PhraseKind.cue] ?? 0);
      longest.fill(0);
      start = row.from;
    }
    const isRepeated = last?.from === row.from && last.to === row.to && last.phrase === row.phrase;
    last = row;
    if (isRepeated) continue;
    const isShorter = isLongestOnly(row.kind) && row.to < (longest[row.kind] ?? 0);
    if (!isShorter) longest[row.kind] = Math.max(longest[row.kind] ?? 0, row.to);
    if (row.kind === PhraseKind.cue && (isShorter || row.to <= consumedTo)) inner.push(row);
    else if (!isShorter) kept.push(row);
  }
  return inner.length === 0 ? toHits(kept) : { ...toHits(kept), inner: toHits(inner) };
}

/** The columns lie one behind the other in one buffer: blocks are short and many, and each buffer is dear to make. */
function toHits(rows: readonly HitRow[]): PhraseHits {
  const count = rows.length;
  const buffer = new ArrayBuffer(count * 13);
  const hits = {
    count,
    from: new Int32Array(buffer, 0, count),
    to: new Int32Array(buffer, count * 4, count),
    phrase: new Int32Array(buffer, count * 8, count),
    kind: new Uint8Array(buffer, count * 12, count),
  };
  for (let at = 0; at < count; at++) {
    const row = rows[at];
    if (row === undefined) break;
    hits.from[at] = row.from;
    hits.to[at] = row.to;
    hits.phrase[at] = row.phrase;
    hits.kind[at] = row.kind;
  }
  return hits;
}
