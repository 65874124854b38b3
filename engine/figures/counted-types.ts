/** Numbers in the names of what another number counts: "148 KN-23 missiles", "four Boeing 737 jets". */
import { Bit } from './bits.ts';
import {
  type BlockText,
  bitsAt,
  charAt,
  is,
  isCapital,
  isDated,
  isGlued,
  isJoint,
  isNumber,
  isWord,
  lengthAt,
  reads,
  sameSentence,
} from './block-text.ts';
import { isHeaded, NUMERAL } from './headed.ts';
import { isTitle } from './names.ts';
import { isPlural } from './noun-kinds.ts';

const HYPHEN_MINUS = 0x2d;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
/** Parts that are glued to a number: `S-300V4`. */
const MOST_PARTS = 4;
/** Capitals of a name before its number: Bell Boeing 22. */
const WORDS_OF_NAME = 3;
/** Letters glued behind digits: 16C, 5G, 19th. */
const LONGEST_SUFFIX = 3;
/** Digits of a type. */
const MOST_DIGITS = 4;

/** The token behind the model whose name begins at `at`: `KN-23`, `F-16C`, `A380s`; `at` where none does. */
export function modelEnd(text: BlockText, at: number): number {
  const hyphen = isJoint(text, at + 1);
  if (hyphen && charAt(text, at + 1) !== HYPHEN_MINUS) return at;
  const number = hyphen ? at + 2 : at + 1;
  if (!isNumber(text, number) || !isGlued(text, number) || !isCapital(text, at) || isDated(text, number)) return at;
  return gluedEnd(text, number);
}

/** The token behind a number and what is glued to it: the letters of `16C`, the rest of `2A6`. */
export function gluedEnd(text: BlockText, number: number): number {
  let to = number + 1;
  while (to < number + MOST_PARTS && isGlued(text, to) && isSuffix(text, to)) to++;
  return to;
}

/** Digits or a few letters. */
export function isSuffix(text: BlockText, at: number): boolean {
  return isNumber(text, at) || (isWord(text, at) && lengthAt(text, at) <= LONGEST_SUFFIX && !reads(text, at, "'s"));
}

/**
 * Whether the number at a token is part of the name before it, since another number counts both: "four Boeing 737 jets", "31 Leopard 2 tanks".
 * In headlines every word has a capital.
 */
export function isCountedType(text: BlockText, number: number): boolean {
  const name = number - 1;
  if (bitsAt(text, name) !== 0 && !is(text, name, Bit.label | Bit.section)) return false;
  if (!isNumber(text, number) || isGlued(text, number) || lengthAt(text, number) > MOST_DIGITS) return false;
  if (!Number.isInteger(text.tokens.value[number] ?? Number.NaN) || isDated(text, number)) return false;
  if (!isNameOfType(text, name) || isCapital(text, number + 1) || !isHeaded(text, gluedEnd(text, number))) return false;
  let at = name - 1;
  while (at > name - WORDS_OF_NAME && isNameOfType(text, at)) at--;
  if (!sameSentence(text, at, number) || is(text, at - 1, Bit.label | Bit.section | Bit.month)) return false;
  // "Leopard 1 and Leopard 2 tanks": the name again.
  if (is(text, at, Bit.and | Bit.or) && isNumber(text, at - 1)) return isSameWord(text, at - 2, at + 1);
  // "Chad 300 Niger 400 deaths": names with their numbers in a row.
  return isCounting(text, at) && !(isCapital(text, at - 1) && !isWord(text, at - 2));
}

function isSameWord(text: BlockText, a: number, b: number): boolean {
  const { start, end, text: letters } = text.tokens;
  return isCapital(text, a) && letters.slice(start[a], end[a]) === letters.slice(start[b], end[b]);
}

/** Whether the token ends a number that may count what follows: no date, and nothing is glued between them. */
export function isCounting(text: BlockText, at: number): boolean {
  if (isNumber(text, at)) return !isDated(text, at) && !isBehindLetter(text, at);
  return isWord(text, at) && is(text, at, NUMERAL);
}

/** `F-16 2`, `M1 4` */
function isBehindLetter(text: BlockText, at: number): boolean {
  return isGlued(text, at) && (isWord(text, at - 1) || isJoint(text, at - 1));
}

function isNameOfType(text: BlockText, at: number): boolean {
  if ((bitsAt(text, at) & ~(Bit.label | Bit.section)) !== 0 || !isWord(text, at)) return false;
  return (isCapital(text, at) || isCamelAt(text, at)) && !isPlural(text, at) && !isTitle(text, at);
}

/** iPhone: its second letter is a capital. */
function isCamelAt(text: BlockText, at: number): boolean {
  const second = text.tokens.text.charCodeAt((text.tokens.start[at] ?? 0) + 1);
  return lengthAt(text, at) > 2 && second >= UPPER_A && second <= UPPER_Z;
}
