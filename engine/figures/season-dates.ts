/** Seasons and weekdays: last fall, the summer of 2024, next Monday. */

import { Bit } from './bits.ts';
import { is, isCapital, wordValue } from './block-text.ts';
import { addDays, dayPeriod, seasonPeriod, weekdayOf } from './calendar.ts';
import { type DateContext, type DateDraft, roleAt } from './date-draft.ts';
import { yearAt } from './date-parts.ts';

/** A season with what names its year: "last fall", "the summer of 2024", "this winter". */
export function readSeason({ text, page }: DateContext, at: number): DateDraft | null {
  const season = wordValue(text, at);
  const of = is(text, at + 1, Bit.of) ? at + 2 : at + 1;
  const year = yearAt(text, of);
  if (year > 0) return { from: at, to: of + 1, period: seasonPeriod(year, season), relative: false };
  const role = roleAt(text, at - 1);
  const after = roleAt(text, at + 1);
  if (after === 'last' && roleAt(text, at + 2) === 'year') {
    return { from: at, to: at + 3, period: page ? seasonPeriod(page.year - 1, season) : null, relative: true };
  }
  if (role !== 'last' && role !== 'this' && role !== 'next') return null;
  if (!page) return { from: at - 1, to: at + 1, period: null, relative: true };
  const today = dayPeriod(page).low;
  let resolved = page.year + 1;
  if (role === 'next') {
    resolved = page.year;
    while (seasonPeriod(resolved, season).low <= today) resolved++;
  } else
    while (role === 'last' ? seasonPeriod(resolved, season).high >= today : seasonPeriod(resolved, season).low > today)
      resolved--;
  if (role === 'this')
    resolved = seasonPeriod(resolved, season).high >= today ? resolved : Math.max(resolved, page.year);
  return { from: at - 1, to: at + 1, period: seasonPeriod(resolved, season), relative: true };
}

/** A weekday: the latest one up to the page's date; "next Monday" the one to come. */
export function readWeekday({ text, page }: DateContext, at: number): DateDraft | null {
  if (!text.grammar.table.lowercaseMonths && !isCapital(text, at)) return null;
  const role = roleAt(text, at - 1);
  const from = role === 'last' || role === 'next' || role === 'this' ? at - 1 : at;
  if (!page) return { from, to: at + 1, period: null, relative: true };
  const behind = (weekdayOf(page) - wordValue(text, at) + 7) % 7;
  const days = role === 'next' ? 7 - behind : role === 'last' && behind === 0 ? -7 : -behind;
  return { from, to: at + 1, period: dayPeriod(addDays(page, days)), relative: true };
}
