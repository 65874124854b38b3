/**
 * The tokens of one block: parallel typed arrays, one entry a token, made in one pass over the characters.
 * The arrays may be longer than `count`; what lies beyond it is meaningless.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets of the token: `[start, end)`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** One of `TokenKind`. */
  readonly kind: Uint8Array;
  /** Bits of `TokenFlag`. */
  readonly flags: Uint8Array;
  /** Hash of the folded characters (`foldHash`): case, width, quotes and dashes unified. Look-ups by hash must verify the characters. */
  readonly hash: Int32Array;
  /** The last letters of the folded word, where all its letters are English ones (`foldKey`); 0 for any other token. With the hash it tells a word. */
  readonly key: Int32Array;
  /** Number of the word in the vocabulary (`Vocabulary`) with which the text was scanned; 0 for a word that it does not hold. */
  readonly word: Int32Array;
  /** Flags, kind and first UTF-16 unit in one: see `shape.ts`. */
  readonly shape: Int32Array;
  /** Value of a digit token, NaN for any other and for digits that are no quantity (`2.3.1`, `192.168.0.12`). */
  readonly value: Float64Array;
  /** Number of the sentence and of the clause (both counted from 0 within the block; a clause never crosses a sentence). */
  readonly sentence: Int32Array;
  readonly clause: Int32Array;
  readonly sentenceCount: number;
  readonly clauseCount: number;
}

export const TokenKind = { word: 0, number: 1, symbol: 2, punctuation: 3, currency: 4 } as const;

export const TokenFlag = {
  /** Begins with a capital letter. */
  capital: 1,
  /** All letters are capitals. */
  allCaps: 2,
  /** No white space stands before it. */
  glued: 4,
  /** First word of its sentence. */
  sentenceStart: 8,
  /** Stands within quotation marks. */
  quoted: 16,
  /** Stands within round or square brackets. */
  bracketed: 32,
  /** First token of the block or after a line break. */
  lineStart: 64,
  /** A word that ends with a full stop of its own: `U.S.`, `a.m.`. */
  dotted: 128,
} as const;
