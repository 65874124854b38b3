/** What a figure without a noun takes up from the words before it: the nearest figure or noun of its sentence or of the one before. */
import { TokenFlag } from '../scan/tokens.ts';
import { Bit, Mark } from './bits.ts';
import {
  type BlockText,
  bitsAt,
  charAt,
  hasFlag,
  is,
  isCapital,
  isMarked,
  isNumber,
  isWord,
  phraseAt,
  reads,
  sameSentence,
} from './block-text.ts';
import { type Draft, draftAt } from './draft.ts';
import { COUNT, isPeopleName, isPlural, kindOf, PEOPLE } from './noun-kinds.ts';
import type { Unit } from './units.ts';

/** Tokens that are looked at: about two sentences. */
const REACH = 40;
/** Below it a number is small: a dozen is where counts of a crowd begin. */
const FEW = 13;
/** How far figures of neighbouring sentences may lie apart: nations and villages, armies and patrols for people; things far less. */
const PEOPLE_RATIO = 10_000;
const THINGS_RATIO = 10;
/** Words between a preposition and the noun it governs ("among the young people"). */
const WORDS_TO_PREPOSITION = 3;
/** Tokens of what stands before the number at a sentence's head, and of the noun there. */
const WORDS_TO_FRONT = 16;
const WORDS_OF_FRONT = 4;
const COMMA = 0x2c;

export interface Antecedent {
  readonly unit: Unit;
  /** Index of the figure whose noun is meant, -1 for a noun without a figure. */
  readonly figure: number;
  /** It stands in another sentence. */
  readonly apart: boolean;
}

/**
 * The antecedent of the headless figure at `index`: people, settlements or things; null where nothing near says. Only whole numbers have one.
 * The nearest plural decides, so that "the missiles … 12 of them" counts no soldiers named further back.
 */
export function antecedentOf(text: BlockText, drafts: readonly Draft[], index: number): Antecedent | null {
  const draft = drafts[index];
  if (!draft || !Number.isInteger(draft.low ?? draft.high ?? 0)) return null;
  const sentence = text.sentence[draft.from] ?? 0;
  const start = draft.phraseFrom - 1;
  // "Some drivers leave at 52": a level, an age or a time.
  if (isMarked(text, start, Mark.estimateLink) && draft.digits && !draft.grouped && draft.scale === 1) return null;
  let before = index - 1;
  for (let at = start; at >= text.first && at > start - REACH; at--) {
    if (sentence - (text.sentence[at] ?? 0) > 1) return null;
    const other = draftAt(drafts, before);
    if (other && at < other.phraseTo) {
      const unit = other.reject === null ? other.unit : null;
      if (unit !== null && (unit === PEOPLE || unit.dimension === 'count')) {
        // A bare count says nothing of what it counts.
        if (unit !== COUNT || other.nounFrom >= 0)
          return isApart(text, draft, at) && !isOfSize(other, draft)
            ? null
            : { unit, figure: other.nounFrom >= 0 ? before : other.nounOf, apart: isApart(text, draft, at) };
      }
      at = Math.min(at, other.phraseFrom);
      before--;
      continue;
    }
    const unit = pluralAt(text, at);
    if (unit === COUNT && isPartOfSubject(text, draft, other)) continue;
    if (unit !== null)
      return isApart(text, draft, at) && isSmall(text, draft)
        ? null
        : { unit, figure: -1, apart: isApart(text, draft, at) };
  }
  return null;
}

/** "Some 640 children take lessons there. 410 of them": the people whom the sentence before begins with, not what they do. */
function isPartOfSubject(text: BlockText, draft: Draft, whole: Draft | undefined): boolean {
  if (!draft.partitive || whole?.unit !== PEOPLE || whole.reject !== null) return false;
  const [part, all] = [draft.high ?? draft.low ?? 0, whole.high ?? whole.low ?? 0];
  const near = (text.sentence[draft.from] ?? 0) - (text.sentence[whole.from] ?? 0) === 1;
  return near && part <= all && hasFlag(text, whole.phraseFrom, TokenFlag.sentenceStart);
}

/** What a sentence that begins with "of" takes its number from: "Of the homes without a roof, 3,600 …"; null where it names nothing. */
export function frontedWhole(text: BlockText, draft: Draft): Unit | null {
  if (charAt(text, draft.phraseFrom - 1) !== COMMA) return null;
  let of = draft.phraseFrom - 2;
  while (of > draft.phraseFrom - WORDS_TO_FRONT && !hasFlag(text, of, TokenFlag.sentenceStart) && of > text.first) of--;
  if (!is(text, of, Bit.of) || !hasFlag(text, of, TokenFlag.sentenceStart)) return null;
  for (let at = of + 1; at <= of + WORDS_OF_FRONT && isWord(text, at); at++) {
    if (isNumber(text, at) || is(text, at, Bit.number | Bit.scale | Bit.vague)) return null;
    const unit = is(text, at, Bit.people | Bit.settlement) ? kindOf(text, at, bitsAt(text, at)) : pluralAt(text, at);
    if (unit !== null) return unit;
  }
  return null;
}

function isApart(text: BlockText, draft: Draft, at: number): boolean {
  return !sameSentence(text, at, draft.from);
}

/** Small numbers are about many things: they take up what another sentence named only as its answer, at their sentence's head. */
function isSmall(text: BlockText, draft: Draft): boolean {
  const head = hasFlag(text, draft.from, TokenFlag.sentenceStart) || draft.partitive || draft.increment;
  return (draft.low ?? draft.high ?? 0) < FEW && !head;
}

/** Whether two figures of neighbouring sentences may count the same kind of thing, told by their size. */
function isOfSize(other: Draft, draft: Draft): boolean {
  const [a, b] = [other.high ?? other.low ?? 0, draft.high ?? draft.low ?? 0];
  const wide = other.unit === PEOPLE ? PEOPLE_RATIO : THINGS_RATIO;
  return draft.partitive || (Math.max(a, b) <= wide * Math.min(a, b) && (b >= FEW || a < FEW));
}

/** What the plural noun at a token names; null when there is none, or when it only describes another ("the rate among nurses"). */
function pluralAt(text: BlockText, at: number): Unit | null {
  if (!isWord(text, at) || isNumber(text, at)) return null;
  const bits = bitsAt(text, at);
  if ((bits & (Bit.singular | Bit.predicate | Bit.modifier | Bit.stop)) !== 0) return null;
  const name = isCapital(text, at) && !hasFlag(text, at, TokenFlag.sentenceStart);
  // "The Liberals, 14": a party has seats; "the Liberians" are people.
  if (name) return isPlural(text, at) ? namedPlural(text, at, bits) : null;
  // "Indians were lured", "Planners had braced": a capital at the head of a sentence makes no name.
  const headed =
    isCapital(text, at) &&
    bits === 0 &&
    isPlural(text, at) &&
    isPeopleName(text, at) &&
    !isMarked(text, at, Mark.thing);
  const unit = headed ? PEOPLE : kindOf(text, at, bits);
  if (unit !== null && unit === PEOPLE) return isGoverned(text, at) ? null : unit;
  if (unit !== null) return isPlural(text, at) ? unit : null;
  const thing = isMarked(text, at, Mark.thing) || (bits === 0 && isPlural(text, at) && !isVerb(text, at));
  // Years and kilometres measure.
  return thing && phraseAt(text, text.grammar.units, at, at) === 0 ? COUNT : null;
}

/** Verbs of a party and its seats. */
const SEATED = 'won win took take lost lose held hold keep kept have had got get with on at in from to were are'.split(
  ' ',
);

function namedPlural(text: BlockText, at: number, bits: number): Unit | null {
  if (bits === 0 && isPeopleName(text, at)) return isGoverned(text, at) ? null : PEOPLE;
  if ((bits & Bit.people) === 0) return null;
  // "Catholics met there" says nothing of seats.
  const acts = is(text, at + 1, Bit.stop | Bit.predicate) && !SEATED.some((verb) => reads(text, at + 1, verb));
  return acts ? null : COUNT;
}

/** Pronouns after which a form in -s is a verb: "how it knows". */
const SUBJECTS = ['it', 'he', 'she', 'who'];

/** Words before a noun alone: "how many tanks fought". */
const QUANTIFIERS = ['many', 'few', 'most', 'several', 'some'];

/** "The South believes that", "the camp shelters 4,000": a form in -s between a noun and an object. */
function isVerb(text: BlockText, at: number): boolean {
  if (SUBJECTS.some((word) => reads(text, at - 1, word))) return true;
  if (QUANTIFIERS.some((word) => reads(text, at - 1, word))) return false;
  const subject = isWord(text, at - 1) && !is(text, at - 1, Bit.stop | Bit.modifier | Bit.of | Bit.article | Bit.and);
  // "The ministry speaks of 900"
  const of = is(text, at + 1, Bit.of) && isNumber(text, at + 2);
  return subject && (of || isNumber(text, at + 1) || is(text, at + 1, Bit.stop | Bit.article | Bit.hedgeGap));
}

/** "among young people", "for the soldiers", "the homes of her neighbours": the noun is no subject and no object. "A toll of soldiers" is one. */
function isGoverned(text: BlockText, noun: number): boolean {
  for (let at = noun - 1; at >= noun - WORDS_TO_PREPOSITION && isWord(text, at); at--) {
    if (is(text, at, Bit.of)) return !is(text, at - 1, Bit.cue) && !isMarked(text, at - 1, Mark.groupNoun);
    if (is(text, at, Bit.from | Bit.between | Bit.per) || isMarked(text, at, Mark.governor)) return true;
  }
  return false;
}
