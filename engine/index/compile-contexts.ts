/** The words that speak for or against an entity's reading of an ambiguous alias. */
import type { Entity } from '../../data/schema/entity.ts';
import { CONTEXT_ROW } from '../entities/find-contexts.ts';
import { type IndexWriter, wordNumbers } from './compile-words.ts';
import { createTrie } from './trie.ts';

/** Gives the trie's writer and its rows. */
export function compileContexts(entities: Iterable<Entity>, { strings, lexicon }: IndexWriter) {
  const trie = createTrie();
  const rows: number[] = [];
  for (const entity of entities) {
    const phrases = [
      ...(entity.near ?? []).map((text) => ({ text, against: 0 })),
      ...(entity.notNear ?? []).map((text) => ({ text, against: 1 })),
    ];
    for (const { text, against } of phrases) {
      trie.add(wordNumbers(text, lexicon), rows.length / CONTEXT_ROW);
      rows.push(strings.intern(entity.id), against);
    }
  }
  return { trie, rows };
}
