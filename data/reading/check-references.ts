import type { Pack } from '../schema/pack.ts';
import { nearest } from './nearest.ts';
import type { PackError } from './pack-error.ts';
import {
  claimReferences,
  entityReferences,
  measureReferences,
  nounClassReferences,
  originReferences,
  type Reference,
  type RowKind,
  topicReferences,
} from './references.ts';
import type { Locate } from './rows.ts';
import type { PackList } from './sources.ts';

/** What a kind of rows is called in a message. */
const kindWords: Readonly<Record<RowKind, string>> = {
  nounClasses: 'noun class',
  measures: 'measure',
  entities: 'entity',
  topics: 'topic',
  origins: 'origin',
  outlets: 'outlet',
};

const rowKinds = Object.keys(kindWords) as RowKind[];

/** An error with the row in which it stands, so that the row can be left out. */
export interface RowError {
  readonly list: PackList;
  readonly index: number;
  readonly error: PackError;
}

/** The numbers of a pack's rows in the author's own files: a row that did not pass the schema is missing from the pack. */
export type RowNumbers = Readonly<Record<PackList, readonly number[]>>;

/**
 * Ids that stand twice, and references to rows that there are not.
 * A reference to a pack that is neither this one nor one of `others` is taken on trust: that pack may be installed later.
 */
export function checkReferences(pack: Pack, numbers: RowNumbers, locate: Locate, others: readonly Pack[]): RowError[] {
  const known = new Map<string, ReadonlySet<string>>();
  for (const source of [...others, pack]) {
    for (const kind of rowKinds) known.set(`${source.id}/${kind}`, new Set(source[kind].map((row) => row.id)));
  }
  const errors: RowError[] = [];
  const report = (list: PackList, index: number, path: string, found: string, expected: string): void => {
    const number = numbers[list][index] ?? index;
    errors.push({ list, index, error: { ...locate(list, number), path, found, expected } });
  };

  for (const kind of rowKinds) {
    const seen = new Set<string>();
    pack[kind].forEach((row, index) => {
      if (seen.has(row.id))
        report(kind, index, 'id', `"${row.id}" a second time`, `an id that no other ${kindWords[kind]} has`);
      seen.add(row.id);
    });
  }

  const check = (list: PackList, index: number, references: readonly Reference[]): void => {
    for (const { kind, id, path } of references) {
      const slash = id.indexOf('/');
      const owner = slash < 0 ? pack.id : id.slice(0, slash);
      const local = slash < 0 ? id : id.slice(slash + 1);
      const ids = known.get(`${owner}/${kind}`);
      if (!ids || ids.has(local)) continue;
      const near = nearest(local, ids);
      const hint = near ? `, like "${slash < 0 ? near : `${owner}/${near}`}"` : '';
      report(list, index, path, `"${id}"`, `the id of a known ${kindWords[kind]}${hint}`);
    }
  };
  for (const [index, row] of pack.nounClasses.entries()) check('nounClasses', index, nounClassReferences(row));
  for (const [index, row] of pack.measures.entries()) check('measures', index, measureReferences(row));
  for (const [index, row] of pack.entities.entries()) check('entities', index, entityReferences(row));
  for (const [index, row] of pack.topics.entries()) check('topics', index, topicReferences(row));
  for (const [index, row] of pack.origins.entries()) check('origins', index, originReferences(row));
  for (const [index, row] of pack.claims.entries()) check('claims', index, claimReferences(row));
  return errors;
}
