/** The memory in which a line lies while it is being read, and the grammar with which it is read. */
import { EDGE } from './shape.ts';

/** Tokens of the longest line that is read in one piece. */
export const MOST_TOKENS: number = 1 << 17;
const PLACES = MOST_TOKENS + 2 * EDGE;

// The line that is being read: there is one at a time, always in the same memory. The entry of a token stands at `token + EDGE`, and all
// outside of the line is zero. The arrays are constants, which the compiler turns into addresses: every rule asks them many times a figure.

/** Number of each word in the grammar's table, 0 for a word that it does not hold. */
export const lineIds: Int32Array = new Int32Array(PLACES);
/** What the word can be (`Bit`). */
export const lineBits: Int32Array = new Int32Array(PLACES);
/** `Shape`. */
export const lineShapes: Int32Array = new Int32Array(PLACES);
/** The number of its sentence within the block, plus one. */
export const lineSentences: Int32Array = new Int32Array(PLACES);
/** Tokens at which a numeral or a date can begin, in text order. */
export const lineNumerals: Int32Array = new Int32Array(MOST_TOKENS);
export const lineDates: Int32Array = new Int32Array(MOST_TOKENS);

/** Most words that a grammar has. */
export const MOST_WORDS: number = 1 << 14;

/** By word number, what each word of the grammar in use can be: `Bit`, `Mark`, `Hint`, what can begin with it (`Start`), the tries whose phrases do. */
export const wordBits: Int32Array = new Int32Array(MOST_WORDS);
export const wordMarks: Int32Array = new Int32Array(MOST_WORDS);
export const wordHints: Int32Array = new Int32Array(MOST_WORDS);
export const wordStarts: Uint8Array = new Uint8Array(MOST_WORDS);
export const wordTries: Uint16Array = new Uint16Array(MOST_WORDS);
