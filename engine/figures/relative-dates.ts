/** Dates told from the day of writing: yesterday, last week, this month, three weeks ago. */

import { Bit } from './bits.ts';
import { type BlockText, bitsAt, is, isNumber, reads, wordValue } from './block-text.ts';
import {
  addDays,
  addMonths,
  type Day,
  dayPeriod,
  monthPeriod,
  type Part,
  type Period,
  parseIso,
  weekPeriod,
  yearPeriod,
} from './calendar.ts';
import { type DateContext, type DateDraft, partBefore, roleAt } from './date-draft.ts';
import type { CalendarRole } from './languages/table.ts';
import { isPlural } from './noun-kinds.ts';

const MS_PER_DAY = 86_400_000;

type Span = 'day' | 'week' | 'month' | 'year';

function spanOf(role: CalendarRole | ''): Span | null {
  return role === 'day' || role === 'week' || role === 'month' || role === 'year' ? role : null;
}

/** The span that lies `offset` spans from the page's date. */
function shifted(page: Day, span: Span, offset: number): Period {
  if (span === 'day') return dayPeriod(addDays(page, offset));
  if (span === 'week') return weekPeriod(addDays(page, offset * 7));
  if (span === 'year') return yearPeriod(page.year + offset);
  const month = addMonths(page, offset);
  return monthPeriod(month.year, month.month);
}

/** Reads the relative date that begins or ends at a token with a calendar role; null when there is none. */
export function readRelative(context: DateContext, at: number): DateDraft | null {
  const { text, page } = context;
  const role = roleAt(text, at);
  if (role === 'yesterday' || role === 'today' || role === 'tomorrow') {
    const offset = role === 'yesterday' ? -1 : role === 'today' ? 0 : 1;
    return { from: at, to: at + 1, period: page ? shifted(page, 'day', offset) : null, relative: true };
  }
  if (role === 'last' || role === 'this' || role === 'next') return readShifted(context, at, role);
  if (role === 'that') return readThat(context, at);
  if (role === 'ago') return readAgo(text, page, at);
  return null;
}

/** "last week", "this month", "the end of last year", "last night". */
function readShifted({ text, page }: DateContext, at: number, role: 'last' | 'this' | 'next'): DateDraft | null {
  const named = roleAt(text, at + 1);
  const offset = role === 'last' ? -1 : role === 'this' ? 0 : 1;
  if (named === 'night' && role === 'last')
    return { from: at, to: at + 2, period: page ? shifted(page, 'day', offset) : null, relative: true };
  const span = spanOf(named);
  // "the last week of October" is told from its month.
  if (!span || span === 'day' || is(text, at + 2, Bit.of)) return null;
  const { part, from } = span === 'week' ? { part: 'all' as const, from: at } : partBefore(text, at);
  const period = page ? shifted(page, span, offset) : null;
  return { from, to: at + 2, period: period && partOf(period, span, part), relative: true };
}

/** "that month", "the start of the same month": the month, week or day of the date before it in the line; "that year" the year named there. */
function readThat({ text, dates }: DateContext, at: number): DateDraft | null {
  const span = spanOf(roleAt(text, at + 1));
  const before = dates.at(-1);
  // "the same months" are many.
  if (!span || !before?.period || isPlural(text, at + 1)) return null;
  const article = reads(text, at - 1, 'the') ? at - 1 : at;
  const { part, from } = partBefore(text, article);
  const day = parseIso(before.period.low);
  // A year is no month's date.
  if (!day || (span !== 'year' && lengthOf(before.period) > LONGEST_NAMED[span])) return null;
  const period = partOf(shifted(day, span, 0), span, part);
  return { from: Math.min(from, article), to: at + 2, period, relative: before.relative };
}

/** Days of the longest date that names one day, week or month. */
const LONGEST_NAMED = { day: 1, week: 7, month: 31 } as const;

function lengthOf({ low, high }: Period): number {
  return (Date.parse(high) - Date.parse(low)) / MS_PER_DAY + 1;
}

/** Part of a month or a year that is resolved already. */
function partOf(period: Period, span: Span, part: Part): Period {
  const day = parseIso(period.low);
  if (part === 'all' || !day) return period;
  if (span === 'month') return monthPeriod(day.year, day.month, part);
  return span === 'year' ? yearPeriod(day.year, part) : period;
}

/** "three weeks ago", "a year ago". The number stays a duration; the date is the span that lies so far back. */
function readAgo(text: BlockText, page: Day | null, at: number): DateDraft | null {
  const span = spanOf(roleAt(text, at - 1));
  const from = at - 2;
  if (!span || from < 0) return null;
  const word = bitsAt(text, from);
  const amount = isNumber(text, from)
    ? (text.tokens.value[from] ?? Number.NaN)
    : (word & Bit.article) !== 0
      ? 1
      : is(text, from, Bit.number)
        ? wordValue(text, from)
        : Number.NaN;
  if (!Number.isInteger(amount)) return null;
  return { from, to: at + 1, period: page ? shifted(page, span, -amount) : null, relative: true, keepsNumber: true };
}
