/** What stands around a noun and a number that tells a label from a verb with its object. */
import { TokenFlag } from '../scan/tokens.ts';
import { Bit, Hint, Mark } from './bits.ts';
import {
  type BlockText,
  endsIn,
  hasFlag,
  hints,
  is,
  isCapital,
  isDash,
  isMarked,
  isPunctuation,
  isWord,
  reads,
  sameSentence,
} from './block-text.ts';
import { roleAt } from './date-draft.ts';
import type { Draft } from './draft.ts';
import { isPlural } from './noun-kinds.ts';

/** Of a place: "Upper Saint Barrow". */
const WORDS_OF_NAME = 4;
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

/** "This week 31 walked in", "every day 40 left", "last weekend 31": a time, where "on day 4" has a label. */
export function isPeriod(text: BlockText, label: number): boolean {
  if (hints(text, label, Hint.time)) return true;
  const role = roleAt(text, label);
  if (role !== 'day' && role !== 'night' && role !== 'week' && role !== 'month' && role !== 'year') return false;
  const which = roleAt(text, label - 1);
  if (which === 'last' || which === 'this' || which === 'next' || which === 'that') return true;
  return reads(text, label - 1, 'every') || reads(text, label - 1, 'each');
}

/** "Season-ticket holders number 611", "thought to number several hundred" */
export function isNumberVerb(text: BlockText, at: number): boolean {
  if (!reads(text, at, 'number')) return false;
  return isPlural(text, at - 1) || isMarked(text, at - 1, Mark.pronoun) || is(text, at - 1, Bit.to);
}

/** "In Upper Barrow 22 were found": a place at the head of the sentence, and a verb in the plural, of which no one name is the subject. */
export function isSubject(text: BlockText, draft: Draft, name: number): boolean {
  const verb = draft.to;
  if ((draft.low ?? 0) <= 1 || !hints(text, verb, Hint.pluralVerb)) return false;
  // "In Windows 11 are bugs": what is told of the number, not what is there.
  if (!is(text, verb + 1, Bit.predicate | Bit.stop) && !endsIn(text, verb + 1, 'ed')) return false;
  for (let at = name - 1; at >= name - WORDS_OF_NAME && isCapital(text, at); at--)
    if (hasFlag(text, at, TokenFlag.sentenceStart)) return isBehindPreposition(text, at + 1);
  return false;
}
