/** A month and the next, which are one period: "in January and February", "in July or August". */
import { Bit } from './bits.ts';
import { type BlockText, is } from './block-text.ts';
import { daysInMonth } from './calendar.ts';
import type { DateDraft } from './date-draft.ts';

const MONTHS = 12;
const YEAR_DIGITS = 4;

/** Makes one period of the last two dates where they are such months; the second is then to be dropped. Behind "between" each is an end. */
export function joinsBefore(text: BlockText, dates: readonly DateDraft[]): boolean {
  const [first, second] = [dates.at(-2), dates.at(-1)];
  if (!first?.period || !second?.period || second.from !== first.to + 1) return false;
  if (!is(text, first.to, Bit.and | Bit.or) || is(text, first.from - 1, Bit.between)) return false;
  const month = wholeMonth(first);
  if (month === 0 || wholeMonth(second) !== month + 1) return false;
  first.period = { low: first.period.low, high: second.period.high };
  first.relative &&= second.relative;
  first.to = second.to;
  return true;
}

/** Months since the year 0 of a period that is one whole month; 0 of any other. */
function wholeMonth({ period }: DateDraft): number {
  if (!period?.low.endsWith('-01')) return 0;
  const [year, month] = [Number(period.low.slice(0, YEAR_DIGITS)), Number(period.low.slice(5, 7))];
  const same = period.high.slice(0, 7) === period.low.slice(0, 7);
  return same && Number(period.high.slice(8)) === daysInMonth(year, month) ? year * MONTHS + month : 0;
}
