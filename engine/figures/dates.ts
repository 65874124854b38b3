/** Dates and periods as printed, resolved with the page's date. Marks the tokens that belong to them, so that no number of theirs is read as a quantity. */

import { Bit } from './bits.ts';
import {
  type BlockText,
  bitsAt,
  is,
  isDash,
  isDated,
  isNumber,
  isPunctuation,
  markDated,
  phraseAt,
  reads,
} from './block-text.ts';
import { dayPeriod, daysInMonth, isDay, type Period } from './calendar.ts';
import { type DateContext, type DateDraft, isCounted, roleAt } from './date-draft.ts';
import { afterDay, dayAt, writtenDate, yearAt } from './date-parts.ts';
import { joinsBefore } from './date-spans.ts';
import { readMonth } from './month-dates.ts';
import { readNamedDay } from './named-days.ts';
import { lengthOf } from './phrase-trie.ts';
import { readRelative } from './relative-dates.ts';
import { readSeason, readWeekday } from './season-dates.ts';

/** Number of days joined to one month that are read: "January 11, 13 and 15". */
const MOST_DAYS = 6;
const YEAR_DIGITS = 4;

/** A context whose list of dates grows. */
interface OpenContext extends DateContext {
  readonly dates: DateDraft[];
}

/** All dates of a line in text order. The first `count` of `candidates` are the tokens at which one can begin. */
export function readDates(
  { text, page, chronology }: Omit<DateContext, 'dates'>,
  candidates: Int32Array,
  count: number,
): DateDraft[] {
  const dates: DateDraft[] = [];
  if (count === 0) return dates;
  const context: OpenContext = { text, page, dates, chronology };
  for (let index = 0; index < count; index++) {
    const at = candidates[index] ?? 0;
    if (isDated(text, at)) continue;
    const bits = bitsAt(text, at);
    if (isNumber(text, at)) {
      const written = writtenDate(text, at);
      if (written)
        accept(context, {
          from: at,
          to: written.to,
          period: written.day ? dayPeriod(written.day) : null,
          relative: false,
        });
      else accept(context, readNamedDay(context, at));
    } else if ((bits & Bit.month) !== 0) {
      const date = readMonth(context, at);
      if (date && dates.length > 0) shareYear(text, dates[dates.length - 1], date);
      accept(context, date);
      if (date) {
        if (joinsBefore(text, dates)) {
          dates.pop();
          markDated(text, (dates.at(-1) as DateDraft).from, (dates.at(-1) as DateDraft).to);
          continue;
        }
        const first = dates.length - 1;
        moreDays(context, at, date);
        // Spans have grown past their first day.
        for (let grown = Math.max(0, first); grown < dates.length; grown++) {
          const { from, to, keepsNumber } = dates[grown] as DateDraft;
          if (!keepsNumber) markDated(text, from, to);
        }
      }
    } else if ((bits & Bit.weekday) !== 0) accept(context, readWeekday(context, at));
    if ((bits & Bit.season) !== 0 && !isDated(text, at)) accept(context, readSeason(context, at));
    if (!isDated(text, at) && roleAt(text, at) !== '') accept(context, readRelative(context, at));
  }
  return dates;
}

/** "from 5 July to 23 August 1943": the year printed with the second date is that of the first, or follows it. */
function shareYear(text: BlockText, first: DateDraft | undefined, second: DateDraft): void {
  const link = second.from - 1;
  if (!first?.period || !first.relative || !second.period || first.to !== link) return;
  const year = yearAt(text, second.to - 1);
  if (year === 0 || !(is(text, link, Bit.to | Bit.and | Bit.or) || isDash(text, link))) return;
  const { low, high } = first.period;
  const own = low.slice(YEAR_DIGITS) > second.period.high.slice(YEAR_DIGITS) ? year - 1 : year;
  const day = { year: own, month: Number(low.slice(5, 7)), day: Number(low.slice(8)) };
  // "Last March and May 2020", a winter over two years
  const role = roleAt(text, first.from);
  if (role === 'last' || role === 'this' || role === 'next' || low.slice(0, YEAR_DIGITS) !== high.slice(0, YEAR_DIGITS))
    return;
  if (!isDay(day.year, day.month, day.day)) return;
  const month = Number(high.slice(5, 7));
  const [last, whole] = [Number(high.slice(8)), daysInMonth(Number(high.slice(0, YEAR_DIGITS)), month)];
  // A whole February has another last day in another year.
  const end = last === whole ? daysInMonth(own, month) : Math.min(last, daysInMonth(own, month));
  first.period = {
    low: `${own}${low.slice(YEAR_DIGITS)}`,
    high: `${own}${high.slice(YEAR_DIGITS, -2)}${String(end).padStart(2, '0')}`,
  };
  first.relative = false;
}

/** Takes in a date that begins behind the last one. */
function accept({ text, dates }: OpenContext, date: DateDraft | null): void {
  if (!date) return;
  // An array that is asked for what stands before its first element looks for a property of that name.
  if (dates.length > 0 && date.from < (dates[dates.length - 1] as DateDraft).to) return;
  dates.push(date);
  if (!date.keepsNumber) markDated(text, date.from, date.to);
}

/** "January 11 and 13": further days of the same month. "8–13 October" is one period. */
function moreDays(context: OpenContext, month: number, date: DateDraft): void {
  const { text } = context;
  const low = date.period?.low;
  // "15 August 2024, 12 to 13 per cent": no day follows the year.
  if (yearAt(text, date.to - 1) > 0 && date.to - 1 > month) return;
  if (date.to > month + 1 && isNumber(text, date.to - 1)) {
    let last = date;
    for (let days = 0; days < MOST_DAYS; days++) {
      const next = last.to;
      const joined = is(text, next, Bit.and | Bit.to | Bit.or) || isDash(text, next) || reads(text, next, ',');
      const day = dayAt(text, next + 1);
      if (!joined || day === 0 || isCounted(text, next + 1) || !endsDay(text, next + 2)) return;
      const to = afterDay(text, next + 1);
      const own = dayOfMonth(low, day);
      if (isSpan(text, next) && last.period && own && last.period.low < own.low) {
        spanTo(text, last, own, to);
        continue;
      }
      last = { from: next + 1, to, period: own, relative: date.relative };
      accept(context, last);
    }
    return;
  }
  // Days before the first: "11 and 13 January", "11–13 January".
  const before = date.from - 2;
  const day = dayAt(text, before);
  if (date.from >= month || before < text.first || day === 0) return;
  if (!is(text, before + 1, Bit.and | Bit.to) && !isDash(text, before + 1)) return;
  date.from = before;
  const first = dayOfMonth(low, day);
  if (first && date.period && first.low < date.period.low) date.period = { low: first.low, high: date.period.high };
}

/** A day of the month in which another day (`YYYY-MM-DD`) lies; null where that is not known or has no such day. */
function dayOfMonth(other: string | undefined, day: number): Period | null {
  if (!other) return null;
  const year = Number(other.slice(0, YEAR_DIGITS));
  const month = Number(other.slice(YEAR_DIGITS + 1, YEAR_DIGITS + 3));
  return isDay(year, month, day) ? dayPeriod({ year, month, day }) : null;
}

/** Ends a span at a further day; a year printed behind it is the year of both: "October 8–13, 2024". */
function spanTo(text: BlockText, date: DateDraft, end: Period, to: number): void {
  const at = reads(text, to, ',') ? to + 1 : to;
  const year = yearAt(text, at);
  const dated = (day: string): string => (year > 0 ? `${year}${day.slice(YEAR_DIGITS)}` : day);
  date.period = { low: dated(date.period?.low ?? end.low), high: dated(end.high) };
  date.to = year > 0 ? at + 1 : to;
}

/** "8–13", "8 to 13": all days between, where "8 and 13" are two. */
function isSpan(text: BlockText, at: number): boolean {
  return isDash(text, at) || (is(text, at, Bit.to) && !is(text, at, Bit.and));
}

/** After a further day the phrase ends or goes on with a day: "January 11 and 13 people" is not one. */
function endsDay(text: BlockText, at: number): boolean {
  // "2024, 12 to 13 per cent of them"
  const unit = phraseAt(text, text.grammar.units, at, at);
  if (lengthOf(unit) > 1) return false;
  return (
    at >= text.count ||
    isPunctuation(text, at) ||
    is(text, at, Bit.stop | Bit.and | Bit.or | Bit.to) ||
    yearAt(text, at) > 0
  );
}
