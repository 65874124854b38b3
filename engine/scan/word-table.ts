/** A small hash table from folded words to positive numbers, asked by token: open addressing, no allocation. */
import { foldedEquals, foldHash, foldWord } from './fold.ts';
import type { Tokens } from './tokens.ts';

export interface WordTable {
  /** The number of the token's word, 0 when it is not in the table. */
  find(tokens: Tokens, token: number): number;
  /** The number of a word as written, 0 when it is not in the table. */
  findWord(word: string): number;
}

/** Slots per word: keeps runs of occupied slots short. */
const SLOTS_PER_WORD = 4;
const LARGEST_SLOTS = 1 << 24;

/** Builds a table; numbers of a word given twice are united bit by bit. */
export function buildWordTable(entries: Iterable<readonly [word: string, bits: number]>): WordTable {
  const numbers = new Map<string, number>();
  for (const [word, bits] of entries) {
    const folded = foldWord(word);
    numbers.set(folded, (numbers.get(folded) ?? 0) | bits);
  }
  let slots = 16;
  while (slots < numbers.size * SLOTS_PER_WORD && slots < LARGEST_SLOTS) slots *= 2;
  const mask = slots - 1;
  const hashes = new Int32Array(slots);
  const values = new Int32Array(slots);
  const words: string[] = new Array<string>(slots).fill('');
  for (const [word, value] of numbers) {
    const hash = foldHash(word);
    let slot = hash & mask;
    while (values[slot] !== 0) slot = (slot + 1) & mask;
    hashes[slot] = hash;
    values[slot] = value;
    words[slot] = word;
  }
  return {
    find(tokens, token) {
      const hash = tokens.hash[token] ?? 0;
      for (let slot = hash & mask; values[slot] !== 0; slot = (slot + 1) & mask) {
        if (hashes[slot] !== hash) continue;
        if (foldedEquals(tokens.text, tokens.start[token] ?? 0, tokens.end[token] ?? 0, words[slot] ?? '')) {
          return values[slot] ?? 0;
        }
      }
      return 0;
    },
    findWord(word) {
      return numbers.get(foldWord(word)) ?? 0;
    },
  };
}
