import type { ActiveTopic } from './active-topics.ts';
import type { CueLink } from './cue-link.ts';
import type { Evidence } from './evidence.ts';
import type { Stop } from './site.ts';

/** One topic that a figure may be about, with all that speaks for it and the gate that stops it. */
export interface Candidate {
  /** `pack/topic`, or `pack/topic@pack/entity`. */
  readonly key: string;
  readonly topic: ActiveTopic;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly stop: Stop | null;
  /** What keeps the figure from the topic unless others have published its very value: a place too far, a party tied too loosely. */
  readonly doubt: Stop | null;
  /** Nothing but its value brought it up. */
  readonly unsaid?: boolean;
  /** Others have published the figure's value on the topic, or nearly so. */
  readonly published: boolean;
  readonly link: CueLink | null;
  /** The words that tell the topic from its parent stand in the sentence. */
  readonly marked: boolean;
}
