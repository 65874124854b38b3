/** A date while it is being read, and what several kinds of dates look at. */

import { TokenFlag } from '../scan/tokens.ts';
import { Bit, Hint } from './bits.ts';
import { type BlockText, hasFlag, hints, idAt, is, isCapital, isDash, isWord, kindAt, reads } from './block-text.ts';
import type { Day, Part, Period } from './calendar.ts';
import type { CalendarRole } from './languages/table.ts';
import { isPlural } from './noun-kinds.ts';

export interface DateDraft {
  from: number;
  to: number;
  period: Period | null;
  relative: boolean;
  /** Its number is a quantity too ("three weeks ago"). */
  readonly keepsNumber?: boolean;
}

/** What the lines before say of the year of an entry in a list of events; 0 where they say nothing. */
export interface EntryYears {
  yearOf(month: number, day: number, page: Day): number;
}

export interface DateContext {
  readonly text: BlockText;
  readonly page: Day | null;
  /** The dates of the line that stand before. */
  readonly dates: readonly DateDraft[];
  readonly chronology: EntryYears;
}

/** What the word at a token does in a date, "" where it does nothing. */
export function roleAt(text: BlockText, at: number): CalendarRole | '' {
  return text.grammar.calendar[idAt(text, at)] ?? '';
}

/** Which part of a period the words before it name: "mid-", "early", "the middle of", "the last days of". Returns where the date then begins. */
export function partBefore(text: BlockText, at: number): { readonly part: Part; readonly from: number } {
  let before = at - 1;
  if (isDash(text, before) && hasFlag(text, before, TokenFlag.glued)) before--;
  const linked = is(text, before, Bit.of);
  if (linked) {
    before--;
    if (is(text, before, Bit.article)) before--;
  }
  const part = partOf(text, before, linked);
  if (part === null) return { part: 'all', from: at };
  const first = part.from;
  const article =
    is(text, first - 1, Bit.stop | Bit.article) && (reads(text, first - 1, 'the') || is(text, first - 1, Bit.article));
  return { part: part.part, from: article ? first - 1 : first };
}

function partOf(text: BlockText, at: number, linked: boolean): { readonly part: Part; readonly from: number } | null {
  const role = roleAt(text, at);
  if (role === 'early' || role === 'mid' || role === 'late') return { part: role, from: at };
  if (role === 'start' || role === 'end') return { part: role, from: at };
  // "the first half of 2024"
  if (linked && is(text, at, Bit.half)) {
    if (hints(text, at - 1, Hint.first)) return { part: 'first-half', from: at - 1 };
    return hints(text, at - 1, Hint.second) ? { part: 'second-half', from: at - 1 } : null;
  }
  if (!linked || (role !== 'day' && role !== 'week')) return null;
  const first = hints(text, at - 1, Hint.first);
  if (!first && !hints(text, at - 1, Hint.last)) return null;
  return { part: role === 'week' ? (first ? 'first-week' : 'last-week') : first ? 'start' : 'end', from: at - 1 };
}

/** "May 300 people": a number that counts something is no day. */
export function isCounted(text: BlockText, at: number): boolean {
  if (reads(text, at - 2, 'on')) return false;
  return (
    is(text, at + 1, Bit.people | Bit.scale | Bit.settlement) ||
    (kindAt(text, at + 1) === 2 && reads(text, at + 1, '%'))
  );
}

const SPANS: ReadonlySet<CalendarRole | ''> = new Set(['year', 'month', 'week', 'day', 'night']);
const NEAR: ReadonlySet<CalendarRole | ''> = new Set(['last', 'this', 'next', 'that']);

/** The time of "80,000 last year": a date, where "the two last years" are counted. English alone, by its plural. */
export function isRelativeTime(text: BlockText, at: number): boolean {
  const role = roleAt(text, at);
  if (role === '' || text.grammar.table.language !== 'en' || !SPANS.has(role) || isPlural(text, at)) return false;
  return NEAR.has(roleAt(text, at - 1));
}

/** "named 1,200 Monday", "had 300 last June when": a day or a month that no noun follows says when. "The 300 Friday marchers" are marchers. */
export function isWhen(text: BlockText, at: number): boolean {
  if (!isCapital(text, at) || isPlural(text, at)) return false;
  return !isWord(text, at + 1) || is(text, at + 1, Bit.stop | Bit.of | Bit.to | Bit.article);
}
