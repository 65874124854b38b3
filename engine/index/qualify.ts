/** Records with every id and reference in the form `pack/id`, so that several packs can lie in one index. */
import type { Claim, Origin, Outlet } from '../../data/schema/claim.ts';
import type { Entity } from '../../data/schema/entity.ts';
import type { Measure, NounClass } from '../../data/schema/measure.ts';
import type { Pack } from '../../data/schema/pack.ts';
import type { Topic } from '../../data/schema/topic.ts';
import type { IndexedTopic } from './pack-index.ts';

/** A pack's records as they are stored. */
export interface QualifiedPack {
  readonly pack: Pack;
  readonly entities: readonly Entity[];
  readonly measures: readonly Measure[];
  readonly nounClasses: readonly NounClass[];
  readonly topics: readonly IndexedTopic[];
  readonly origins: readonly Origin[];
  readonly outlets: readonly Outlet[];
  /** One at a time: there may be a million of them. */
  claim(record: Claim): Claim;
}

type Qualify = (reference: string) => string;

const entity = (record: Entity, q: Qualify): Entity => ({
  ...record,
  id: q(record.id),
  aliases: record.aliases.map((alias) => (alias.needs ? { ...alias, needs: alias.needs.map(q) } : alias)),
  ...(record.partOf && { partOf: record.partOf.map(q) }),
});

/** The examples stay in the pack: they serve its author, not the reader. */
function topic({ examples: _, ...record }: Topic, q: Qualify): IndexedTopic {
  const { counts, party, rivals, anchors, elsewhere, per, relation } = record;
  return {
    ...record,
    id: q(record.id),
    measure: q(record.measure),
    ...(counts && { counts: counts.map(q) }),
    ...(party && { party: { ...party, anyOf: party.anyOf.map(q) } }),
    ...(rivals && { rivals: rivals.map(q) }),
    ...(anchors && { anchors: anchors.map((anchor) => ({ ...anchor, anyOf: anchor.anyOf.map(q) })) }),
    ...(elsewhere && { elsewhere: elsewhere.map(q) }),
    ...(per && { per: per.map(q) }),
    ...(relation && {
      relation: { ...relation, of: relation.of.map(q), ...(relation.amount && { amount: q(relation.amount) }) },
    }),
  };
}

const claim = (record: Claim, q: Qualify): Claim => ({
  ...record,
  topic: q(record.topic),
  ...(record.about && { about: q(record.about) }),
  origin: record.origin === null ? null : q(record.origin),
  ...(record.alsoOrigin && { alsoOrigin: record.alsoOrigin.map(q) }),
  outlet: record.outlet === null ? null : q(record.outlet),
});

/** A reference without "pack/" belongs to the pack in which it stands. */
export function qualify(pack: Pack): QualifiedPack {
  const q: Qualify = (reference) => (reference.includes('/') ? reference : `${pack.id}/${reference}`);
  return {
    pack,
    entities: pack.entities.map((record) => entity(record, q)),
    measures: pack.measures.map((record) => ({ ...record, id: q(record.id), counts: record.counts.map(q) })),
    nounClasses: pack.nounClasses.map((record) => ({
      ...record,
      id: q(record.id),
      ...(record.within && { within: record.within.map(q) }),
    })),
    topics: pack.topics.map((record) => topic(record, q)),
    origins: pack.origins.map((record) => ({
      ...record,
      id: q(record.id),
      ...(record.party && { party: q(record.party) }),
    })),
    outlets: pack.outlets.map((record) => ({ ...record, id: q(record.id) })),
    claim: (record) => claim(record, q),
  };
}
