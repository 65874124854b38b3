import type { Figure } from '../figures/figure.ts';
import type { ActiveTopic } from './active-topics.ts';
import type { CueLink } from './cue-link.ts';
import type { Evidence } from './evidence.ts';
import type { Stop } from './site.ts';

/** One topic that a figure may be about, with all that speaks for it and the gate that stops it. */
export interface Candidate {
  /** `pack/topic`, or `pack/topic@pack/entity`. */
  readonly key: string;
  readonly topic: ActiveTopic;
  /** Log-odds against none at all, by the grounds in `evidence`. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly stop: Stop | null;
  /** What makes it doubtful: a place too far, a word of another kind in the clause. It is a ground, and the gate that is told where nothing is compared. */
  readonly doubt: Stop | null;
  /** Others have published the figure's value on the topic, or nearly so. */
  readonly published: boolean;
  readonly link: CueLink | null;
  /** The figure with the unit that it takes over from an earlier one; null where it is judged as read. */
  readonly adopted: Figure | null;
}
