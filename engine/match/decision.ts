/** Hard reasons for which a figure is not compared with a topic. */
export type Gate =
  | 'dimension'
  | 'noun'
  | 'party'
  | 'epoch'
  | 'place'
  | 'polarity'
  | 'sub-group'
  | 'plan'
  | 'cue'
  | 'ambiguous';

/** `compare`: sure enough to be shown; `quiet`: read, likely of a topic, not compared; `nothing`. */
export type Band = 'compare' | 'quiet' | 'nothing';

/** One ground of a decision, with the words that made it. Offsets are into the text of `block`. */
export interface MatchReason {
  /** `cue`, `cue-clause`, `party-noun-phrase`, `party-subject`, `place-title`, `gate-party` …: a key of `GROUNDS` or `gate-` + gate. */
  readonly code: string;
  readonly weight: number;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** What a figure is about, or why that is left open. */
export interface Decision {
  readonly band: Band;
  /** Topic key: `pack/topic`, or `pack/topic@pack/entity` where the topic stands for one per entity; null in band `nothing`. */
  readonly topic: string | null;
  /** Log-odds: of a comparison against all other topics and none, otherwise against none alone. */
  readonly score: number;
  readonly gate: Gate | null;
  readonly reasons: readonly MatchReason[];
}
