/**
 * What stands between a number and its noun and has a number or a participle of its own: "148 KN-23 missiles", "two 500-pound bombs",
 * "three $5 billion loans", "200 Korean-made shells". Each question is about a constant number of tokens; the answers are tokens.
 */
import { TokenKind } from '../scan/tokens.ts';
import { Bit } from './bits.ts';
import {
  type BlockText,
  bitsAt,
  charAt,
  endsIn,
  is,
  isCapital,
  isDash,
  isDated,
  isGlued,
  isJoint,
  isNumber,
  isWord,
  kindAt,
  lengthAt,
  phraseAt,
  reads,
  sameSentence,
} from './block-text.ts';
import { gluedEnd, isCountedType, isCounting, isSuffix, modelEnd } from './counted-types.ts';
import { isHeaded, NUMERAL } from './headed.ts';
import { isPlural } from './noun-kinds.ts';
import { lengthOf } from './phrase-trie.ts';

const COMMA = 0x2c;
const UPPER_K = 0x4b;
const LOWER_M = 0x6d;
/** Parts of one measure that hang together: "twenty-five-million-dollar". */
const MOST_PARTS = 4;
/** Measures in a row before one noun. */
const MOST_MEASURES = 3;
/** Digits of a year. */
const YEAR_DIGITS = 4;
/** Years that things are named by. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
const SCALE = Bit.scale | Bit.shortScale | Bit.group;

/** Participles of no regular ending that make an adjective with the word before: Swiss-made, rebel-held. */
const PARTICIPLES = ['made', 'built', 'led', 'run', 'held', 'born', 'bred', 'grown'];

/**
 * The token behind the measures that begin at `at` and describe a noun behind them: "20-foot boxes", "122mm and 152mm rounds", "$5 billion
 * loans", "two-year-old cows", "100-bed wards", "5G masts"; `at` where none does.
 */
function measureEnd(text: BlockText, at: number): number {
  let to = oneMeasureEnd(text, at);
  if (to === at) return at;
  for (let more = 1; more < MOST_MEASURES; more++) {
    if (!is(text, to, Bit.and | Bit.or) && charAt(text, to) !== COMMA) break;
    const next = oneMeasureEnd(text, to + 1);
    if (next === to + 1) break;
    to = next;
  }
  return isHeaded(text, to) || isGroupOfAge(text, to) ? to : at;
}

/** What follows a whole number by a hyphen, and is no unit. */
const NUMBER_TAILS = ['odd', 'plus', 'man'] as const;

/** Whether a group of three digits before a hyphen is no part of the number that begins at `first`, which counts: "12 100-metre jumps". */
export function isCountedMeasure(text: BlockText, first: number, group: number): boolean {
  if (text.grammar.table.language !== 'en' || is(text, first - 1, Bit.article)) return false;
  // "1 500-odd soldiers", "a 3 200-man force": the whole number has the tail.
  if (NUMBER_TAILS.some((tail) => reads(text, group + 2, tail))) return false;
  return measureEnd(text, group) > group;
}

/** "four 80-year-olds": people by their age. */
export function isGroupOfAge(text: BlockText, to: number): boolean {
  return isJoint(text, to - 2) && reads(text, to - 1, 'olds');
}

function oneMeasureEnd(text: BlockText, at: number): number {
  const money = kindAt(text, at) === TokenKind.currency;
  const first = money ? at + 1 : at;
  const words = !isNumber(text, first);
  if (isDated(text, first) || (words && (money || !is(text, first, Bit.number) || !isJoint(text, first + 1))))
    return at;
  const number = numberEnd(text, first);
  if (money) return isJoint(text, number) ? compoundEnd(text, number) : number;
  const joint = isJoint(text, number);
  const unit = joint ? number + 1 : number;
  const hit = phraseAt(text, text.grammar.units, at, unit);
  const end = unit + lengthOf(hit);
  if (hit !== 0 && isPlural(text, end - 1)) return at;
  if (joint) return isWord(text, unit) && (hit !== 0 || !words) ? compoundEnd(text, hit === 0 ? number : end) : at;
  if (words) return at;
  if (hit !== 0) return compoundEnd(text, end);
  if (isNamelike(text, first, number)) return number;
  if (isGlued(text, number) && isSuffix(text, number)) return compoundEnd(text, number + 1);
  return at;
}

/** "4K", "100m" races, a score, a year: numbers that describe by themselves, right before a plural. */
function isNamelike(text: BlockText, first: number, number: number): boolean {
  if (!isPlural(text, number) || isCapital(text, number)) return false;
  if (number === first + 1) return isYearOfThing(text, first);
  const letter = charAt(text, number - 1);
  if (letter === UPPER_K || letter === LOWER_M)
    return number === first + 2 && lengthAt(text, number - 1) === 1 && !is(text, number, Bit.people);
  return isJoint(text, first + 1) && isNumber(text, number - 1) && number === first + 3 && lengthAt(text, first) <= 2;
}

/** Whether four digits between a number and a plural are a year: "three 2024 games". */
export function isYearOfThing(text: BlockText, at: number): boolean {
  const year = text.tokens.value[at] ?? 0;
  if (lengthAt(text, at) !== YEAR_DIGITS || year < FIRST_YEAR || year > LAST_YEAR || isGlued(text, at)) return false;
  return isCounting(text, at - 1) && sameSentence(text, at - 1, at) && isHeaded(text, at + 1);
}

/** The token behind a number, its range and its multipliers: "10–20", "three-million", "5 billion". */
function numberEnd(text: BlockText, number: number): number {
  let to = number + 1;
  for (let part = 1; part < MOST_PARTS; part++) {
    // "10- and 20-metre"
    const hung = isDash(text, to) && isGlued(text, to) && is(text, to + 1, Bit.and | Bit.or | Bit.to);
    if (isJoint(text, to) && (isNumber(text, to + 1) || is(text, to + 1, NUMERAL))) to += 2;
    else if (is(text, to, SCALE)) to++;
    else if (hung && isNumber(text, to + 2)) to += 3;
    else break;
  }
  return to;
}

/** Over the words that hyphens hang to a measure: "-old", "-a-side". */
function compoundEnd(text: BlockText, from: number): number {
  let to = from;
  while (to < from + 2 * MOST_PARTS && isJoint(text, to) && isWord(text, to + 1)) to += 2;
  return to;
}

/** The token behind what begins at `at` and describes the noun by a number or a participle of its own; `at` where nothing does. */
export function attributeEnd(text: BlockText, at: number): number {
  const word = isWord(text, at);
  // Most words stand free.
  if (word && !isGlued(text, at + 1)) return at;
  const bits = bitsAt(text, at);
  if (word) {
    const model = modelEnd(text, at);
    if (model > at) return model;
  }
  if (text.grammar.table.language !== 'en') return at;
  if (word && (bits & Bit.number) === 0) return isJoint(text, at + 1) ? adjectiveEnd(text, at) : at;
  const kind = kindAt(text, at);
  if (kind === TokenKind.punctuation || kind === TokenKind.symbol) return at;
  return isCountedType(text, at) ? gluedEnd(text, at) : measureEnd(text, at);
}

/** The token behind a compound adjective at `at` whose words alone would end the phrase or measure: "US-made", "half-hour"; `at` where none is. */
function adjectiveEnd(text: BlockText, at: number): number {
  const last = at + 2;
  if (!isJoint(text, at + 1) || !isWord(text, last)) return at;
  return (isParticiple(text, last) || isMeasured(text, at)) && isHeaded(text, last + 1) ? last + 1 : at;
}

function isParticiple(text: BlockText, at: number): boolean {
  return endsIn(text, at, 'ed') || endsIn(text, at, 'ing') || PARTICIPLES.some((word) => reads(text, at, word));
}

/** "multi-year", "all-day": a unit in the singular that no number measures. */
function isMeasured(text: BlockText, at: number): boolean {
  const { units } = text.grammar;
  if (is(text, at, Bit.number) || phraseAt(text, units, at, at) !== 0 || isPlural(text, at + 2)) return false;
  return lengthOf(phraseAt(text, units, at, at + 2)) === 1 && lengthAt(text, at + 2) > 2;
}
