/** Drafts to figures and dates: offsets, base values, printed nouns. Strings are made here and nowhere before. */

import type { HedgeCode } from '../../data/schema/vocabulary.ts';
import { type BlockText, phraseAt, sliceOf } from './block-text.ts';
import type { DateDraft } from './date-draft.ts';
import type { Draft } from './draft.ts';
import type { DateMention, Figure } from './figure.ts';
import { HEDGE_CODES } from './grammar.ts';
import { lengthOf, payloadOf } from './phrase-trie.ts';
import { toBase } from './units.ts';

/** Appends the figures of a line, in text order; links between drafts become links between the block's figures. */
export function finishFigures(text: BlockText, drafts: readonly Draft[], block: number, figures: Figure[]): void {
  const before = figures.length;
  for (const draft of drafts) figures.push(finishFigure(text, draft, block, before));
}

/** A link within the line as a link within the block. */
function linked(index: number, before: number): number {
  return index < 0 ? -1 : index + before;
}

function finishFigure(text: BlockText, draft: Draft, block: number, before: number): Figure {
  const { tokens } = text;
  const startOf = (token: number): number => tokens.start[token] ?? 0;
  const endOf = (token: number): number => tokens.end[token - 1] ?? 0;
  const rejected = draft.reject !== null;
  const tokenFrom = rejected ? draft.from : draft.phraseFrom;
  const tokenTo = rejected ? draft.to : draft.phraseTo;
  const unit = rejected ? null : draft.unit;
  const low = rejected ? null : tidy(draft.low);
  const high = rejected ? null : tidy(draft.high);
  const hedged = !rejected && draft.hedgeFrom >= 0;
  return {
    kind: 'figure',
    block,
    start: startOf(tokenFrom),
    end: endOf(tokenTo),
    numeralStart: startOf(draft.from),
    numeralEnd: endOf(draft.to),
    tokenFrom,
    tokenTo,
    numeralFrom: draft.from,
    numeralTo: draft.to,
    low,
    high,
    unit: rejected ? 'other' : unitOf(draft),
    dimension: rejected ? null : unit ? unit.dimension : 'count',
    baseLow: unit ? toBase(low, unit) : low,
    baseHigh: unit ? toBase(high, unit) : high,
    hedge: rejected ? '' : draft.hedge,
    hedgeStart: hedged ? startOf(draft.hedgeFrom) : -1,
    hedgeEnd: hedged ? endOf(draft.hedgeTo) : -1,
    noun: draft.nounFrom >= 0 ? sliceOf(text, draft.nounFrom, draft.nounTo) : '',
    nounFrom: draft.nounFrom,
    nounTo: draft.nounTo,
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
  block: number,
  dates: DateMention[],
): void {
  const all = years.length === 0 ? found : [...found, ...years].sort((a, b) => a.from - b.from);
  for (const date of all) dates.push(finishDate(text, date, block));
}

function finishDate(text: BlockText, date: DateDraft, block: number): DateMention {
  const hedge = hedgeOf(text, date.from);
  return {
    kind: 'date',
    block,
    start: text.tokens.start[hedge.from] ?? 0,
    end: text.tokens.end[date.to - 1] ?? 0,
    tokenFrom: hedge.from,
    tokenTo: date.to,
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
