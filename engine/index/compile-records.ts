/** The records of all packs, encoded one by one, with the tables that lead to them. */
import type { NounClass } from '../../data/schema/measure.ts';
import type { IndexWriter } from './compile-words.ts';
import { type KeyEntry, writeKeyTable } from './key-table.ts';
import type { IndexedTopic, PackSummary } from './pack-index.ts';
import type { QualifiedPack } from './qualify.ts';
import { ListKind, RecordKind, topicKey } from './records.ts';

/** The entities that a topic names as its party, places and events. */
function entitiesOf(topic: IndexedTopic): Set<string> {
  return new Set([...(topic.party?.anyOf ?? []), ...(topic.anchors ?? []).flatMap((anchor) => anchor.anyOf)]);
}

/** The class itself, then wider and wider ones; a circle in the data ends where it closes. */
function withWider(start: string, classes: ReadonlyMap<string, NounClass>): string[] {
  const found = new Set([start]);
  for (const name of found) for (const wider of classes.get(name)?.within ?? []) found.add(wider);
  return [...found];
}

function summary({ pack }: QualifiedPack): PackSummary {
  const { id, title, revision, licence, attribution, reachesTo } = pack;
  return { id, title, revision, licence, attribution, reachesTo, claims: pack.claims.length };
}

/** Lists under (kind, key), in the order in which their items come. */
function createLists() {
  const byKind = Object.values(ListKind).map(() => new Map<string, number[]>());
  return {
    add(kind: number, key: string, item: number): void {
      const lists = byKind[kind];
      const list = lists?.get(key);
      if (list) list.push(item);
      else lists?.set(key, [item]);
    },
    finish(writer: IndexWriter) {
      const entries: KeyEntry[] = [];
      const starts = [0];
      const items: number[] = [];
      byKind.forEach((lists, kind) => {
        for (const [key, list] of lists) {
          entries.push({ kind, key, keyString: writer.strings.intern(key), value: starts.length - 1 });
          for (const item of list) items.push(item);
          starts.push(items.length);
        }
      });
      return { table: writeKeyTable(entries), starts: Int32Array.from(starts), items: Int32Array.from(items) };
    },
  };
}

/** Of two records with one id the first stands; lint reports the second. */
export function compileRecords(packs: readonly QualifiedPack[], writer: IndexWriter) {
  const { strings, values } = writer;
  const lists = createLists();
  const records = new Map<string, KeyEntry>();
  const addRecords = (kind: number, list: readonly { readonly id: string }[]): void => {
    for (const record of list) {
      const name = `${kind}:${record.id}`;
      if (records.has(name)) continue;
      const value = values.write(record);
      records.set(name, { kind, key: record.id, keyString: strings.intern(record.id), value });
    }
  };
  const addTopic = (topic: IndexedTopic): void => {
    lists.add(ListKind.topicsOfMeasure, topic.measure, strings.intern(topic.id));
    for (const other of new Set(topic.relation?.of)) lists.add(ListKind.relatedTo, other, strings.intern(topic.id));
    const subjects = new Set(topic.per);
    for (const entity of subjects) {
      lists.add(ListKind.topicsOfEntity, entity, strings.intern(topicKey(topic.id, entity)));
    }
    for (const entity of entitiesOf(topic)) {
      if (!subjects.has(entity)) lists.add(ListKind.topicsOfEntity, entity, strings.intern(topic.id));
    }
  };

  const classes = new Map(packs.flatMap((pack) => pack.nounClasses).map((record) => [record.id, record]));
  for (const pack of packs) {
    lists.add(ListKind.packs, '', values.write(summary(pack)));
    addRecords(RecordKind.entity, pack.entities);
    addRecords(RecordKind.measure, pack.measures);
    addRecords(RecordKind.topic, pack.topics);
    addRecords(RecordKind.origin, pack.origins);
    addRecords(RecordKind.outlet, pack.outlets);
    for (const topic of pack.topics) addTopic(topic);
    for (const { id } of pack.nounClasses) {
      for (const wider of withWider(id, classes)) lists.add(ListKind.classes, id, strings.intern(wider));
    }
    for (const record of pack.pack.claims) {
      const claim = pack.claim(record);
      lists.add(ListKind.claims, topicKey(claim.topic, claim.about), values.write(claim));
    }
  }
  return { records: writeKeyTable([...records.values()]), lists: lists.finish(writer) };
}
