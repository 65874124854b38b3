/** Dates and periods as printed, resolved with the page's date. Marks the tokens that belong to them, so that no number of theirs is read as a quantity. */

import { Bit } from './bits.ts';
import { type BlockText, bitsAt, is, isDash, isNumber, isPunctuation, reads, wordValue } from './block-text.ts';
import { dayPeriod, isDay } from './calendar.ts';
import { type DateContext, type DateDraft, isCounted, roleAt } from './date-draft.ts';
import { afterDay, dayAt, writtenDate, yearAt } from './date-parts.ts';
import { readMonth } from './month-dates.ts';
import { readRelative } from './relative-dates.ts';
import { readSeason, readWeekday } from './season-dates.ts';

/** Number of days joined to one month that are read: "January 11, 13 and 15". */
const MOST_DAYS = 6;

/** All dates of a block in text order; `taken` is set to 1 for each token of a date. */
export function readDates(context: DateContext, candidates: readonly number[], taken: Uint8Array): DateDraft[] {
  const { text } = context;
  const dates: DateDraft[] = [];
  const accept = (date: DateDraft | null): void => {
    if (!date) return;
    const last = dates.at(-1);
    if (last && date.from < last.to) return;
    dates.push(date);
    if (!date.keepsNumber) taken.fill(1, date.from, date.to);
  };
  for (const at of candidates) {
    if (taken[at] === 1) continue;
    const bits = bitsAt(text, at);
    if (isNumber(text, at)) {
      const written = writtenDate(text, at);
      if (written)
        accept({ from: at, to: written.to, period: written.day ? dayPeriod(written.day) : null, relative: false });
    } else if ((bits & Bit.month) !== 0) {
      const date = readMonth(context, at);
      accept(date);
      if (date) moreDays(context, at, date, accept);
    } else if ((bits & Bit.weekday) !== 0) accept(readWeekday(context, at));
    if ((bits & Bit.season) !== 0 && taken[at] !== 1) accept(readSeason(context, at));
    if (taken[at] !== 1 && roleAt(text, at) !== undefined) accept(readRelative(context, at));
  }
  return dates;
}

/** "January 11 and 13", "11–13 January": further days of the same month. */
function moreDays({ text }: DateContext, month: number, date: DateDraft, accept: (date: DateDraft) => void): void {
  const low = date.period?.low;
  const [year, monthOf] = low ? [Number(low.slice(0, 4)), Number(low.slice(5, 7))] : [0, wordValue(text, month)];
  const dayDate = (at: number): DateDraft => {
    const day = dayAt(text, at);
    const period = low && isDay(year, monthOf, day) ? dayPeriod({ year, month: monthOf, day }) : null;
    return { from: at, to: afterDay(text, at), period, relative: date.relative };
  };
  if (date.to > month + 1 && isNumber(text, date.to - 1)) {
    let next = date.to;
    for (let days = 0; days < MOST_DAYS; days++) {
      const joined = is(text, next, Bit.and | Bit.to | Bit.or) || isDash(text, next) || reads(text, next, ',');
      if (!joined || dayAt(text, next + 1) === 0 || isCounted(text, next + 1) || !endsDay(text, next + 2)) return;
      const more = dayDate(next + 1);
      accept(more);
      next = more.to;
    }
    return;
  }
  // Days before the first: "11 and 13 January", "11–13 January".
  const before = date.from - 2;
  if (
    date.from < month &&
    before >= 0 &&
    dayAt(text, before) > 0 &&
    (is(text, before + 1, Bit.and | Bit.to) || isDash(text, before + 1))
  ) {
    date.from = before;
  }
}

/** After a further day the phrase ends or goes on with a day: "January 11 and 13 people" is not one. */
function endsDay(text: BlockText, at: number): boolean {
  return (
    at >= text.count ||
    isPunctuation(text, at) ||
    is(text, at, Bit.stop | Bit.and | Bit.or | Bit.to) ||
    yearAt(text, at) > 0
  );
}
