/** A small hash table from folded words to positive numbers, asked by token: open addressing, no allocation. */
import { FOLD } from './char-classes.ts';
import { foldedEquals, foldHash, foldKey, foldWord } from './fold.ts';
import type { Tokens } from './tokens.ts';

/** Slots per word: few words have to share one. */
const SLOTS_PER_WORD = 4;
const LARGEST_SLOTS = 1 << 24;
/** Integers of a slot, side by side, so that one look at memory answers for most words: hash, number, key (`foldKey`), where its characters begin. */
const SLOT_BITS = 2;
const SLOT = 1 << SLOT_BITS;
const NUMBER = 1;
const KEY = 2;
const LETTERS = 3;
/** -1 for any number but 0, which it is for 0. */
function allBits(number: number): number {
  return (number | -number) >> 31;
}

interface Slots {
  readonly numbers: ReadonlyMap<string, number>;
  readonly table: Int32Array;
  readonly words: readonly string[];
  /** The characters of all words: a list of numbers is read much faster than strings are. */
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
  let letters = '';
  for (const [word, value] of numbers) {
    const hash = foldHash(word);
    let slot = hash & mask;
    while (table[slot * SLOT + NUMBER] !== 0) slot = (slot + 1) & mask;
    table.set([hash, value, foldKey(word), letters.length], slot * SLOT);
    words[slot] = word;
    letters += word;
  }
  const units = Uint16Array.from({ length: letters.length }, (_, at) => letters.charCodeAt(at));
  return { numbers, table, words, letters: units };
}

/** A table that is built at the first question; numbers of a word given twice are united bit by bit. */
export function buildWordTable(entries: Iterable<readonly [word: string, bits: number]>): WordTable {
  return new WordTable(entries);
}

/** Of a table that is not built yet: one slot with a number that is nobody's, so that every question comes to `search`. */
const NO_SLOTS: Slots = {
  numbers: new Map(),
  table: Int32Array.of(0, 1, 0, 0),
  words: [],
  letters: new Uint16Array(),
};

export class WordTable {
  private readonly entries: Iterable<readonly [word: string, bits: number]>;
  private slots: Slots = NO_SLOTS;
  private table: Int32Array = NO_SLOTS.table;
  private mask = 0;

  constructor(entries: Iterable<readonly [word: string, bits: number]>) {
    this.entries = entries;
  }

  private build(): void {
    this.slots = fillSlots(this.entries);
    this.table = this.slots.table;
    this.mask = this.slots.words.length - 1;
  }

  /** The number of the token's word, 0 when it is not in the table. */
  find(tokens: Tokens, token: number): number {
    return this.look(
      tokens.hash[token] ?? 0,
      tokens.key[token] ?? 0,
      tokens.text,
      tokens.start[token] ?? 0,
      tokens.end[token] ?? 0,
    );
  }

  /** The number of the word with a hash and a key (`foldKey`) that is written at `[from, to)` of a text, 0 when it is not in the table. */
  look(hash: number, key: number, text: string, from: number, to: number): number {
    const { table } = this;
    const at = (hash & this.mask) << SLOT_BITS;
    const value = table[at | NUMBER] ?? 0;
    const differs = allBits(((table[at] ?? 0) ^ hash) | ((table[at | KEY] ?? 0) ^ key));
    // Most words stand in their first slot, or nothing does: half of them are in the table, so that a branch would often be guessed wrong.
    if (key === 0 || (differs & allBits(value)) !== 0) return this.search(hash, key, text, from, to);
    return value & ~differs;
  }

  /** Looks slot by slot, and at the letters where there is no key. */
  private search(hash: number, key: number, text: string, from: number, to: number): number {
    if (this.slots === NO_SLOTS) this.build();
    const { table, mask } = this;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = slot * SLOT;
      const value = table[at + NUMBER] ?? 0;
      if (value === 0) return 0;
      if (table[at] !== hash) continue;
      if (key === 0 ? isWritten(this.slots, slot, text, from, to) : table[at + KEY] === key) return value;
    }
  }

  /** The number of a word as written, 0 when it is not in the table. */
  findWord(word: string): number {
    if (this.slots === NO_SLOTS) this.build();
    return this.slots.numbers.get(foldWord(word)) ?? 0;
  }
}

/** Whether the word of a slot is written at `[start, end)` of a text, letter by letter. */
function isWritten({ table, letters, words }: Slots, slot: number, text: string, start: number, end: number): boolean {
  const word = words[slot] ?? '';
  const first = table[slot * SLOT + LETTERS] ?? 0;
  if (word.length > end - start) return false;
  let at = 0;
  while (at < word.length && FOLD[text.charCodeAt(start + at)] === letters[first + at]) at++;
  // Anything but a plain agreement may still be one, with characters that are dropped or composed.
  return (at === word.length && word.length === end - start) || foldedEquals(text, start, end, word);
}
