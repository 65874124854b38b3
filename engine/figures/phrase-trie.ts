/** Phrases of word numbers, matched forwards or backwards from a token: longest match, cost bounded by the longest phrase. */

export interface PhraseTrie {
  /**
   * The longest phrase that begins at token `at`, runs in direction `step` (1 or -1) and stays in one sentence, as one number:
   * 0 when there is none; otherwise `lengthOf` and `payloadOf` take it apart. A number, because this is asked several times a figure.
   */
  match(ids: Int32Array, sentence: Int32Array, at: number, step: 1 | -1): number;
}

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

/** Bits of a word number within a key; a language's tables hold far fewer words. */
const WORD_BITS = 14;
const MOST_WORDS = 1 << WORD_BITS;
/** Keeps a key within 31 bits. */
const MOST_STATES = 1 << 16;
const SLOTS_PER_EDGE = 3;
const HASH_FACTOR = 0x9e3779b1;

interface Edge {
  readonly key: number;
  readonly next: number;
}

/** Builds a trie; `phrases` are sequences of word numbers in the order in which they will be met. Payloads are positive. */
export function buildPhraseTrie(
  phrases: readonly (readonly [words: readonly number[], payload: number])[],
): PhraseTrie {
  const known = new Map<number, number>();
  const edges: Edge[] = [];
  const payloads: number[] = [0];
  let longest = 0;
  for (const [words, payload] of phrases) {
    if (words.length > LONGEST) throw new RangeError('a phrase is too long');
    let state = 0;
    for (const word of words) {
      if (word <= 0 || word >= MOST_WORDS) throw new RangeError('a phrase holds a word that the lexicon does not know');
      const key = (state << WORD_BITS) | word;
      let next = known.get(key);
      if (next === undefined) {
        next = payloads.length;
        if (next >= MOST_STATES) throw new RangeError('too many phrases for one trie');
        payloads.push(0);
        known.set(key, next);
        edges.push({ key, next });
      }
      state = next;
    }
    // The first table to name a phrase decides.
    if (payloads[state] === 0) payloads[state] = payload;
    longest = Math.max(longest, words.length);
  }
  return trieOf(edges, Int32Array.from(payloads), longest);
}

/** An open-addressed table of edges. */
function trieOf(edges: readonly Edge[], payloads: Int32Array, longest: number): PhraseTrie {
  let slots = 16;
  while (slots < edges.length * SLOTS_PER_EDGE) slots *= 2;
  const mask = slots - 1;
  const keys = new Int32Array(slots);
  const nexts = new Int32Array(slots);
  const slotOf = (key: number): number => (Math.imul(key, HASH_FACTOR) >>> 15) & mask;
  for (const { key, next } of edges) {
    let slot = slotOf(key);
    while (nexts[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = key;
    nexts[slot] = next;
  }
  return {
    match(ids, sentence, at, step) {
      const own = sentence[at];
      let state = 0;
      let found = 0;
      let token = at;
      for (let length = 1; length <= longest; length++, token += step) {
        const word = ids[token] ?? 0;
        if (word === 0 || sentence[token] !== own) break;
        const key = (state << WORD_BITS) | word;
        let slot = slotOf(key);
        while (nexts[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
        state = nexts[slot] ?? 0;
        if (state === 0) break;
        const payload = payloads[state] ?? 0;
        if (payload !== 0) found = (payload << LENGTH_BITS) | length;
      }
      return found;
    },
  };
}
