/** The year of a date that prints none: the page's, or that of the story in which it stands. */
import { TokenFlag } from '../scan/tokens.ts';
import { Bit, Hint, Mark } from './bits.ts';
import {
  type BlockText,
  hasFlag,
  hints,
  is,
  isCapital,
  isDash,
  isMarked,
  isWord,
  reads,
  sameClause,
  sameSentence,
} from './block-text.ts';
import type { Day } from './calendar.ts';
import { type DateContext, type DateDraft, roleAt } from './date-draft.ts';
import { yearAt } from './date-parts.ts';

const MONTHS = 12;
/** How far before a date a word of the future may stand ("will lapse in mid-May"), and verbs of the past around it. */
const WORDS_TO_FUTURE = 8;
const WORDS_BEFORE = 6;
const WORDS_AFTER = 24;
/** A date without a year that would lie so many months back and so few ahead is the one ahead. */
const MONTHS_AHEAD = 1;
/** A story's year is older than this; nearer dates are told from the page. */
const YEARS_TO_STORY = 2;
/** Tokens to the year that a story names. */
const TOKENS_TO_YEAR = 60;
const SENTENCES_TO_YEAR = 2;
const YEAR_DIGITS = 4;

/** Where a date begins and the token after it. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The year of a month, or of a day of it (0 without one). `story` tells that the words before name it, so that the page was not needed. */
export function yearOfMonth(
  context: DateContext,
  span: Span,
  month: number,
  day: number,
  page: Day,
): { readonly year: number; readonly story: boolean } {
  const { text } = context;
  const chained = chainedYear(context, span.from, month);
  if (chained !== null) return { year: chained, story: false };
  const story = storyYear(context, span.from, page);
  if (story !== null) return { year: story, story: true };
  if (looksAhead(text, span)) return { year: month < page.month ? page.year + 1 : page.year, story: false };
  const began = month < page.month || (month === page.month && (day === 0 || day <= page.day));
  if (began) {
    const next = month + MONTHS - page.month <= MONTHS_AHEAD && isOpen(text, span);
    return { year: next ? page.year + 1 : page.year, story: false };
  }
  const near = (month - page.month <= MONTHS_AHEAD && isOpen(text, span)) || isPlanned(text, span, day);
  return { year: near ? page.year : page.year - 1, story: false };
}

/** "by December", "until May", "next June", "will lapse in May": the one to come. "By April 30 600 were dead" is past. */
export function looksAhead(text: BlockText, { from, to }: Span): boolean {
  const role = roleAt(text, from - 1);
  if (role === 'next' || roleAt(text, from) === 'next') return true;
  let ahead = role === 'until';
  for (let before = from - 1; !ahead && before > from - WORDS_TO_FUTURE && sameClause(text, before, from); before--) {
    if (isFuture(text, before)) return true;
  }
  if (!ahead) return false;
  for (let at = from - WORDS_TO_FUTURE; at < to + WORDS_AFTER; at++) {
    if (!sameSentence(text, at, from)) continue;
    if (isFuture(text, at) && roleAt(text, at) !== 'until') return true;
    if (hints(text, at, Hint.past)) ahead = false;
  }
  return ahead;
}

/** "a tenth round for March 28", "set for 3 June": a day for which something is meant. "For 1 July, …" at a sentence's head is told of. */
function isPlanned(text: BlockText, { from }: Span, day: number): boolean {
  const link = from - 1;
  return day > 0 && reads(text, link, 'for') && !hasFlag(text, link, TokenFlag.sentenceStart);
}

/** "may lapse", but not "in May". */
function isFuture(text: BlockText, at: number): boolean {
  return isMarked(text, at, Mark.future) && !(is(text, at, Bit.month) && isCapital(text, at));
}

/** No verb of the past stands before it in its clause. */
function isOpen(text: BlockText, { from }: Span): boolean {
  for (let at = from - 1; at >= from - WORDS_BEFORE && sameClause(text, at, from); at--) {
    if (!isWord(text, at)) continue;
    if (hints(text, at, Hint.past) || roleAt(text, at) === 'last' || is(text, at, Bit.from)) return false;
    if (is(text, at, Bit.predicate | Bit.riser | Bit.faller)) return false;
    const end = text.tokens.end[at] ?? 0;
    if (text.tokens.text.slice(end - 2, end) === 'ed' || text.tokens.text.slice(end - 5, end) === 'since') return false;
  }
  return true;
}

/** "from Jan. 21 to March": the second is not before the first. */
function chainedYear({ text, dates }: DateContext, from: number, month: number): number | null {
  const before = dates.at(-1);
  if (!before?.period || before.to !== from - 1) return null;
  const link = from - 1;
  if (!is(text, link, Bit.to | Bit.and | Bit.or) && !isDash(text, link) && roleAt(text, link) !== 'until') return null;
  const [year, first] = [Number(before.period.low.slice(0, YEAR_DIGITS)), Number(before.period.low.slice(5, 7))];
  return month < first ? year + 1 : year;
}

/** The year of a story told in the past: "Two armies met in the summer of 1943. … In August the guns fell silent." */
function storyYear({ text, dates }: DateContext, from: number, page: Day): number | null {
  const before = dates.at(-1);
  if (!before?.period || before.relative || !isNear(text, before, from)) return null;
  const year = Number(before.period.high.slice(0, YEAR_DIGITS));
  return year <= page.year - YEARS_TO_STORY ? year : null;
}

/** In one of the sentences right before: "the driest spell since August 2022 ended on 3 January" is told from the page. */
function isNear(text: BlockText, before: DateDraft, from: number): boolean {
  const sentences = (text.sentence[from] ?? 0) - (text.sentence[before.from] ?? 0);
  return sentences > 0 && sentences <= SENTENCES_TO_YEAR;
}

/** The nearest year printed before a token of the line, for "that year"; 0 when there is none. */
export function yearNamedBefore(text: BlockText, from: number): number {
  for (let at = from - 1; at >= text.first && at > from - TOKENS_TO_YEAR; at--) {
    const year = yearAt(text, at);
    if (year > 0) return year;
  }
  return 0;
}
