/** Phrases of word numbers, matched forwards or backwards from a token: longest match, cost bounded by the longest phrase. */
import { lineIds, lineSentences, MOST_WORDS } from './line-memory.ts';
import { EDGE } from './shape.ts';

const ids = lineIds;
const sentences = lineSentences;

const LENGTH_BITS = 4;
const LONGEST = (1 << LENGTH_BITS) - 1;

/** Number of tokens of a match. */
export function lengthOf(match: number): number {
  return match & LONGEST;
}

/** What the matched phrase stands for. */
export function payloadOf(match: number): number {
  return match >> LENGTH_BITS;
}

/** Bits of a word number within a key. */
const WORD_BITS = Math.log2(MOST_WORDS);
/** Keeps a key within 31 bits. */
const MOST_STATES = 1 << 16;
const GOES_ON = 1;
const SLOTS_PER_EDGE = 3;
const HASH_FACTOR = 0x9e3779b1;

interface Edge {
  readonly key: number;
  readonly next: number;
}

/** Builds a trie, with a bit of its own among those of its grammar; `phrases` are sequences of word numbers below `words` in the order in which they will be met. Payloads are positive. */
export function buildPhraseTrie(
  phrases: readonly (readonly [words: readonly number[], payload: number])[],
  words: number,
  bit = 1,
): PhraseTrie {
  if (words > MOST_WORDS) throw new RangeError('too many words for one trie');
  const known = new Map<number, number>();
  const edges: Edge[] = [];
  const payloads: number[] = [0];
  const roots = new Uint16Array(words);
  for (const [sequence, payload] of phrases) {
    if (sequence.length > LONGEST) throw new RangeError('a phrase is too long');
    let state = 0;
    for (const word of sequence) {
      if (word <= 0 || word >= words) throw new RangeError('a phrase holds a word that the lexicon does not know');
      const key = (state << WORD_BITS) | word;
      let next = known.get(key);
      if (next === undefined) {
        next = payloads.length;
        if (next >= MOST_STATES) throw new RangeError('too many phrases for one trie');
        payloads.push(0);
        known.set(key, next);
        if (state === 0) roots[word] = next;
        else edges.push({ key, next });
      }
      state = next;
    }
    // The first table to name a phrase decides.
    if (payloads[state] === 0) payloads[state] = payload;
  }
  return new PhraseTrie(bit, roots, edges, Int32Array.from(payloads));
}

export class PhraseTrie {
  /** The bit of this trie among those of its grammar. */
  readonly bit: number;
  /** By word number, the state behind a word that begins a phrase; 0 for any other. */
  readonly roots: Uint16Array;
  /** What the phrase that ends in a state stands for, 0 where none ends; and, in the lowest bit (`GOES_ON`), whether longer ones go on from it. */
  private readonly ends: Int32Array;
  /** An open-addressed table of the edges between states. */
  private readonly keys: Int32Array;
  private readonly nexts: Uint16Array;
  private readonly mask: number;

  constructor(bit: number, roots: Uint16Array, edges: readonly Edge[], payloads: Int32Array) {
    let slots = 16;
    while (slots < edges.length * SLOTS_PER_EDGE) slots *= 2;
    this.bit = bit;
    this.roots = roots;
    this.ends = payloads.map((payload) => payload << 1);
    this.mask = slots - 1;
    this.keys = new Int32Array(slots);
    this.nexts = new Uint16Array(slots);
    for (const { key, next } of edges) {
      const from = key >>> WORD_BITS;
      this.ends[from] = (this.ends[from] ?? 0) | GOES_ON;
      let slot = slotOf(key) & this.mask;
      while (this.nexts[slot] !== 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = key;
      this.nexts[slot] = next;
    }
  }

  /**
   * The longest phrase that begins at token `at`, runs in direction `step` (1 or -1) and stays in one sentence, as one number:
   * 0 when there is none; otherwise `lengthOf` and `payloadOf` take it apart. A number, because this is asked several times a figure.
   */
  match(at: number, step: 1 | -1): number {
    const own = sentences[at + EDGE] ?? 0;
    let state = this.roots[ids[at + EDGE] ?? 0] ?? 0;
    let found = 0;
    let token = at;
    for (let length = 1; state !== 0; length++) {
      const ends = this.ends[state] ?? 0;
      if (ends > GOES_ON) found = ((ends >> 1) << LENGTH_BITS) | length;
      // Most phrases are one word, and no other begins with it.
      if ((ends & GOES_ON) === 0) return found;
      token += step;
      const word = ids[token + EDGE] ?? 0;
      state = word === 0 || (sentences[token + EDGE] ?? 0) !== own ? 0 : this.behind(state, word);
    }
    return found;
  }

  /** The state behind a word in a state; 0 where no phrase goes on with it. */
  private behind(state: number, word: number): number {
    const key = (state << WORD_BITS) | word;
    let slot = slotOf(key) & this.mask;
    while (this.nexts[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    return this.nexts[slot] ?? 0;
  }
}

function slotOf(key: number): number {
  return Math.imul(key, HASH_FACTOR) >>> 15;
}
