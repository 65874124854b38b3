/** House numbers. */
import { Mark } from './bits.ts';
import { type BlockText, isCapital, isMarked, isWord } from './block-text.ts';
import type { Draft } from './draft.ts';

/** "10 Downing Street". */
export function isAddress(text: BlockText, draft: Draft): boolean {
  for (let at = draft.to; at < draft.to + 4; at++) {
    if (!isWord(text, at) || !isCapital(text, at)) return false;
    // "12 Rue Lepic", "10 Downing Street"
    if ((at > draft.to || (isCapital(text, at + 1) && isWord(text, at + 1))) && isMarked(text, at, Mark.street))
      return true;
  }
  return false;
}
