import type { Alias } from '../../data/schema/entity.ts';

/** A place in the text where an entity of a pack is named. */
export interface EntityMention {
  readonly kind: 'entity';
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly tokenFrom: number;
  readonly tokenTo: number;
  /** Qualified ids (`kursk/kursk-oblast`), the likeliest first; more than one when the context does not decide. */
  readonly candidates: readonly string[];
  /** How the alias names the first candidate. */
  readonly use: NonNullable<Alias['use']>;
  /** The readings are still to be weighed by `decideEntities`; never set in an analysis. */
  readonly undecided?: true;
  /** While undecided: the candidates that are beyond doubt within their own pack. */
  readonly sure?: readonly string[];
}
