/** Ages behind "of" and a person: a mason of 33, conscripts of 19. */
import { Bit, Mark } from './bits.ts';
import { type BlockText, idAt, is, isMarked, isWord } from './block-text.ts';
import type { Draft } from './draft.ts';
import { isPlural, wordAt } from './noun-kinds.ts';

const YOUNGEST = 1;
const OLDEST = 120;
/** Below this a bare number after "of" or between commas is likelier a count: "a mother of 12". */
export const YOUNGEST_GROWN = 13;
/** Words between the article and "of". */
const WORDS_TO_ARTICLE = 4;
/** Groups of older people are told in ranges. */
const OLDEST_IN_GROUP = 45;
/** Endings of nouns for one person that the tables leave out. */
const PERSON_ENDINGS = ['ist', 'ian', 'eer', 'man', 'woman', 'ess'];

/** Whether a draft's value is one of a life in years, printed plainly. */
export function canBeAge(draft: Draft): boolean {
  const age = draft.low ?? draft.high ?? 0;
  return age >= YOUNGEST && (draft.high ?? age) <= OLDEST && draft.scale === 1 && !draft.share && !draft.grouped;
}

/** "a mason of 33", "a guide of about 25 tells us", "conscripts of 19 and 20": not "a mother of 14 children". */
export function isOfSomeone(text: BlockText, draft: Draft): boolean {
  if (!canBeAge(draft) || draft.decimals > 0) return false;
  const of = draft.phraseFrom - 1;
  const noun = of - 1;
  if ((draft.low ?? 0) < YOUNGEST_GROWN || !is(text, of, Bit.of) || isGroup(text, noun)) return false;
  if (is(text, draft.phraseTo, Bit.of) || isCountedNoun(text, draft.phraseTo)) return false;
  if (isMany(text, noun)) return draft.hedgeFrom >= draft.to || isYoung(text, draft, noun);
  if (!isOnePerson(text, noun)) return false;
  for (let at = noun - 1; at >= noun - WORDS_TO_ARTICLE && isWord(text, at); at--)
    if (is(text, at, Bit.article)) return true;
  return false;
}

function isMany(text: BlockText, noun: number): boolean {
  return (isPlural(text, noun) || isMarked(text, noun, Mark.agedGroup)) && is(text, noun, Bit.people);
}

/** "Conscripts of 19": not "losses of 40", nor "crews of 60". "Men of 20 to 49" is a range of ages. "Men of 65 and above" has its own bound. */
function isYoung(text: BlockText, draft: Draft, noun: number): boolean {
  if (draft.hedge !== '' || (draft.low ?? 0) > OLDEST_IN_GROUP) return false;
  return !draft.isExact || !is(text, noun, Bit.cue) || isMarked(text, noun, Mark.agedGroup);
}

/** "a group of 20", "a couple of 16": many. */
function isGroup(text: BlockText, at: number): boolean {
  return (
    isMarked(text, at, Mark.groupNoun) ||
    is(text, at, Bit.several) ||
    (is(text, at, Bit.cue) && !isMarked(text, at, Mark.agedGroup))
  );
}

/** A noun for one human being, by the table or by its ending. */
function isOnePerson(text: BlockText, at: number): boolean {
  if (is(text, at, Bit.singular)) return true;
  if (!isWord(text, at) || idAt(text, at) !== 0) return false;
  const word = wordAt(text, at);
  return PERSON_ENDINGS.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
}

/** A noun follows that the number counts; a form in -s before a pronoun or an article is a verb ("tells us"). */
function isCountedNoun(text: BlockText, at: number): boolean {
  if (!isWord(text, at)) return false;
  if (is(text, at, Bit.people | Bit.modifier | Bit.scale)) return true;
  if (isPlural(text, at)) return !is(text, at + 1, Bit.stop | Bit.article);
  return isWord(text, at + 1) && isPlural(text, at + 1) && !is(text, at, Bit.stop | Bit.and);
}
