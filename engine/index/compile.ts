/** Packs into the one buffer that `openIndex` reads in place. */
import type { Pack } from '../../data/schema/pack.ts';
import { compileAliases } from './compile-aliases.ts';
import { compileContexts } from './compile-contexts.ts';
import { compilePhrases } from './compile-phrases.ts';
import { compileRecords } from './compile-records.ts';
import type { IndexWriter } from './compile-words.ts';
import { IndexError } from './index-error.ts';
import { layOut } from './layout.ts';
import { createLexicon } from './lexicon.ts';
import { qualify } from './qualify.ts';
import { createStringPool } from './string-pool.ts';
import { createValueWriter } from './value-codec.ts';

/**
 * Compiles packs that were validated before. The same packs in the same order give the same bytes.
 * Throws `IndexError` (`same-pack-twice`) when two have one id.
 */
export function compilePacks(packs: readonly Pack[]): ArrayBuffer {
  const ids = packs.map((pack) => pack.id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new IndexError('same-pack-twice', `pack "${twice}" was given twice`);

  const strings = createStringPool();
  const writer: IndexWriter = { strings, values: createValueWriter(strings), lexicon: createLexicon(strings) };
  const qualified = packs.map(qualify);
  const entities = qualified.flatMap((pack) => pack.entities);
  const aliases = compileAliases(entities, writer);
  const contexts = compileContexts(entities, writer);
  const phrases = compilePhrases(qualified, writer);
  const { records, lists } = compileRecords(qualified, writer);

  // The writers finish last: whatever is written above may still add words and strings.
  const lexicon = writer.lexicon.finish();
  const size = writer.lexicon.size;
  const { values, shapes } = writer.values.finish();
  const pool = strings.finish();
  return layOut({
    stringBytes: pool.bytes,
    stringStarts: pool.starts,
    shapes,
    values,
    records,
    lists: lists.table,
    listStarts: lists.starts,
    listItems: lists.items,
    wordTable: lexicon.table,
    words: lexicon.words,
    aliasTrie: aliases.trie.finish(size),
    aliases: Int32Array.from(aliases.rows),
    contextTrie: contexts.trie.finish(size),
    contexts: Int32Array.from(contexts.rows),
    phraseTrie: phrases.trie.finish(size),
    phrases: Int32Array.from(phrases.rows),
    owners: Int32Array.from(phrases.owners),
  });
}
