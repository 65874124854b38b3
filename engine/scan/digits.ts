/** Reads the token that begins with a digit: most are plain or of one common kind, the others are read with care (`number-token.ts`). */
import { CharClass, CLASS, CLASS_MASK, FOLD } from './char-classes.ts';
import { EMPTY_HASH, hashStep } from './fold.ts';
import { digitAt, isSeparator, type NumberToken, readNumber } from './number-token.ts';
import type { TokenArrays } from './token-arrays.ts';
import { TokenKind } from './tokens.ts';

const COMMA = 0x2c;
const POINT = 0x2e;
const SPACE = 0x20;
const ZERO = 0x30;
/** Up to so many digits are exact in a float. */
const PLAIN_DIGITS = 15;

const number: NumberToken = { end: 0, value: 0 };

/** Writes hash, value and kind of the number that begins at a place into the arrays; returns its end. */
export function readDigits(
  text: string,
  from: number,
  decimalComma: boolean,
  arrays: TokenArrays,
  token: number,
): number {
  const length = text.length;
  let at = from;
  let hash = EMPTY_HASH;
  let value = 0;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (((CLASS[code] ?? 0) & CLASS_MASK) !== CharClass.digit) break;
    const folded = FOLD[code] ?? 0;
    hash = hashStep(hash, folded);
    value = value * 10 + (folded - ZERO);
  }
  // A separator or very many digits.
  if (at - from > PLAIN_DIGITS || isSeparator(text, at)) {
    const common = !decimalComma && readCommonNumber(text, from, at, value, number);
    if (!common) readNumber(text, from, decimalComma, number);
    value = number.value;
    for (; at < number.end; at++) hash = hashStep(hash, FOLD[text.charCodeAt(at)] ?? 0);
  }
  arrays.kind[token] = TokenKind.number;
  arrays.hash[token] = hash;
  arrays.value[token] = value;
  return at;
}

/** The value of three ASCII digits that no fourth follows, -1 where they do not stand there. */
function groupAt(text: string, at: number): number {
  if (at + 3 > text.length) return -1;
  const a = text.charCodeAt(at) - ZERO;
  const b = text.charCodeAt(at + 1) - ZERO;
  const c = text.charCodeAt(at + 2) - ZERO;
  const isGroup = a >= 0 && a <= 9 && b >= 0 && b <= 9 && c >= 0 && c <= 9 && digitAt(text, at + 3) < 0;
  return isGroup ? a * 100 + b * 10 + c : -1;
}

/**
 * Reads the most common numbers with a separator, `12,000` and `3.4` in a language that writes decimal points, into `out`; false where the
 * number at `at`, whose first digits end at `first` and have a value, may be any other: `readNumber` reads all.
 */
function readCommonNumber(text: string, at: number, first: number, value: number, out: NumberToken): boolean {
  const separator = text.charCodeAt(first);
  const behind = at > 0 ? text.charCodeAt(at - 1) : SPACE;
  // A list, or the rest of an address.
  if (behind !== SPACE || first - at > 3 || (separator !== COMMA && separator !== POINT)) return false;
  const digit = text.charCodeAt(first + 1) - ZERO;
  if (separator === COMMA) {
    const group = text.charCodeAt(at) === ZERO ? -1 : groupAt(text, first + 1);
    out.value = value * 1000 + group;
    out.end = first + 4;
    if (group < 0) return false;
  } else {
    // One decimal: with three it may be a group.
    if (!(digit >= 0 && digit <= 9) || digitAt(text, first + 2) >= 0) return false;
    out.value = (value * 10 + digit) / 10;
    out.end = first + 2;
  }
  return !isSeparator(text, out.end);
}
