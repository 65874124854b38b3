/** Scores one topic for one figure: every ground that speaks for or against it, and the first gate that stops it. */
import type { PhraseOwner } from '../index/phrases.ts';
import { aboutOf } from './about.ts';
import { aboutByValue } from './about-value.ts';
import type { ActiveTopic } from './active-topics.ts';
import { addAnchors, cuePlace } from './anchors.ts';
import { aloneCode } from './by-value.ts';
import type { Candidate } from './candidate.ts';
import type { CueLink } from './cue-link.ts';
import { type Evidence, evidence } from './evidence.ts';
import { isSaidInFull } from './full-sentence.ts';
import { handfulGate } from './gates/handful.ts';
import { isOfDimension, nounFit, nounNearby, unnamedGate } from './gates/noun.ts';
import { isOfWhich } from './gates/sub-group.ts';
import { DOUBTS, gatesOf } from './gates-of.ts';
import type { GroundCode } from './grounds.ts';
import { headsOf } from './heads.ts';
import { oddsOf } from './likeliest.ts';
import { ownVerb } from './own-verb.ts';
import type { About } from './page-entity.ts';
import { type Bond, bondsOf } from './party.ts';
import { partyEvidence } from './party-evidence.ts';
import { wordAt } from './passage.ts';
import { isPublishedValue } from './published-value.ts';
import { type Site, type Stop, stopAt, stopHere } from './site.ts';
import type { NounFit } from './site-memo.ts';
import { Word } from './word-class.ts';

/** How a topic came up: by a cue, or from a figure before. */
export interface Approach {
  readonly code: GroundCode;
  readonly link: CueLink | null;
  readonly voice: PhraseOwner['voice'];
  readonly weak: boolean;
  readonly extra: readonly Evidence[];
}

/** What is carried on from a figure with its noun needs none of its own. */
const CARRIED: ReadonlySet<GroundCode> = new Set([
  'carried-list',
  'carried-sentence',
  'carried-loose',
  'carried-likely',
] satisfies GroundCode[]);

const isStop = (value: object): value is Stop => 'gate' in value;

const NOUN_CODES: Readonly<Record<Exclude<NounFit, 'other' | 'headless'>, GroundCode>> = {
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

/** What ties a figure to a topic: its key, what the value says, and what stops it or makes it doubtful. */
interface Tie {
  readonly key: string;
  readonly value: GroundCode | null;
  readonly stop: Stop | null;
  readonly doubt: Stop | null;
}

/** What the figure's value says of a topic; a bare number of years is in no base unit, so that it can be held against none. */
function valueFor({ page, passage, at, figure }: Site, { record }: ActiveTopic, key: string): GroundCode | null {
  const { dimension } = record.measure;
  if (figure.dimension === 'count' && dimension === 'duration') return null;
  const date = dimension === 'date' ? passage.dates[at] : undefined;
  return date ? page.values.judgeDate(key, date) : page.values.judge(key, figure);
}

/** Adds which party, place and event tie the figure to the topic. */
function tieToTopic(site: Site, topic: ActiveTopic, { link, voice }: Approach, all: Evidence[]): Tie {
  const { key } = topic;
  const party = partyEvidence(site, topic, bondsFor(site, link, voice));
  if (isStop(party)) return { key, value: null, stop: party, doubt: null };
  for (const one of party) all.push(one);
  const elsewhere = cuePlace(site, topic, link);
  if (elsewhere) all.push(elsewhere);
  const value = valueFor(site, topic, key);
  const doubt = addAnchors(site, topic, value === 'value-known' || value === 'value-familiar', all);
  return { key, value, stop: null, doubt };
}

/** Bonds that say of whom a figure speaks. */
const SAYS_WHOSE: ReadonlySet<GroundCode> = new Set([
  'party-noun-phrase',
  'party-gap',
  'party-subject',
] satisfies GroundCode[]);

/** Whether cue and bond say of whom the figure speaks: "Ostia’s population is 39 million" tells of Ostia, though only Norland was given that number. */
const isSaidOf = (about: About, link: CueLink | null): boolean =>
  link !== null && about.evidence.some(({ code }) => SAYS_WHOSE.has(code));

/** Adds of which entity the figure speaks; its value may tell where the words do not. */
function tieToEntity(site: Site, topic: ActiveTopic, { link, voice }: Approach, all: Evidence[]): Tie {
  const about = aboutOf(site, topic, link, voice);
  const value = isStop(about) ? null : valueFor(site, topic, about.key);
  // "A town of 140,000" is no country, whatever its value.
  const isElsewhere =
    isStop(about) && about.gate === 'place' && (wordAt(about.passage, about.from) & Word.locality) !== 0;
  const isSettled = isElsewhere || isPublishedValue(value) || (!isStop(about) && isSaidOf(about, link));
  const other = isSettled ? null : aboutByValue(site, topic);
  if (other) {
    all.push(other.evidence);
    const doubt = stopHere(site, 'party');
    return { key: other.key, value: valueFor(site, topic, other.key), stop: null, doubt };
  }
  if (isStop(about)) return { key: topic.key, value: null, stop: about, doubt: null };
  for (const one of about.evidence) all.push(one);
  return { key: about.key, value, stop: null, doubt: null };
}

/** Ways in which a topic came up without a word for what it counts. */
const UNSAID: ReadonlySet<GroundCode> = new Set([
  'cue-none',
  'cue-account',
  'carried-sentence',
  'carried-loose',
  'carried-likely',
] satisfies GroundCode[]);

/** Grounds that only guess from the page of which entity a figure speaks. */
const PAGE_GUESSES: ReadonlySet<GroundCode> = new Set([
  'party-before',
  'party-main',
  'about-value-page',
] satisfies GroundCode[]);

/** How often figures of a dimension are about such topics at all differs: most counts of people are about none. */
const KIND_CODES: ReadonlyMap<string, GroundCode> = new Map([
  ['date', 'kind-date'],
  ['share', 'kind-share'],
  ['money', 'kind-money'],
  ['area', 'kind-area'],
  ['duration', 'kind-duration'],
] satisfies [string, GroundCode][]);

/** Values that may stand for a missing mark; a round one does not. */
const TELLING_VALUES: ReadonlySet<GroundCode | null> = new Set([
  'value-known',
  'value-familiar',
] satisfies GroundCode[]);

/** Whether a topic may be meant where its marks are missing: others have published its value, or it is one of many alike, told by their entity. */
const mayBeUnmarked = (site: Site, topic: ActiveTopic): boolean =>
  topic.perEntity || TELLING_VALUES.has(valueFor(site, topic, topic.key));

/**
 * Null where the topic's own marks are missing and neither its value nor an entity of its own ties the figure to it, so that it was never in
 * question. `required`: topics whose marks stand in the sentence.
 */
export function judge(
  site: Site,
  topic: ActiveTopic,
  approach: Approach,
  required: ReadonlySet<string>,
): Candidate | null {
  const { passage, figure } = site;
  const { topic: of, measure } = topic.record;
  const { link, code, weak } = approach;
  const marked = of.require !== undefined && required.has(topic.key);
  const unmarked = of.require !== undefined && !marked;
  if (unmarked && !mayBeUnmarked(site, topic)) return null;
  if (!isOfDimension(site, topic)) {
    if (code !== 'cue-governs') return null;
    const stop = stopHere(site, 'dimension');
    return { key: topic.key, topic, score: 0, evidence: [], stop, doubt: null, published: false, link, adopted: null };
  }
  const here = (one: GroundCode) => evidence(one, passage, figure.numeralFrom, figure.numeralTo);
  const all: Evidence[] = [
    ...approach.extra,
    link ? evidence(code, passage, passage.cues.from[link.cue] ?? 0, passage.cues.to[link.cue] ?? 0) : here(code),
  ];
  const fit = nounFit(site, topic);
  const noun = nounEvidence(site, topic, fit, link);
  if (noun) all.push(noun);
  const kind = KIND_CODES.get(measure.dimension);
  if (kind) all.push(here(kind));
  if (topic.perEntity) all.push(here('kind-entity'));
  if (weak) all.push(here('cue-weak'));
  const own = UNSAID.has(code) ? ownVerb(site) : null;
  // "150,000 people fled": a noun and a verb of its own say what the figure is about, and no cue knows them.
  const isNamed = code === 'cue-none' && figure.nounFrom >= 0;
  if (own) all.push(own);
  if (marked) all.push(here('mark'));
  if (unmarked) all.push(here(topic.perEntity ? 'mark-missing-entity' : 'mark-missing'));
  const tie = topic.perEntity ? tieToEntity(site, topic, approach, all) : tieToTopic(site, topic, approach, all);
  // A weak cue counts beside another sign: the noun that it wants, the party as its subject, a table that it heads.
  if (weak && code !== 'cue-head' && fit !== 'fits' && !all.some((one) => one.code === 'party-subject')) return null;
  if (tie.value) all.push(here(tie.value));
  const alone = tie.value && aloneCode(tie.value, all);
  if (alone) all.push(here(alone));
  // Days recur too often for one of them to tell what happened on it.
  const published = measure.dimension !== 'date' && isPublishedValue(tie.value);
  const known = published && tie.value === 'value-known';
  const familiar = published && tie.value === 'value-familiar' && code === 'cue-governs';
  const gates = gatesOf(site, topic, link, marked, known, familiar);
  const isGuess = topic.perEntity && all.some((one) => PAGE_GUESSES.has(one.code));
  const stop =
    (fit === 'other' ? stopAt(site, 'noun', figure.nounFrom, figure.nounTo) : null) ??
    (CARRIED.has(code) || known ? null : unnamedGate(site, topic)) ??
    tie.stop ??
    gates.stop ??
    // Of whom the page speaks is a guess: it bears no doubt besides.
    (isGuess ? gates.doubt : null) ??
    (own && isNamed ? stopAt(site, 'cue', own.from, own.to) : null) ??
    handfulGate(site, code, known) ??
    (UNSAID.has(code) && isOfWhich(site) ? stopAt(site, 'sub-group', figure.tokenFrom - 1) : null);
  if (gates.doubt && !gates.stop) all.push(here(DOUBTS.get(gates.doubt.gate) ?? 'doubt-noun'));
  const doubt = tie.doubt ?? gates.doubt;
  const age = published ? site.page.values.age(tie.key, figure) : null;
  if (age) all.push(here(age));
  if (!stop && !doubt && isSaidInFull(topic, code, weak, fit, all)) all.push(here('said-in-full'));
  const score = oddsOf(all, link, published);
  return { key: tie.key, topic, score, evidence: all, stop, doubt, published, link, adopted: null };
}
