/** Scores one topic for one figure: every ground that speaks for or against it, and the first gate that stops it. */
import type { PhraseOwner } from '../index/phrases.ts';
import { aboutOf } from './about.ts';
import type { ActiveTopic } from './active-topics.ts';
import { anchorEvidence } from './anchors.ts';
import type { Candidate } from './candidate.ts';
import { type CueLink, NEAR } from './cue-link.ts';
import { type Evidence, evidence, weightOf } from './evidence.ts';
import { epochGate } from './gates/epoch.ts';
import { dimensionGate, exclusionGate, nounFit, nounNearby, unnamedGate } from './gates/noun.ts';
import { planGate } from './gates/plan.ts';
import { polarityGate } from './gates/polarity.ts';
import { incrementGate, subGroupGate, timeGate } from './gates/sub-group.ts';
import { headsOf } from './heads.ts';
import { bondsOf } from './party.ts';
import { partyEvidence } from './party-evidence.ts';
import { remember } from './remember.ts';
import { type Site, type Stop, stopAt, stopHere } from './site.ts';
import type { NounFit } from './site-memo.ts';
import { BARE_PARTY_FROM, DISTANCE_WEIGHT, PARTY_FROM, type WeightCode } from './weights.ts';

/** How a topic came up: by a cue, or from a figure before. */
export interface Approach {
  readonly code: WeightCode;
  readonly link: CueLink | null;
  readonly voice: PhraseOwner['voice'];
  readonly weak: boolean;
  readonly extra: readonly Evidence[];
}

/** What is carried on from a figure with its noun needs none of its own. */
const CARRIED: ReadonlySet<WeightCode> = new Set(['carried-list', 'carried-sentence'] satisfies WeightCode[]);

const isStop = (value: object): value is Stop => 'gate' in value;

/** Codes that speak for or against a party; a known value speaks for the party of which it was published. */
const TIES: ReadonlySet<WeightCode> = new Set([
  'party-noun-phrase',
  'party-gap',
  'party-subject',
  'party-clause',
  'party-sentence',
  'party-carried',
  'party-previous',
  'party-thread',
  'party-focus',
  'party-title',
  'party-dominant',
  'party-associated',
  'rival-clause',
  'rival-sentence',
  'rival-previous',
  'rival-title',
  'other-name',
  'value-known',
] satisfies WeightCode[]);

/** What is counted of people must be tied to the topic's party by more than the page's general drift. */
function looseStop(site: Site, all: readonly Evidence[]): Stop | null {
  let tie = 0;
  for (const one of all) if (TIES.has(one.code)) tie += weightOf(one);
  return tie < (site.figure.noun === '' ? BARE_PARTY_FROM : PARTY_FROM) ? stopHere(site, 'party') : null;
}

const NOUN_CODES: Readonly<Record<Exclude<NounFit, 'other' | 'headless'>, WeightCode>> = {
  fits: 'noun-fits',
  wide: 'noun-wide',
  open: 'noun-open',
  narrow: 'noun-narrow',
};

function nounEvidence(site: Site, topic: ActiveTopic, fit: NounFit, link: CueLink | null): Evidence | null {
  const { passage, figure } = site;
  if (fit === 'other') return null;
  if (fit === 'headless' || fit === 'narrow') {
    const nearby = nounNearby(site, topic);
    if (nearby) return evidence('noun-nearby', nearby.passage, nearby.from, nearby.to);
    return fit === 'narrow' && link ? evidence('noun-narrow', passage, figure.numeralFrom, figure.numeralTo) : null;
  }
  return evidence(NOUN_CODES[fit], passage, figure.nounFrom, figure.nounTo);
}

/** Which entity or party, place and event: evidence with the topic's key, or what stops it. */
function tieEvidence(
  site: Site,
  topic: ActiveTopic,
  { link, voice }: Approach,
): { key: string; all: Evidence[]; stop: Stop | null } {
  const { page, passage, figure } = site;
  const key = topic.key;
  if (topic.perEntity) {
    const about = aboutOf(site, topic, link, voice);
    return isStop(about) ? { key, all: [], stop: about } : { key: about.key, all: [...about.evidence], stop: null };
  }
  const bonds = remember(site.memo.bonds, `${link?.cue ?? -1} ${voice}`, () =>
    bondsOf(passage, site.at, link, voice, site.before, headsOf(page, passage)),
  );
  const all: Evidence[] = [];
  const party = partyEvidence(site, topic, bonds);
  if (isStop(party)) return { key, all, stop: party };
  all.push(...party);
  const value = page.values.judge(key, figure);
  const anchors = anchorEvidence(site, topic, value === 'value-known' || value === 'value-familiar');
  if (isStop(anchors)) return { key, all, stop: anchors };
  all.push(...anchors);
  return { key, all, stop: null };
}

/** The first gate that stops the figure for this topic, apart from party and place. */
function gateOf(site: Site, topic: ActiveTopic, link: CueLink | null, marked: boolean): Stop | null {
  const { stops } = site.memo;
  const { relation, planned } = topic.record.topic;
  const batch = relation?.kind === 'batchOf' && marked;
  return (
    exclusionGate(site, topic, link) ??
    epochGate(site, topic) ??
    remember(stops, 'polarity', () => polarityGate(site)) ??
    (batch ? null : remember(stops, 'sub-group', () => subGroupGate(site))) ??
    timeGate(site, topic, marked) ??
    (planned ? null : remember(stops, 'plan', () => planGate(site))) ??
    incrementGate(site, topic, marked)
  );
}

/** Null where the topic's own marks are missing, so that it was never in question. `required`: topics whose marks stand in the sentence. */
export function judge(
  site: Site,
  topic: ActiveTopic,
  approach: Approach,
  required: ReadonlySet<string>,
): Candidate | null {
  const { passage, figure, page } = site;
  const { topic: of, measure } = topic.record;
  const { link, code, weak } = approach;
  const marked = of.require !== undefined && required.has(topic.key);
  if (of.require !== undefined && !marked) return null;
  const dimension = dimensionGate(site, topic);
  if (dimension) {
    if (code !== 'cue-governs') return null;
    return { key: topic.key, topic, score: 0, evidence: [], stop: dimension, link, marked };
  }
  const here = (one: WeightCode) => evidence(one, passage, figure.numeralFrom, figure.numeralTo);
  const all: Evidence[] = [
    ...approach.extra,
    link ? evidence(code, passage, passage.cues.from[link.cue] ?? 0, passage.cues.to[link.cue] ?? 0) : here(code),
  ];
  const fit = nounFit(site, topic);
  const noun = nounEvidence(site, topic, fit, link);
  if (noun) all.push(noun);
  if (weak) all.push(here('cue-weak'));
  if (marked) all.push(here('mark'));
  const tie = tieEvidence(site, topic, approach);
  all.push(...tie.all);
  // A weak cue counts beside another sign: the noun that it wants, or the party as its subject.
  if (weak && fit !== 'fits' && !all.some((one) => one.code === 'party-subject')) return null;
  // A bare number of years is in no base unit, so that it can be held against none.
  const value =
    figure.dimension === 'count' && measure.dimension === 'duration' ? null : page.values.judge(tie.key, figure);
  if (value) all.push(here(value));
  const stop =
    (fit === 'other' ? stopAt(site, 'noun', figure.nounFrom, figure.nounTo) : null) ??
    (CARRIED.has(code) ? null : unnamedGate(site, topic)) ??
    tie.stop ??
    gateOf(site, topic, link, marked) ??
    (topic.party && measure.dimension === 'people' ? looseStop(site, all) : null);
  let score = DISTANCE_WEIGHT * Math.min(link?.cost ?? 0, NEAR);
  for (const one of all) score += weightOf(one);
  return { key: tie.key, topic, score, evidence: all, stop, link, marked };
}
