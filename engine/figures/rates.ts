/** What a figure is told for: a day, per year, per square foot. */

import { Bit, Mark } from './bits.ts';
import {
  type BlockText,
  charAt,
  is,
  isCapital,
  isGlued,
  isMarked,
  isPunctuation,
  isWord,
  phraseAt,
  sliceOf,
} from './block-text.ts';
import type { Draft } from './draft.ts';
import { lengthOf, payloadOf } from './phrase-trie.ts';

const SLASH = 0x2f;

/** Reads the unit of time or measure after a figure's unit or noun ("10,000 shells a day"); "a year ago" is a date. */
export function attachRate(text: BlockText, draft: Draft): void {
  const first = Math.max(draft.to, draft.unitTo);
  if (attachRateAt(text, draft, first)) return;
  if (draft.nounTo > first && attachRateAt(text, draft, draft.nounTo)) return;
  if (draft.hedgeTo > first) attachRateAt(text, draft, draft.hedgeTo);
}

function attachRateAt(text: BlockText, draft: Draft, at: number): boolean {
  if (!is(text, at, Bit.per) || (charAt(text, at) === SLASH && !isGlued(text, at))) return false;
  const { grammar, ids } = text;
  const time = grammar.perUnit.get(ids[at + 1] ?? 0);
  if (time !== undefined) {
    const role = grammar.calendar.get(ids[at + 2] ?? 0);
    if (role === 'ago' || role === 'early' || role === 'late' || isMarked(text, at + 2, Mark.rateBreaker)) return false;
    setRate(draft, time, at + 2);
    return true;
  }
  const hit = phraseAt(text, grammar.units, draft.from, at + 1);
  const unit = grammar.unitList[payloadOf(hit) - 1];
  if (hit !== 0 && unit && unit.dimension !== 'money' && unit.dimension !== 'share') {
    setRate(draft, unit.code === 'barrels' ? 'barrel' : unit.code, at + 1 + lengthOf(hit));
    return true;
  }
  if (!isPrice(text, draft, at + 1)) return false;
  setRate(draft, sliceOf(text, at + 1, at + 2).toLowerCase(), at + 2);
  return true;
}

function setRate(draft: Draft, per: string, to: number): void {
  draft.per = per;
  draft.perTo = to;
}

/** "₹45 a loaf", "$3 per gallon,": money for one of a thing that ends the phrase. */
function isPrice(text: BlockText, draft: Draft, at: number): boolean {
  if (draft.unit?.dimension !== 'money' || !isWord(text, at) || isCapital(text, at)) return false;
  if (is(text, at, Bit.stop | Bit.modifier | Bit.number)) return false;
  return at + 1 >= text.count || isPunctuation(text, at + 1) || is(text, at + 1, Bit.stop | Bit.and | Bit.or | Bit.to);
}
