/** Reads one block: the order of the steps, nothing else. */
import type { Block } from '../page.ts';
import { scan } from '../scan/scan.ts';
import { TokenFlag, TokenKind, type Tokens } from '../scan/tokens.ts';
import type { BlockText } from './block-text.ts';
import { parseIso } from './calendar.ts';
import type { DateDraft } from './date-draft.ts';
import { readDates } from './dates.ts';
import type { Draft } from './draft.ts';
import type { DateMention, Figure } from './figure.ts';
import { findDrafts } from './find-drafts.ts';
import { finishDates, finishFigures } from './finish.ts';
import { Start } from './grammar.ts';
import { resolveHeadless } from './headless.ts';
import { applyHedge, attachHedgeAfter } from './hedges.ts';
import { joinDrafts } from './joins.ts';
import { languageOf } from './language-of.ts';
import { grammarOf } from './languages/registry.ts';
import {
  linkEarlierBases,
  linkFollowingBases,
  linkRestatements,
  markIncrements,
  markTrends,
  shareRates,
} from './links.ts';
import { attachNoun } from './noun.ts';
import { attachRate } from './rates.ts';
import type { Reading } from './reading.ts';
import { joinWideRanges } from './wide-ranges.ts';
import { yearDates } from './year-dates.ts';

/** Room for a long paragraph. */
const FEWEST_TOKENS = 1024;
/** Characters of `YYYY-MM-DD`. */
const ISO_DAY = 10;
/** With a number in digits both can begin. */
const BOTH = Start.numeral | Start.date;

/** What is known of the tokens of the block that is being read; nothing of it outlives the reading, so that one pair of arrays does for all blocks. */
let scratch = { ids: new Int32Array(FEWEST_TOKENS), taken: new Uint8Array(FEWEST_TOKENS) };

function scratchFor(count: number): typeof scratch {
  if (count >= scratch.ids.length) scratch = { ids: new Int32Array(count * 2), taken: new Uint8Array(count * 2) };
  scratch.taken.fill(0, 0, count);
  return scratch;
}

interface Candidates {
  readonly numerals: readonly number[];
  readonly dates: readonly number[];
}

/** Tokens of a line at which a numeral or a date can begin. */
function candidatesOf({ tokens, ids, grammar, first, count }: BlockText): Candidates {
  const numerals: number[] = [];
  const dates: number[] = [];
  const { starts } = grammar;
  const { kind } = tokens;
  for (let token = first; token < count; token++) {
    const begins = kind[token] === TokenKind.number ? BOTH : (starts[ids[token] ?? 0] ?? 0);
    if (begins === 0) continue;
    if ((begins & Start.numeral) !== 0) numerals.push(token);
    // An article begins a numeral only before a word that the tables hold: a hundred, a dozen, a week.
    else if ((begins & Start.article) !== 0 && token + 1 < count && ids[token + 1] !== 0) numerals.push(token);
    if ((begins & Start.date) !== 0) dates.push(token);
  }
  return { numerals, dates };
}

/** The token after the line that begins at `first`: a line break ends a sentence and whatever was being read. */
function lineEnd({ flags, count }: Tokens, first: number): number {
  let token = first + 1;
  while (token < count && ((flags[token] ?? 0) & TokenFlag.lineStart) === 0) token++;
  return token;
}

function readFigures(text: BlockText, numerals: readonly number[], taken: Uint8Array): readonly Draft[] {
  const drafts = joinWideRanges(text, joinDrafts(text, findDrafts(text, numerals, taken)));
  for (const draft of drafts) {
    if (draft.reject !== null) continue;
    const end = Math.max(draft.to, draft.unitTo);
    attachHedgeAfter(text, draft, end);
    attachNoun(text, draft);
    attachRate(text, draft);
    const last = Math.max(draft.unitTo, draft.nounTo, draft.perTo);
    if (last !== end) attachHedgeAfter(text, draft, last);
    applyHedge(draft);
  }
  markIncrements(text, drafts);
  markTrends(text, drafts);
  shareRates(text, drafts);
  linkFollowingBases(text, drafts);
  resolveHeadless(text, drafts);
  linkEarlierBases(text, drafts);
  linkRestatements(text, drafts);
  return drafts;
}

/**
 * Reads the figures and dates of a block. `pageDate` (`YYYY-MM-DD`) resolves dates that name no year; `language` is the page's,
 * used where the block has none. Every numeral becomes a figure or a reject. Time is linear in the block's length.
 */
export function readBlock(block: Block, pageDate: string | null, language: string | null): Reading {
  const code = languageOf(block.text, block.language ?? language);
  const grammar = grammarOf(code);
  const tokens = scan(block.text, code);
  const page = pageDate === null ? null : parseIso(pageDate.slice(0, ISO_DAY));
  const figures: Figure[] = [];
  const dates: DateMention[] = [];
  const { ids, taken } = scratchFor(tokens.count);
  grammar.identify(tokens, ids);
  for (let first = 0, count = 0; first < tokens.count; first = count) {
    count = lineEnd(tokens, first);
    const text: BlockText = { tokens, ids, grammar, first, count };
    const candidates = candidatesOf(text);
    if (candidates.numerals.length === 0 && candidates.dates.length === 0) continue;
    const found: readonly DateDraft[] = readDates({ text, page }, candidates.dates, taken);
    const drafts = readFigures(text, candidates.numerals, taken);
    finishFigures(text, drafts, block.id, figures);
    finishDates(text, found, yearDates(text, drafts, taken), block.id, dates);
  }
  return { tokens, figures, dates };
}
