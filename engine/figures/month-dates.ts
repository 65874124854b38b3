/** Dates with a month: 11 January 2025, mid-January, November last year, by December. */

import { Bit, Mark } from './bits.ts';
import {
  type BlockText,
  is,
  isCapital,
  isDash,
  isMarked,
  isPunctuation,
  reads,
  sameClause,
  wordValue,
} from './block-text.ts';
import { type Day, dayPeriod, isDay, monthPeriod, type Part } from './calendar.ts';
import { type DateContext, type DateDraft, isCounted, partBefore, roleAt } from './date-draft.ts';
import { afterDay, dayAt, isYearWord, yearAt } from './date-parts.ts';

/** How far before a month a word of the future may stand ("will lapse in mid-May"). */
const WORDS_TO_FUTURE = 8;

/** The year in which a month without a year lies: the latest that has begun by the page's date. */
function yearOfMonth(month: number, day: number, page: Day, ahead: boolean): number {
  const began = month < page.month || (month === page.month && (day === 0 || day <= page.day));
  if (ahead) return month < page.month ? page.year + 1 : page.year;
  return began ? page.year : page.year - 1;
}

/** "by December", "until May", "next June": the one to come. */
function looksAhead(text: BlockText, at: number): boolean {
  const role = roleAt(text, at - 1);
  if (role === 'next' || role === 'until') return true;
  for (let before = at - 1; before >= 0 && before > at - WORDS_TO_FUTURE && sameClause(text, before, at); before--) {
    if (isMarked(text, before, Mark.future)) return true;
  }
  return false;
}

/** A date whose month stands at `at`, with the day before or after it and the year where printed. */
export function readMonth({ text, page }: DateContext, at: number): DateDraft | null {
  const month = wordValue(text, at);
  let from = at;
  let day = 0;
  let to = at + 1;
  if (
    isPunctuation(text, to) &&
    text.tokens.text.charCodeAt(text.tokens.start[to] ?? 0) === 0x2e &&
    to + 1 < text.count &&
    text.tokens.sentence[to + 1] === text.tokens.sentence[at]
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
  if (year > 0) {
    const period =
      day > 0 ? (isDay(year, month, day) ? dayPeriod({ year, month, day }) : null) : monthPeriod(year, month, part);
    return { from, to: yearEnd(text, to), period, relative: false };
  }
  if (day === 0 && part === 'all' && !standsAsMonth(text, at)) return null;
  const near = relativeYear(text, from, to);
  if (!page) return { from: near.from, to: near.to, period: null, relative: true };
  const resolved =
    near.offset !== null
      ? page.year + near.offset
      : near.last
        ? lastYearOf(month, page)
        : yearOfMonth(month, day, page, looksAhead(text, from));
  const period =
    day > 0
      ? isDay(resolved, month, day)
        ? dayPeriod({ year: resolved, month, day })
        : null
      : monthPeriod(resolved, month, part);
  return { from: near.from, to: near.to, period, relative: true };
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

/** "November last year", "last November", "this March". */
function relativeYear(
  text: BlockText,
  from: number,
  to: number,
): { from: number; to: number; offset: number | null; last: boolean } {
  const role = roleAt(text, to);
  if ((role === 'last' || role === 'this' || role === 'next') && roleAt(text, to + 1) === 'year') {
    return { from, to: to + 2, offset: role === 'last' ? -1 : role === 'this' ? 0 : 1, last: false };
  }
  const before = roleAt(text, from - 1);
  if (before === 'last') return { from: from - 1, to, offset: null, last: true };
  if (before === 'this' || before === 'next')
    return { from: from - 1, to, offset: before === 'this' ? 0 : null, last: false };
  return { from, to, offset: null, last: false };
}

/** Whether a month's name without day and year is the month: "in May", but not "may" nor "March for Life". */
function standsAsMonth(text: BlockText, at: number): boolean {
  if (!text.grammar.table.lowercaseMonths && !isCapital(text, at)) return false;
  const ambiguous = isMarked(text, at, Mark.ambiguousMonth);
  const after =
    is(text, at - 1, Bit.stop | Bit.to | Bit.from | Bit.between | Bit.of | Bit.and) ||
    roleAt(text, at - 1) !== undefined;
  if (ambiguous) return after && !is(text, at - 1, Bit.and);
  return after || !isCapital(text, at + 1);
}
