/** Whether an attribute has a noun behind it. */
import { Bit } from './bits.ts';
import { type BlockText, bitsAt, is, isJoint, isWord, phraseAt, reads, sameSentence } from './block-text.ts';
import { isPlural } from './noun-kinds.ts';

/** Words behind an attribute up to its noun. */
const WORDS_TO_NOUN = 4;
/** Bits of number words. */
export const NUMERAL: number = Bit.number | Bit.scale | Bit.group;
const ENDS = Bit.stop | Bit.of | Bit.to | Bit.article | Bit.predicate | Bit.cue | Bit.and | Bit.or;

/** Whether a noun in the plural or for people follows at a token, with at most some words of unknown kind before it. */
export function isHeaded(text: BlockText, from: number): boolean {
  for (let at = from; at < from + WORDS_TO_NOUN; at++) {
    if (isJoint(text, at)) continue;
    if (!isWord(text, at) || !sameSentence(text, from, at) || reads(text, at, "'s")) return false;
    const bits = bitsAt(text, at);
    if ((bits & Bit.people) !== 0 && (bits & (Bit.stop | Bit.modifier)) === 0) return true;
    if ((bits & Bit.settlement) !== 0) return true;
    if ((bits & ENDS) !== 0 && (bits & Bit.modifier) === 0) return false;
    if ((bits & NUMERAL) !== 0 && !isJoint(text, at + 1)) return false;
    // Years and miles measure.
    if (isPlural(text, at)) return phraseAt(text, text.grammar.units, from, at) === 0 && !isWhen(text, at);
  }
  return false;
}

function isWhen(text: BlockText, at: number): boolean {
  return is(text, at, Bit.weekday | Bit.month) || reads(text, at, 'times');
}
