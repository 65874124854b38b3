/** How likely a figure is about each of its candidates, and which of them it is sooner than any other or none at all. */
import type { ActiveTopic } from './active-topics.ts';
import type { Candidate } from './candidate.ts';
import { type CueLink, NEAR } from './cue-link.ts';
import type { Evidence } from './evidence.ts';
import { BIAS, DISTANCE_ODDS, ODDS } from './odds.ts';

/** The columns of `odds.ts`: others have published the figure's value, or nobody has. */
export const Column = { published: 0, unpublished: 1 } as const;

/** Log-odds that the figure is about a candidate's topic sooner than about none, by the fitted odds. */
export function oddsOf(evidence: readonly Evidence[], link: CueLink | null, published: boolean): number {
  const column = published ? Column.published : Column.unpublished;
  let odds = BIAS[column] + DISTANCE_ODDS[column] * Math.min(link?.cost ?? 0, NEAR);
  for (const { code } of evidence) odds += ODDS[code][column];
  return odds;
}

/** A candidate and its log-odds against every other one and none at all. */
export interface Likeliest {
  readonly candidate: Candidate;
  readonly odds: number;
}

/** Whether one topic is the other counted more narrowly or by another definition, so that neither misleads in the other's place. */
export function isSameCount(a: ActiveTopic, b: ActiveTopic): boolean {
  const within = (child: ActiveTopic, parent: ActiveTopic): boolean => {
    const { relation, require } = child.record.topic;
    if (!relation?.of.includes(parent.key)) return false;
    if (relation.kind === 'definitionOf') return true;
    // The soldiers of one front and all soldiers abroad; not the dead of one night and those of a war.
    return relation.kind === 'partOf' && require === undefined && child.party !== null && child.party === parent.party;
  };
  return within(a, b) || within(b, a);
}

/** The likeliest of the candidates that no gate stops; null where there is none. */
export function likeliest(candidates: readonly Candidate[]): Likeliest | null {
  let best: Candidate | null = null;
  for (const one of candidates) if (!one.stop && (!best || one.score > best.score)) best = one;
  if (!best) return null;
  let others = 1;
  // A topic may come up twice: by its cue, and from the figure before.
  for (const one of candidates)
    if (!one.stop && one.key !== best.key && !isSameCount(one.topic, best.topic)) others += Math.exp(one.score);
  return { candidate: best, odds: best.score - Math.log(others) };
}
