import type { Claim, Origin, Outlet } from '../../data/schema/claim.ts';
import type { Entity } from '../../data/schema/entity.ts';
import type { Measure } from '../../data/schema/measure.ts';
import type { Topic } from '../../data/schema/topic.ts';
import type { AliasTable } from '../entities/aliases.ts';
import type { EntityMention } from '../entities/mention.ts';
import type { Tokens } from '../scan/tokens.ts';
import type { ClaimValues } from './claim-values.ts';
import type { PhraseTable, TopicTable } from './phrases.ts';

/** What is said of a pack. */
export interface PackSummary {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
  readonly licence: string;
  readonly attribution: readonly string[];
  readonly reachesTo: string;
  readonly claims: number;
}

/** A topic without the examples, which stay in the pack. */
export type IndexedTopic = Omit<Topic, 'examples'>;

/** A topic and its measure; every id and reference in both is qualified (`pack/id`). For a topic per entity, `about` is the entity of the key. */
export interface TopicRecord {
  readonly key: string;
  readonly pack: string;
  readonly topic: IndexedTopic;
  readonly measure: Measure;
  readonly about: string | null;
}

/** A claim with its origin and outlet looked up. Every id and reference is qualified. */
export interface ClaimRecord {
  readonly claim: Claim;
  readonly originId: string | null;
  readonly origin: Origin | null;
  readonly outletId: string | null;
  readonly outlet: Outlet | null;
}

/** The packs, ready to be asked. Records are decoded on use; nothing here grows with the size of a page. */
export interface PackIndex {
  /** Changes when any pack changes. */
  readonly hash: string;
  readonly packs: readonly PackSummary[];
  /** The topic of a key (`kursk/nk-killed`, `world/population-of@world/ukr`), or undefined. A topic per entity without `@…` has `about` null. */
  topic(key: string): TopicRecord | undefined;
  /** Its claims, from all packs. Of a topic per entity: only with `@…`, those about that entity. */
  claims(key: string): readonly ClaimRecord[];
  /** The values of its claims in base units; nothing is decoded again for the next page. */
  values(key: string): ClaimValues;
  /** The values that the pack has only heard, in base units. */
  heard(key: string): ClaimValues;
  /** Keys of the topics whose relation names this one, whatever its kind: what is a sum, a share, a part … of `key`. */
  related(key: string): readonly string[];
  /** An entity by qualified id. Its own ids and references are qualified too. */
  entity(id: string): Entity | undefined;
  /** Every reading of every name in a block, in text order, not overlapping; linear in its tokens. `decideEntities` chooses among the readings. */
  mentions(tokens: Tokens, block: number): readonly EntityMention[];
  readonly phrases: PhraseTable;
  readonly topics: TopicTable;
  readonly aliases: AliasTable;
  /** The entity and all wholes it belongs to (`partOf`, transitively), qualified; nearest first. */
  wholes(entityId: string): readonly string[];
  /** Keys of the topics that name the entity as party, place, event or subject. */
  topicsOf(entityId: string): readonly string[];
  /** What a function makes of this index, made at the first asking and kept as long as the index: what no page changes. */
  once<T>(make: (index: PackIndex) => T): T;
}
