/** A line of a block as the reading steps see it: tokens, their word numbers, and the grammar of the language. */
import { FOLD } from '../scan/char-classes.ts';
import { foldedEquals } from '../scan/fold.ts';
import { TokenFlag, TokenKind, type Tokens } from '../scan/tokens.ts';
import type { Grammar } from './grammar.ts';
import type { PhraseTrie } from './phrase-trie.ts';

export interface BlockText {
  readonly tokens: Tokens;
  readonly ids: Int32Array;
  readonly grammar: Grammar;
  /** The line: tokens `[first, count)`. Nothing outside it is looked at. */
  readonly first: number;
  readonly count: number;
}

/** Bits (`Bit`) of the word at a token; 0 outside the block. */
export function bitsAt(text: BlockText, token: number): number {
  return token >= text.first && token < text.count ? (text.grammar.bits[text.ids[token] ?? 0] ?? 0) : 0;
}

/** Whether the word at a token has one of these bits. */
export function is(text: BlockText, token: number, bits: number): boolean {
  return (bitsAt(text, token) & bits) !== 0;
}

/** Whether the word at a token has this mark (`Mark`). */
export function isMarked(text: BlockText, token: number, mark: number): boolean {
  return token >= text.first && token < text.count && ((text.grammar.marks[text.ids[token] ?? 0] ?? 0) & mark) !== 0;
}

/** Whether the word at a token has this hint (`Hint`). */
export function hints(text: BlockText, token: number, hint: number): boolean {
  return token >= text.first && token < text.count && ((text.grammar.hints[text.ids[token] ?? 0] ?? 0) & hint) !== 0;
}

/** The value that the table gives the word at a token. */
export function wordValue(text: BlockText, token: number): number {
  return text.grammar.value[text.ids[token] ?? 0] ?? 0;
}

/** The longest phrase of a trie at a token of the sentence in which `anchor` stands; 0 when there is none or the token lies in another sentence. */
export function phraseAt(text: BlockText, trie: PhraseTrie, anchor: number, at: number, step: 1 | -1 = 1): number {
  // Most words are in no phrase.
  if (at < text.first || at >= text.count || text.ids[at] === 0 || !sameSentence(text, anchor, at)) return 0;
  return trie.match(text.ids, text.tokens.sentence, at, step);
}

/** First UTF-16 unit of a token, 0 outside the block. */
export function charAt(text: BlockText, token: number): number {
  return token >= text.first && token < text.count ? text.tokens.text.charCodeAt(text.tokens.start[token] ?? 0) : 0;
}

export function lengthAt(text: BlockText, token: number): number {
  return token >= text.first && token < text.count
    ? (text.tokens.end[token] ?? 0) - (text.tokens.start[token] ?? 0)
    : 0;
}

export function isNumber(text: BlockText, token: number): boolean {
  return token >= text.first && token < text.count && text.tokens.kind[token] === TokenKind.number;
}

export function isWord(text: BlockText, token: number): boolean {
  return token >= text.first && token < text.count && text.tokens.kind[token] === TokenKind.word;
}

export function isPunctuation(text: BlockText, token: number): boolean {
  return token >= text.first && token < text.count && text.tokens.kind[token] === TokenKind.punctuation;
}

export function hasFlag(text: BlockText, token: number, flag: number): boolean {
  return token >= text.first && token < text.count && ((text.tokens.flags[token] ?? 0) & flag) !== 0;
}

export function isGlued(text: BlockText, token: number): boolean {
  return hasFlag(text, token, TokenFlag.glued);
}

export function isCapital(text: BlockText, token: number): boolean {
  return hasFlag(text, token, TokenFlag.capital);
}

/** Kind of a token (`TokenKind`), -1 outside the line. */
export function kindAt(text: BlockText, token: number): number {
  return token >= text.first && token < text.count ? (text.tokens.kind[token] ?? -1) : -1;
}

/** Whether the characters of a token fold to a word. For single words that no table holds. */
export function reads(text: BlockText, token: number, folded: string): boolean {
  if (token < text.first || token >= text.count) return false;
  if (startsOtherwise(text.tokens, token, folded)) return false;
  return foldedEquals(text.tokens.text, text.tokens.start[token] ?? 0, text.tokens.end[token] ?? 0, folded);
}

/** First letters beyond ASCII may fold, and a mark after a letter may compose with it. */
const ASCII = 0x80;
const FIRST_MARK = 0x300;

/** Whether a token's first character alone denies the word: most words differ there, and this is asked for every figure many times. */
function startsOtherwise({ text, start, end }: Tokens, token: number, folded: string): boolean {
  const from = start[token] ?? 0;
  const code = text.charCodeAt(from);
  if (code >= ASCII || FOLD[code] === folded.charCodeAt(0)) return false;
  return (end[token] ?? 0) - from === 1 || text.charCodeAt(from + 1) < FIRST_MARK;
}

const HYPHENS: ReadonlySet<number> = new Set([0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212, 0xff0d]);

/** A hyphen or dash of any length. */
export function isDash(text: BlockText, token: number): boolean {
  return isPunctuation(text, token) && HYPHENS.has(charAt(text, token));
}

/** A hyphen that joins what stands on both sides, without spaces. */
export function isJoint(text: BlockText, token: number): boolean {
  return isDash(text, token) && isGlued(text, token) && isGlued(text, token + 1);
}

export function sameSentence(text: BlockText, one: number, other: number): boolean {
  return text.tokens.sentence[one] === text.tokens.sentence[other];
}

export function sameClause(text: BlockText, one: number, other: number): boolean {
  return text.tokens.clause[one] === text.tokens.clause[other];
}

export function sliceOf(text: BlockText, from: number, to: number): string {
  if (to <= from) return '';
  return text.tokens.text.slice(text.tokens.start[from], text.tokens.end[to - 1]);
}
