/** What a cue of one topic says against the topics that a figure's value or kind alone brings up. */
import type { Candidate } from './candidate.ts';
import { GOVERNS } from './cue-link.ts';
import { type Evidence, evidence } from './evidence.ts';
import type { Site } from './site.ts';

/** The cue of another topic that governs the figure, which then is about that one sooner than about any that its value brings up. */
export function governingCue({ passage }: Site, others: readonly Candidate[]): Evidence[] {
  for (const { link, stop, evidence: all } of others) {
    if (!link || link.cost > GOVERNS || stop?.gate === 'dimension') continue;
    // A weak cue says little of what the figure is about.
    if (all.some(({ code }) => code === 'cue-weak')) continue;
    const { from, to } = passage.cues;
    return [evidence('other-cue-governs', passage, from[link.cue] ?? 0, to[link.cue] ?? 0)];
  }
  return [];
}
