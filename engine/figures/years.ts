/** Numbers that are years: 2024, 2014-15, the 1980s. And four digits that count. */
import { Bit } from './bits.ts';
import {
  type BlockText,
  bitsAt,
  charAt,
  is,
  isCapital,
  isDash,
  isGlued,
  isNumber,
  lengthAt,
  phraseAt,
  reads,
} from './block-text.ts';
import { LAST_YEAR, yearAt } from './date-parts.ts';
import { type Draft, rejected } from './draft.ts';
import { HEDGE_CODES } from './grammar.ts';
import { isNounLike } from './labels.ts';
import { isYearOfThing } from './noun-attributes.ts';
import { isPlural } from './noun-kinds.ts';
import { payloadOf } from './phrase-trie.ts';

const SLASH = 0x2f;
const LETTER_S = 0x73;
const OLDEST_YEAR = 1500;
const LATEST_YEAR = 2099;
/** A multiple of this is as likely a count as a year. */
const ROUND = 100;

/** `1980s`, `'90s`, `1980's`. */
export function readDecade(text: BlockText, at: number): Draft | null {
  const length = lengthAt(text, at);
  if ((length !== 4 && length !== 2) || !isGlued(text, at + 1)) return null;
  const plural = lengthAt(text, at + 1) === 1 && (charAt(text, at + 1) | 0x20) === LETTER_S;
  const year = length === 4 ? yearAt(text, at) > 0 : (text.tokens.value[at] ?? 1) % 10 === 0;
  return (plural || reads(text, at + 1, "'s")) && year ? rejected(at, at + 2, 'year') : null;
}

/** `2014-2015`, `2014-15`, `2023/24`. */
export function readYearSpan(text: BlockText, at: number): Draft | null {
  const year = yearAt(text, at);
  if (year < OLDEST_YEAR || !isGlued(text, at + 1) || !isGlued(text, at + 2)) return null;
  if (!isDash(text, at + 1) && charAt(text, at + 1) !== SLASH) return null;
  const second = text.tokens.value[at + 2] ?? Number.NaN;
  const later = yearAt(text, at + 2) > year || (lengthAt(text, at + 2) === 2 && second === (year + 1) % 100);
  return isNumber(text, at + 2) && later && !is(text, at + 3, Bit.people) ? rejected(at, at + 3, 'year') : null;
}

/** Whether a bare number of four digits is a year and no count. */
export function isYear(text: BlockText, at: number): boolean {
  const year = yearAt(text, at);
  const before = bitsAt(text, at - 1);
  const preposition = (before & Bit.stop) !== 0 && (before & (Bit.of | Bit.to)) === 0;
  if (year < OLDEST_YEAR || year > (preposition ? LAST_YEAR : LATEST_YEAR)) return false;
  if (isYearOfThing(text, at)) return true;
  const counts = isNounLike(text, at + 1);
  const hedge = phraseAt(text, text.grammar.hedgesBefore, at, at - 1, -1);
  if (hedge !== 0 && (before & Bit.to) === 0) {
    // "around 2008" is a year, "about 2000" and "more than 2008" are not.
    return !counts && HEDGE_CODES[payloadOf(hedge) - 1] === '~' && year % ROUND !== 0;
  }
  const placed = preposition || (before & Bit.to) !== 0 || (before & (Bit.from | Bit.month | Bit.section)) !== 0;
  if (is(text, at + 1, Bit.people | Bit.settlement) || (text.grammar.peopleStems.length > 0 && counts)) {
    return placed && !is(text, at - 1, Bit.predicate | Bit.cue);
  }
  if (!counts || isCapital(text, at + 1)) return true;
  return !isPlural(text, at + 1) || placed || (before & Bit.of) !== 0;
}
