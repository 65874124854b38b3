/** Reads one block: the order of the steps, nothing else. */
import type { Block } from '../page.ts';
import { scan } from '../scan/scan.ts';
import type { Tokens } from '../scan/tokens.ts';
import type { BlockText } from './block-text.ts';
import { type Day, parseIso } from './calendar.ts';
import type { Counted } from './counted.ts';
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
import { grammarOf, vocabularyOf } from './languages/registry.ts';
import { type Line, openLine } from './line-arrays.ts';
import { lineDates, lineNumerals } from './line-memory.ts';
import {
  linkEarlierBases,
  linkFollowingBases,
  linkRestatements,
  markIncrements,
  markTrends,
  shareRates,
} from './links.ts';
import { attachNoun } from './noun.ts';
import { memoryOfOne, type PageMemory } from './page-memory.ts';
import { partFrom } from './parts.ts';
import { attachRate } from './rates.ts';
import type { Reading } from './reading.ts';
import { joinWideRanges } from './wide-ranges.ts';
import { yearDates } from './year-dates.ts';

/** Characters of `YYYY-MM-DD`. */
const ISO_DAY = 10;
const NO_DATES: readonly DateDraft[] = [];

interface Stated {
  readonly as: string;
  readonly day: Day | null;
}

let lastStated: Stated = { as: '', day: null };

/** The day of a page as stated; null where it is none. Mostly it is the one of the block before. */
function dayOf(as: string): Day | null {
  if (as !== lastStated.as) lastStated = { as, day: parseIso(as.slice(0, ISO_DAY)) };
  return lastStated.day;
}

function readFigures(text: BlockText, { numeralCount }: Line, counted: Counted): readonly Draft[] {
  const drafts = joinWideRanges(text, joinDrafts(text, findDrafts(text, lineNumerals, numeralCount)));
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index] as Draft;
    if (draft.reject !== null) continue;
    draft.numeralTo = Math.max(draft.to, draft.unitTo);
    attachHedgeAfter(text, draft, draft.numeralTo);
  }
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index] as Draft;
    if (draft.reject === null) attachNoun(text, draft);
  }
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index] as Draft;
    if (draft.reject !== null) continue;
    attachRate(text, draft);
    const last = Math.max(draft.unitTo, draft.nounTo, draft.perTo);
    if (last !== draft.numeralTo) attachHedgeAfter(text, draft, last);
    applyHedge(draft);
  }
  markIncrements(text, drafts);
  markTrends(text, drafts);
  shareRates(text, drafts);
  linkFollowingBases(text, drafts);
  resolveHeadless(text, drafts, counted);
  linkEarlierBases(text, drafts);
  linkRestatements(text, drafts);
  return drafts;
}

function textOf(tokens: Tokens, grammar: Grammar, { first, count, marks: lineMarks }: Line): BlockText {
  const { sentence, clause } = tokens;
  return { tokens, sentence, clause, grammar, lineMarks, first, count };
}

/**
 * Reads the figures and dates of a block. `pageDate` (`YYYY-MM-DD`) resolves dates that name no year, with the blocks before it that are in
 * `memory`; `language` is the page's, used where the block has none. Every numeral becomes a figure or a reject. Time is linear in the block's length.
 */
export function readBlock(
  block: Block,
  pageDate: string | null,
  language: string | null,
  memory: PageMemory = memoryOfOne(),
): Reading {
  const { chronology, counted } = memory;
  const code = languageOf(block.text, block.language ?? language);
  const grammar = grammarOf(code);
  const tokens = scan(block.text, code, vocabularyOf(code));
  const page = pageDate === null ? null : dayOf(pageDate);
  const figures: Figure[] = [];
  const dates: DateMention[] = [];
  for (let from = 0; from < tokens.count; ) {
    const part = partFrom(tokens, from);
    const place = { block: block.id, from };
    for (let first = 0; first < part.count; ) {
      const line = openLine(part, grammar, first);
      first = line.count;
      if (line.numeralCount === 0 && line.dateCount === 0) {
        chronology.line(null, NO_DATES);
        continue;
      }
      const text = textOf(part, grammar, line);
      const found = readDates({ text, page, chronology }, lineDates, line.dateCount);
      chronology.line(text, found);
      const drafts = readFigures(text, line, counted);
      counted.line(drafts);
      finishFigures(text, drafts, place, figures);
      finishDates(text, found, yearDates(text, drafts), place, dates);
    }
    from += part.count;
  }
  return { tokens, figures, dates };
}
