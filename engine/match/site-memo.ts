/** What is found once for a figure and asked by many topics. */
import type { Gate } from './decision.ts';
import type { EpochMark } from './epoch-marks.ts';
import type { Bond } from './party.ts';
import type { Passage } from './passage.ts';
import type { WeightCode } from './weights.ts';

/** Why a figure may not be compared, with the tokens that say so; `passage` where they stand elsewhere. */
export interface Stop {
  readonly gate: Gate;
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

/** The nearest mention of an anchor: its rank (noun phrase, clause, sentence, paragraph, page), and its tokens (those of the figure where it stands elsewhere on the page). */
export interface Found {
  readonly rank: number;
  readonly code: WeightCode;
  readonly from: number;
  readonly to: number;
}

/**
 * How the counted noun suits a measure. `fits`: it is of the class that the measure counts first of all; `wide`: of another that it counts;
 * `open`: of no known class; `headless`: there is none; `narrow`: there is none, and the measure counts one kind of people or things alone.
 */
export type NounFit = 'fits' | 'wide' | 'open' | 'headless' | 'narrow' | 'other';

/** Answers that many topics ask of one figure, kept by what topics share. */
export interface SiteMemo {
  readonly nouns: Map<ReadonlySet<string>, NounFit>;
  readonly anchors: Map<ReadonlySet<string>, Found | null>;
  readonly elsewhere: Map<string, Stop | null>;
  readonly epochs: Map<Passage, EpochMark | null>;
  readonly bonds: Map<string, readonly Bond[]>;
  /** Gates that do not depend on the topic, by name. */
  readonly stops: Map<string, Stop | null>;
}

export function createMemo(): SiteMemo {
  return {
    nouns: new Map(),
    anchors: new Map(),
    elsewhere: new Map(),
    epochs: new Map(),
    bonds: new Map(),
    stops: new Map(),
  };
}
