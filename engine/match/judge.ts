/** Scores one topic for one figure: every ground that speaks for or against it, and the first gate that stops it. */
import type { PhraseOwner } from '../index/phrases.ts';
import { aboutOf } from './about.ts';
import type { ActiveTopic } from './active-topics.ts';
import { anchorEvidence } from './anchors.ts';
import type { Candidate } from './candidate.ts';
import { type CueLink, NEAR } from './cue-link.ts';
import { type Evidence, evidence, weightOf } from './evidence.ts';
import { epochGate } from './gates/epoch.ts';
import { exclusionGate, isOfDimension, nounFit, nounNearby, unnamedGate } from './gates/noun.ts';
import { planGate } from './gates/plan.ts';
import { polarityGate } from './gates/polarity.ts';
import { incrementGate, subGroupGate, timeGate } from './gates/sub-group.ts';
import { headsOf } from './heads.ts';
import { type Bond, bondsOf } from './party.ts';
import { partyEvidence } from './party-evidence.ts';
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

/** Numbers that tell the voices of a cue apart. */
const VOICE: Readonly<Record<PhraseOwner['voice'], number>> = { none: 0, patient: 1, agent: 2 };

function bondsFor(site: Site, link: CueLink | null, voice: PhraseOwner['voice']): readonly Bond[] {
  const key = ((link?.cue ?? -1) + 1) * 3 + VOICE[voice];
  site.memo.bonds ??= new Map();
  const known = site.memo.bonds.get(key);
  if (known) return known;
  const { page, passage } = site;
  const bonds = bondsOf(passage, site.at, link, voice, site.before, headsOf(page, passage));
  site.memo.bonds.set(key, bonds);
  return bonds;
}

/** Adds which party, place and event tie the figure to the topic, or tells what stops it. */
function addTies(
  site: Site,
  topic: ActiveTopic,
  { link, voice }: Approach,
  value: WeightCode | null,
  all: Evidence[],
): Stop | null {
  const party = partyEvidence(site, topic, bondsFor(site, link, voice));
  if (isStop(party)) return party;
  for (const one of party) all.push(one);
  const anchors = anchorEvidence(site, topic, value === 'value-known' || value === 'value-familiar');
  if (isStop(anchors)) return anchors;
  for (const one of anchors) all.push(one);
  return null;
}

/** The first gate that stops the figure for this topic, apart from party and place. */
function gateOf(site: Site, topic: ActiveTopic, link: CueLink | null, marked: boolean): Stop | null {
  const { memo } = site;
  const { relation, planned } = topic.record.topic;
  const batch = relation?.kind === 'batchOf' && marked;
  const stop = exclusionGate(site, topic, link) ?? epochGate(site, topic);
  if (stop) return stop;
  if (memo.polarity === undefined) memo.polarity = polarityGate(site);
  if (memo.polarity) return memo.polarity;
  if (!batch) {
    if (memo.subGroup === undefined) memo.subGroup = subGroupGate(site);
    if (memo.subGroup) return memo.subGroup;
  }
  const time = timeGate(site, topic, marked);
  if (time) return time;
  if (!planned) {
    if (memo.plan === undefined) memo.plan = planGate(site);
    if (memo.plan) return memo.plan;
  }
  return incrementGate(site, topic, marked);
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
  if (!isOfDimension(site, topic)) {
    if (code !== 'cue-governs') return null;
    return { key: topic.key, topic, score: 0, evidence: [], stop: stopHere(site, 'dimension'), link, marked };
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
  // A bare number of years is in no base unit, so that it can be held against none.
  const yearsAlone = figure.dimension === 'count' && measure.dimension === 'duration';
  let key = topic.key;
  let value: WeightCode | null = null;
  let tie: Stop | null = null;
  if (topic.perEntity) {
    const about = aboutOf(site, topic, link, approach.voice);
    if (isStop(about)) tie = about;
    else {
      key = about.key;
      for (const one of about.evidence) all.push(one);
    }
    if (!yearsAlone) value = page.values.judge(key, figure);
  } else {
    value = page.values.judge(key, figure);
    tie = addTies(site, topic, approach, value, all);
    if (yearsAlone) value = null;
  }
  // A weak cue counts beside another sign: the noun that it wants, or the party as its subject.
  if (weak && fit !== 'fits' && !all.some((one) => one.code === 'party-subject')) return null;
  if (value) all.push(here(value));
  const stop =
    (fit === 'other' ? stopAt(site, 'noun', figure.nounFrom, figure.nounTo) : null) ??
    (CARRIED.has(code) ? null : unnamedGate(site, topic)) ??
    tie ??
    gateOf(site, topic, link, marked) ??
    (topic.party && measure.dimension === 'people' ? looseStop(site, all) : null);
  let score = DISTANCE_WEIGHT * Math.min(link?.cost ?? 0, NEAR);
  for (const one of all) score += weightOf(one);
  return { key, topic, score, evidence: all, stop, link, marked };
}
