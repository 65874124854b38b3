/** The numbers of a date as printed: day of the month, year, and dates written in digits alone. */

import { Bit, Mark } from './bits.ts';
import {
  type BlockText,
  charAt,
  idAt,
  is,
  isGlued,
  isMarked,
  isNumber,
  isPunctuation,
  lengthAt,
} from './block-text.ts';
import { type Day, isDay } from './calendar.ts';

const POINT = 0x2e;
const SLASH = 0x2f;
const HYPHEN = 0x2d;
const LONGEST_DAY = 31;
/** Years that news print as such; four digits outside are counts. */
export const FIRST_YEAR = 1000;
export const LAST_YEAR = 2199;

/** The day of the month at a token (1–31, at most two digits), or 0. */
export function dayAt(text: BlockText, at: number): number {
  if (!isNumber(text, at) || lengthAt(text, at) > 2) return 0;
  const value = text.tokens.value[at] ?? 0;
  return Number.isInteger(value) && value >= 1 && value <= LONGEST_DAY ? value : 0;
}

/** The token after a day and its ordinal sign: `11`, `11th`, `11.`, `1er`, `11-го`. */
export function afterDay(text: BlockText, at: number): number {
  const next = at + 1;
  if (!isGlued(text, next)) return next;
  if (isSuffix(text, next)) return next + 1;
  if (charAt(text, next) === HYPHEN && isSuffix(text, next + 1)) return next + 2;
  if (charAt(text, next) === POINT && isPunctuation(text, next) && !isGlued(text, next + 1)) return next + 1;
  return next;
}

/** Whether the word at a token is an ordinal ending of the language. */
export function isSuffix(text: BlockText, at: number): boolean {
  return isGlued(text, at) && isMarked(text, at, Mark.ordinalSuffix);
}

/** The year at a token: four bare digits, or 0. */
export function yearAt(text: BlockText, at: number): number {
  if (!isNumber(text, at) || lengthAt(text, at) !== 4) return 0;
  const value = text.tokens.value[at] ?? 0;
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR ? value : 0;
}

export interface WrittenDate {
  readonly day: Day | null;
  readonly to: number;
}

/** `2025-01-11`, `11.01.2025`, `11/01/2025`; the day is null where day and month could be either way round. Null when no date stands there. */
export function writtenDate(text: BlockText, at: number): WrittenDate | null {
  if (!isNumber(text, at)) return null;
  const { tokens } = text;
  if (Number.isNaN(tokens.value[at] ?? 0)) {
    const parts = tokens.text.slice(tokens.start[at], tokens.end[at]).split('.');
    return parts.length === 3 && (parts[2] ?? '').length >= (text.grammar.table.language === 'en' ? 4 : 2)
      ? ofParts(parts.map(Number), at + 1, true)
      : null;
  }
  const separator = charAt(text, at + 1);
  if ((separator !== SLASH && separator !== HYPHEN) || charAt(text, at + 3) !== separator) return null;
  for (let token = at + 1; token <= at + 4; token++) if (!isGlued(text, token)) return null;
  if (!isNumber(text, at + 2) || !isNumber(text, at + 4)) return null;
  const parts = [at, at + 2, at + 4].map((token) => tokens.value[token] ?? 0);
  return ofParts(parts, at + 5, text.grammar.table.language !== 'en');
}

function ofParts(parts: readonly number[], to: number, dayFirst: boolean): WrittenDate | null {
  const [a = 0, b = 0, c = 0] = parts;
  if (a > LONGEST_DAY) return isDay(a, b, c) ? { day: { year: a, month: b, day: c }, to } : null;
  const year = c < 100 ? 2000 + c : c;
  const asDayFirst = isDay(year, b, a);
  const asMonthFirst = isDay(year, a, b);
  if (!asDayFirst && !asMonthFirst) return null;
  if (asDayFirst && (dayFirst || !asMonthFirst || a === b)) return { day: { year, month: b, day: a }, to };
  return { day: asDayFirst ? null : { year, month: a, day: b }, to };
}

/** Whether a token is the word that follows a year (`2025 года`, `2025 року`). */
export function isYearWord(text: BlockText, at: number): boolean {
  return text.grammar.calendar[idAt(text, at)] === 'yearWord' && !is(text, at, Bit.stop);
}
