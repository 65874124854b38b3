/** One pass over the places where a numeral can begin: patterns first, then the number automaton, its unit, its hedge and its reject. */
import { readAgeGroup } from './age-groups.ts';
import { Bit } from './bits.ts';
import { type BlockText, charAt, is, isDated, isJoint, isNumber, wordValue } from './block-text.ts';
import { yearAt } from './date-parts.ts';
import { type Draft, rejected } from './draft.ts';
import { attachHedgeBefore } from './hedges.ts';
import { spreadLabels } from './labels.ts';
import { attachUnit } from './measure.ts';
import { halfAfter } from './number-words.ts';
import { readNumeral } from './numeral.ts';
import { isCountedOne } from './one.ts';
import { readHyphenShare, readRatioPhrase } from './ratio-phrases.ts';
import { readPattern, rejectOf } from './rejects.ts';

/** Dimensions whose units are halved. */
const HALVED: ReadonlySet<string> = new Set(['duration', 'length', 'mass']);
const HALF = 0.5;
const OPEN = 0x28;
const CLOSE = 0x29;
/** Smaller scales are not printed in brackets. */
const SMALLEST_BRACKETED = 1000;

/** All numerals of a line in text order, each with value, unit, hedge and reject. The first `count` of `candidates` are the tokens at which one can begin. */
export function findDrafts(text: BlockText, candidates: Int32Array, count: number): Draft[] {
  const drafts: Draft[] = [];
  let next = 0;
  for (let index = 0; index < count; index++) {
    const at = candidates[index] ?? 0;
    if (at < next) continue;
    const draft = isDated(text, at) ? dateNumber(text, at) : readAt(text, at);
    if (!draft) continue;
    next = Math.max(draft.to, at + 1);
    drafts.push(draft);
  }
  // Step by step for all of them, not one after another: what a step runs then lies in the processor's memory for its next figure.
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index] as Draft;
    if (!draft.judged) judge(text, draft);
  }
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index] as Draft;
    if (draft.reject === null) attachHedgeBefore(text, draft);
  }
  spreadLabels(text, drafts);
  return drafts;
}

/** Whether the numeral is a quantity, told from what stands around it and its unit. */
function judge(text: BlockText, draft: Draft): void {
  draft.reject = rejectOf(text, draft);
  if (draft.reject !== null) {
    draft.low = null;
    draft.high = null;
  }
}

function dateNumber(text: BlockText, at: number): Draft | null {
  if (!isNumber(text, at)) return null;
  const draft = rejected(at, at + 1, yearAt(text, at) > 0 ? 'year' : 'date');
  draft.judged = true;
  return draft;
}

/** "32.5 (millions)": a table's scale, in the bracket behind the number. */
function attachBracketedScale(text: BlockText, draft: Draft): void {
  const at = draft.to + 1;
  if (charAt(text, at + 1) !== CLOSE || !draft.digits || draft.scale > 1 || !is(text, at, Bit.scale | Bit.vague))
    return;
  const scale = wordValue(text, at);
  if (scale < SMALLEST_BRACKETED) return;
  draft.times(scale);
  draft.scale = scale;
  draft.to = at + 2;
}

/** "two years and a half": the half stands behind the words of the unit. */
function attachHalf(text: BlockText, draft: Draft): void {
  if (draft.low === null || !draft.isExact) return;
  if (!HALVED.has(draft.unit?.dimension ?? 'count')) return;
  const end = is(text, draft.unitTo + 1, Bit.article) ? halfAfter(text, draft.unitTo) : 0;
  if (end === 0 || is(text, end, Bit.of | Bit.scale)) return;
  draft.low += HALF;
  draft.high = draft.low;
  draft.to = end;
  draft.unitTo = end;
}

/** Patterns that hang together by hyphens: most numerals stand free. */
function readTouched(text: BlockText, at: number): Draft | null {
  if (isJoint(text, at - 1)) return readAgeGroup(text, at) ?? readHyphenShare(text, at);
  return isJoint(text, at + 1) ? readHyphenShare(text, at) : null;
}

function readAt(text: BlockText, at: number): Draft | null {
  const pattern = readTouched(text, at) ?? (isNumber(text, at) ? readPattern(text, at) : readRatioPhrase(text, at));
  if (pattern) {
    pattern.judged = true;
    return pattern;
  }
  const draft = readNumeral(text, at);
  if (!draft) return draft;
  if (draft.reject !== null) {
    draft.judged = true;
    return draft;
  }
  if (charAt(text, draft.to) === OPEN) attachBracketedScale(text, draft);
  if (!draft.digits && !isCountedOne(text, draft)) return null;
  if (draft.unit === null) attachUnit(text, draft);
  if (draft.unitTo > draft.to) attachHalf(text, draft);
  return draft;
}
