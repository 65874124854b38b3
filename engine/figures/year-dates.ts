/** Years that stand alone, decades and spans of years. */
import { type BlockText, isDated } from './block-text.ts';
import { yearPeriod } from './calendar.ts';
import { type DateDraft, partBefore } from './date-draft.ts';
import { FIRST_YEAR, isYearWord, yearAt } from './date-parts.ts';
import type { Draft } from './draft.ts';

/** Years that the numerals' step rejected as such and that belong to no date yet: alone, decades, spans. */
export function yearDates(text: BlockText, drafts: readonly Draft[]): DateDraft[] {
  const dates: DateDraft[] = [];
  for (const draft of drafts) {
    // Null first: comparing words with what may be null is a call.
    if (draft.reject === null || draft.reject !== 'year' || isDated(text, draft.from)) continue;
    const year = yearAt(text, draft.from);
    if (year === 0) continue;
    const { part, from } = partBefore(text, draft.from);
    const decade = draft.to === draft.from + 2 && year % 10 === 0;
    const last = decade ? year + 9 : draft.to === draft.from + 3 ? lastYear(text, draft, year) : year;
    const period = last === year ? yearPeriod(year, part) : { low: yearPeriod(year).low, high: yearPeriod(last).high };
    dates.push({ from, to: isYearWord(text, draft.to) ? draft.to + 1 : draft.to, period, relative: false });
  }
  return dates;
}

/** The second year of a span; `15` of `2014-15` is 2015. */
function lastYear(text: BlockText, draft: Draft, year: number): number {
  const second = text.tokens.value[draft.to - 1] ?? year;
  return second >= FIRST_YEAR ? second : year - (year % 100) + second + (second < year % 100 ? 100 : 0);
}
