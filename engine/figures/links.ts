/** What figures of a block have to do with each other: parts of a base, restatements, changes, additions. */
import { TokenFlag } from '../scan/tokens.ts';
import { Bit, Mark } from './bits.ts';
import {
  type BlockText,
  bitsAt,
  charAt,
  hasFlag,
  is,
  isMarked,
  isPunctuation,
  reads,
  sameClause,
  sameSentence,
} from './block-text.ts';
import { type Draft, draftAt } from './draft.ts';
import { toBase } from './units.ts';

const COMMA = 0x2c;
const OPEN = 0x28;
const OPEN_SQUARE = 0x5b;
/** Two printings of one quantity differ by rounding at most so much. */
const RESTATED_TOLERANCE = 0.2;
/** How far a restatement, a verb of change and a base may be. */
const TOKENS_TO_RESTATEMENT = 6;
const WORDS_TO_CHANGE = 9;
const FIGURES_TO_BASE = 6;

/** "another 50", "a further 2,700", "three more". */
export function markIncrements(text: BlockText, drafts: readonly Draft[]): void {
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index] as Draft;
    if (draft.reject !== null) continue;
    const at = draft.phraseFrom - 1;
    const between = draft.from - 1;
    draft.increment =
      is(text, at, Bit.increment) ||
      is(text, between, Bit.increment) ||
      (is(text, draft.to, Bit.increment) && !reads(text, draft.to + 1, 'than'));
  }
}

/** Verbs of change: "rose from A to B", "fell to B from A", "rose by N", "up 3 points". */
export function markTrends(text: BlockText, drafts: readonly Draft[]): void {
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index] as Draft;
    if (draft.reject !== null) continue;
    let at = draft.phraseFrom - 1;
    if (is(text, at, Bit.between)) at--;
    const word = bitsAt(text, at);
    const linked = (word & (Bit.from | Bit.to)) !== 0;
    // Most figures stand behind none of these words.
    if (!linked && (word & (Bit.riser | Bit.faller)) === 0 && !reads(text, at, 'by')) continue;
    const role = (word & Bit.from) !== 0 ? 'before' : linked ? 'after' : reads(text, at, 'by') ? 'by' : '';
    const change = changeBefore(text, role === '' ? at : at - 1, draft, role === '' ? 1 : WORDS_TO_CHANGE);
    if (change === 0) continue;
    if (role === 'before' || role === 'after') draft.trend = role;
    else draft.trend = change > 0 ? 'by-up' : 'by-down';
  }
}

/** "from 12.40 euros to 13.10 euros an hour", "$190 a month, against $120 before": the time is told once for both. */
export function shareRates(text: BlockText, drafts: readonly Draft[]): void {
  for (let index = 1; index < drafts.length; index++) {
    const a = drafts[index - 1] as Draft;
    const b = drafts[index] as Draft;
    if (a.unit === null || a.unit !== b.unit || a.unit.dimension !== 'money' || a.reject !== null || b.reject !== null)
      continue;
    if (!sameSentence(text, a.from, b.from) || (a.per === null) === (b.per === null)) continue;
    const gap = b.phraseFrom - a.phraseTo;
    const change = a.trend === 'before' && b.trend === 'after' && gap === 1;
    const contrast = isMarked(text, b.phraseFrom - 1, Mark.contrast) && gap <= TOKENS_TO_RESTATEMENT;
    if (change || contrast) a.per = b.per = a.per ?? b.per;
  }
}

/** 1 for a verb of rising within reach, -1 for one of falling, 0 for none. */
function changeBefore(text: BlockText, from: number, draft: Draft, reach: number): number {
  for (let at = from; at >= 0 && at > from - reach; at--) {
    if (!sameSentence(text, at, draft.from)) return 0;
    if (is(text, at, Bit.riser)) return 1;
    if (is(text, at, Bit.faller)) return -1;
  }
  return 0;
}

/** A figure in brackets, or after ", or", that says the one before it in another unit. */
export function linkRestatements(text: BlockText, drafts: readonly Draft[]): void {
  for (let index = 1; index < drafts.length; index++) {
    const draft = drafts[index] as Draft;
    const before = drafts[index - 1] as Draft;
    if (draft.reject !== null || before.reject !== null) continue;
    const start = draft.phraseFrom;
    const opener = charAt(text, start - 1);
    // What is said again stands in brackets or behind "or".
    if (opener !== OPEN && opener !== OPEN_SQUARE && !is(text, start - 1, Bit.or)) continue;
    if (!sameSentence(text, before.from, draft.from)) continue;
    const gap = start - before.phraseTo;
    if (gap < 1 || gap > TOKENS_TO_RESTATEMENT) continue;
    const bracketed =
      (opener === OPEN || opener === OPEN_SQUARE) &&
      hasFlag(text, draft.from, TokenFlag.bracketed) &&
      !hasFlag(text, before.from, TokenFlag.bracketed);
    const reworded =
      (is(text, start - 1, Bit.or) && charAt(text, start - 2) === COMMA && gap <= 2) || (bracketed && gap <= 1);
    if ((bracketed || reworded) && isSameQuantity(before, draft))
      draft.sameAs = before.sameAs >= 0 ? before.sameAs : index - 1;
  }
}

function isSameQuantity(a: Draft, b: Draft): boolean {
  if (!a.unit || !b.unit || a.unit === b.unit || a.unit.dimension === null || a.unit.dimension !== b.unit.dimension)
    return false;
  const [left, right] = [toBase(a.high ?? a.low, a.unit), toBase(b.high ?? b.low, b.unit)];
  if (left === null || right === null) return a.unit.dimension === 'money';
  if (a.unit.dimension === 'temperature') return Math.abs(left - right) < 2;
  return Math.abs(left - right) <= RESTATED_TOLERANCE * Math.max(Math.abs(left), Math.abs(right));
}

/** A whole that follows its part: "40% of the 984 square kilometers", "40 of the 80 wounded". */
export function linkFollowingBases(text: BlockText, drafts: readonly Draft[]): void {
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index] as Draft;
    const end = Math.max(draft.to, draft.unitTo);
    // A whole follows behind "of" alone.
    if (draft.reject !== null || !is(text, end, Bit.of)) continue;
    const next = draftAt(drafts, index + 1);
    if (!next || next.reject !== null) continue;
    if (isPartOfCounted(draft, next, end)) draft.partitive = true;
    if (!draft.share && !draft.partitive) continue;
    if (isMarked(text, end + 1, Mark.standalone) || next.phraseFrom - end > 3) continue;
    draft.baseOf = index + 1;
    if (draft.nounFrom < 0 && draft.unit === null && !draft.share && next.unit !== null) {
      draft.unit = next.unit;
      draft.nounOf = index + 1;
    }
  }
}

/** "161 of 300 seats": the whole is a number too. */
function isPartOfCounted(draft: Draft, next: Draft, end: number): boolean {
  if (draft.unit !== null || draft.share || next.from !== end + 1) return false;
  return next.nounFrom >= 0 && (draft.high ?? draft.low ?? 0) < (next.high ?? next.low ?? 0);
}

/** A whole that was named before its part. Units must be known. */
export function linkEarlierBases(text: BlockText, drafts: readonly Draft[]): void {
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index] as Draft;
    if (draft.reject !== null || (!draft.share && !draft.partitive) || draft.baseOf >= 0) continue;
    draft.baseOf = earlierBase(text, drafts, index);
  }
}

/** The nearest earlier figure, in this sentence or the one before, that can be a whole: people for people, an area for land. */
function earlierBase(text: BlockText, drafts: readonly Draft[], index: number): number {
  const draft = drafts[index];
  if (!draft) return -1;
  const sentence = text.sentence[draft.from] ?? 0;
  const linked = is(text, Math.max(draft.to, draft.unitTo), Bit.of);
  for (let at = index - 1; at >= 0 && at >= index - FIGURES_TO_BASE; at--) {
    const other = drafts[at];
    if (!other || other.reject !== null || other.share || other.unit === null) continue;
    const distance = sentence - (text.sentence[other.from] ?? 0);
    if (distance > 1 || (distance === 1 && !linked)) return -1;
    const dimension = other.unit.dimension;
    if (
      dimension !== 'people' &&
      dimension !== 'count' &&
      dimension !== 'area' &&
      dimension !== 'money' &&
      dimension !== 'mass'
    )
      continue;
    if (other.partitive || (other.per === null) !== (draft.per === null)) continue;
    if (!draft.share && (other.high ?? other.low ?? 0) < (draft.low ?? draft.high ?? 0)) continue;
    return isOfThose(text, draft) || leadsSentence(text, other) || sameClause(text, other.from, draft.from) || linked
      ? at
      : -1;
  }
  return -1;
}

function isOfThose(text: BlockText, draft: Draft): boolean {
  return draft.partitive || is(text, draft.phraseFrom - 2, Bit.of) || reads(text, draft.phraseFrom - 1, 'including');
}

/** "Of the 4,000 losses, two-thirds were deaths." */
function leadsSentence(text: BlockText, draft: Draft): boolean {
  const of = draft.phraseFrom - 2;
  return is(text, of, Bit.of) || (is(text, of + 1, Bit.of) && !isPunctuation(text, of));
}
