/** The dates and years that a block names, and the past year of which a page speaks as a whole. */
import { TokenKind, type Tokens } from '../scan/tokens.ts';
import { type Passage, wordAt } from './passage.ts';
import { Word } from './word-class.ts';

/** A date or year as printed: last day it can mean, and where it stands. */
export interface EpochMark {
  readonly from: number;
  readonly to: number;
  readonly high: string;
  /** "since 2022", "than in 1943": an end of a period or a comparison, not the time of the figure. */
  readonly compared: boolean;
}

/** How many years before a topic's time a page must begin to be about another epoch as a whole. */
export const YEARS_APART = 5;
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

/** "since 2022", "than in 1943": whether a word of comparison stands before a date or a name. */
export function isCompared(passage: Passage, from: number): boolean {
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
