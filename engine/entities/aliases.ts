import type { Alias } from '../../data/schema/entity.ts';
import type { Tokens } from '../scan/tokens.ts';
import type { EntityMention } from './mention.ts';

/** How an alias can be meant: one for each candidate of a mention. */
export interface AliasReading {
  /** Qualified id. */
  readonly entity: string;
  readonly use: NonNullable<Alias['use']>;
  /** The reading counts only in a document that also names one of these; empty when it always counts. */
  readonly needs: readonly string[];
  /**
   * The entity names words that decide against it and the alias is none of its explicit ones,
   * so that the reading must be weighed even where it is the only one ("Georgia", but not "Republic of Georgia").
   */
  readonly contested: boolean;
}

/** A phrase of the packs that speaks for or against one entity. */
export interface ContextHit {
  readonly entity: string;
  readonly against: boolean;
  /** Token positions `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** What is known of names beyond the mention itself: asked only where a name is ambiguous. */
export interface AliasTable {
  /** The readings behind a mention's candidates, in the order of the packs. */
  readings(tokens: Tokens, mention: EntityMention): readonly AliasReading[];
  /** Words in a block that speak for or against these entities (`near`, `notNear`), in no order; linear in its tokens. */
  contexts(tokens: Tokens, entities: ReadonlySet<string>): readonly ContextHit[];
}
