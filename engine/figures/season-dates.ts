/** Seasons and weekdays: last fall, the summer of 2024, next Monday. */

import { Bit, Hint, Mark } from './bits.ts';
import {
  type BlockText,
  hints,
  is,
  isCapital,
  isJoint,
  isMarked,
  isNumber,
  isPunctuation,
  reads,
  sameClause,
  sameSentence,
  wordValue,
} from './block-text.ts';
import { addDays, type Day, dayPeriod, type Part, seasonPeriod, weekdayOf } from './calendar.ts';
import { type DateContext, type DateDraft, partBefore, roleAt } from './date-draft.ts';
import { yearAt } from './date-parts.ts';
import { looksAhead, yearNamedBefore } from './date-year.ts';

const WINTER = 4;
const LAST_MONTH_OF_SPRING = 5;
/** How far before a weekday the verb of the future may stand. */
const WORDS_TO_WILL = 8;

/** A season with what names its year ("last fall", "the summer of 2024", "this winter"), or the one that has begun last ("in the spring"). */
export function readSeason(context: DateContext, at: number): DateDraft | null {
  const { text, page } = context;
  const season = wordValue(text, at);
  const { part, from } = partBefore(text, at);
  const of = is(text, at + 1, Bit.of) ? at + 2 : at + 1;
  const year = yearAt(text, of);
  if (year > 0) return { from, to: of + 1, period: seasonPeriod(year, season, part), relative: false };
  const role = roleAt(text, from - 1);
  const named = roleAt(text, of + 1) === 'year' ? roleAt(text, of) : '';
  if (named === 'last' || named === 'that') {
    const resolved = named === 'that' ? yearNamedBefore(text, at) : page ? page.year - 1 : 0;
    const period = resolved > 0 ? seasonPeriod(resolved, season, part) : null;
    return { from, to: of + 2, period, relative: named === 'last' };
  }
  if (role === 'last' || role === 'this' || role === 'next') {
    const to = at + 1;
    if (!page) return { from: from - 1, to, period: null, relative: true };
    const resolved = seasonOfRole(role, season, page);
    return { from: from - 1, to, period: seasonPeriod(resolved, season, part), relative: true };
  }
  return standsAlone(text, at, from) ? aloneSeason(context, at, from, part) : null;
}

function seasonOfRole(role: 'last' | 'this' | 'next', season: number, page: Day): number {
  const today = dayPeriod(page).low;
  // Until May "this winter" is the one that has just ended.
  if (role === 'this') return season === WINTER && page.month <= LAST_MONTH_OF_SPRING ? page.year - 1 : page.year;
  let resolved = role === 'next' ? page.year : page.year + 1;
  if (role === 'next') while (seasonPeriod(resolved, season).low <= today) resolved++;
  else while (seasonPeriod(resolved, season).high >= today) resolved--;
  return resolved;
}

/** "in the spring", "since summer", "the late summer": an article or a preposition before it, no noun after it and no year. */
function standsAlone(text: BlockText, at: number, from: number): boolean {
  const article = reads(text, from, 'the') || reads(text, from - 1, 'the');
  const preposition = reads(text, from - 1, 'the') ? from - 2 : from - 1;
  const placed =
    hints(text, preposition, Hint.season) ||
    (!isMarked(text, at, Mark.ambiguousMonth) && (is(text, preposition, Bit.stop | Bit.of | Bit.from) || from < at));
  if (isCapital(text, at) || !placed || (from < at && !article && !placed)) return false;
  const next = at + 1;
  if (next >= text.count || !sameSentence(text, at, next) || isPunctuation(text, next)) return !isJoint(text, next);
  return (
    isNumber(text, next) ||
    isCapital(text, next) ||
    (is(text, next, Bit.stop | Bit.and | Bit.predicate) && !is(text, next, Bit.of))
  );
}

function aloneSeason(context: DateContext, at: number, from: number, part: Part): DateDraft {
  const { text, page } = context;
  const season = wordValue(text, at);
  const start = reads(text, from - 1, 'the') ? from - 1 : from;
  if (!page) return { from: start, to: at + 1, period: null, relative: true };
  const today = dayPeriod(page).low;
  let resolved = page.year;
  if (looksAhead(text, { from: start, to: at + 1 })) while (seasonPeriod(resolved, season).high < today) resolved++;
  else while (seasonPeriod(resolved, season).low > today) resolved--;
  return { from: start, to: at + 1, period: seasonPeriod(resolved, season, part), relative: true };
}

/** A weekday: the latest one up to the page's date; "next Monday", "by Monday it will" the one to come. */
export function readWeekday({ text, page }: DateContext, at: number): DateDraft | null {
  if (!text.grammar.table.lowercaseMonths && !isCapital(text, at)) return null;
  const role = roleAt(text, at - 1);
  const from = role === 'last' || role === 'next' || role === 'this' ? at - 1 : at;
  if (!page) return { from, to: at + 1, period: null, relative: true };
  const behind = (weekdayOf(page) - wordValue(text, at) + 7) % 7;
  const ahead = role !== 'last' && behind > 0 && isToCome(text, from, at);
  const days = role === 'next' || ahead ? 7 - behind : role === 'last' && behind === 0 ? -7 : -behind;
  return { from, to: at + 1, period: dayPeriod(addDays(page, days)), relative: true };
}

/** "will open on Friday", "back by Sunday": "could not say on Monday", "will go, he said on Monday" are past. */
function isToCome(text: BlockText, from: number, at: number): boolean {
  const link = from - 1;
  if (!looksAhead(text, { from, to: at + 1 })) return false;
  if (roleAt(text, link) === 'until') return true;
  for (let word = link; word > link - WORDS_TO_WILL && sameClause(text, word, at); word--) {
    if (hints(text, word, Hint.will)) return true;
    // "will be held on Friday"
    if ((hints(text, word, Hint.past) && !reads(text, word - 1, 'be')) || isPunctuation(text, word)) return false;
  }
  return false;
}
