/** Gate "epoch": another war, another year. */
import { TokenKind, type Tokens } from '../../scan/tokens.ts';
import type { ActiveTopic } from '../active-topics.ts';
import { type Passage, sentenceFrom, wordAt } from '../passage.ts';
import { remember, type Site, type Stop, stopAt, stopHere } from '../site.ts';
import { Word } from '../word-class.ts';

/** A date or year as printed: last day it can mean, and where it stands. */
export interface EpochMark {
  readonly from: number;
  readonly to: number;
  readonly high: string;
  /** "since 2022", "than in 1943": an end of a period or a comparison, not the time of the figure. */
  readonly compared: boolean;
}

/** How many years before a topic's time a page must begin to be about another epoch as a whole. */
const YEARS_APART = 5;
const FIRST_YEAR = 1000;
const LAST_YEAR = 2200;

function isYear(tokens: Tokens, token: number): boolean {
  const value = tokens.value[token] ?? Number.NaN;
  return (
    tokens.kind[token] === TokenKind.number &&
    (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) === 4 &&
    value >= FIRST_YEAR &&
    value < LAST_YEAR
  );
}

function isCompared(passage: Passage, from: number): boolean {
  for (let token = from - 1; token >= 0 && from - token <= 3; token--) {
    const word = wordAt(passage, token);
    if (word & Word.comparison) return true;
    if (!(word & (Word.determiner | Word.light | Word.preposition | Word.month))) return false;
  }
  return false;
}

/** The years that a block names: alone, or in a date that needs no page date to be resolved. */
function yearMarks(passage: Passage): EpochMark[] {
  const named = new Set(passage.dates.filter((date) => !date.relative).map((date) => date.tokenFrom));
  return epochMarks(passage).filter(
    (mark) => named.has(mark.from) || passage.tokens.kind[mark.from] === TokenKind.number,
  );
}

/** Dates and years of a block, in text order. */
export function epochMarks(passage: Passage): EpochMark[] {
  const { tokens } = passage;
  const marks: EpochMark[] = [];
  const dated = new Uint8Array(tokens.count);
  for (const date of passage.dates) {
    dated.fill(1, date.tokenFrom, date.tokenTo);
    if (date.high)
      marks.push({
        from: date.tokenFrom,
        to: date.tokenTo,
        high: date.high,
        compared: isCompared(passage, date.tokenFrom),
      });
  }
  for (const figure of passage.figures) {
    const token = figure.numeralFrom;
    if (figure.reject !== 'year' || dated[token] === 1 || !isYear(tokens, token)) continue;
    marks.push({
      from: token,
      to: token + 1,
      high: `${tokens.value[token]}-12-31`,
      compared: isCompared(passage, token),
    });
  }
  return marks.sort((a, b) => a.from - b.from);
}

/**
 * The year of which a page speaks as a whole, where that is a past one: the first year that its title or first paragraph names,
 * when no later one is named anywhere on the page; null for a page of its own time.
 */
export function oldYearOf(passages: readonly Passage[]): number | null {
  let first: number | null = null;
  let last = 0;
  let paragraphs = 0;
  for (const passage of passages) {
    const { block } = passage;
    const opening = block.kind === 'title' || block.kind === 'standfirst' || paragraphs === 0;
    if (block.kind === 'paragraph') paragraphs++;
    for (const { high, compared } of yearMarks(passage)) {
      const year = Number(high.slice(0, 4));
      if (opening && first === null && !compared) first = year;
      last = Math.max(last, year);
    }
  }
  return first !== null && last <= first + YEARS_APART ? last : null;
}

/** The last day of a partial date's beginning: comparisons with `2024-08` begin on its first day. */
const firstDay = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;

/** Another war or event named in the figure's sentence, or in the sentences before it in the paragraph while the topic's own is not. */
function elsewhereIn(site: Site, topic: ActiveTopic): Stop | null {
  if (topic.elsewhere.size === 0) return null;
  const { passage, page, from, to } = site;
  let last: Stop | null = null;
  for (let at = 0; at < passage.mentions.length; at++) {
    const mention = passage.mentions[at];
    if (!mention || mention.tokenFrom >= to) break;
    const ids = page.ids(passage, at);
    const inSentence = mention.tokenFrom >= from;
    if (ids.some((id) => topic.elsewhere.has(id))) {
      if (!isCompared(passage, mention.tokenFrom)) last = stopAt(site, 'epoch', mention.tokenFrom, mention.tokenTo);
    } else if (ids.some((id) => topic.anchors.some((anchor) => anchor.anyOf.has(id)))) {
      // The topic's own place or event, named later, takes the word back.
      if (!inSentence) last = null;
    }
  }
  return last;
}

/** Whether the page's date, the dates around the figure, or another event named there, put it outside the topic's time. */
export function epochGate(site: Site, topic: ActiveTopic): Stop | null {
  const { passage, page, figure } = site;
  const from = firstDay(topic.record.topic.period.from);
  if (page.date && page.date < from) return stopHere(site, 'epoch');
  const elsewhere = remember(site.memo.elsewhere, topic.scope, () => elsewhereIn(site, topic));
  if (elsewhere) return elsewhere;
  if (figure.dimension === 'date') {
    const high = passage.dates[site.at]?.high;
    return high && high < from ? stopHere(site, 'epoch') : null;
  }
  const mark = remember(site.memo.epochs, passage, () => epochOf(site, page.epochs(passage)));
  if (mark) return mark.high < from ? stopAt(site, 'epoch', mark.from, mark.to) : null;
  const old = page.oldYear;
  return old !== null && old + YEARS_APART < Number(from.slice(0, 4)) ? stopHere(site, 'epoch') : null;
}

/** The date that governs a figure: the nearest of its clause, else of its sentence, else the last one before it in the block that nothing took back. */
function epochOf(site: Site, marks: readonly EpochMark[]): EpochMark | null {
  const { passage, figure } = site;
  const { tokens } = passage;
  const clause = tokens.clause[figure.numeralFrom];
  const sentence = tokens.sentence[figure.numeralFrom];
  let inClause: EpochMark | null = null;
  let inSentence: EpochMark | null = null;
  let earlier: EpochMark | null = null;
  for (const mark of marks) {
    if (mark.compared) continue;
    if ((passage.figureAt[mark.from] ?? -1) === site.at) continue;
    const nearer = (old: EpochMark | null) =>
      old === null || Math.abs(mark.from - figure.numeralFrom) < Math.abs(old.from - figure.numeralFrom);
    if (tokens.clause[mark.from] === clause) {
      if (nearer(inClause)) inClause = mark;
    } else if (tokens.sentence[mark.from] === sentence) {
      if (mark.from < figure.numeralFrom && nearer(inSentence)) inSentence = mark;
    } else if (mark.from < figure.numeralFrom) earlier = mark;
  }
  if (inClause) return inClause;
  if (inSentence) return inSentence;
  if (earlier && !returnsToPresent(passage, earlier.to, figure.numeralFrom)) return earlier;
  return null;
}

/** "Now", "today", "this month" between an old date and the figure take the reader back to the page's own time. */
function returnsToPresent(passage: Passage, from: number, to: number): boolean {
  for (let token = sentenceFrom(passage.tokens, to); token < to; token++) {
    if (token > from && wordAt(passage, token) & Word.present) return true;
  }
  return false;
}
