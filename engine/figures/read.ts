/** Reads one block: the order of the steps, nothing else. */
import type { Block } from '../page.ts';
import { scan } from '../scan/scan.ts';
import { TokenFlag, TokenKind, type Tokens } from '../scan/tokens.ts';
import { Bit, NUMERAL_START } from './bits.ts';
import type { BlockText } from './block-text.ts';
import { parseIso } from './calendar.ts';
import type { DateDraft } from './date-draft.ts';
import { readDates } from './dates.ts';
import type { Draft } from './draft.ts';
import type { DateMention, Figure } from './figure.ts';
import { findDrafts } from './find-drafts.ts';
import { finishDates, finishFigures } from './finish.ts';
import type { Grammar } from './grammar.ts';
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

/** Characters of `YYYY-MM-DD`. */
const ISO_DAY = 10;
/** Bits of words with which a date can begin. */
const DATE_START = Bit.month | Bit.weekday | Bit.season;

interface Candidates {
  readonly numerals: readonly number[];
  readonly dates: readonly number[];
}

/** Tokens of a line at which a numeral or a date can begin. */
function candidatesOf(text: BlockText): Candidates {
  const { tokens, ids, grammar } = text;
  const numerals: number[] = [];
  const dates: number[] = [];
  for (let token = text.first; token < text.count; token++) {
    if (tokens.kind[token] === TokenKind.number) {
      numerals.push(token);
      dates.push(token);
      continue;
    }
    const id = ids[token] ?? 0;
    if (id === 0) continue;
    const bits = grammar.bits[id] ?? 0;
    if ((bits & NUMERAL_START) !== 0 || grammar.startsNumberPhrase.has(id)) numerals.push(token);
    if ((bits & DATE_START) !== 0 || grammar.calendar.has(id)) dates.push(token);
  }
  return { numerals, dates };
}

/** The lines of a block: a line break ends a sentence and whatever was being read. */
function* linesOf(tokens: Tokens, ids: Int32Array, grammar: Grammar): Generator<BlockText> {
  let first = 0;
  for (let token = 1; token <= tokens.count; token++) {
    if (token < tokens.count && ((tokens.flags[token] ?? 0) & TokenFlag.lineStart) === 0) continue;
    yield { tokens, ids, grammar, first, count: token };
    first = token;
  }
}

function readFigures(text: BlockText, numerals: readonly number[], taken: Uint8Array): readonly Draft[] {
  const drafts = joinWideRanges(text, joinDrafts(text, findDrafts(text, numerals, taken)));
  for (const draft of drafts) {
    if (draft.reject !== null) continue;
    attachHedgeAfter(text, draft, Math.max(draft.to, draft.unitTo));
    attachNoun(text, draft);
    attachRate(text, draft);
    attachHedgeAfter(text, draft, Math.max(draft.unitTo, draft.nounTo, draft.perTo));
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
  const taken = new Uint8Array(tokens.count);
  for (const text of linesOf(tokens, grammar.identify(tokens), grammar)) {
    const candidates = candidatesOf(text);
    if (candidates.numerals.length === 0 && candidates.dates.length === 0) continue;
    const found: readonly DateDraft[] = readDates({ text, page }, candidates.dates, taken);
    const drafts = readFigures(text, candidates.numerals, taken);
    finishFigures(text, drafts, block.id, figures);
    finishDates(text, found, yearDates(text, drafts, taken), block.id, dates);
  }
  return { tokens, figures, dates };
}
