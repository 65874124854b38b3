/** Percentage points, which are printed as points alone. */
import { Hint } from './bits.ts';
import { type BlockText, hints, reads, sameSentence } from './block-text.ts';
import type { Draft } from './draft.ts';

/** How far a word of votes or rates may stand from its points. */
const WORDS_TO_CONTEXT = 15;
const WORDS_AFTER_POINTS = 6;

/** "won by 11 points", "63 per cent, 8 points better": percentage points in a sentence about votes or rates. */
export function isPoints(text: BlockText, draft: Draft, head: { readonly from: number; readonly to: number }): boolean {
  if (head.to - head.from !== 1 || !hints(text, head.from, Hint.point)) return false;
  for (let at = Math.max(text.first, draft.from - WORDS_TO_CONTEXT); at < head.to + WORDS_AFTER_POINTS; at++) {
    if (!sameSentence(text, at, draft.from)) continue;
    if (hints(text, at, Hint.pointContext) || reads(text, at, '%')) return true;
  }
  return false;
}
