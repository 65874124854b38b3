/** Dates told from the day of writing: yesterday, last week, this month, three weeks ago. */

import { Bit } from './bits.ts';
import { type BlockText, bitsAt, is, isNumber, wordValue } from './block-text.ts';
import {
  addDays,
  addMonths,
  type Day,
  dayPeriod,
  monthPeriod,
  type Period,
  weekPeriod,
  yearPeriod,
} from './calendar.ts';
import { type DateContext, type DateDraft, roleAt } from './date-draft.ts';
import type { CalendarRole } from './languages/table.ts';

type Span = 'day' | 'week' | 'month' | 'year';

function spanOf(role: CalendarRole | undefined): Span | null {
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
export function readRelative({ text, page }: DateContext, at: number): DateDraft | null {
  const role = roleAt(text, at);
  if (role === 'yesterday' || role === 'today' || role === 'tomorrow') {
    const offset = role === 'yesterday' ? -1 : role === 'today' ? 0 : 1;
    return { from: at, to: at + 1, period: page ? shifted(page, 'day', offset) : null, relative: true };
  }
  if (role === 'last' || role === 'this' || role === 'next') {
    const span = spanOf(roleAt(text, at + 1));
    if (!span || span === 'day') return null;
    const offset = role === 'last' ? -1 : role === 'this' ? 0 : 1;
    return { from: at, to: at + 2, period: page ? shifted(page, span, offset) : null, relative: true };
  }
  if (role === 'ago') return readAgo(text, page, at);
  return null;
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
