/** "twice as long", "double the number": ratios without a number. */

import { Bit, Hint } from './bits.ts';
import {
  type BlockText,
  hints,
  is,
  isCapital,
  isJoint,
  isNumber,
  isWord,
  phraseAt,
  reads,
  sameSentence,
  wordValue,
} from './block-text.ts';
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

/** Reads the ratio or the number of times that begins at a token ("twice as long", "counted twice"); null when none does. Only its first word is the numeral. */
export function readRatioPhrase(text: BlockText, at: number): Draft | null {
  const hit = phraseAt(text, text.grammar.ratios, at, at);
  if (hit === 0) return null;
  const value = text.grammar.ratioValues[payloadOf(hit) - 1] ?? 0;
  // "twice over" and "think twice" count nothing.
  const alone = lengthOf(hit) === 1;
  if (alone && (reads(text, at + 1, 'over') || hints(text, at - 1, Hint.thought))) return null;
  const draft = new Draft(at, at + 1, value, value);
  // "twice California", where "the roof fell in twice" is told of times.
  const compared = !alone || (isCapital(text, at + 1) && isWord(text, at + 1) && sameSentence(text, at, at + 1));
  draft.unit = UNITS.get(compared ? 'ratio' : 'count') ?? null;
  return draft;
}
