/** Dates with a month: 11 January 2025, mid-January, November last year, by December. */

import { TokenFlag } from '../scan/tokens.ts';
import { Bit, Mark } from './bits.ts';
import {
  type BlockText,
  hasFlag,
  is,
  isCapital,
  isDash,
  isMarked,
  isNumber,
  isPunctuation,
  reads,
  sameSentence,
  wordValue,
} from './block-text.ts';
import { type Day, dayPeriod, isDay, monthPeriod, type Part } from './calendar.ts';
import { entryYear } from './chronology.ts';
import { type DateContext, type DateDraft, isCounted, partBefore, roleAt } from './date-draft.ts';
import { afterDay, dayAt, isYearWord, yearAt } from './date-parts.ts';
import { yearNamedBefore, yearOfMonth } from './date-year.ts';

const MOST_YEARS_AGO = 1000;

/** Whether a capitalised word or a possessive stands right before a month, so that it is none: "Women's March", "Million Man March". */
function isNamedMarch(text: BlockText, at: number): boolean {
  if (at - 1 < text.first || !sameSentence(text, at - 1, at)) return false;
  const mark = text.tokens.text.charCodeAt(text.tokens.start[at - 1] ?? 0);
  const isPossessive = mark === 0x27 || mark === 0x2019;
  return isPossessive || (isCapital(text, at - 1) && !hasFlag(text, at - 1, TokenFlag.sentenceStart));
}

/** A date whose month stands at `at`, with the day before or after it and the year where printed. */
export function readMonth(context: DateContext, at: number): DateDraft | null {
  const { text, page } = context;
  const month = wordValue(text, at);
  let from = at;
  let day = 0;
  let to = at + 1;
  if (
    isPunctuation(text, to) &&
    text.tokens.text.charCodeAt(text.tokens.start[to] ?? 0) === 0x2e &&
    to + 1 < text.count &&
    sameSentence(text, to + 1, at)
  )
    to++;
  const linked = is(text, at - 1, Bit.of) || reads(text, at - 1, 'of') ? at - 2 : at - 1;
  const dayBefore = dayBeforeMonth(text, linked);
  if (dayBefore >= 0) {
    from = dayBefore;
    day = dayAt(text, dayBefore);
  } else if (dayAt(text, to) > 0 && !isCounted(text, to)) {
    day = dayAt(text, to);
    to = afterDay(text, to);
  }
  const { part, from: partFrom } = day === 0 ? partBefore(text, at) : { part: 'all' as Part, from };
  from = Math.min(from, partFrom);
  const year = yearAfter(text, to);
  // "the Long March of 1995": the word is part of a name.
  if (year > 0 && day === 0 && part === 'all' && reads(text, to, 'of') && isNamedMarch(text, at)) return null;
  if (year > 0) {
    const period =
      day > 0 ? (isDay(year, month, day) ? dayPeriod({ year, month, day }) : null) : monthPeriod(year, month, part);
    return { from, to: yearEnd(text, to), period, relative: false };
  }
  if (day === 0 && part === 'all' && !standsAsMonth(text, at)) return null;
  const near = relativeYear(text, from, to);
  if (!page) return { from: near.from, to: near.to, period: null, relative: true };
  const { year: resolved, story } = resolve(context, near, month, day, page);
  const period =
    day > 0
      ? isDay(resolved, month, day)
        ? dayPeriod({ year: resolved, month, day })
        : null
      : monthPeriod(resolved, month, part);
  return { from: near.from, to: near.to, period, relative: !story };
}

function resolve(
  context: DateContext,
  near: NearYear,
  month: number,
  day: number,
  page: Day,
): { readonly year: number; readonly story: boolean } {
  if (near.year > 0) return { year: near.year, story: true };
  if (near.offset !== null) return { year: page.year + near.offset, story: false };
  if (near.last) return { year: lastYearOf(month, page), story: false };
  const entry = entryYear(context, near.from, near.to, month, day);
  if (entry > 0) return { year: entry, story: true };
  return yearOfMonth(context, near, month, day, page);
}

function lastYearOf(month: number, page: Day): number {
  return month < page.month ? page.year : page.year - 1;
}

/** The day's token when the number before a month is its day ("11 January", "the 11th of January", "11. Januar"), or -1. */
function dayBeforeMonth(text: BlockText, end: number): number {
  for (const token of [end, end - 1, end - 2]) {
    if (dayAt(text, token) > 0 && afterDay(text, token) === end + 1) return token;
  }
  return -1;
}

function yearAfter(text: BlockText, at: number): number {
  return yearAt(text, yearToken(text, at));
}

/** Where a year stands after a month or day: directly, after a comma, a dash, or "of". */
function yearToken(text: BlockText, at: number): number {
  const comma = isPunctuation(text, at) && (reads(text, at, ',') || isDash(text, at));
  if (comma || is(text, at, Bit.of)) return yearAt(text, at + 1) > 0 ? at + 1 : at;
  return at;
}

function yearEnd(text: BlockText, at: number): number {
  const token = yearToken(text, at);
  return isYearWord(text, token + 1) ? token + 2 : token + 1;
}

interface NearYear {
  readonly from: number;
  readonly to: number;
  /** Years from the page's; null where nothing says. */
  readonly offset: number | null;
  readonly last: boolean;
  /** The year itself ("mid-August that year"); 0 where nothing says. */
  readonly year: number;
}

/** "November last year", "last November", "this March", "August that year". */
function relativeYear(text: BlockText, from: number, to: number): NearYear {
  const plain = { from, to, offset: null, last: false, year: 0 };
  const of = is(text, to, Bit.of) ? to + 1 : to;
  const role = roleAt(text, of);
  if (roleAt(text, of + 1) === 'year') {
    if (role === 'last' || role === 'this' || role === 'next')
      return { ...plain, to: of + 2, offset: role === 'last' ? -1 : role === 'this' ? 0 : 1 };
    const year = role === 'that' ? yearNamedBefore(text, from) : 0;
    if (year > 0) return { ...plain, to: of + 2, year };
  }
  const years = yearsAgo(text, to);
  if (years > 0) return { ...plain, offset: -years };
  const before = roleAt(text, from - 1);
  if (before === 'last') return { ...plain, from: from - 1, last: true };
  if (before === 'this' || before === 'next') return { ...plain, from: from - 1, offset: before === 'this' ? 0 : null };
  return before === 'that' ? { ...plain, from: from - 1 } : plain;
}

/** "12 July 81 years ago", "in May two years ago": how many years before the page's; 0 where that does not stand at a place. */
function yearsAgo(text: BlockText, at: number): number {
  if (roleAt(text, at + 1) !== 'year' || roleAt(text, at + 2) !== 'ago') return 0;
  const value = isNumber(text, at) ? (text.tokens.value[at] ?? 0) : is(text, at, Bit.number) ? wordValue(text, at) : 0;
  return is(text, at, Bit.article) ? 1 : Number.isInteger(value) && value <= MOST_YEARS_AGO ? value : 0;
}

/** Whether a month's name without day and year is the month: "in May", but not "may" nor "March for Life". */
function standsAsMonth(text: BlockText, at: number): boolean {
  if (!text.grammar.table.lowercaseMonths && !isCapital(text, at)) return false;
  const ambiguous = isMarked(text, at, Mark.ambiguousMonth);
  const after =
    is(text, at - 1, Bit.stop | Bit.to | Bit.from | Bit.between | Bit.of | Bit.and) || roleAt(text, at - 1) !== '';
  // "between January and March"
  if (ambiguous) return (after && (!is(text, at - 1, Bit.and) || is(text, at - 2, Bit.month))) || opensLine(text, at);
  return after || !isCapital(text, at + 1);
}

/** "March – The U.N. puts the dead at 6,000": an entry of a timeline. */
function opensLine(text: BlockText, at: number): boolean {
  return hasFlag(text, at, TokenFlag.lineStart) && isDash(text, at + 1);
}
