/** A figure of the page that was looked at, for those that come after it. */
import type { Figure } from '../figures/figure.ts';
import type { Candidate } from './candidate.ts';
import type { Decision } from './decision.ts';
import type { Passage } from './passage.ts';

/** A figure with what was decided of it. */
export interface Known {
  readonly passage: Passage;
  readonly at: number;
  /** Number of the sentence, counted through the page. */
  readonly sentence: number;
  /** As read, or with the unit that it took over. */
  readonly figure: Figure;
  readonly decision: Decision;
  readonly chosen: Candidate | null;
  /** The likeliest of its topics, also where it is not compared; null where nothing speaks for any. */
  readonly likely: Candidate | null;
  /** All topics that it may be about. */
  readonly candidates: readonly Candidate[];
  /** It has a noun or a cue of its own, so that it is about something even where that is no topic. */
  readonly spoken: boolean;
}
