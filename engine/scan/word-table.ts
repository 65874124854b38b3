/** A small hash table from folded words to positive numbers, asked by token: open addressing, no allocation. */
import { FOLD } from './char-classes.ts';
import { foldedEquals, foldHash, foldKey, foldWord } from './fold.ts';
import type { Tokens } from './tokens.ts';

/** Slots per word: keeps runs of occupied slots short. */
const SLOTS_PER_WORD = 2;
const LARGEST_SLOTS = 1 << 24;
/** Integers of a slot, side by side, so that one look at memory answers for most words: hash, number, key (`foldKey`), where its characters begin. */
const SLOT = 4;
const NUMBER = 1;
const KEY = 2;
const LETTERS = 3;
/** Places of the filter: few enough to stay near at hand. */
const FILTER_SIZE = 1 << 11;

/** Where the words with a hash stand in a filter. */
export function placeInFilter(hash: number): number {
  return hash & (FILTER_SIZE - 1);
}

interface Slots {
  readonly numbers: ReadonlyMap<string, number>;
  readonly table: Int32Array;
  readonly words: readonly string[];
  /** The characters of all words: a list of numbers is read much faster than strings are. */
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
  let letters = '';
  for (const [word, value] of numbers) {
    const hash = foldHash(word);
    let slot = hash & mask;
    while (table[slot * SLOT + NUMBER] !== 0) slot = (slot + 1) & mask;
    table.set([hash, value, foldKey(word), letters.length], slot * SLOT);
    words[slot] = word;
    letters += word;
    filter[placeInFilter(hash)] = (filter[placeInFilter(hash)] ?? 0) | value;
  }
  const units = Uint16Array.from({ length: letters.length }, (_, at) => letters.charCodeAt(at));
  return { numbers, table, words, letters: units, filter };
}

/** A table that is built at the first question; numbers of a word given twice are united bit by bit. */
export function buildWordTable(entries: Iterable<readonly [word: string, bits: number]>): WordTable {
  return new WordTable(entries);
}

const NO_SLOTS: Slots = {
  numbers: new Map(),
  table: new Int32Array(),
  words: [],
  letters: new Uint16Array(),
  filter: new Int32Array(FILTER_SIZE),
};

export class WordTable {
  private readonly entries: Iterable<readonly [word: string, bits: number]>;
  private slots: Slots = NO_SLOTS;
  private table: Int32Array = NO_SLOTS.table;
  /** Negative before the table is built. */
  private mask = -1;

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
    if (this.mask < 0) this.build();
    const { table, mask } = this;
    const hash = tokens.hash[token] ?? 0;
    const key = tokens.key[token] ?? 0;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = slot * SLOT;
      const value = table[at + NUMBER] ?? 0;
      if (value === 0) return 0;
      if (key !== 0 ? table[at + KEY] === key : table[at] === hash && isWritten(this.slots, slot, tokens, token))
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

/** Whether a token is written as the word of a slot, letter by letter. */
function isWritten({ table, letters, words }: Slots, slot: number, tokens: Tokens, token: number): boolean {
  const { text } = tokens;
  const start = tokens.start[token] ?? 0;
  const end = tokens.end[token] ?? 0;
  const word = words[slot] ?? '';
  const first = table[slot * SLOT + LETTERS] ?? 0;
  if (word.length > end - start) return false;
  let at = 0;
  while (at < word.length && FOLD[text.charCodeAt(start + at)] === letters[first + at]) at++;
  // Anything but a plain agreement may still be one, with characters that are dropped or composed.
  return (at === word.length && word.length === end - start) || foldedEquals(text, start, end, word);
}
