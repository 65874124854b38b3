/** Number words to a value: units add up to tens and hundreds, multipliers multiply what stands before them. */

import { TokenKind } from '../scan/tokens.ts';
import { Bit } from './bits.ts';
import {
  type BlockText,
  bitsAt,
  charAt,
  idAt,
  is,
  isGlued,
  isJoint,
  isNumber,
  isWord,
  kindAt,
  lengthAt,
  sameSentence,
  wordValue,
} from './block-text.ts';
import { Draft } from './draft.ts';
import { isMetre } from './metre.ts';

const POINT = 0x2e;
const HUNDRED = 100;
const THOUSAND = 1000;
const BILLION = 1e9;
/** "three score and ten" is the one group of things that adds. */
const SCORE = 20;
/** Most words of one numeral ("nine hundred and ninety-nine million …"): bounds the look-ahead on hostile text. */
const MOST_WORDS = 24;
const MOST_DECIMALS = 4;
/** Powers of a tenth, as the numbers of the news have them. */
const SMALL_POWERS = [0, 1, 2, 3, 4, 5, 6].map((decimals) => 10 ** -decimals);

/** Size of the last significant digit: 12,000 → 1,000; 984 → 1; 2.5 → 0.1. */
export function stepOf(value: number, decimals: number): number {
  if (decimals > 0) return SMALL_POWERS[decimals] ?? 10 ** -decimals;
  if (!Number.isFinite(value) || value === 0) return 1;
  let step = 1;
  if (value === (value | 0)) {
    // Divisions of small integers are cheap.
    for (let rest = value | 0; rest % 10 === 0; rest = (rest / 10) | 0) step *= 10;
    return step;
  }
  while (value % (step * 10) === 0) step *= 10;
  return step;
}

/** What is read so far: finished multiples (two million …) and what stands below the next multiplier (… three hundred and five). */
class Sum {
  total = 0;
  group: number;
  inGroup: boolean;
  lastScale = Number.POSITIVE_INFINITY;
  largest = 1;
  step: number;
  /** The word before was a ten, which a unit completes. */
  afterTen = false;

  constructor(value: number, hasValue: boolean) {
    this.group = value;
    this.inGroup = hasValue;
    this.step = hasValue ? stepOf(value, 0) : 1;
  }

  /** Adds a word below a hundred (or 200 … 900); false when it begins another number. */
  add(word: number, afterScore: boolean): boolean {
    const unit = this.afterTen && word > 0 && word < 10 && this.group % 10 === 0;
    const below = this.inGroup && this.group >= HUNDRED && this.group % HUNDRED === 0 && word < HUNDRED;
    if (this.inGroup && !unit && !below && !(afterScore && word < SCORE)) return false;
    this.group = this.inGroup ? this.group + word : word;
    this.afterTen = word >= 20 && word % 10 === 0 && word < HUNDRED;
    this.inGroup = true;
    this.step = stepOf(this.total + this.group, 0);
    return true;
  }

  /** Multiplies; false when the multiplier does not belong to this number. */
  multiply(scale: number): boolean {
    if (scale < THOUSAND) {
      if (this.inGroup && this.group >= HUNDRED) return false;
      this.group = (this.inGroup ? this.group : 1) * scale;
      this.inGroup = true;
      this.step = scale;
    } else {
      if (scale >= this.lastScale) return false;
      this.total += (this.inGroup ? this.group : 1) * scale;
      this.step = (this.inGroup ? stepOf(this.group, 0) : 1) * scale;
      this.group = 0;
      this.inGroup = false;
      this.lastScale = scale;
    }
    this.largest = Math.max(this.largest, scale);
    return true;
  }
}

/** Reads words from `next` on, with `value` already read from `from` to `next`. */
export function readWords(text: BlockText, from: number, next: number, value: number, hasValue: boolean): Draft {
  const sum = new Sum(value, hasValue);
  let to = next;
  for (let words = 0; words < MOST_WORDS; words++) {
    const end = oneWord(text, sum, from, to);
    if (end === to) break;
    to = end;
  }
  if (to < text.count) to = readShortScale(text, sum, to);
  const draft = new Draft(from, to, sum.total + sum.group, sum.total + sum.group);
  draft.scale = sum.largest;
  draft.step = sum.step;
  return draft;
}

/** Takes in the next word or half; the token after it, or `to` when the number ends here. */
function oneWord(text: BlockText, sum: Sum, from: number, to: number): number {
  const afterScore = to > from && is(text, to - 1, Bit.group) && wordValue(text, to - 1) === SCORE;
  const at = skipJoint(text, sum, from, to, afterScore);
  if (!sameSentence(text, from, at)) return to;
  const bits = bitsAt(text, at);
  if (isNumber(text, at)) {
    // 1만 1천: the next group in digits, glued to the multiplier before it.
    const value = text.tokens.value[at] ?? Number.NaN;
    if (sum.inGroup || to === from || !isGlued(text, at) || !Number.isFinite(value)) return to;
    sum.group = value;
    sum.inGroup = true;
    return at + 1;
  }
  if ((bits & Bit.number) !== 0 && isWord(text, at)) {
    if (isNumber(text, to - 1) && to > from) return to;
    return sum.add(wordValue(text, at), afterScore) ? at + 1 : to;
  }
  sum.afterTen = false;
  if ((bits & (Bit.scale | Bit.group)) !== 0) {
    if ((bits & Bit.group) !== 0 && !isGroupWord(text, at, sum.inGroup)) return to;
    const scale = wordValue(text, at);
    if (!sum.multiply(scale)) return to;
    const half = halfAfter(text, at + 1);
    if (half === 0) return at + 1;
    sum.total += 0.5 * scale;
    sum.step = 0.1 * scale;
    return half;
  }
  if (to === from || !sum.inGroup || sum.total > 0) return to;
  const half = halfAfter(text, to);
  if (half > 0) {
    sum.group += 0.5;
    sum.step = 0.1;
    return half;
  }
  return isWord(text, to - 1) ? readPoint(text, sum, to) : to;
}

/** Steps over a hyphen or an "and" that joins the words of one number. */
function skipJoint(text: BlockText, sum: Sum, from: number, to: number, afterScore: boolean): number {
  if (to === from) return to;
  if (isJoint(text, to) && is(text, to + 1, Bit.number | Bit.scale | Bit.group)) return to + 1;
  if (!is(text, to, Bit.and) || !is(text, to + 1, Bit.number) || isNumber(text, to + 1)) return to;
  const between = is(text, from - 1, Bit.between);
  const hundreds = sum.inGroup && sum.group >= HUNDRED && !between;
  const adds = is(text, to - 1, Bit.scale) && sum.largest >= HUNDRED && addsUp(text, to + 1, sum.lastScale, hundreds);
  return adds || afterScore ? to + 1 : to;
}

/**
 * Whether the number word after "and" belongs to the number before it: "two thousand and five", but not "four million and six million".
 * `hundreds`: hundreds stand right before it, which a multiplier may follow ("six hundred and ninety thousand").
 */
function addsUp(text: BlockText, at: number, lastScale: number, hundreds: boolean): boolean {
  let next = at + 1;
  if (isJoint(text, next)) next += 2;
  else if (is(text, next, Bit.number)) next++;
  if (is(text, next, Bit.scale) && wordValue(text, next) === HUNDRED) return lastScale > HUNDRED;
  if (hundreds && is(text, next, Bit.scale)) return wordValue(text, next) < lastScale;
  return !is(text, next, Bit.scale | Bit.shortScale | Bit.group);
}

/** "score" counts only after a number or an article and before "of" or "and". */
function isGroupWord(text: BlockText, at: number, inGroup: boolean): boolean {
  if (wordValue(text, at) !== SCORE) return true;
  return inGroup ? !is(text, at + 1, Bit.stop) || is(text, at + 1, Bit.and | Bit.of) : is(text, at + 1, Bit.of);
}

/** The token after "and a half" at a place; 0 when it does not stand there. */
export function halfAfter(text: BlockText, at: number): number {
  if (isJoint(text, at) && is(text, at + 1, Bit.and) && isJoint(text, at + 2)) {
    const half = is(text, at + 3, Bit.article) && isJoint(text, at + 4) ? at + 5 : at + 3;
    return is(text, half, Bit.half) ? half + 1 : 0;
  }
  if (!is(text, at, Bit.and)) return 0;
  const next = is(text, at + 1, Bit.article) ? at + 2 : at + 1;
  return is(text, next, Bit.half) ? next + 1 : 0;
}

/** "point five", "point seven five" after number words: the token after them, or `to`. */
function readPoint(text: BlockText, sum: Sum, to: number): number {
  const id = idAt(text, to);
  if (id === 0 || id !== text.grammar.decimalWord) return to;
  let step = 1;
  let end = to + 1;
  while (end <= to + MOST_DECIMALS && is(text, end, Bit.number) && isWord(text, end) && wordValue(text, end) < 10) {
    step /= 10;
    sum.group += wordValue(text, end) * step;
    end++;
  }
  if (end === to + 1) return to;
  sum.step = step;
  return end;
}

/** A short multiplier after digits (45k, 3bn, 1,1 тис.): the token after it, or `to`. */
function readShortScale(text: BlockText, sum: Sum, to: number): number {
  if (!sum.inGroup || sum.total > 0) return to;
  const end = shortScaleEnd(text, to);
  if (end === to) return to;
  const scale = wordValue(text, to);
  sum.group *= scale;
  sum.step *= scale;
  sum.largest = scale;
  return end;
}

/** The token after the short multiplier at a place, with the stop of its abbreviation; the place itself when it is none. */
function shortScaleEnd(text: BlockText, at: number): number {
  if (!is(text, at, Bit.shortScale) || !isWord(text, at)) return at;
  const single = lengthAt(text, at) === 1;
  if (single && !isGlued(text, at) && !hasMoneyBefore(text, at)) return at;
  if (single && isMetre(text, at, hasMoneyBefore(text, at))) return at;
  if (single && wordValue(text, at) === BILLION && !hasMoneyBefore(text, at) && !countsAfter(text, at + 1)) return at;
  const stop = at + 1;
  const abbreviated =
    charAt(text, stop) === POINT && isGlued(text, stop) && sameSentence(text, at, stop + 1) && !single;
  return abbreviated ? stop + 1 : stop;
}

/** `14b` is a house or a figure's part; `8b people` is not. */
function countsAfter(text: BlockText, at: number): boolean {
  return is(text, at, Bit.people | Bit.settlement | Bit.modifier);
}

function hasMoneyBefore(text: BlockText, at: number): boolean {
  return kindAt(text, at - 2) === TokenKind.currency;
}
