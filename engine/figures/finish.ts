/** Drafts to figures and dates: offsets, base values, printed nouns. Strings are made here and nowhere before. */

import type { HedgeCode } from '../../data/schema/vocabulary.ts';
import { type BlockText, phraseAt, sliceOf } from './block-text.ts';
import type { DateDraft } from './date-draft.ts';
import type { Draft } from './draft.ts';
import type { DateMention, Figure } from './figure.ts';
import { HEDGE_CODES } from './grammar.ts';
import { lengthOf, payloadOf } from './phrase-trie.ts';
import { toBase } from './units.ts';

/** Figures in text order; indices between drafts stay those between figures. */
export function finishFigures(text: BlockText, drafts: readonly Draft[], block: number): readonly Figure[] {
  return drafts.map((draft) => finishFigure(text, draft, block));
}

function finishFigure(text: BlockText, draft: Draft, block: number): Figure {
  const { tokens } = text;
  const startOf = (token: number): number => tokens.start[token] ?? 0;
  const endOf = (token: number): number => tokens.end[token - 1] ?? 0;
  const rejected = draft.reject !== null;
  const tokenFrom = rejected ? draft.from : draft.phraseFrom;
  const tokenTo = rejected ? draft.to : draft.phraseTo;
  const unit = rejected ? null : draft.unit;
  const [low, high] = rejected ? [null, null] : [tidy(draft.low), tidy(draft.high)];
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
    unit: rejected ? 'other' : (unit?.code ?? 'count') + (draft.per ? `/${draft.per}` : ''),
    dimension: rejected ? null : unit ? unit.dimension : 'count',
    baseLow: unit ? toBase(low, unit) : low,
    baseHigh: unit ? toBase(high, unit) : high,
    hedge: rejected ? '' : draft.hedge,
    hedgeStart: hedged ? startOf(draft.hedgeFrom) : -1,
    hedgeEnd: hedged ? endOf(draft.hedgeTo) : -1,
    noun: draft.nounFrom >= 0 ? sliceOf(text, draft.nounFrom, draft.nounTo) : '',
    nounFrom: draft.nounFrom,
    nounTo: draft.nounTo,
    nounOf: draft.nounOf,
    per: rejected ? null : draft.per,
    trend: rejected ? '' : draft.trend,
    increment: draft.increment,
    partitive: draft.partitive,
    baseOf: draft.baseOf,
    sameAs: draft.sameAs,
    step: draft.step,
    reject: draft.reject,
  };
}

/** Removes what floating point adds: 0.28999999999999998 is 0.29. */
function tidy(value: number | null): number | null {
  if (value === null || Number.isInteger(value) || !Number.isFinite(value))
    return value === null || Number.isFinite(value) ? value : null;
  return Number(value.toPrecision(14));
}

/** Years that stand alone are dates too, found with the numerals; all dates in text order. */
export function finishDates(
  text: BlockText,
  dates: readonly DateDraft[],
  years: readonly DateDraft[],
  block: number,
): readonly DateMention[] {
  return [...dates, ...years]
    .sort((a, b) => a.from - b.from)
    .map((date) => {
      const hedge = hedgeOf(text, date.from);
      const from = hedge.from;
      return {
        kind: 'date' as const,
        block,
        start: text.tokens.start[from] ?? 0,
        end: text.tokens.end[date.to - 1] ?? 0,
        tokenFrom: from,
        tokenTo: date.to,
        low: date.period?.low ?? null,
        high: date.period?.high ?? null,
        hedge: hedge.code,
        relative: date.relative,
      };
    });
}

/** "around the middle of January", "about 2008". Hedges that bound ("over", "within") are prepositions before a date. */
function hedgeOf(text: BlockText, from: number): { readonly from: number; readonly code: HedgeCode } {
  const hit = phraseAt(text, text.grammar.hedgesBefore, from, from - 1, -1);
  if (hit === 0) return { from, code: '' };
  const code = HEDGE_CODES[payloadOf(hit) - 1] ?? '';
  return code === '~' ? { from: from - lengthOf(hit), code } : { from, code: '' };
}
