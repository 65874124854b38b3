/** Lists of events: each entry begins with its date, and the year is printed where it changes. */
import { Bit } from './bits.ts';
import { type BlockText, is, isPunctuation } from './block-text.ts';
import { type Day, parseIso } from './calendar.ts';
import type { DateContext, DateDraft, EntryYears } from './date-draft.ts';

/** Lines without a date of their own that may stand between two entries. */
const MOST_LINES_BETWEEN = 2;

/** The entry that was read last; the lines of a page are told to it in their order. */
export class Chronology implements EntryYears {
  #last: Day | null = null;
  #lines = 0;

  /** Forgets it. */
  clear(): void {
    this.#last = null;
    this.#lines = 0;
  }

  /** Year of an entry in a month, which is not before the last entry; 0 where no list goes on or the year would lie behind the page's date. */
  yearOf(month: number, day: number, page: Day): number {
    const last = this.#last;
    if (!last || this.#lines > MOST_LINES_BETWEEN) return 0;
    const before = month < last.month || (month === last.month && day > 0 && day < last.day);
    const year = before ? last.year + 1 : last.year;
    const ahead = year > page.year || (year === page.year && month > page.month);
    return ahead ? 0 : year;
  }

  /** Takes in a line. Its date is an entry's where it begins the line and its year is known from print. */
  line(text: BlockText | null, dates: readonly DateDraft[]): void {
    const first = dates[0];
    const day =
      text && first?.period && !first.relative && isEntry(text, first.from, first.to) ? first.period.low : null;
    if (day === null) {
      this.#lines++;
      return;
    }
    this.#last = parseIso(day);
    this.#lines = 0;
  }
}

/** Year of the date at the tokens `[from, to)` as an entry's; 0 where it is none. */
export function entryYear(
  { text, page, chronology }: DateContext,
  from: number,
  to: number,
  month: number,
  day: number,
): number {
  return page && isEntry(text, from, to) ? chronology.yearOf(month, day, page) : 0;
}

/** "– 5 March: …", "Late May – …": at the head of its line, past a bullet, with a sign behind it or nothing. */
function isEntry(text: BlockText, from: number, to: number): boolean {
  const head = from === text.first || (from === text.first + 1 && isPunctuation(text, text.first));
  // The stop behind "Nov. 20." belongs to its date.
  if (!head || (to < text.count && !isPunctuation(text, to) && !isPunctuation(text, to - 1))) return false;
  for (let at = from; at < to; at++) if (is(text, at, Bit.month)) return true;
  return false;
}
