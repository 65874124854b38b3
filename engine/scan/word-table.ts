/** A small hash table from folded words to positive numbers, asked by token: open addressing, no allocation. */
import { FOLD } from './char-classes.ts';
import { foldedEquals, foldHash, foldWord } from './fold.ts';
import type { Tokens } from './tokens.ts';

/** Slots per word: keeps runs of occupied slots short. */
const SLOTS_PER_WORD = 4;
const LARGEST_SLOTS = 1 << 24;
/** Entries of a slot: hash and number. */
const SLOT = 2;
/** Places of the filter: few enough to stay near at hand. */
const FILTER_SIZE = 1 << 11;

/** Where the words with a hash stand in a filter. */
export function placeInFilter(hash: number): number {
  return hash & (FILTER_SIZE - 1);
}

interface Slots {
  readonly numbers: ReadonlyMap<string, number>;
  /** Hash and number of a slot lie side by side: one look at memory answers for the many words that are not in the table. */
  readonly table: Int32Array;
  readonly words: readonly string[];
  /** Where a slot's characters begin in `letters`: a list of numbers is read much faster than strings are. */
  readonly starts: Int32Array;
  readonly letters: Uint16Array;
  readonly filter: Int32Array;
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
  const filter = new Int32Array(FILTER_SIZE);
  for (const [word, value] of numbers) {
    const hash = foldHash(word);
    let slot = hash & mask;
    while (table[slot * SLOT + 1] !== 0) slot = (slot + 1) & mask;
    table[slot * SLOT] = hash;
    table[slot * SLOT + 1] = value;
    words[slot] = word;
    filter[placeInFilter(hash)] = (filter[placeInFilter(hash)] ?? 0) | value;
  }
  const starts = new Int32Array(slots + 1);
  for (let slot = 0; slot < slots; slot++) starts[slot + 1] = (starts[slot] ?? 0) + (words[slot]?.length ?? 0);
  const letters = Uint16Array.from(words.join(''), (unit) => unit.charCodeAt(0));
  return { numbers, table, words, starts, letters, filter };
}

/** A table that is built at the first question; numbers of a word given twice are united bit by bit. */
export function buildWordTable(entries: Iterable<readonly [word: string, bits: number]>): WordTable {
  return new WordTable(entries);
}

const NO_SLOTS: Slots = {
  numbers: new Map(),
  table: new Int32Array(),
  words: [],
  starts: new Int32Array(),
  letters: new Uint16Array(),
  filter: new Int32Array(FILTER_SIZE),
};

export class WordTable {
  private readonly entries: Iterable<readonly [word: string, bits: number]>;
  private slots: Slots = NO_SLOTS;
  /** Negative before the table is built. */
  private mask = -1;

  constructor(entries: Iterable<readonly [word: string, bits: number]>) {
    this.entries = entries;
  }

  private build(): void {
    this.slots = fillSlots(this.entries);
    this.mask = this.slots.words.length - 1;
  }

  /** The number of the token's word, 0 when it is not in the table. */
  find(tokens: Tokens, token: number): number {
    if (this.mask < 0) this.build();
    const { table } = this.slots;
    const hash = tokens.hash[token] ?? 0;
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const value = table[slot * SLOT + 1] ?? 0;
      if (value === 0) return 0;
      if (
        table[slot * SLOT] === hash &&
        isWritten(this.slots, slot, tokens.text, tokens.start[token] ?? 0, tokens.end[token] ?? 0)
      )
        return value;
    }
  }

  /**
   * The numbers, united, of all words whose hash falls on a place (`placeInFilter`): where a bit is missing no word has it, else
   * `find` decides by the characters. Much cheaper than `find`.
   */
  get filter(): Int32Array {
    if (this.mask < 0) this.build();
    return this.slots.filter;
  }

  /** The number of a word as written, 0 when it is not in the table. */
  findWord(word: string): number {
    if (this.mask < 0) this.build();
    return this.slots.numbers.get(foldWord(word)) ?? 0;
  }
}

function isWritten({ starts, letters, words }: Slots, slot: number, text: string, start: number, end: number): boolean {
  const folds = FOLD;
  const first = starts[slot] ?? 0;
  const length = (starts[slot + 1] ?? 0) - first;
  if (length > end - start) return false;
  let at = 0;
  while (at < length && folds[text.charCodeAt(start + at)] === letters[first + at]) at++;
  // Anything but a plain agreement may still be one, with characters that are dropped or composed.
  return (at === length && length === end - start) || foldedEquals(text, start, end, words[slot] ?? '');
}
