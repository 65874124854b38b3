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
  // "not to forget 12 used jets"
  if (is(text, verb - 1, Bit.to) && isWord(text, to) && isPlural(text, to + 1) && !is(text, to, Bit.stop)) return true;
  if (to < text.count && (!isPunctuation(text, to) || isDash(text, to))) return false;
  return !isPlural(text, verb) && isMany(text, verb - 1) && sameSentence(text, verb - 1, verb);
}

/** A plural, also of a form of its own: women, police. */
function isMany(text: BlockText, at: number): boolean {
  return isWord(text, at) && (isPlural(text, at) || (is(text, at, Bit.people) && !is(text, at, Bit.singular)));
}
