/** Small words that are numbers only sometimes: one, both, the pair, nobody. */

import { TokenFlag } from '../scan/tokens.ts';
import { Bit, Mark } from './bits.ts';
import {
  type BlockText,
  bitsAt,
  hasFlag,
  is,
  isCapital,
  isJoint,
  isMarked,
  isPunctuation,
  isWord,
  kindAt,
  phraseAt,
  reads,
  sameSentence,
} from './block-text.ts';
import { roleAt } from './date-draft.ts';
import type { Draft } from './draft.ts';
import { isPlural } from './noun-kinds.ts';
import { lengthOf } from './phrase-trie.ts';

const WORDS_TO_NOUN = 4;
const WORDS_OF_THING = 2;
/** Before "one" they make an idiom or a pronoun of it: the one, at one, page one. */
const BEFORE_PRONOUN = ['the', 'in', 'at', 'no', 'any', 'every', 'this', 'that', 'which', 'each', 'by', 'for'];

/** Whether a numeral in words, of which one may be a pronoun, counts something: "one soldier", "both captives", but not "the one who" or "both Kyiv and Moscow". */
export function isCountedOne(text: BlockText, draft: Draft): boolean {
  if (draft.low === 0) return isCountedZero(text, draft);
  if (reads(text, draft.from, 'both') && draft.low === 2) return isBoth(text, draft);
  if (reads(text, draft.from, 'the')) return is(text, draft.to, Bit.stop | Bit.predicate);
  if (draft.low !== 1 || draft.to !== draft.from + 1 || draft.share) return true;
  // In most languages the article is the number one.
  if (is(text, draft.from, Bit.article)) return false;
  const { grammar } = text;
  if (isJoint(text, draft.to))
    return (
      phraseAt(text, grammar.units, draft.from, draft.to + 1) !== 0 || isMarked(text, draft.to + 1, Mark.peopleCompound)
    );
  if (is(text, draft.from - 1, Bit.increment | Bit.label)) return false;
  const outOf = phraseAt(text, grammar.outOf, draft.from, draft.to);
  if (
    outOf !== 0 &&
    (isNumeral(text, draft.to + lengthOf(outOf)) || isHundred(text, draft, draft.to + lengthOf(outOf)))
  )
    return true;
  if (isShareOfThings(text, draft)) return true;
  // "three to one", "three-to-one"
  const to = isJoint(text, draft.from - 1) ? draft.from - 2 : draft.from - 1;
  if (is(text, to, Bit.to) && isNumeral(text, to === draft.from - 1 ? to - 1 : to - 2)) return true;
  if (is(text, draft.to, Bit.to | Bit.or) && isNumeral(text, draft.to + 1)) return true;
  if (is(text, draft.to, Bit.and) && is(text, draft.from - 1, Bit.between) && isNumeral(text, draft.to + 1))
    return true;
  // "One day he will": a day in speech; years and weeks are counted.
  if (roleAt(text, draft.to) === 'day') return reads(text, draft.from - 1, 'in');
  // "the one in red": no inch.
  if (phraseAt(text, grammar.units, draft.from, draft.to) !== 0) return !reads(text, draft.to, 'in');
  return (isObject(text, draft) || isListed(text, draft)) && nounAfter(text, draft.to, Bit.people | Bit.modifier);
}

/** "one in a hundred": not "one by one in a thousand boats". */
function isHundred(text: BlockText, draft: Draft, at: number): boolean {
  return (
    !reads(text, draft.from - 1, 'by') &&
    is(text, at, Bit.article) &&
    is(text, at + 1, Bit.scale) &&
    !isJoint(text, at + 2)
  );
}

/** "one train in three": the thing stands between the numbers. */
function isShareOfThings(text: BlockText, draft: Draft): boolean {
  for (let link = draft.to + 1; link <= draft.to + WORDS_OF_THING; link++) {
    if (!isWord(text, link - 1) || is(text, link - 1, Bit.stop | Bit.of)) return false;
    const outOf = phraseAt(text, text.grammar.outOf, draft.from, link);
    if (outOf !== 0) return isNumeral(text, link + lengthOf(outOf));
  }
  return false;
}

/** "both captives", "legislators from both big parties": a plural that no second follows. */
function isBoth(text: BlockText, draft: Draft): boolean {
  if (nounAfter(text, draft.to, Bit.people)) return true;
  if (hasFlag(text, draft.from, TokenFlag.sentenceStart)) return false;
  const noun = isWord(text, draft.to) && isPlural(text, draft.to) ? draft.to : draft.to + 1;
  return (
    !is(text, draft.to, Bit.stop) && !isCapital(text, noun) && isPlural(text, noun) && !is(text, noun + 1, Bit.and)
  );
}

/** "no one was killed", "zero casualties"; "nobody knows" and "zero tolerance" count nothing. */
function isCountedZero(text: BlockText, draft: Draft): boolean {
  const { grammar, tokens } = text;
  if (is(text, draft.to - 1, Bit.number)) {
    if (isJoint(text, draft.to)) return false;
    if (phraseAt(text, grammar.units, draft.from, draft.to) !== 0) return true;
    const last = tokens.text.charCodeAt((tokens.end[draft.to] ?? 1) - 1) | 0x20;
    return isWord(text, draft.to) && (last === 0x73 || is(text, draft.to, Bit.people));
  }
  for (let at = draft.to; at < draft.to + WORDS_TO_NOUN; at++) {
    if (!isWord(text, at) || !sameSentence(text, draft.from, at)) return false;
    if (is(text, at, Bit.predicate)) return true;
    if (!is(text, at, Bit.stop)) return false;
  }
  return false;
}

/** "One" that begins its sentence introduces a speaker; elsewhere it counts, after a comma or a colon where a thing follows. */
function isObject(text: BlockText, draft: Draft): boolean {
  const { from } = draft;
  if (hasFlag(text, from, TokenFlag.sentenceStart) || isCapital(text, from)) return false;
  if (isPunctuation(text, from - 1)) return !isJoint(text, from - 1) && !is(text, draft.to, Bit.people | Bit.singular);
  return isWord(text, from - 1) && !BEFORE_PRONOUN.some((word) => reads(text, from - 1, word));
}

/** "Nine days, one road": the next in a list of counts. */
function isListed(text: BlockText, draft: Draft): boolean {
  const { from } = draft;
  if (!reads(text, from - 1, ',') || isCapital(text, from)) return false;
  for (let at = from - 2; at >= from - 2 - WORDS_TO_NOUN && sameSentence(text, at, from); at--)
    if (isNumeral(text, at)) return endsAfterNoun(text, draft.to);
  return false;
}

/** Whether the phrase that begins at a token ends within a few words, without a verb. */
function endsAfterNoun(text: BlockText, from: number): boolean {
  for (let at = from; at < from + WORDS_TO_NOUN; at++) {
    if (at >= text.count || isPunctuation(text, at) || is(text, at, Bit.of)) return at > from;
    if (is(text, at, Bit.stop | Bit.predicate)) return false;
  }
  return false;
}

function isNumeral(text: BlockText, at: number): boolean {
  return kindAt(text, at) === 1 || is(text, at, Bit.number);
}

/** Whether a noun follows within a few modifiers: a word of these bits, or, where modifiers are allowed, any unknown word. */
function nounAfter(text: BlockText, from: number, bits: number): boolean {
  const unknown = (bits & Bit.modifier) !== 0;
  for (let at = from; at < Math.min(text.count, from + WORDS_TO_NOUN); at++) {
    if (!isWord(text, at) || !sameSentence(text, from, at)) return false;
    const word = bitsAt(text, at);
    if ((word & Bit.people) !== 0 && (word & (Bit.predicate | Bit.stop)) === 0) return true;
    if ((word & ~(Bit.label | Bit.section)) === 0 && unknown) return true;
    if ((word & (Bit.stop | Bit.of | Bit.and | Bit.or | Bit.to)) !== 0 && (word & Bit.modifier) === 0) return false;
  }
  return false;
}
