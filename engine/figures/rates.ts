/** What a figure is told for: a day, per year, per square foot. */

import { Bit, Mark } from './bits.ts';
import {
  type BlockText,
  charAt,
  idAt,
  is,
  isCapital,
  isGlued,
  isMarked,
  isPunctuation,
  isWord,
  phraseAt,
  reads,
  sameSentence,
  sliceOf,
} from './block-text.ts';
import { roleAt } from './date-draft.ts';
import type { Draft } from './draft.ts';
import type { CalendarRole } from './languages/table.ts';
import { halfAfter } from './number-words.ts';
import { lengthOf, payloadOf } from './phrase-trie.ts';

const SLASH = 0x2f;
const COMMA = 0x2c;

/** Reads the unit of time or measure after a figure's unit or noun ("10,000 shells a day"); "a year ago" is a date. */
export function attachRate(text: BlockText, draft: Draft): void {
  const first = Math.max(draft.to, draft.unitTo);
  const found =
    attachRateAt(text, draft, first) ||
    (draft.nounTo > first && attachRateAt(text, draft, draft.nounTo)) ||
    (draft.hedgeTo > first && attachRateAt(text, draft, draft.hedgeTo));
  // "$2,000 a head each month": the time says more than the head.
  if (found && !isTime(text, draft)) attachTime(text, draft, draft.perTo);
  else if (!found) attachLooseTime(text, draft, Math.max(first, draft.nounTo));
}

/** "$2,000 monthly", "700 barrels, every day", "£100m of it every week", "195 million daily requests", "a weekly £190m". */
function attachLooseTime(text: BlockText, draft: Draft, end: number): void {
  if (draft.share || draft.dimension === 'duration') return;
  const ofIt = is(text, end, Bit.of) && is(text, end + 1, Bit.stop) ? end + 2 : end;
  if (attachTime(text, draft, ofIt)) return;
  if (charAt(text, end) === COMMA && isEach(text, end + 1) && attachTime(text, draft, end + 1)) return;
  for (let at = draft.nounFrom; at >= 0 && at < draft.nounTo - 1; at++) {
    const time = text.grammar.rateWords[idAt(text, at)] ?? '';
    if (time === '') continue;
    setRate(draft, time, draft.perTo);
    return;
  }
  if (draft.dimension !== 'money') return;
  const time = text.grammar.rateWords[idAt(text, draft.phraseFrom - 1)] ?? '';
  if (time !== '' && draft.phraseFrom > text.first) setRate(draft, time, draft.perTo);
}

/** "monthly", "each month", "every week" at a token. */
function attachTime(text: BlockText, draft: Draft, at: number): boolean {
  const id = idAt(text, at);
  if (id === 0 || !sameSentence(text, draft.from, at)) return false;
  const adverb = text.grammar.rateWords[id] ?? '';
  if (adverb !== '' && isAdverb(text, at)) {
    setRate(draft, adverb, at + 1);
    return true;
  }
  if (!isEach(text, at)) return false;
  const time = text.grammar.perUnit[idAt(text, at + 1)] ?? '';
  if (time === '') return false;
  setRate(draft, time, at + 2);
  return true;
}

/** "daily" that no noun follows: "$9 million daily flights" would be another thing. */
function isAdverb(text: BlockText, at: number): boolean {
  return (
    at + 1 >= text.count || !isWord(text, at + 1) || is(text, at + 1, Bit.stop | Bit.and | Bit.or | Bit.to | Bit.of)
  );
}

/** Words for "a" that only a rate has: each, every, per. */
function isEach(text: BlockText, at: number): boolean {
  return is(text, at, Bit.per) && !is(text, at, Bit.article) && isWord(text, at);
}

function isTime(text: BlockText, draft: Draft): boolean {
  return text.grammar.perUnit[idAt(text, draft.perTo - 1)] !== '';
}

function attachRateAt(text: BlockText, draft: Draft, at: number): boolean {
  if (!is(text, at, Bit.per) || (charAt(text, at) === SLASH && !isGlued(text, at))) return false;
  const { grammar } = text;
  const time = grammar.perUnit[idAt(text, at + 1)] ?? '';
  if (time !== '') {
    const role = roleAt(text, at + 2);
    if (role === 'ago' || isPart(role) || isMarked(text, at + 2, Mark.rateBreaker)) return false;
    // "11 million a year and a half later"
    if (halfAfter(text, at + 2) > 0) return false;
    setRate(draft, time, at + 2);
    return true;
  }
  const hit = phraseAt(text, grammar.units, draft.from, at + 1);
  const unit = grammar.unitList[payloadOf(hit) - 1];
  // "1,000 captives each in May": no inch.
  if (hit !== 0 && reads(text, at + 1, 'in') && !isGlued(text, at + 1)) return false;
  if (hit !== 0 && unit && unit.dimension !== 'money' && unit.dimension !== 'share') {
    setRate(draft, unit.code === 'barrels' ? 'barrel' : unit.code, at + 1 + lengthOf(hit));
    return true;
  }
  if (!isPrice(text, draft, at + 1)) return false;
  setRate(draft, sliceOf(text, at + 1, at + 2).toLowerCase(), at + 2);
  return true;
}

/** "a year early", "a year end". */
function isPart(role: CalendarRole | ''): boolean {
  return role === 'early' || role === 'late' || role === 'start' || role === 'end';
}

function setRate(draft: Draft, per: string, to: number): void {
  draft.per = per;
  draft.perTo = to;
}

/** "₹45 a loaf", "$3 per gallon,": money for one of a thing that ends the phrase. */
function isPrice(text: BlockText, draft: Draft, at: number): boolean {
  if (draft.dimension !== 'money' || !isWord(text, at) || isCapital(text, at)) return false;
  if (is(text, at, Bit.stop | Bit.modifier | Bit.number)) return false;
  // "38 pounds each way"
  if (reads(text, at, 'way') || reads(text, at, 'time')) return false;
  return at + 1 >= text.count || isPunctuation(text, at + 1) || is(text, at + 1, Bit.stop | Bit.and | Bit.or | Bit.to);
}
