import type { Check } from './checks/check.ts';
import type { EntityMention } from './entities/mention.ts';
import type { DateMention, Figure } from './figures/figure.ts';
import type { Decision } from './match/decision.ts';

/** A figure with what was decided of it. */
export interface AnalysedFigure {
  readonly figure: Figure;
  readonly decision: Decision;
  /** Who counted according to the page: offsets in the figure's block, or null. */
  readonly attribution: { readonly start: number; readonly end: number; readonly entity: string | null } | null;
  /** The time that the words beside the figure name for it (`2010`, `2024-07`), from `timeBeside`; absent or null when they name none. */
  readonly asOf?: string | null;
}

/** A date with what was decided of it. */
export interface AnalysedDate {
  readonly date: DateMention;
  readonly decision: Decision;
}

/** Everything that the engine found on a page. Plain JSON; `figure.sameAs`, `nounOf` and `baseOf` are indices into `figures` here. */
export interface Analysis {
  readonly figures: readonly AnalysedFigure[];
  readonly dates: readonly AnalysedDate[];
  readonly entities: readonly EntityMention[];
  readonly checks: readonly Check[];
  /** Qualified ids of the entities that the page is about, the most prominent first; to be handed in with changed blocks. */
  readonly focus: readonly string[];
  /** Hash of the packs that were used. */
  readonly packs: string;
}
