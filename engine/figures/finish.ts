/** Drafts to figures and dates: offsets, base values, printed nouns. Strings are made here and nowhere before. */

import type { HedgeCode } from '../../data/schema/vocabulary.ts';
import { type BlockText, phraseAt, sliceOf } from './block-text.ts';
import type { DateDraft } from './date-draft.ts';
import type { Draft } from './draft.ts';
import type { DateMention, Figure } from './figure.ts';
import { HEDGE_CODES } from './grammar.ts';
import { lengthOf, payloadOf } from './phrase-trie.ts';
import { toBase } from './units.ts';

/** Where tokens of a text that is being read stand: the block, and the token of it that is the first of the text. */
export interface Place {
  readonly block: number;
  readonly from: number;
}

/** Appends the figures of a line, in text order; links between drafts become links between the block's figures. */
export function finishFigures(text: BlockText, drafts: readonly Draft[], place: Place, figures: Figure[]): void {
  const before = figures.length;
  for (let index = 0; index < drafts.length; index++)
    figures.push(finishFigure(text, drafts[index] as Draft, place, before));
}

/** An index within the line or a token of the text as one of the block, which has `before` more; -1 stays. */
function linked(index: number, before: number): number {
  return index < 0 ? -1 : index + before;
}

function finishFigure(text: BlockText, draft: Draft, { block, from }: Place, before: number): Figure {
  const { start, end } = text.tokens;
  const rejected = draft.reject !== null;
  const tokenFrom = rejected ? draft.from : draft.phraseFrom;
  const tokenTo = rejected ? draft.to : draft.phraseTo;
  const unit = rejected ? null : draft.unit;
  const low = rejected ? null : tidy(draft.low);
  // A comparison of what may be null costs a call.
  const exact = draft.isExact;
  const high = rejected ? null : exact ? low : tidy(draft.high);
  const baseLow = unit === null ? low : toBase(low, unit);
  const hedged = !rejected && draft.hedgeFrom >= 0;
  return {
    kind: 'figure',
    block,
    start: start[tokenFrom] ?? 0,
    end: end[tokenTo - 1] ?? 0,
    numeralStart: start[draft.from] ?? 0,
    numeralEnd: end[draft.to - 1] ?? 0,
    tokenFrom: tokenFrom + from,
    tokenTo: tokenTo + from,
    numeralFrom: draft.from + from,
    numeralTo: draft.to + from,
    low,
    high,
    unit: rejected ? 'other' : unitOf(draft),
    dimension: rejected ? null : unit ? unit.dimension : 'count',
    baseLow,
    baseHigh: exact ? baseLow : unit === null ? high : toBase(high, unit),
    hedge: rejected ? '' : draft.hedge,
    hedgeStart: hedged ? (start[draft.hedgeFrom] ?? 0) : -1,
    hedgeEnd: hedged ? (end[draft.hedgeTo - 1] ?? 0) : -1,
    noun: draft.nounFrom >= 0 ? sliceOf(text, draft.nounFrom, draft.nounTo) : '',
    nounFrom: linked(draft.nounFrom, from),
    nounTo: linked(draft.nounTo, from),
    nounOf: linked(draft.nounOf, before),
    per: rejected ? null : draft.per,
    trend: rejected ? '' : draft.trend,
    increment: draft.increment,
    partitive: draft.partitive,
    baseOf: linked(draft.baseOf, before),
    sameAs: linked(draft.sameAs, before),
    step: draft.step,
    reject: draft.reject,
  };
}

/** The unit as printed in results: `people`, `people/day`. */
function unitOf({ unit, per }: Draft): string {
  const code = unit?.code ?? 'count';
  return per ? `${code}/${per}` : code;
}

/** Decimals kept of a value that is no integer; enough for any printed number, few enough to drop what floating point adds (0.28999999999999998). */
const KEPT = 1e10;
/** Values outside these bounds keep significant digits instead. */
const SMALLEST_ROUNDED = 1e-3;
const LARGEST_ROUNDED = 1e5;

function tidy(value: number | null): number | null {
  if (value === null || Number.isInteger(value)) return value;
  const size = Math.abs(value);
  if (size > SMALLEST_ROUNDED && size < LARGEST_ROUNDED) return Math.round(value * KEPT) / KEPT;
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : null;
}

/** Appends the dates of a line in text order: those found first, and the years that the numerals' step found. */
export function finishDates(
  text: BlockText,
  found: readonly DateDraft[],
  years: readonly DateDraft[],
  place: Place,
  dates: DateMention[],
): void {
  // Both are in text order.
  let year = 0;
  for (let index = 0; index < found.length; index++) {
    const date = found[index] as DateDraft;
    while (year < years.length && (years[year] as DateDraft).from < date.from)
      dates.push(finishDate(text, years[year++] as DateDraft, place));
    dates.push(finishDate(text, date, place));
  }
  while (year < years.length) dates.push(finishDate(text, years[year++] as DateDraft, place));
}

function finishDate(text: BlockText, date: DateDraft, { block, from }: Place): DateMention {
  const hedge = hedgeOf(text, date.from);
  return {
    kind: 'date',
    block,
    start: text.tokens.start[hedge.from] ?? 0,
    end: text.tokens.end[date.to - 1] ?? 0,
    tokenFrom: hedge.from + from,
    tokenTo: date.to + from,
    low: date.period?.low ?? null,
    high: date.period?.high ?? null,
    hedge: hedge.code,
    relative: date.relative,
  };
}

/** "around the middle of January", "about 2008". Hedges that bound ("over", "within") are prepositions before a date. */
function hedgeOf(text: BlockText, from: number): { readonly from: number; readonly code: HedgeCode } {
  const hit = phraseAt(text, text.grammar.hedgesBefore, from, from - 1, -1);
  if (hit === 0) return { from, code: '' };
  const code = HEDGE_CODES[payloadOf(hit) - 1] ?? '';
  return code === '~' ? { from: from - lengthOf(hit), code } : { from, code: '' };
}
