/** Figures whose value others have published: the topics that the number alone brings up, and the words around it that speak for each. */

import { aboutByValue } from './about-value.ts';
import type { ActiveTopic } from './active-topics.ts';
import type { Candidate } from './candidate.ts';
import { addContextEvidence } from './context-evidence.ts';
import { evidence } from './evidence.ts';
import { isOfDimension, nounFit, nounNearby } from './gates/noun.ts';
import { governingCue } from './governing-cue.ts';
import { type Approach, judge } from './judge.ts';
import { oddsOf } from './likeliest.ts';
import { publishedCode, type Value } from './published-value.ts';
import type { Site } from './site.ts';
import type { TopicValues } from './topic-values.ts';

/** Brought up by its value alone; `extra`: what a cue of another topic says against it. */
const byValue = (extra: Approach['extra']): Approach => ({
  code: 'cue-none',
  link: null,
  voice: 'none',
  weak: false,
  extra,
});

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
  let approach: Approach | null = null;
  const { page, figure } = site;
  const value = page.values.read(figure);
  if (!value || figure.dimension === null) return candidates;
  for (const one of page.topicValues.measured(figure.dimension)) {
    if (!isPublishedOn(site, value, one) || isAmong(others, one.topic)) continue;
    approach ??= byValue(governingCue(site, others));
    const candidate = judge(site, one.topic, approach, required);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

/** Whether of all open candidates this one alone has been given the figure's value. */
const isSole = (candidates: readonly Candidate[], one: Candidate): boolean =>
  one.published && !one.stop && candidates.every((other) => other === one || other.stop !== null || !other.published);

/** The candidates with what the context words of their topics say around the figure, and whether its value is theirs alone. */
export const withContext = (site: Site, candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.map((one) => {
    if (one.stop?.gate === 'dimension') return one;
    const all = [...one.evidence];
    addContextEvidence(site, one.topic, all);
    if (isSole(candidates, one))
      all.push(evidence('value-sole', site.passage, site.figure.numeralFrom, site.figure.numeralTo));
    return { ...one, evidence: all, score: oddsOf(all, one.link, one.published) };
  });
