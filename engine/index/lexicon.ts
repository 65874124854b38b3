/**
 * The words of all aliases, cues and context phrases: a hash table over the scanner's own word hashes.
 * A token is looked up once; the tries then compare word numbers alone.
 */
import { foldedEquals, foldHash, foldWord } from '../scan/fold.ts';
import type { Tokens } from '../scan/tokens.ts';
import type { StringPool, StringPoolWriter } from './string-pool.ts';

/** The first word numbers are no words of text but the placeholders of cues. */
export const placeholders = ['figure', 'party', 'place', 'year'] as const;
export type Placeholder = (typeof placeholders)[number];
export const placeholderWord: Readonly<Record<Placeholder, number>> = { figure: 0, party: 1, place: 2, year: 3 };

/** Words of one row of the word list: hash, number of the folded string. */
const ROW = 2;
/** Spreads hashes that differ in few bits over the table (2^32 divided by the golden ratio). */
const SPREAD = 0x9e3779b1;

const slotOf = (hash: number, mask: number): number => {
  const spread = Math.imul(hash, SPREAD);
  return (spread ^ (spread >>> 16)) & mask;
};

export interface LexiconWriter {
  /** The number of a word given as printed in a pack. */
  word(text: string): number;
  readonly size: number;
  finish(): { readonly table: Int32Array; readonly words: Int32Array };
}

/** `hashOf` is the scanner's; tests give another one to make words collide. */
export function createLexicon(strings: StringPoolWriter, hashOf: (text: string) => number = foldHash): LexiconWriter {
  const numbers = new Map<string, number>();
  const rows: number[] = [];
  for (const name of placeholders) {
    numbers.set(`{${name}}`, numbers.size);
    rows.push(0, strings.intern(''));
  }
  return {
    word(text) {
      const folded = foldWord(text);
      const known = numbers.get(folded);
      if (known !== undefined) return known;
      numbers.set(folded, numbers.size);
      rows.push(hashOf(text), strings.intern(folded));
      return numbers.size - 1;
    },
    get size() {
      return numbers.size;
    },
    finish() {
      let slots = 4;
      while (slots < numbers.size * 2) slots *= 2;
      const table = new Int32Array(slots);
      for (let word = placeholders.length; word < numbers.size; word++) {
        let slot = slotOf(rows[word * ROW] ?? 0, slots - 1);
        while (table[slot] !== 0) slot = (slot + 1) & (slots - 1);
        table[slot] = word;
      }
      return { table, words: Int32Array.from(rows) };
    },
  };
}

export interface Lexicon {
  readonly size: number;
  /**
   * The word number of each token of a block, -1 where no pack knows the word; computed once for a block.
   * Found by hash: a token of another word with the same hash gets a number too, so that a match counts only if `agree` says so.
   */
  wordsOf(tokens: Tokens): Int32Array;
  /** Whether the tokens `[from, to)` that have a number are written as those words. */
  agree(tokens: Tokens, from: number, to: number): boolean;
}

export function openLexicon(table: Int32Array, words: Int32Array, strings: StringPool): Lexicon {
  const mask = table.length - 1;
  const known = new WeakMap<Tokens, Int32Array>();
  // A list is asked much faster than the pool, and a common word is asked on every line.
  const spelled = new Array<string | undefined>(words.length / ROW);

  const isWritten = (tokens: Tokens, token: number, word: number): boolean => {
    const folded = spelled[word] ?? strings(words[word * ROW + 1] ?? 0);
    spelled[word] = folded;
    return foldedEquals(tokens.text, tokens.start[token] ?? 0, tokens.end[token] ?? 0, folded);
  };
  const find = (tokens: Tokens, token: number): number => {
    const hash = tokens.hash[token] ?? 0;
    let slot = slotOf(hash, mask);
    let candidate = -1;
    for (let step = 0; step <= mask; step++) {
      const word = table[slot] ?? 0;
      // Word 0 is a placeholder and never stands in the table, so that 0 marks an empty slot.
      if (word === 0) break;
      if (words[word * ROW] === hash) {
        // Of several known words with one hash the characters decide at once.
        if (candidate >= 0 && isWritten(tokens, token, word)) return word;
        if (candidate < 0) candidate = word;
      }
      slot = (slot + 1) & mask;
    }
    return candidate;
  };

  return {
    size: words.length / ROW,
    wordsOf(tokens) {
      const before = known.get(tokens);
      if (before !== undefined) return before;
      const result = new Int32Array(tokens.count);
      for (let token = 0; token < tokens.count; token++) result[token] = find(tokens, token);
      known.set(tokens, result);
      return result;
    },
    agree(tokens, from, to) {
      const numbers = known.get(tokens);
      for (let token = from; token < to; token++) {
        const word = numbers?.[token] ?? -1;
        if (word >= 0 && !isWritten(tokens, token, word)) return false;
      }
      return true;
    },
  };
}
