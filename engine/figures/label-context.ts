/** What stands around a noun and a number that tells a label from a verb with its object. */
import { Bit, Mark } from './bits.ts';
import { type BlockText, is, isDash, isMarked, isPunctuation, isWord, reads, sameSentence } from './block-text.ts';
import { isPlural } from './noun-kinds.ts';

const PREPOSITIONS = ['in', 'on', 'at', 'with', 'against', 'by'];

/** "in arm 2 of the study", "with stage 4 cancers": a noun without article behind a preposition. */
export function isBehindPreposition(text: BlockText, noun: number): boolean {
  return is(text, noun - 1, Bit.of | Bit.from) || PREPOSITIONS.some((word) => reads(text, noun - 1, word));
}

/** "The jets carry 150.", "has yet to turn 20": a verb between the plural that does it and a number that ends the phrase. */
export function isVerbBetween(text: BlockText, verb: number, to: number): boolean {
  if (isMarked(text, verb, Mark.birthday)) return true;
  if (to < text.count && (!isPunctuation(text, to) || isDash(text, to))) return false;
  return (
    !isPlural(text, verb) && isWord(text, verb - 1) && isPlural(text, verb - 1) && sameSentence(text, verb - 1, verb)
  );
}
