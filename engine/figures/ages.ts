/** Ages: numerals without a unit that the words around them make years of a life. Forms beside the numeral first, then what the clause says. */
import { Bit, Hint, Mark } from './bits.ts';
import {
  type BlockText,
  charAt,
  hasMark,
  hints,
  is,
  isCapital,
  isDash,
  isJoint,
  isMarked,
  isNumber,
  isPunctuation,
  isWord,
  kindAt,
  phraseAt,
  reads,
  sameClause,
  sameSentence,
} from './block-text.ts';
import type { Draft } from './draft.ts';
import { subjectFrom } from './gapped-name.ts';
import { isPlural } from './noun-kinds.ts';
import { canBeAge, isOfSomeone, YOUNGEST_GROWN } from './person-ages.ts';
import { UNITS } from './units.ts';

const COMMA = 0x2c;
const POINT = 0x2e;
const OPEN = 0x28;
const CLOSE = 0x29;
/** How far before the numeral the noun "age" may stand ("the median age there has reached nearly 40"), and a verb of life ("died at home at 95"). */
const WORDS_TO_AGE = 8;
const WORDS_TO_LIFE = 4;
/** "Life expectancy at birth stands at 74.9 years, but for men it is closer to 69". */
const WORDS_TO_EXPECTANCY = 18;
const WORDS_TO_SHARE = 6;
const WORDS_TO_HALF = 8;

/** Adjectives for the one in the middle. */
const TYPICAL = ['median', 'middle', 'typical', 'average'];

const LIVE = ['live', 'lives', 'lived', 'living'];

const YEARS = UNITS.get('years') ?? null;

/** "aged 26", "Pak, 22,", "Pak (22)": gives the draft its unit. */
export function attachAge(text: BlockText, draft: Draft): void {
  if (!canBeAge(draft) || !draft.isExact || draft.decimals > 0) return;
  const { from, to } = draft;
  const named =
    isMarked(text, from - 1, Mark.age) || (is(text, from - 1, Bit.of) && isMarked(text, from - 2, Mark.age));
  if (!named && !isApposed(text, draft)) return;
  if (named && to < text.count && is(text, to, Bit.people)) return;
  draft.unit = YEARS;
  draft.unitTo = to;
}

/** Whether a figure without unit and noun is an age: "she is 23", "died at 95", "children under five", "the median age has reached 48". */
export function isAge(text: BlockText, draft: Draft, previous: Draft | undefined): boolean {
  if (!canBeAge(draft) || draft.trend === 'by-up' || draft.trend === 'by-down') return false;
  if (isComparedAge(text, draft) || isAfterAgeNoun(text, draft) || isOfTypical(text, draft)) return true;
  if (previous !== undefined && isPrintedBare(previous) && follows(text, previous, draft)) return true;
  if (isBoundOfLife(text, draft)) return true;
  if (draft.decimals > 0) return isLivedTo(text, draft);
  if (isAgeOfGroup(text, draft) || isOfSomeone(text, draft)) return true;
  if (isWhoAt(text, draft)) return true;
  if (!isClosed(text, draft.phraseTo)) return false;
  return isBornBy(text, draft) || isStageOfLife(text, draft) || isAtAge(text, draft);
}

/** An age printed without the word "years". */
function isPrintedBare(draft: Draft): boolean {
  return draft.reject === null && draft.unit === YEARS && draft.unitTo <= draft.to;
}

/** "Pak, 22,", "Lee Seong-kweun, 54", "the captain, thirty-four, limped off". */
function isApposed(text: BlockText, draft: Draft): boolean {
  const { from, to } = draft;
  const mark = charAt(text, to);
  const closed = isPunctuation(text, to) && (mark === COMMA || mark === POINT || mark === CLOSE) && !isJoint(text, to);
  const opener = charAt(text, from - 1);
  const opened = (opener === COMMA && mark !== CLOSE) || (opener === OPEN && mark === CLOSE);
  // "The president, 47 and in office for a year"
  const goesOn =
    opener === COMMA && is(text, to, Bit.and) && is(text, from - 2, Bit.singular) && is(text, to + 1, Bit.stop);
  if (!opened || !(closed || goesOn) || isListOfNumbers(text, to)) return false;
  const age = draft.low ?? 0;
  if (draft.digits ? age < 3 || to !== from + 1 : age < YOUNGEST_GROWN) return false;
  const name = isJoint(text, from - 3) ? from - 4 : from - 2;
  // "The Liberals, 14": many have no one age.
  if (is(text, from - 2, Bit.people)) return is(text, from - 2, Bit.singular);
  return isCapital(text, name) && !is(text, name, Bit.month | Bit.weekday | Bit.stop);
}

/** "Germany, 12, 15 and 20": numbers in a row are no ages. */
function isListOfNumbers(text: BlockText, at: number): boolean {
  return isNumber(text, at + 1);
}

/** Nothing that could be counted or compared follows: the clause ends, or goes on with "and", "when". */
function isClosed(text: BlockText, to: number): boolean {
  if (to >= text.count || isPunctuation(text, to)) return !isDash(text, to) || !isJoint(text, to);
  return is(text, to, Bit.and | Bit.predicate) || isMarked(text, to, Mark.ageClose);
}

/** "younger than 29", "65 or older". */
function isComparedAge(text: BlockText, draft: Draft): boolean {
  for (let at = draft.hedgeFrom; at >= 0 && at < draft.hedgeTo; at++)
    if (isMarked(text, at, Mark.ageComparative)) return true;
  return false;
}

/** "The median age has reached 48", "a median age of nearly fifty", "life expectancy … 87 for women". */
function isAfterAgeNoun(text: BlockText, draft: Draft): boolean {
  const start = draft.phraseFrom;
  if (hasMark(text, Mark.longevity)) {
    for (let at = start - 1; at > start - WORDS_TO_EXPECTANCY && at >= text.first; at--) {
      if (!sameSentence(text, at, draft.from)) break;
      if (isMarked(text, at, Mark.longevity)) return true;
    }
  }
  if (!hasMark(text, Mark.age)) return false;
  // "The median age, 37.5, is low"
  const from = charAt(text, start - 1) === COMMA && charAt(text, draft.phraseTo) === COMMA ? start - 2 : start - 1;
  if (from < start - 1) return isMarked(text, from, Mark.age) && TYPICAL.some((word) => reads(text, from - 1, word));
  for (let at = start - 1; at > start - WORDS_TO_AGE && isWord(text, at) && sameClause(text, at, draft.from); at--) {
    if (isMarked(text, at, Mark.age)) return true;
    if (is(text, at, Bit.people | Bit.settlement)) return false;
  }
  return false;
}

/** "The median Pole is 42", "the typical nurse is 39.5" */
function isOfTypical(text: BlockText, draft: Draft): boolean {
  const noun = draft.phraseFrom - 2;
  if (!isMarked(text, noun + 1, Mark.copula) || !(isCapital(text, noun) || is(text, noun, Bit.singular))) return false;
  return isClosed(text, draft.phraseTo) && TYPICAL.some((word) => reads(text, noun - 1, word));
}

/** "aged 23 and 31", "91, not 92", "67 instead of 65". */
function follows(text: BlockText, previous: Draft, draft: Draft): boolean {
  const start = draft.phraseFrom;
  const gap = start - previous.phraseTo;
  // "The typical Thai is 41, the typical Lao 25"
  const subject = subjectFrom(text, start - 1);
  if (isCapital(text, start - 1) && subject - previous.phraseTo === 1 && charAt(text, subject - 1) === COMMA)
    return true;
  if (gap < 1 || gap > 3 || !sameSentence(text, previous.from, draft.from)) return false;
  // "Its median age is 40.1 and Japan's 49.8"
  if (is(text, previous.phraseTo, Bit.and) && reads(text, start - 1, "'s")) return true;
  const link = start - 1;
  return is(text, link, Bit.and | Bit.or | Bit.to) || reads(text, link, 'not') || is(text, link, Bit.of);
}

/** "Half of Kenya is under 20", "707 of them under 18", "one in seven of them over 50", "half of all Indians are younger than 29". */
function isBoundOfLife(text: BlockText, draft: Draft): boolean {
  const { hedge } = draft;
  // "Half of her neighbours are not yet 25"
  const yet = reads(text, draft.from - 1, 'yet') ? draft.from - 2 : -1;
  const bounded = ((hedge === '<' || hedge === '>') && draft.hedgeTo === draft.from) || yet >= 0;
  if (!bounded || (draft.low ?? draft.high ?? 0) < YOUNGEST_GROWN) return false;
  if (!isClosed(text, draft.phraseTo)) return false;
  const first = yet >= 0 ? yet : draft.hedgeFrom;
  if (isMarked(text, first - 1, Mark.standalone)) return true;
  // A share of a people or a country.
  for (let back = first - 1; back >= first - WORDS_TO_SHARE && sameSentence(text, back, draft.from); back--) {
    if (is(text, back, Bit.of | Bit.stop) && is(text, back - 1, Bit.half | Bit.denominator)) return true;
    if (isNumber(text, back)) return false;
    // "Half the hotels are below 40"
    if (isPlural(text, back) && !isCapital(text, back) && !is(text, back, Bit.people)) return false;
  }
  return false;
}

/** "Half of all Kenyans are under 20": the age in the middle, and no bound. */
export function isMedian(text: BlockText, draft: Draft): boolean {
  const { hedge, hedgeFrom } = draft;
  if ((hedge !== '<' && hedge !== '>') || hedgeFrom < 0 || draft.hedgeTo !== draft.from) return false;
  for (let at = hedgeFrom - 1; at >= hedgeFrom - WORDS_TO_HALF && isWord(text, at); at--) {
    if (!sameSentence(text, at, draft.from) || is(text, at, Bit.number | Bit.denominator)) return false;
    // "More than half of them are under 20"
    if (is(text, at, Bit.half)) return phraseAt(text, text.grammar.hedgesBefore, at, at - 1, -1) === 0;
  }
  return false;
}

/** "who at 23 has 12 goals" */
function isWhoAt(text: BlockText, draft: Draft): boolean {
  const at = draft.phraseFrom - 1;
  const verb = is(text, draft.phraseTo, Bit.stop) || isPunctuation(text, draft.phraseTo);
  return (
    verb &&
    (draft.low ?? 0) >= YOUNGEST_GROWN &&
    isMarked(text, at, Mark.estimateLink) &&
    isMarked(text, at - 1, Mark.person)
  );
}

/** "fled at nineteen", "one may go at 62": a person's age where no level is told. */
function isAtAge(text: BlockText, draft: Draft): boolean {
  const at = draft.phraseFrom - 1;
  if ((draft.low ?? 0) < YOUNGEST_GROWN || draft.hedge !== '' || !isMarked(text, at, Mark.estimateLink)) return false;
  for (let verb = at - 1; verb >= at - WORDS_TO_LIFE && isWord(text, verb) && sameSentence(text, verb, at); verb--)
    if (isMarked(text, verb, Mark.lifeVerb)) return !isTheDead(text, verb);
  return false;
}

/** "I am 71", "She was 91", "who's 84", "turned 41". */
function isBornBy(text: BlockText, draft: Draft): boolean {
  const verb = draft.phraseFrom - 1;
  if (isMarked(text, verb, Mark.birthday)) return true;
  return isMarked(text, verb, Mark.copula) && isMarked(text, verb - 1, Mark.person);
}

/** "children under five", "readers over 65": a bound right behind people. */
function isAgeOfGroup(text: BlockText, draft: Draft): boolean {
  const bound = draft.hedge === '<' || draft.hedge === '>' || draft.hedge === '<=' || draft.hedge === '>=';
  return bound && draft.hedgeTo === draft.from && isMarked(text, draft.hedgeFrom - 1, Mark.agedGroup);
}

/** "died at 95", "retire at 62", "expected to live to 83". */
function isStageOfLife(text: BlockText, draft: Draft): boolean {
  const preposition = draft.phraseFrom - 1;
  if ((draft.low ?? 0) < YOUNGEST_GROWN || !isMarked(text, preposition, Mark.ageLink)) return false;
  for (let at = preposition - 1; at >= preposition - WORDS_TO_LIFE && kindAt(text, at) === 0; at--) {
    if (!sameSentence(text, at, draft.from)) return false;
    if (isMarked(text, at, Mark.lifeVerb)) return !isTheDead(text, at);
  }
  return false;
}

/** "can expect to live to 84.2" */
function isLivedTo(text: BlockText, draft: Draft): boolean {
  const to = draft.phraseFrom - 1;
  return is(text, to, Bit.to) && LIVE.some((verb) => reads(text, to - 1, verb));
}

/** "put its dead at forty": those killed, not one who was dead at forty. */
function isTheDead(text: BlockText, at: number): boolean {
  if (!reads(text, at, 'dead')) return false;
  return reads(text, at - 1, 'the') || reads(text, at - 1, "'s") || hints(text, at - 1, Hint.owner);
}
