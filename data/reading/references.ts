import type { Claim, Origin } from '../schema/claim.ts';
import type { Entity } from '../schema/entity.ts';
import type { Measure, NounClass } from '../schema/measure.ts';
import type { Topic } from '../schema/topic.ts';

/** Kinds of rows that others refer to. */
export type RowKind = 'nounClasses' | 'measures' | 'entities' | 'topics' | 'origins' | 'outlets';

/** One reference in a row: to which kind, under which path. */
export interface Reference {
  readonly kind: RowKind;
  readonly id: string;
  readonly path: string;
}

/** All references of a noun class. */
export function nounClassReferences(row: NounClass): Reference[] {
  return many('nounClasses', 'within', row.within);
}

/** All references of a measure. */
export function measureReferences(row: Measure): Reference[] {
  return many('nounClasses', 'counts', row.counts);
}

/** All references of an entity. */
export function entityReferences(row: Entity): Reference[] {
  return [
    ...many('entities', 'partOf', row.partOf),
    ...row.aliases.flatMap((alias, index) => many('entities', `aliases[${index}].needs`, alias.needs)),
  ];
}

/** All references of a topic. */
export function topicReferences(row: Topic): Reference[] {
  return [
    one('measures', 'measure', row.measure),
    ...many('nounClasses', 'counts', row.counts),
    ...many('entities', 'party.anyOf', row.party?.anyOf),
    ...many('entities', 'rivals', row.rivals),
    ...(row.anchors ?? []).flatMap((anchor, index) => many('entities', `anchors[${index}].anyOf`, anchor.anyOf)),
    ...many('entities', 'elsewhere', row.elsewhere),
    ...many('entities', 'per', row.per),
    ...many('topics', 'relation.of', row.relation?.of),
    ...maybe('topics', 'relation.amount', row.relation?.amount),
  ];
}

/** All references of an origin. */
export function originReferences(row: Origin): Reference[] {
  return [...maybe('entities', 'party', row.party), ...maybe('entities', 'entity', row.entity)];
}

/** All references of a claim. */
export function claimReferences(row: Claim): Reference[] {
  return [
    one('topics', 'topic', row.topic),
    ...maybe('entities', 'about', row.about),
    ...maybe('origins', 'origin', row.origin),
    ...many('origins', 'alsoOrigin', row.alsoOrigin),
    ...maybe('outlets', 'outlet', row.outlet),
  ];
}

const one = (kind: RowKind, path: string, id: string): Reference => ({ kind, id, path });

const maybe = (kind: RowKind, path: string, id: string | null | undefined): Reference[] =>
  id ? [one(kind, path, id)] : [];

const many = (kind: RowKind, path: string, ids: readonly string[] | undefined): Reference[] =>
  (ids ?? []).map((id, index) => one(kind, `${path}[${index}]`, id));
