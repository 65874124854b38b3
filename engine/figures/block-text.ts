/** A line of a block as the reading steps see it: tokens, their word numbers, and the grammar of the language. */
import { FOLD } from '../scan/char-classes.ts';
import { foldedEquals } from '../scan/fold.ts';
import * as tokenShape from '../scan/shape.ts';
import { TokenFlag, type Tokens } from '../scan/tokens.ts';
import type { Grammar } from './grammar.ts';
import { lineBits, lineIds, lineSentences, lineShapes, wordHints, wordMarks, wordTries } from './line-memory.ts';
import type { PhraseTrie } from './phrase-trie.ts';
import * as shape from './shape.ts';

// Constants of this module are constants for the compiler, those of another are looked up: here that is paid some hundred times a figure.
const { CHARACTER_SHIFT, KIND, KIND_SHIFT, NUMBER, PUNCTUATION, WORD } = tokenShape;
const { EDGE, Shape } = shape;
const { dash: DASH, joint: JOINT, dated: DATED } = Shape;
const { glued: GLUED, capital: CAPITAL } = TokenFlag;

const ids = lineIds;
const bits = lineBits;
const shapes = lineShapes;
const sentences = lineSentences;
const marks = wordMarks;
const hintsOfWord = wordHints;
const tries = wordTries;

export interface BlockText {
  readonly tokens: Tokens;
  readonly sentence: Int32Array;
  readonly clause: Int32Array;
  readonly grammar: Grammar;
  /** See `Line`. */
  readonly lineMarks: number;
  /** The line: tokens `[first, count)`. Nothing outside it is looked at. */
  readonly first: number;
  readonly count: number;
}

/*
 * What is asked of a token is told by the memory of the one line that is being read (`line-memory.ts`): the line is named for the reader.
 */

/** Number of the word at a token, 0 for one that the tables do not hold and outside the line. */
export function idAt(_text: BlockText, token: number): number {
  return ids[token + EDGE] ?? 0;
}

/** Bits (`Bit`) of the word at a token; 0 outside the line. */
export function bitsAt(_text: BlockText, token: number): number {
  return bits[token + EDGE] ?? 0;
}

/** Whether the word at a token has one of these bits. */
export function is(_text: BlockText, token: number, some: number): boolean {
  return ((bits[token + EDGE] ?? 0) & some) !== 0;
}

/** Whether the word at a token has this mark (`Mark`). */
export function isMarked(_text: BlockText, token: number, mark: number): boolean {
  return ((marks[ids[token + EDGE] ?? 0] ?? 0) & mark) !== 0;
}

/** Whether any word of the line has this mark (`Mark`). */
export function hasMark(text: BlockText, mark: number): boolean {
  return (text.lineMarks & mark) !== 0;
}

/** Whether the word at a token has this hint (`Hint`). */
export function hints(_text: BlockText, token: number, hint: number): boolean {
  return ((hintsOfWord[ids[token + EDGE] ?? 0] ?? 0) & hint) !== 0;
}

/** The value that the table gives the word at a token. */
export function wordValue(text: BlockText, token: number): number {
  return text.grammar.value[ids[token + EDGE] ?? 0] ?? 0;
}

/** The longest phrase of a trie at a token of the sentence in which `anchor` stands; 0 when there is none or the token lies in another sentence. */
export function phraseAt(text: BlockText, trie: PhraseTrie, anchor: number, at: number, step: 1 | -1 = 1): number {
  // Most words begin no phrase.
  if (((tries[ids[at + EDGE] ?? 0] ?? 0) & trie.bit) === 0 || !sameSentence(text, anchor, at)) return 0;
  return trie.match(at, step);
}

/** First UTF-16 unit of a token, 0 outside the line. */
export function charAt(_text: BlockText, token: number): number {
  return (shapes[token + EDGE] ?? 0) >>> CHARACTER_SHIFT;
}

export function lengthAt(text: BlockText, token: number): number {
  return (shapes[token + EDGE] ?? 0) === 0 ? 0 : (text.tokens.end[token] ?? 0) - (text.tokens.start[token] ?? 0);
}

export function isNumber(_text: BlockText, token: number): boolean {
  return ((shapes[token + EDGE] ?? 0) & KIND) === NUMBER;
}

export function isWord(_text: BlockText, token: number): boolean {
  return ((shapes[token + EDGE] ?? 0) & KIND) === WORD;
}

export function isPunctuation(_text: BlockText, token: number): boolean {
  return ((shapes[token + EDGE] ?? 0) & KIND) === PUNCTUATION;
}

export function hasFlag(_text: BlockText, token: number, flag: number): boolean {
  return ((shapes[token + EDGE] ?? 0) & flag) !== 0;
}

export function isGlued(_text: BlockText, token: number): boolean {
  return ((shapes[token + EDGE] ?? 0) & GLUED) !== 0;
}

export function isCapital(_text: BlockText, token: number): boolean {
  return ((shapes[token + EDGE] ?? 0) & CAPITAL) !== 0;
}

/** Kind of a token (`TokenKind`), -1 outside the line. */
export function kindAt(_text: BlockText, token: number): number {
  return (((shapes[token + EDGE] ?? 0) & KIND) >> KIND_SHIFT) - 1;
}

/** A hyphen or dash of any length. */
export function isDash(_text: BlockText, token: number): boolean {
  return ((shapes[token + EDGE] ?? 0) & DASH) !== 0;
}

/** A hyphen that joins what stands on both sides, without spaces. */
export function isJoint(_text: BlockText, token: number): boolean {
  return ((shapes[token + EDGE] ?? 0) & JOINT) !== 0;
}

/** Whether the token is part of a date. */
export function isDated(_text: BlockText, token: number): boolean {
  return ((shapes[token + EDGE] ?? 0) & DATED) !== 0;
}

/** Makes the tokens `[from, to)` part of a date, so that no number of theirs is read as a quantity. */
export function markDated(_text: BlockText, from: number, to: number): void {
  for (let token = from; token < to; token++) shapes[token + EDGE] = (shapes[token + EDGE] ?? 0) | DATED;
}

/** First letters beyond ASCII may fold, and a mark after a letter may compose with it to such a one. */
const ASCII = 0x80;

/** Whether the characters of a token fold to a word. For single words that no table holds. */
export function reads(text: BlockText, token: number, folded: string): boolean {
  const code = (shapes[token + EDGE] ?? 0) >>> CHARACTER_SHIFT;
  // Most words differ in their first letter, and this is asked for every figure many times.
  if (FOLD[code] !== folded.charCodeAt(0) && code < ASCII && folded.charCodeAt(0) < ASCII) return false;
  return readsWhole(text, token, folded);
}

function readsWhole(text: BlockText, token: number, folded: string): boolean {
  if ((shapes[token + EDGE] ?? 0) === 0) return false;
  return foldedEquals(text.tokens.text, text.tokens.start[token] ?? 0, text.tokens.end[token] ?? 0, folded);
}

export function sameSentence(_text: BlockText, one: number, other: number): boolean {
  return (sentences[one + EDGE] ?? 0) === (sentences[other + EDGE] ?? 0);
}

/** What stands for the clause of a token that is none: comparing a number with undefined costs a call. */
const NOWHERE = -1;

export function sameClause(text: BlockText, one: number, other: number): boolean {
  return (text.clause[one] ?? NOWHERE) === (text.clause[other] ?? NOWHERE);
}

export function sliceOf(text: BlockText, from: number, to: number): string {
  if (to <= from) return '';
  return text.tokens.text.slice(text.tokens.start[from], text.tokens.end[to - 1]);
}

const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const TO_LOWER = 0x20;

/** A code unit in lower case, where it is one of ASCII. */
function lowerAscii(code: number): number {
  return code >= UPPER_A && code <= UPPER_Z ? code | TO_LOWER : code;
}

/** Whether a token ends with some ASCII letters in lower case, written in any case. */
export function endsIn(text: BlockText, token: number, ending: string): boolean {
  const { tokens } = text;
  let at = (tokens.end[token] ?? 0) - 1;
  if (lengthAt(text, token) < ending.length) return false;
  for (let letter = ending.length - 1; letter >= 0; letter--, at--)
    if (lowerAscii(tokens.text.charCodeAt(at)) !== ending.charCodeAt(letter)) return false;
  return true;
}
