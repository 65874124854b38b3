import { type PackList, packLists } from '../reading/sources.ts';
import type { Claim } from '../schema/claim.ts';
import type { Pack } from '../schema/pack.ts';
import { pairClaims } from './pair-claims.ts';

/** One field whose value changed; a missing field is undefined. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** One row that was added, removed or changed between two revisions of a pack. */
export type RowChange =
  | { readonly kind: 'added' | 'removed'; readonly list: PackList; readonly row: Row }
  | { readonly kind: 'changed'; readonly list: PackList; readonly row: Row; readonly fields: readonly FieldChange[] };

/** A row of any list. */
export type Row = Pack[PackList][number];

/** All that changed between two revisions. */
export interface PackDiff {
  readonly before: Pack;
  readonly after: Pack;
  /** Fields of the head: title, licence, revision … */
  readonly head: readonly FieldChange[];
  readonly rows: readonly RowChange[];
}

/** Compares two revisions of a pack, or two packs. Rows with an id are the same by it, claims by page and printed phrase (see `pair-claims.ts`). */
export function diffPacks(before: Pack, after: Pack): PackDiff {
  const rows = packLists.flatMap((list) => diffList(list, before[list], after[list]));
  return { before, after, head: changedFields(headOf(before), headOf(after)), rows };
}

function headOf(pack: Pack): Readonly<Record<string, unknown>> {
  const lists = new Set<string>(packLists);
  return Object.fromEntries(Object.entries(pack).filter(([field]) => !lists.has(field)));
}

function diffList(list: PackList, before: readonly Row[], after: readonly Row[]): RowChange[] {
  const { pairs, removed, added } =
    list === 'claims' ? pairClaims(before as readonly Claim[], after as readonly Claim[]) : pairById(before, after);
  return [
    ...pairs.flatMap(([old, row]): RowChange[] => {
      const fields = changedFields(old, row);
      return fields.length > 0 ? [{ kind: 'changed', list, row, fields }] : [];
    }),
    ...removed.map((row): RowChange => ({ kind: 'removed', list, row })),
    ...added.map((row): RowChange => ({ kind: 'added', list, row })),
  ];
}

function pairById(
  before: readonly Row[],
  after: readonly Row[],
): { pairs: (readonly [Row, Row])[]; removed: Row[]; added: Row[] } {
  const idOf = (row: Row): string => ('id' in row ? row.id : '');
  const old = new Map(before.map((row) => [idOf(row), row]));
  const kept = new Set(after.map(idOf));
  const pairs = after.flatMap((row) => {
    const match = old.get(idOf(row));
    return match ? [[match, row] as const] : [];
  });
  return {
    pairs,
    removed: before.filter((row) => !kept.has(idOf(row))),
    added: after.filter((row) => !old.has(idOf(row))),
  };
}

function changedFields(before: object, after: object): FieldChange[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((field) => JSON.stringify(old.get(field)) !== JSON.stringify(now.get(field)))
    .map((field) => ({ field, before: old.get(field), after: now.get(field) }));
}
