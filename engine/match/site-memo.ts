/** What is found once for a figure and asked by many topics. */
import type { ActiveTopic } from './active-topics.ts';
import type { CueLink } from './cue-link.ts';
import type { Gate } from './decision.ts';
import type { EpochMark } from './epoch-marks.ts';
import type { Evidence } from './evidence.ts';
import type { GroundCode } from './grounds.ts';
import type { Bond } from './party.ts';
import type { Passage } from './passage.ts';

/** Why a figure may not be compared, with the tokens that say so; `passage` where they stand elsewhere. */
export interface Stop {
  readonly gate: Gate;
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  /** The words stand apart from the figure, so that they only make it doubtful where others have published its value. */
  readonly loose?: boolean;
}

/** The nearest mention of an anchor: its rank (noun phrase, clause, sentence, paragraph, page), and its tokens (those of the figure where it stands elsewhere on the page). */
export interface Found {
  readonly rank: number;
  readonly code: GroundCode;
  readonly from: number;
  readonly to: number;
}

/**
 * How the counted noun suits a measure. `fits`: it is of the class that the measure counts first of all; `wide`: of another that it counts;
 * `open`: of no known class; `headless`: there is none; `narrow`: there is none, and the measure counts one kind of people or things alone.
 */
export type NounFit = 'fits' | 'wide' | 'open' | 'headless' | 'narrow' | 'other';

/** Answers that many topics ask of one figure, kept by what topics share; undefined before they are asked for: most figures raise few topics. */
export interface SiteMemo {
  nouns: Map<ReadonlySet<string>, NounFit> | undefined;
  /** The cues that could speak of the figure. */
  usable: readonly CueLink[] | undefined;
  /** What the packs know of the counted noun. */
  counted: readonly CountedClass[] | undefined;
  /** Exclusions of the packs that stand where they can speak of the figure, by the number of the hit. */
  exclusions: readonly number[] | undefined;
  /** Mentions of the sentence, and those of them that name a place of the figure's clause. */
  mentions: readonly number[] | undefined;
  places: readonly number[] | undefined;
  anchors: Map<ReadonlySet<string>, Found | null> | undefined;
  elsewhere: Map<string, Stop | null> | undefined;
  /** The date that governs the figure. */
  epoch: EpochMark | null | undefined;
  bonds: Map<number, readonly Bond[]> | undefined;
  /** Gates that do not depend on the topic. */
  polarity: Stop | null | undefined;
  subGroup: Stop | null | undefined;
  shortTime: Stop | null | undefined;
  plan: Stop | null | undefined;
  /** "This year" in the figure's clause. */
  thisYear: Stop | null | undefined;
  /** The figure's own verb, where no cue says what it counts. */
  ownVerb: Evidence | null | undefined;
}

/** A noun class of a pack to which the counted noun belongs, with all wider ones. */
export interface CountedClass {
  readonly owner: string;
  readonly classes: readonly string[];
}

/** Topics of the figure's dimension, and whether its noun fits one of them. */
export interface Fitting {
  /** The figure's, to tell that the answer is about this one. */
  readonly memo: SiteMemo;
  readonly topics: readonly ActiveTopic[];
  readonly suited: boolean;
}

export function createMemo(): SiteMemo {
  return {
    nouns: undefined,
    usable: undefined,
    counted: undefined,
    exclusions: undefined,
    mentions: undefined,
    places: undefined,
    anchors: undefined,
    elsewhere: undefined,
    epoch: undefined,
    bonds: undefined,
    polarity: undefined,
    subGroup: undefined,
    shortTime: undefined,
    plan: undefined,
    thisYear: undefined,
    ownVerb: undefined,
  };
}
