/** Results of games and votes: `3-1`, `6-4, 6-3`, `218-212`. */

import { Bit, Mark } from './bits.ts';
import {
  type BlockText,
  charAt,
  is,
  isDash,
  isGlued,
  isMarked,
  isNumber,
  isWord,
  kindAt,
  lengthAt,
  phraseAt,
  sameSentence,
} from './block-text.ts';
import { type Draft, rejected } from './draft.ts';

const COLON = 0x3a;
/** More digits are no score. */
const SCORE_DIGITS = 3;
const WORDS_AROUND = 6;

function isScorePart(text: BlockText, at: number): boolean {
  return (
    isNumber(text, at) && lengthAt(text, at) <= SCORE_DIGITS && Number.isInteger(text.tokens.value[at] ?? Number.NaN)
  );
}

function joins(text: BlockText, at: number): boolean {
  return (isDash(text, at) || charAt(text, at) === COLON) && isGlued(text, at) && isGlued(text, at + 1);
}

function isScoreWord(text: BlockText, at: number): boolean {
  return isMarked(text, at, Mark.score);
}

/** Whether a word of games or votes stands near, in the same sentence. */
function nearScoreWord(text: BlockText, from: number, to: number): boolean {
  for (let at = Math.max(text.first, from - WORDS_AROUND); at < from; at++)
    if (sameSentence(text, at, from) && isScoreWord(text, at)) return true;
  for (let at = to; at < Math.min(text.count, to + 2); at++)
    if (sameSentence(text, at, from) && isScoreWord(text, at)) return true;
  return false;
}

/** Whether what follows is counted or measured, so that the pair is a range. */
function isMeasured(text: BlockText, at: number): boolean {
  if (phraseAt(text, text.grammar.units, at - 1, isDash(text, at) ? at + 1 : at) !== 0) return true;
  if (is(text, at, Bit.scale | Bit.shortScale | Bit.people | Bit.settlement | Bit.modifier)) return true;
  return isWord(text, at) && !is(text, at, Bit.stop | Bit.and | Bit.or | Bit.to | Bit.of) && !isScoreWord(text, at);
}

/** Reads a result that begins at a token; null when the pair is a range or something else. */
export function readScore(text: BlockText, at: number): Draft | null {
  if (!isScorePart(text, at) || !joins(text, at + 1) || !isScorePart(text, at + 2)) return null;
  if (isDash(text, at - 1) && isGlued(text, at)) return null;
  const [a = 0, b = 0] = [text.tokens.value[at], text.tokens.value[at + 2]];
  let to = at + 3;
  while (joins(text, to) && isScorePart(text, to + 1)) to += 2;
  if (a >= b && kindAt(text, at - 1) !== 4) return rejected(at, to, 'score');
  const near = nearScoreWord(text, at, to);
  if (near && (!isMeasured(text, to) || a >= b)) return rejected(at, to, 'score');
  if (kindAt(text, at - 1) === 4 || isMeasured(text, to))
    return a > b && to > at + 3 ? rejected(at, to, 'score') : null;
  return a >= b || to > at + 3 ? rejected(at, to, 'score') : null;
}
