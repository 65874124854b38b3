/** The words of a part between a number and its noun: "40 of the tanks", "40 of them". */
import { Bit, Mark } from './bits.ts';
import { type BlockText, is, isMarked, isWord, reads } from './block-text.ts';
import type { Draft } from './draft.ts';

/** Steps over "of", "of the", "of Kim's": -1 when only a pronoun follows ("of them"). */
export function skipPartitive(text: BlockText, draft: Draft, at: number): number {
  if (!is(text, at, Bit.of)) return at;
  const next = at + 1;
  if (isMarked(text, next, Mark.pronoun) && !isDeterminer(text, next)) {
    draft.partitive = true;
    return -1;
  }
  const determined = is(text, next, Bit.stop) || reads(text, next + 1, "'s") || reads(text, next + 2, "'s");
  if (draft.hedge !== 'vague' && determined) draft.partitive = true;
  return is(text, next, Bit.stop | Bit.article) ? next + 1 : next;
}

/** "of those troops": a pronoun that a noun follows. "Of them wounded" and "of that number" have none. */
function isDeterminer(text: BlockText, at: number): boolean {
  const next = at + 1;
  if (isMarked(text, at, Mark.standalone) || reads(text, next, 'number') || reads(text, next, 'total')) return false;
  return isWord(text, next) && !is(text, next, Bit.stop | Bit.predicate | Bit.and | Bit.or);
}
