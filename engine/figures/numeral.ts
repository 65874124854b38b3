/** The number automaton: digits, number words, multipliers, fractions and vague counts to one value. Left to right, longest match, bounded look-ahead. */

import { CharClass, CLASS, CLASS_MASK, FOLD } from '../scan/char-classes.ts';
import { Bit, Hint } from './bits.ts';
import {
  type BlockText,
  bitsAt,
  charAt,
  hints,
  idAt,
  is,
  isGlued,
  isJoint,
  isNumber,
  isPunctuation,
  isWord,
  lengthAt,
  phraseAt,
  reads,
} from './block-text.ts';
import { Draft } from './draft.ts';
import { readFraction, readHalf } from './fraction.ts';
import { isCountedMeasure } from './noun-attributes.ts';
import { PEOPLE } from './noun-kinds.ts';
import { halfAfter, readWords, stepOf } from './number-words.ts';
import { lengthOf, payloadOf } from './phrase-trie.ts';
import { UNITS, type Unit } from './units.ts';
import { readVague } from './vague.ts';

const SLASH = 0x2f;
const SPACE = 0x20;
const ZERO = 0x30;
const NINE = 0x39;
const LAST_ASCII = 0x7f;
/** A group of a number with plain spaces has three digits, the first at most three. */
const GROUP_DIGITS = 3;
const GROUP_FACTOR = 1000;
const ONE_AND_A_HALF = 1.5;
/** Words with which a number in digits may go on. */
const CONTINUES = Bit.scale | Bit.group | Bit.shortScale | Bit.and;

/** Reads the numeral that begins at a token; null when none does. Ordinals, labels and the like are told apart later. */
export function readNumeral(text: BlockText, at: number): Draft | null {
  const bits = bitsAt(text, at);
  if (isNumber(text, at)) return readDigits(text, at);
  if ((bits & (Bit.vague | Bit.several)) !== 0 || ((bits & Bit.article) !== 0 && is(text, at + 1, Bit.several))) {
    return readVague(text, at);
  }
  const phrase = readPhrase(text, at);
  if (phrase) return phrase;
  if ((bits & Bit.half) !== 0) return readHalf(text, at, at);
  if ((bits & Bit.article) !== 0) return readArticle(text, at);
  if ((bits & Bit.denominator) !== 0 && (bits & Bit.number) === 0) return readFraction(text, at, at, null);
  // "another dozen", "a further thousand": counted by what stands before it.
  const more = is(text, at - 1, Bit.increment) && !is(text, at - 1, Bit.number) && (bits & Bit.shortScale) === 0;
  if ((bits & (Bit.number | Bit.scale)) === 0 && !(more && (bits & Bit.group) !== 0)) return null;
  if ((bits & Bit.scale) !== 0 && !more && !standsAlone(text, at)) return null;
  return finish(text, readWords(text, at, at, 0, false));
}

/** Where a scale without a number means one of it (`mil`, `tausend`, `тысяча`); in English only an article makes it so. */
function standsAlone(text: BlockText, at: number): boolean {
  return (bitsAt(text, at) & Bit.number) !== 0 || text.grammar.table.language !== 'en';
}

function readPhrase(text: BlockText, at: number): Draft | null {
  const hit = phraseAt(text, text.grammar.numberPhrases, at, at);
  if (hit === 0) return null;
  const value = text.grammar.numberPhraseValues[payloadOf(hit) - 1] ?? 0;
  const draft = readWords(text, at, at + lengthOf(hit), value, true);
  if (reads(text, at + 1, 'couple')) draft.unit = PEOPLE;
  return finish(text, draft);
}

/** "for a decade", "in a fortnight", "a day and a half": a time that is counted by its article. "Once a decade" is a rate; nothing is rated by a year and a half. */
function readTime(text: BlockText, at: number): Draft | null {
  const rated = !is(text, at - 1, Bit.stop | Bit.to | Bit.of | Bit.or | Bit.and) && !isPunctuation(text, at - 1);
  const hedged = phraseAt(text, text.grammar.hedgesBefore, at, at - 1, -1) !== 0;
  const rate = (rated && !hedged && at > text.first) || reads(text, at - 1, 'once') || reads(text, at - 1, 'twice');
  const time = rate ? undefined : text.grammar.articleTimes.get(idAt(text, at + 1));
  if (time) return timed(at, at + 2, time[0], UNITS.get(time[1]));
  const hit = phraseAt(text, text.grammar.units, at, at + 1);
  const unit = text.grammar.unitList[payloadOf(hit) - 1];
  if (hit === 0 || !unit) return null;
  const after = at + 1 + lengthOf(hit);
  const end = halfAfter(text, after);
  if (end > 0) return timed(at, end, ONE_AND_A_HALF, unit);
  if (rate || !hedged || lengthAt(text, at + 1) <= 2) return null;
  return endsMeasure(text, after) || isExtent(text, unit, after) ? timed(at, after, 1, unit) : null;
}

/** "more than a metre thick", "nearly a mile above the town" */
function isExtent(text: BlockText, unit: Unit, at: number): boolean {
  return unit.dimension === 'length' && (hints(text, at, Hint.size) || is(text, at, Bit.stop));
}

/** "nearly a metre.", "about a day of rain": nothing that the unit would only describe ("about a second man"), and no "ago". */
function endsMeasure(text: BlockText, at: number): boolean {
  if (isJoint(text, at)) return false;
  return at >= text.count || isPunctuation(text, at) || is(text, at, Bit.of | Bit.and | Bit.or | Bit.article);
}

function timed(from: number, to: number, value: number, unit: Unit | undefined): Draft {
  const draft = new Draft(from, to, value, value);
  draft.unit = unit ?? null;
  return draft;
}

/** "a hundred", "a million and a half", "a dozen", "a third", "a half", "a decade". */
function readArticle(text: BlockText, at: number): Draft | null {
  const time = readTime(text, at);
  if (time) return time;
  const next = bitsAt(text, at + 1);
  if ((next & Bit.half) !== 0) return readHalf(text, at, at + 1);
  if ((next & Bit.denominator) !== 0) return readFraction(text, at, at + 1, 1);
  if ((next & (Bit.scale | Bit.group)) === 0) return null;
  const draft = readWords(text, at, at + 1, 0, false);
  return draft && draft.to > at + 1 ? finish(text, draft) : null;
}

function readDigits(text: BlockText, at: number): Draft {
  const { tokens } = text;
  const start = tokens.start[at] ?? 0;
  const end = tokens.end[at] ?? 0;
  let value = tokens.value[at] ?? Number.NaN;
  let to = at + 1;
  const sign = isFractionSign(text, at);
  const length = end - start;
  const digitCount = isBare(value, length) ? length : countDigits(tokens.text, start, end);
  // A number of as many digits as it has characters has no separators.
  const separated = digitCount !== length;
  let decimals = separated && !sign ? decimalsOf(tokens.text, start, end, value) : 0;
  let grouped = separated && decimals === 0 && !sign;
  if (!separated && !sign) {
    while (isSpaceGroup(text, at, to, to > at + 1 ? GROUP_DIGITS : digitCount)) {
      value = value * GROUP_FACTOR + (tokens.value[to] ?? 0);
      to++;
    }
    if (to > at + 1) grouped = true;
  }
  if (!sign && isFractionSign(text, to)) {
    value += tokens.value[to] ?? 0;
    decimals = 2;
    to++;
  }
  const draft = isContinued(text, to) ? readWords(text, at, to, value, true) : new Draft(at, to, value, value);
  draft.digits = true;
  draft.grouped = grouped;
  draft.decimals = decimals;
  if (sign && draft.to === at + 1) draft.share = true;
  draft.step = Math.max(stepOf(value, decimals) * draft.scale, Number.MIN_VALUE);
  return finish(text, draft);
}

/** Whether words may go on with the number in digits that ends at a token: million, bn, "and a half". */
function isContinued(text: BlockText, to: number): boolean {
  return is(text, to, CONTINUES) || isJoint(text, to);
}

/** ` 000` after `11`: joined by one plain space (the scanner joins the narrow ones). */
function isSpaceGroup(text: BlockText, firstGroup: number, at: number, digitsBefore: number): boolean {
  const { tokens } = text;
  if (!isNumber(text, at) || isGlued(text, at) || digitsBefore > GROUP_DIGITS || lengthAt(text, at) !== GROUP_DIGITS)
    return false;
  const start = tokens.start[at] ?? 0;
  if (start - (tokens.end[at - 1] ?? 0) !== 1 || tokens.text.charCodeAt(start - 1) !== SPACE) return false;
  const first = charAt(text, firstGroup);
  if (first === ZERO || is(text, firstGroup - 1, Bit.month)) return false;
  // "40 100-bed wards": the group is a measure's.
  if (isJoint(text, at + 1) && charAt(text, at) !== ZERO && isCountedMeasure(text, firstGroup, at)) return false;
  return (
    Number.isInteger(tokens.value[at] ?? Number.NaN) &&
    !(isGlued(text, at + 1) && isWord(text, at + 1) && !is(text, at + 1, Bit.shortScale))
  );
}

function isFractionSign(text: BlockText, at: number): boolean {
  if (!isNumber(text, at)) return false;
  const code = charAt(text, at);
  return code > LAST_ASCII && ((CLASS[code] ?? 0) & CLASS_MASK) === CharClass.fraction;
}

/** The lowest numbers of so many digits, but for zero. */
const LOWEST = [0, 1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

/** Whether a value is an integer of so many digits. */
function isBare(value: number, digits: number): boolean {
  return value === (value | 0) && value >= (LOWEST[digits] ?? Infinity) && value < (LOWEST[digits + 1] ?? 0);
}

function countDigits(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (digitOf(text.charCodeAt(at)) >= 0) count++;
  return count;
}

/** Number of decimals of a printed number: none when its digits alone make up its value (`1.500` in German). */
function decimalsOf(text: string, start: number, end: number, value: number): number {
  let digits = 0;
  let after = 0;
  for (let at = start; at < end; at++) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit >= 0) {
      digits = digits * 10 + digit;
      after++;
    } else after = 0;
  }
  return digits === value ? 0 : after;
}

/** The digit that a code unit is, -1 for any other. */
function digitOf(code: number): number {
  if (code <= LAST_ASCII) return code >= ZERO && code <= NINE ? code - ZERO : -1;
  return ((CLASS[code] ?? 0) & CLASS_MASK) === CharClass.digit ? (FOLD[code] ?? ZERO) - ZERO : -1;
}

/** Fractions that begin with the number just read: 1/4, two-thirds, three-quarters of a million, 2 1/2. */
function finish(text: BlockText, draft: Draft): Draft {
  const { to } = draft;
  const slash = charAt(text, to) === SLASH && isGlued(text, to) && isGlued(text, to + 1);
  if (slash || is(text, to, Bit.denominator) || isJoint(text, to) || isNumber(text, to)) {
    return readFraction(text, draft.from, draft.to, draft.low, draft) ?? draft;
  }
  return draft;
}
