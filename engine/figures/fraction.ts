/** Parts of a whole: two-thirds, half, 1/4, three-quarters of a million, half an hour. */

import { TokenFlag } from '../scan/tokens.ts';
import { Bit, Hint, Mark } from './bits.ts';
import {
  type BlockText,
  charAt,
  hasFlag,
  hints,
  is,
  isCapital,
  isGlued,
  isJoint,
  isMarked,
  isNumber,
  isPunctuation,
  lengthAt,
  phraseAt,
  reads,
  sameSentence,
  wordValue,
} from './block-text.ts';
import { Draft, rejected } from './draft.ts';

const SLASH = 0x2f;
const COLON = 0x3a;
/** `7/20` may be a fraction, `9/11` is a date and `24/7` a saying: fractions have small denominators, and only these stand without "of". */
const LARGEST_DENOMINATOR = 20;
const PLAIN_FRACTIONS: ReadonlySet<number> = new Set([1 / 2, 1 / 3, 2 / 3, 1 / 4, 3 / 4]);

/** Makes a share of the numeral, or, before "of a million" or "of an hour", a number of those. */
function share(text: BlockText, from: number, to: number, value: number): Draft {
  let end = to;
  let scale = 1;
  if (is(text, end, Bit.scale) && wordValue(text, end) >= 1000) {
    // "a quarter million"
    scale = wordValue(text, end);
    end++;
  } else if (is(text, end, Bit.of) && is(text, end + 1, Bit.article)) {
    if (is(text, end + 2, Bit.scale | Bit.group)) {
      scale = wordValue(text, end + 2);
      end += 3;
    } else if (startsUnit(text, end + 2)) {
      const measured = new Draft(from, end + 2, value, value);
      measured.step = 0.01;
      return measured;
    }
  }
  const draft = new Draft(from, end, value * scale, value * scale);
  draft.share = scale === 1;
  draft.scale = scale;
  draft.step = 0.01 * scale;
  return draft;
}

function startsUnit(text: BlockText, at: number): boolean {
  return phraseAt(text, text.grammar.units, at - 1, at) !== 0;
}

/** "half", "a half" at `at`; the numeral begins at `from`. */
export function readHalf(text: BlockText, from: number, at: number): Draft | null {
  let next = at + 1;
  if (isJoint(text, next) && is(text, next + 1, Bit.scale | Bit.group)) next++;
  const article = is(text, next, Bit.article);
  const scaleAt = article ? next + 1 : next;
  if (is(text, scaleAt, Bit.scale | Bit.group)) {
    const scale = wordValue(text, scaleAt);
    let to = scaleAt + 1;
    let factor = scale;
    if (is(text, to, Bit.scale) && wordValue(text, to) > scale) factor *= wordValue(text, to++);
    const draft = new Draft(from, to, 0.5 * factor, 0.5 * factor);
    draft.scale = factor;
    draft.step = 0.1 * factor;
    return draft;
  }
  // "half a mile", "half a point"
  if (article && (startsUnit(text, next + 1) || hints(text, next + 1, Hint.point))) {
    const draft = new Draft(from, next + 1, 0.5, 0.5);
    draft.step = 0.1;
    return draft;
  }
  // "a half-litre", "fell by half", "Half: the part that …"
  if (isJoint(text, at + 1) && startsUnit(text, at + 2) && (from < at || is(text, at - 1, Bit.article))) {
    const draft = new Draft(from, at + 1, 0.5, 0.5);
    draft.step = 0.1;
    return draft;
  }
  const leads = hasFlag(text, from, TokenFlag.lineStart) && charAt(text, next) === COLON;
  if (leads || (reads(text, from - 1, 'by') && !lastLetterIsS(text, at) && closes(text, next)))
    return share(text, from, at + 1, 0.5);
  if (reads(text, from - 1, 'the') && !is(text, next, Bit.of)) return null;
  // "half-brother", "the second half", "half time", "in half".
  if (isJoint(text, at + 1) || is(text, at - 1, Bit.modifier) || is(text, at - 1, Bit.denominator)) return null;
  // "centre-half", "fly-half": a player.
  if (isJoint(text, from - 1) && !is(text, from - 2, Bit.and | Bit.article | Bit.number)) return null;
  const before = phraseAt(text, text.grammar.hedgesBefore, from, from - 1, -1) !== 0;
  const after = is(text, next, Bit.of | Bit.stop | Bit.article) || isPunctuation(text, next) || next >= text.count;
  if (!after && !before && !startsUnit(text, next)) return null;
  if (!before && !is(text, next, Bit.of) && !startsQuantified(text, next)) return null;
  return share(text, from, at + 1, 0.5);
}

/** The phrase ends, or goes on with a preposition. */
function closes(text: BlockText, at: number): boolean {
  return at >= text.count || isPunctuation(text, at) || is(text, at, Bit.stop | Bit.and | Bit.to);
}

/** "half the land", "half its strength", "half were": what follows belongs to the share. */
function startsQuantified(text: BlockText, at: number): boolean {
  return is(text, at, Bit.stop) || startsUnit(text, at);
}

/**
 * A fraction whose numerator ends before `at`: a denominator word stands at `at` (after a hyphen, perhaps) or a slash.
 * A lone denominator ("a third man", "the fifth attack") is an ordinal and rejected. Null leaves the number as it is.
 */
export function readFraction(
  text: BlockText,
  from: number,
  at: number,
  numerator: number | null,
  number?: Draft,
): Draft | null {
  if (charAt(text, at) === SLASH && numerator !== null && isNumber(text, at + 1))
    return readSlash(text, from, at, numerator);
  if (number && isNumber(text, at)) return readMixed(text, from, at, numerator ?? 0);
  const word = isJoint(text, at) ? at + 1 : at;
  if (!is(text, word, Bit.denominator) || !sameSentence(text, from, word)) return null;
  const parts = wordValue(text, word);
  const plural = lastLetterIsS(text, word);
  if (numerator === null)
    return isPartOfMany(text, word) ? share(text, from, word + 1, 1 / parts) : ordinal(text, from, word);
  if (numerator === 1 ? !plural : (plural || word > at) && numerator < parts && parts >= 3) {
    if (number && !Number.isInteger(numerator)) return null;
    if (numerator === 1 && word === at && !isFractionContext(text, word + 1) && !isOfWhom(text, from))
      return ordinal(text, from, word);
    return share(text, from, word + 1, numerator / parts);
  }
  // "twenty-third", "two quarters later".
  return word > at ? rejected(from, word + 1, 'ordinal') : null;
}

/** "the quarter of a million": a quarter is a part there without its own article. "the last quarter of a million-dollar deal" */
function isPartOfMany(text: BlockText, word: number): boolean {
  const scale = word + 3;
  if (!reads(text, word, 'quarter') || !is(text, word + 1, Bit.of) || !is(text, word + 2, Bit.article)) return false;
  return is(text, scale, Bit.scale) && !isJoint(text, scale + 1);
}

function lastLetterIsS(text: BlockText, token: number): boolean {
  return (text.tokens.text.charCodeAt((text.tokens.end[token] ?? 1) - 1) | 0x20) === 0x73;
}

/** What follows "a third" when it is a part: of, to a half, more, punctuation; a noun would make it the third one. */
function isFractionContext(text: BlockText, at: number): boolean {
  if (at >= text.count) return true;
  if (is(text, at, Bit.of | Bit.to | Bit.or | Bit.and | Bit.scale)) return true;
  if (isPunctuation(text, at)) return !isJoint(text, at);
  // "a fifth less than", "a tenth either way"
  if (isMarked(text, at, Mark.comparison) && (closes(text, at + 1) || reads(text, at + 1, 'than'))) return true;
  return is(text, at, Bit.stop) || is(text, at, Bit.increment) || reads(text, at, 'either');
}

/** "of whom a third", "of which a tenth": a part of those just named. */
function isOfWhom(text: BlockText, from: number): boolean {
  return isMarked(text, from - 1, Mark.pronoun) && is(text, from - 2, Bit.of);
}

/** An ordinal word is emitted where it stands before a noun; quarters and fourths of a year are not numerals at all. */
function ordinal(text: BlockText, from: number, word: number): Draft | null {
  return wordValue(text, word) === 4 && lengthAt(text, word) >= 7 ? null : rejected(from, word + 1, 'ordinal');
}

/** `1/4 of`, `3/4`. */
function readSlash(text: BlockText, from: number, at: number, numerator: number): Draft | null {
  const denominator = text.tokens.value[at + 1] ?? 0;
  const simple =
    Number.isInteger(numerator) &&
    Number.isInteger(denominator) &&
    numerator < denominator &&
    denominator <= LARGEST_DENOMINATOR;
  if (!simple || numerator < 1 || charAt(text, at + 2) === SLASH) return null;
  const linked = is(text, at + 2, Bit.of) || startsUnit(text, at + 2) || is(text, at + 2, Bit.denominator);
  if (!linked && (!PLAIN_FRACTIONS.has(numerator / denominator) || isCapital(text, at + 2))) return null;
  return share(text, from, at + 2, numerator / denominator);
}

/** `2 1/2`. */
function readMixed(text: BlockText, from: number, at: number, whole: number): Draft | null {
  if (charAt(text, at + 1) !== SLASH || !isNumber(text, at + 2) || !isGlued(text, at + 1) || !isGlued(text, at + 2))
    return null;
  const numerator = text.tokens.value[at] ?? 0;
  const denominator = text.tokens.value[at + 2] ?? 0;
  if (!(numerator < denominator && denominator <= LARGEST_DENOMINATOR) || hasFlag(text, at, TokenFlag.glued))
    return null;
  const draft = new Draft(from, at + 3, whole + numerator / denominator, whole + numerator / denominator);
  draft.digits = true;
  draft.step = 1 / denominator;
  return draft;
}
