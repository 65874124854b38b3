/** "twice as long", "double the number": ratios without a number. */

import { Bit } from './bits.ts';
import { type BlockText, is, isJoint, isNumber, phraseAt, wordValue } from './block-text.ts';
import { Draft } from './draft.ts';
import { lengthOf, payloadOf } from './phrase-trie.ts';
import { UNITS } from './units.ts';

/** "a one-in-43 chance": a share, where "a one-in-200-year flood" is none. */
export function readHyphenShare(text: BlockText, at: number): Draft | null {
  const whole = at + 4;
  if (!isJoint(text, at + 1) || !isJoint(text, at + 3) || isJoint(text, whole + 1)) return null;
  const link = phraseAt(text, text.grammar.outOf, at, at + 2);
  if (link === 0 || lengthOf(link) !== 1) return null;
  const [a, b] = [numberAt(text, at), numberAt(text, whole)];
  if (!(a > 0 && a < b) || !Number.isInteger(a) || !Number.isInteger(b)) return null;
  const draft = new Draft(at, whole + 1, a / b, a / b);
  draft.unit = UNITS.get('share') ?? null;
  draft.share = true;
  draft.step = 0.01;
  return draft;
}

function numberAt(text: BlockText, at: number): number {
  if (isNumber(text, at)) return text.tokens.value[at] ?? 0;
  return is(text, at, Bit.number) ? wordValue(text, at) : 0;
}

/** Reads the ratio that begins at a token; null when none does. Only its first word is the numeral. */
export function readRatioPhrase(text: BlockText, at: number): Draft | null {
  const hit = phraseAt(text, text.grammar.ratios, at, at);
  if (hit === 0) return null;
  const value = text.grammar.ratioValues[payloadOf(hit) - 1] ?? 0;
  const draft = new Draft(at, at + 1, value, value);
  draft.unit = UNITS.get('ratio') ?? null;
  return draft;
}
