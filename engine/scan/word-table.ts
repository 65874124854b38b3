/** A small hash table from folded words to positive numbers, asked by token: open addressing, no allocation. */
import { FOLD } from './char-classes.ts';
import { foldedEquals, foldHash, foldWord } from './fold.ts';
import type { Tokens } from './tokens.ts';

export interface WordTable {
  /** The number of the token's word, 0 when it is not in the table. */
  find(tokens: Tokens, token: number): number;
  /** The numbers, united, of all words with this hash: 0 where none has it; else `find` decides by the characters. Cheaper than `find`. */
  guess(hash: number): number;
  /** The number of a word as written, 0 when it is not in the table. */
  findWord(word: string): number;
}

/** Slots per word: keeps runs of occupied slots short. */
const SLOTS_PER_WORD = 4;
const LARGEST_SLOTS = 1 << 24;
/** Entries of a slot: hash and number. */
const SLOT = 2;

interface Slots {
  readonly numbers: ReadonlyMap<string, number>;
  /** Hash and number of a slot lie side by side: one look at memory answers for the many words that are not in the table. */
  readonly table: Int32Array;
  readonly words: readonly string[];
  /** Where a slot's characters begin in `letters`: a list of numbers is read much faster than strings are. */
  readonly starts: Int32Array;
  readonly letters: Uint16Array;
}

function fillSlots(entries: Iterable<readonly [word: string, bits: number]>): Slots {
  const numbers = new Map<string, number>();
  for (const [word, bits] of entries) {
    const folded = foldWord(word);
    numbers.set(folded, (numbers.get(folded) ?? 0) | bits);
  }
  let slots = 16;
  while (slots < numbers.size * SLOTS_PER_WORD && slots < LARGEST_SLOTS) slots *= 2;
  const mask = slots - 1;
  const table = new Int32Array(slots * SLOT);
  const words: string[] = new Array<string>(slots).fill('');
  for (const [word, value] of numbers) {
    const hash = foldHash(word);
    let slot = hash & mask;
    while (table[slot * SLOT + 1] !== 0) slot = (slot + 1) & mask;
    table[slot * SLOT] = hash;
    table[slot * SLOT + 1] = value;
    words[slot] = word;
  }
  const starts = new Int32Array(slots + 1);
  for (let slot = 0; slot < slots; slot++) starts[slot + 1] = (starts[slot] ?? 0) + (words[slot]?.length ?? 0);
  return { numbers, table, words, starts, letters: Uint16Array.from(words.join(''), (unit) => unit.charCodeAt(0)) };
}

/** A table that is built at the first question; numbers of a word given twice are united bit by bit. */
export function buildWordTable(entries: Iterable<readonly [word: string, bits: number]>): WordTable {
  let numbers: Slots['numbers'] = new Map();
  let table: Slots['table'] = new Int32Array();
  let words: Slots['words'] = [];
  let starts: Slots['starts'] = table;
  let letters: Slots['letters'] = new Uint16Array();
  /** Negative before the table is built. */
  let mask = -1;
  const build = (): void => {
    ({ numbers, table, words, starts, letters } = fillSlots(entries));
    mask = words.length - 1;
  };
  const isWritten = (slot: number, text: string, start: number, end: number): boolean => {
    const first = starts[slot] ?? 0;
    const length = (starts[slot + 1] ?? 0) - first;
    if (length > end - start) return false;
    let at = 0;
    while (at < length && FOLD[text.charCodeAt(start + at)] === letters[first + at]) at++;
    // Anything but a plain agreement may still be one, with characters that are dropped or composed.
    return (at === length && length === end - start) || foldedEquals(text, start, end, words[slot] ?? '');
  };
  return {
    find(tokens, token) {
      if (mask < 0) build();
      const hash = tokens.hash[token] ?? 0;
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const value = table[slot * SLOT + 1] ?? 0;
        if (value === 0) return 0;
        if (
          table[slot * SLOT] === hash &&
          isWritten(slot, tokens.text, tokens.start[token] ?? 0, tokens.end[token] ?? 0)
        )
          return value;
      }
    },
    guess(hash) {
      if (mask < 0) build();
      let united = 0;
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const value = table[slot * SLOT + 1] ?? 0;
        if (value === 0) return united;
        if (table[slot * SLOT] === hash) united |= value;
      }
    },
    findWord(word) {
      if (mask < 0) build();
      return numbers.get(foldWord(word)) ?? 0;
    },
  };
}
