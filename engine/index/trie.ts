/**
 * A trie over word numbers. The first step goes by a table with one entry a word; the edges of a later state lie sorted
 * and are found by bisection, so that a state costs two words and an edge two.
 * State 0 is the root and has no other use: as a step's result it means "no such edge".
 */

export interface TrieWriter {
  /** Adds an item under a row of words; several items may stand under the same row. An empty row is ignored. */
  add(words: readonly number[], item: number): void;
  /** `lexiconSize`: how many words there are at the end. */
  finish(lexiconSize: number): Int32Array;
}

/** Words before the arrays: lexicon size, states, edges, items. */
const HEADER = 4;

interface Node {
  readonly edges: Map<number, number>;
  readonly items: number[];
}

export function createTrie(): TrieWriter {
  const nodes: Node[] = [{ edges: new Map(), items: [] }];
  const child = (parent: Node, word: number): number => {
    const known = parent.edges.get(word);
    if (known !== undefined) return known;
    nodes.push({ edges: new Map(), items: [] });
    parent.edges.set(word, nodes.length - 1);
    return nodes.length - 1;
  };
  return {
    add(words, item) {
      let node = nodes[0];
      for (const word of words) node = node && nodes[child(node, word)];
      if (words.length > 0) node?.items.push(item);
    },
    finish(lexiconSize) {
      const first = new Int32Array(lexiconSize);
      const edgeStarts = new Int32Array(nodes.length + 1);
      const itemStarts = new Int32Array(nodes.length + 1);
      const edgeWords: number[] = [];
      const edgeStates: number[] = [];
      const items: number[] = [];
      nodes.forEach((node, state) => {
        const edges = [...node.edges].sort(([a], [b]) => a - b);
        if (state === 0) for (const [word, to] of edges) first[word] = to;
        else {
          for (const [word, to] of edges) {
            edgeWords.push(word);
            edgeStates.push(to);
          }
        }
        for (const item of node.items) items.push(item);
        edgeStarts[state + 1] = edgeWords.length;
        itemStarts[state + 1] = items.length;
      });
      const parts = [first, edgeStarts, itemStarts, edgeWords, edgeStates, items];
      const out = new Int32Array(parts.reduce((sum, part) => sum + part.length, HEADER));
      out.set([lexiconSize, nodes.length, edgeWords.length, items.length]);
      let at = HEADER;
      for (const part of parts) {
        out.set(part, at);
        at += part.length;
      }
      return out;
    },
  };
}

export interface Trie {
  /** The state after `word`, or 0. `state` 0 is the root. */
  step(state: number, word: number): number;
  /** The state after each word at the root, or 0: for the question that is asked at every token. */
  readonly first: Int32Array;
  /** Whether one of the words below `limit` leads on from a state other than the root. */
  hasEdgeBelow(state: number, limit: number): boolean;
  /** Items of a state: `items[itemStarts[state]] … items[itemStarts[state + 1] - 1]`. */
  readonly itemStarts: Int32Array;
  readonly items: Int32Array;
}

export function openTrie(section: Int32Array): Trie {
  const [lexiconSize = 0, states = 0, edges = 0, itemCount = 0] = section;
  let at = HEADER;
  const take = (length: number): Int32Array => {
    const view = section.subarray(at, at + length);
    at += length;
    return view;
  };
  const first = take(lexiconSize);
  const edgeStarts = take(states + 1);
  const itemStarts = take(states + 1);
  const edgeWords = take(edges);
  const edgeStates = take(edges);
  const items = take(itemCount);
  return {
    step(state, word) {
      if (word < 0) return 0;
      if (state === 0) return first[word] ?? 0;
      let low = edgeStarts[state] ?? 0;
      let high = (edgeStarts[state + 1] ?? 0) - 1;
      while (low <= high) {
        const middle = (low + high) >>> 1;
        const found = edgeWords[middle] ?? 0;
        if (found === word) return edgeStates[middle] ?? 0;
        if (found < word) low = middle + 1;
        else high = middle - 1;
      }
      return 0;
    },
    first,
    hasEdgeBelow(state, limit) {
      const edge = edgeStarts[state] ?? 0;
      return edge < (edgeStarts[state + 1] ?? 0) && (edgeWords[edge] ?? 0) < limit;
    },
    itemStarts,
    items,
  };
}
