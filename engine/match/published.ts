/** Figures whose value others have published: what the number says of its topic, weighed with all other grounds on one fitted scale. */

import { aboutByValue } from './about-value.ts';
import type { ActiveTopic } from './active-topics.ts';
import type { Candidate } from './candidate.ts';
import { addContextEvidence } from './context-evidence.ts';
import { NEAR } from './cue-link.ts';
import { isOfDimension, nounFit, nounNearby } from './gates/noun.ts';
import { type Approach, judge } from './judge.ts';
import { BIAS, DISTANCE_ODDS, ODDS } from './odds.ts';
import { publishedCode, type Value } from './published-value.ts';
import type { Site } from './site.ts';
import type { TopicValues } from './topic-values.ts';

const APPROACH: Approach = { code: 'cue-none', link: null, voice: 'none', weak: false, extra: [] };

/** Whether the measure counts one special kind of people first of all: soldiers, and people where nothing else is said. */
const isSpecial = ({ counts }: ActiveTopic): boolean => counts.size > 1;

/** Whether a claim on the topic, or on an entity of it that is named around the figure, has the figure's value. */
function isPublishedOn(site: Site, value: Value, { topic, values }: TopicValues): boolean {
  // Asked first: it is soon said, and keeps nearly all topics out.
  if (values && publishedCode(values, value) === null) return false;
  if (!isOfDimension(site, topic)) return false;
  // What is planned is said to be; a number alone does not say it.
  if (topic.record.topic.planned) return false;
  const fit = nounFit(site, topic);
  if (fit === 'other' || (fit === 'narrow' && !nounNearby(site, topic))) return false;
  // "140,000" alone is no count of one special kind of people.
  if (topic.perEntity && fit === 'headless' && isSpecial(topic)) return false;
  return values !== null || aboutByValue(site, topic) !== null;
}

const isAmong = (candidates: readonly Candidate[], topic: ActiveTopic): boolean => {
  for (const one of candidates) if (one.topic === topic) return true;
  return false;
};

/** Topics that no cue brought up, but on which others have published the figure's value. */
export function publishedCandidates(
  site: Site,
  required: ReadonlySet<string>,
  others: readonly Candidate[],
): Candidate[] {
  const candidates: Candidate[] = [];
  const { page, figure } = site;
  const value = page.values.read(figure);
  if (!value || figure.dimension === null) return candidates;
  for (const one of page.topicValues.measured(figure.dimension)) {
    if (!isPublishedOn(site, value, one) || isAmong(others, one.topic)) continue;
    const candidate = judge(site, one.topic, APPROACH, required);
    if (candidate) candidates.push({ ...candidate, unsaid: true });
  }
  return candidates;
}

const isOpenlyPublished = ({ published, stop }: Candidate): boolean => published && !stop;

/** The candidates with their context words, where one of them was published; otherwise as they are. */
export function withContext(site: Site, candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some(isOpenlyPublished)) return candidates;
  return candidates.map((one) => {
    if (one.stop) return one;
    const evidence = [...one.evidence];
    addContextEvidence(site, one.topic, evidence);
    return { ...one, evidence };
  });
}

/** Log-odds that the figure is about a candidate's topic sooner than about none, by the fitted weights. */
export function oddsOf({ evidence, link }: Candidate): number {
  let odds = BIAS + DISTANCE_ODDS * Math.min(link?.cost ?? 0, NEAR);
  for (const { code } of evidence) odds += ODDS[code];
  return odds;
}

/** A published candidate and its log-odds against every other one and none at all. */
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

/** The likeliest of the published candidates that no gate stops; null where there is none. */
export function likeliest(candidates: readonly Candidate[]): Likeliest | null {
  if (!candidates.some(isOpenlyPublished)) return null;
  const open = candidates.filter(({ stop }) => !stop).map((candidate) => ({ candidate, odds: oddsOf(candidate) }));
  const best = open.reduce<Likeliest | null>(
    (found, one) => (one.candidate.published && one.odds > (found?.odds ?? Number.NEGATIVE_INFINITY) ? one : found),
    null,
  );
  if (!best) return null;
  const { topic } = best.candidate;
  let others = 1;
  // A topic may come up twice: by its cue, and from the figure before.
  for (const { candidate, odds } of open)
    if (candidate.key !== best.candidate.key && !isSameCount(candidate.topic, topic)) others += Math.exp(odds);
  return { candidate: best.candidate, odds: best.odds - Math.log(others) };
}
