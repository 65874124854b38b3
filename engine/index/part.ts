/** One opened buffer: views on its sections, records decoded when asked for. */
import type { Claim, Origin, Outlet } from '../../data/schema/claim.ts';
import type { Entity } from '../../data/schema/entity.ts';
import type { Measure } from '../../data/schema/measure.ts';
import type { ContextHit } from '../entities/aliases.ts';
import { findContexts } from '../entities/find-contexts.ts';
import { type AliasMatcher, openAliases } from '../entities/find-mentions.ts';
import type { Tokens } from '../scan/tokens.ts';
import { openPhrases, type PhraseMatcher } from './find-phrases.ts';
import { openKeyTable } from './key-table.ts';
import { readLayout } from './layout.ts';
import { openLexicon } from './lexicon.ts';
import type { IndexedTopic, PackSummary } from './pack-index.ts';
import { ListKind, RecordKind } from './records.ts';
import { openStringPool } from './string-pool.ts';
import { openTrie } from './trie.ts';
import { openValues } from './value-codec.ts';

/** Everything by qualified id or key; each call decodes anew. */
export interface Part {
  readonly hash: string;
  packs(): PackSummary[];
  entity(id: string): Entity | undefined;
  measure(id: string): Measure | undefined;
  /** Without `@`. */
  topic(id: string): IndexedTopic | undefined;
  origin(id: string): Origin | undefined;
  outlet(id: string): Outlet | undefined;
  claims(key: string): Claim[];
  /** The strings of a list (`ListKind`); empty where there is none. */
  list(kind: number, key: string): string[];
  readonly aliases: AliasMatcher;
  contexts(tokens: Tokens, entities: ReadonlySet<string>): ContextHit[];
  readonly phrases: PhraseMatcher;
}

/** Throws `IndexError` where the buffer holds no index of this version. */
export function openPart(buffer: ArrayBuffer): Part {
  const layout = readLayout(buffer);
  const strings = openStringPool(layout.bytes('stringBytes'), layout.words('stringStarts'));
  const values = openValues(layout.bytes('values'), layout.words('shapes'), strings);
  const records = openKeyTable(layout.words('records'), strings);
  const lists = openKeyTable(layout.words('lists'), strings);
  const listStarts = layout.words('listStarts');
  const listItems = layout.words('listItems');
  const lexicon = openLexicon(layout.words('wordTable'), layout.words('words'), strings);
  const contextSource = {
    lexicon,
    trie: openTrie(layout.words('contextTrie')),
    rows: layout.words('contexts'),
    strings,
  };

  const items = (kind: number, key: string): Int32Array => {
    const list = lists(kind, key);
    return list === undefined ? new Int32Array() : listItems.subarray(listStarts[list], listStarts[list + 1]);
  };
  // What stands under a kind was a validated record of that kind when the buffer was compiled.
  const decoded = <T>(kind: number, id: string): T | undefined => {
    const offset = records(kind, id);
    return offset === undefined ? undefined : (values(offset) as T);
  };
  const decodedAll = <T>(kind: number, key: string): T[] =>
    Array.from(items(kind, key), (offset) => values(offset) as T);

  return {
    hash: layout.hash,
    packs: () => decodedAll<PackSummary>(ListKind.packs, ''),
    entity: (id) => decoded<Entity>(RecordKind.entity, id),
    measure: (id) => decoded<Measure>(RecordKind.measure, id),
    topic: (id) => decoded<IndexedTopic>(RecordKind.topic, id),
    origin: (id) => decoded<Origin>(RecordKind.origin, id),
    outlet: (id) => decoded<Outlet>(RecordKind.outlet, id),
    claims: (key) => decodedAll<Claim>(ListKind.claims, key),
    list: (kind, key) => Array.from(items(kind, key), strings),
    aliases: openAliases({
      lexicon,
      trie: openTrie(layout.words('aliasTrie')),
      rows: layout.words('aliases'),
      strings,
      values,
    }),
    contexts: (tokens, entities) => findContexts(contextSource, tokens, entities),
    phrases: openPhrases({
      lexicon,
      trie: openTrie(layout.words('phraseTrie')),
      rows: layout.words('phrases'),
      owners: layout.words('owners'),
      strings,
    }),
  };
}
