/** Days named by their ordinal alone: "on the 18th", "by the 12th". */
import { Bit, Hint } from './bits.ts';
import { type BlockText, hints, is, isJoint, isPunctuation, reads } from './block-text.ts';
import { addMonths, dayPeriod, isDay } from './calendar.ts';
import type { DateContext, DateDraft } from './date-draft.ts';
import { afterDay, dayAt, isSuffix } from './date-parts.ts';

/** Months that are tried for a day that some of them lack. */
const MONTHS_BACK = 2;
/** Beside those that stand before a season: by, since, until. */
const BEFORE_DAY = ['on', 'after', 'before'];

/** The day of the page's month or of the one before that bears an ordinal at a token; null where it stands before what it orders, or a month does. English alone. */
export function readNamedDay({ text, page }: DateContext, at: number): DateDraft | null {
  const day = dayAt(text, at);
  if (day === 0 || !isSuffix(text, at + 1) || !isDayHere(text, at)) return null;
  const to = afterDay(text, at);
  if (!page) return { from: at, to, period: null, relative: true };
  for (let back = 0; back <= MONTHS_BACK; back++) {
    const month = addMonths({ ...page, day: 1 }, -back);
    if ((back > 0 || day <= page.day) && isDay(month.year, month.month, day))
      return { from: at, to, period: dayPeriod({ ...month, day }), relative: true };
  }
  return null;
}

/** "on the 18th": behind its preposition, and before the end of its phrase. "On the 18th floor", "the 18th of May" are other things. */
function isDayHere(text: BlockText, at: number): boolean {
  const preposition = at - 2;
  if (text.grammar.table.language !== 'en' || !reads(text, at - 1, 'the')) return false;
  if (!hints(text, preposition, Hint.season) && !BEFORE_DAY.some((word) => reads(text, preposition, word)))
    return false;
  const next = at + 2;
  if (next >= text.count || isPunctuation(text, next)) return !isJoint(text, next);
  return is(text, next, Bit.stop | Bit.article | Bit.and) && !is(text, next, Bit.of);
}
