/** A date while it is being read, and what several kinds of dates look at. */

import { TokenFlag } from '../scan/tokens.ts';
import { Bit } from './bits.ts';
import { type BlockText, hasFlag, is, isDash, kindAt, reads } from './block-text.ts';
import type { Day, Part, Period } from './calendar.ts';
import type { CalendarRole } from './languages/table.ts';

export interface DateDraft {
  from: number;
  readonly to: number;
  readonly period: Period | null;
  readonly relative: boolean;
  /** Its number is a quantity too ("three weeks ago"). */
  readonly keepsNumber?: boolean;
}

export interface DateContext {
  readonly text: BlockText;
  readonly page: Day | null;
}

/** What the word at a token does in a date. */
export function roleAt(text: BlockText, at: number): CalendarRole | undefined {
  return at >= 0 && at < text.count ? text.grammar.calendar.get(text.ids[at] ?? 0) : undefined;
}

/** Which third of a period the words before it name: "mid-", "early", "the middle of". Returns where the date then begins. */
export function partBefore(text: BlockText, at: number): { readonly part: Part; readonly from: number } {
  let before = at - 1;
  if (isDash(text, before) && hasFlag(text, before, TokenFlag.glued)) before--;
  if (is(text, before, Bit.of)) {
    before--;
    if (is(text, before, Bit.article)) before--;
  }
  const role = roleAt(text, before);
  if (role !== 'early' && role !== 'mid' && role !== 'late') return { part: 'all', from: at };
  const article =
    is(text, before - 1, Bit.stop | Bit.article) &&
    (reads(text, before - 1, 'the') || is(text, before - 1, Bit.article));
  return { part: role, from: article ? before - 1 : before };
}

/** "May 300 people": a number that counts something is no day. */
export function isCounted(text: BlockText, at: number): boolean {
  if (reads(text, at - 2, 'on')) return false;
  return (
    is(text, at + 1, Bit.people | Bit.scale | Bit.settlement) ||
    (kindAt(text, at + 1) === 2 && reads(text, at + 1, '%'))
  );
}
