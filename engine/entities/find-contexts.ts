/** Words that speak for or against the reading of an ambiguous name ("submarine", "1943"). */
import type { Lexicon } from '../index/lexicon.ts';
import type { StringPool } from '../index/string-pool.ts';
import type { Trie } from '../index/trie.ts';
import type { Tokens } from '../scan/tokens.ts';
import type { ContextHit } from './aliases.ts';
import { isJoint } from './hyphens.ts';

/** Words of a row: number of the entity's id string, 1 when the phrase speaks against it. */
export const CONTEXT_ROW = 2;

export interface ContextSource {
  readonly lexicon: Lexicon;
  readonly trie: Trie;
  readonly rows: Int32Array;
  readonly strings: StringPool;
}

/** Every phrase counts, also one within a longer one: they are signs, not names. */
export function findContexts(source: ContextSource, tokens: Tokens, entities: ReadonlySet<string>): ContextHit[] {
  const { lexicon, trie, rows, strings } = source;
  const words = lexicon.wordsOf(tokens);
  const hits: ContextHit[] = [];
  for (let from = 0; from < tokens.count; from++) {
    const word = words[from] ?? -1;
    let state = word < 0 ? 0 : (trie.first[word] ?? 0);
    for (let token = from; state !== 0; ) {
      const end = trie.itemStarts[state + 1] ?? 0;
      for (let item = trie.itemStarts[state] ?? 0; item < end; item++) {
        const row = (trie.items[item] ?? 0) * CONTEXT_ROW;
        const entity = strings(rows[row] ?? 0);
        if (!entities.has(entity) || !lexicon.agree(tokens, from, token + 1)) continue;
        hits.push({ entity, against: rows[row + 1] === 1, from, to: token + 1 });
      }
      token++;
      const next = trie.step(state, words[token] ?? -1);
      state = next === 0 && isJoint(tokens, token) ? trie.step(state, words[++token] ?? -1) : next;
    }
  }
  return hits;
}
