/** From the cues around a figure to the topics that it may be about. */
import { PhraseKind } from '../index/phrases.ts';
import { isAccount } from './account.ts';
import type { ActiveTopic, Speaker } from './active-topics.ts';
import type { Candidate } from './candidate.ts';
import { type CueLink, firstFrom, GOVERNS, NEAR } from './cue-link.ts';
import { evidence } from './evidence.ts';
import { isOfDimension, nounFit, nounNearby } from './gates/noun.ts';
import { governingCue } from './governing-cue.ts';
import type { GroundCode } from './grounds.ts';
import { headsOf } from './heads.ts';
import { type Approach, judge } from './judge.ts';
import { markAt } from './passage.ts';
import type { Site } from './site.ts';
import { fittingOf, MOST_LINKS, speakersOf, suits, UNFIT, usableLinks } from './usable-cues.ts';

const COLON = 0x3a;

const NO_TOPICS: ReadonlySet<string> = new Set();

/** Topics whose `require` phrases stand in the figure's sentence. */
export function requiredTopics({ passage, page, from, to }: Site): ReadonlySet<string> {
  const { hits } = passage;
  let found: Set<string> | null = null;
  for (let hit = firstFrom(hits.from, hits.count, from); hit < hits.count && (hits.from[hit] ?? 0) < to; hit++) {
    if (hits.kind[hit] !== PhraseKind.require) continue;
    found ??= new Set();
    for (const { owner } of page.index.phrases.owners(hits.phrase[hit] ?? 0)) found.add(owner);
  }
  return found ?? NO_TOPICS;
}

/** A cue of another measure that governs the figure while this one does not. */
function nearerCue(site: Site, links: readonly CueLink[], own: CueLink, measure: string): CueLink | null {
  const [best] = links;
  if (!best || best.cue === own.cue || own.cost <= GOVERNS || best.cost > GOVERNS) return null;
  const speakers = speakersOf(site, best.cue);
  const competes = speakers.some((speaker) => speaker.strength === 'strong' && suits(site, speaker));
  return competes && !speakers.some(({ owner }) => owner === measure) ? best : null;
}

function codeOf(link: CueLink): GroundCode {
  if (link.adjective) return 'cue-adjective';
  return link.cost <= GOVERNS ? 'cue-governs' : link.cost <= NEAR ? 'cue-near' : 'cue-sentence';
}

/** Keeps the best candidate of each topic. */
function createFinds() {
  const best = new Map<ActiveTopic, Candidate>();
  return {
    has: (topic: ActiveTopic): boolean => best.has(topic),
    add(candidate: Candidate | null): void {
      if (!candidate) return;
      const { topic } = candidate;
      if (candidate.score > (best.get(topic)?.score ?? Number.NEGATIVE_INFINITY)) best.set(topic, candidate);
    },
    some(test: (candidate: Candidate) => boolean): boolean {
      for (const candidate of best.values()) if (test(candidate)) return true;
      return false;
    },
    all: (): Candidate[] => [...best.values()],
  };
}
type Finds = ReturnType<typeof createFinds>;

/** `links` come with the most direct first, so that what a topic was judged by once is the best that speaks for it. */
function fromCues(site: Site, links: readonly CueLink[], required: ReadonlySet<string>, finds: Finds): void {
  // "Verified 10,582 deaths": of the cues that govern the figure, a weak one speaks only where no strong one does.
  for (const link of links)
    if (codeOf(link) === 'cue-governs')
      fromCue(site, links, link, required, finds, (strength) => strength === 'strong');
  for (const link of links) fromCue(site, links, link, required, finds, () => true);
}

/** The topics for which those who speak by a cue say something; `speaks` by the strength of its phrase. */
function fromCue(
  site: Site,
  links: readonly CueLink[],
  link: CueLink,
  required: ReadonlySet<string>,
  finds: Finds,
  speaks: (strength: Speaker['strength']) => boolean,
): void {
  const { passage } = site;
  const code = codeOf(link);
  for (const speaker of speakersOf(site, link.cue)) {
    if (!speaks(speaker.strength)) continue;
    // Only a cue that governs the figure says something of a topic of another dimension.
    const topics = code === 'cue-governs' ? speaker.topics : fittingOf(site, speaker).topics;
    // What a more direct cue brought up is judged already.
    if (topics.every(finds.has)) continue;
    const nearer = nearerCue(site, links, link, speaker.owner);
    const extra = nearer
      ? [evidence('other-cue-nearer', passage, passage.cues.from[nearer.cue] ?? 0, passage.cues.to[nearer.cue] ?? 0)]
      : [];
    const approach: Approach = { code, link, voice: speaker.voice, weak: speaker.strength === 'weak', extra };
    for (const topic of topics) if (!finds.has(topic)) finds.add(judge(site, topic, approach, required));
  }
}

/** In a table the heads of column and row hold the cues. */
function fromHeads(site: Site, required: ReadonlySet<string>, finds: Finds): void {
  const { page, passage } = site;
  for (const { cues } of headsOf(page, passage)) {
    for (let cue = 0; cue < Math.min(cues.count, MOST_LINKS); cue++) {
      for (const { strength, topics } of page.topics.speakers(cues.phrase[cue] ?? 0)) {
        const weak = strength === 'weak';
        const approach: Approach = { code: 'cue-head', link: null, voice: 'none', weak, extra: [] };
        for (const topic of topics) finds.add(judge(site, topic, approach, required));
      }
    }
  }
}

/** The topics for which such a figure speaks by itself: it is of what the measure counts first, or of its dimension where it counts no things. */
function ofKind(site: Site): ActiveTopic[] {
  const { passage, figure, page } = site;
  // "28,000: containers moved since autumn": in a list the noun may follow the number.
  const listed = passage.block.kind === 'item' && site.at === 0 && markAt(passage.tokens, figure.tokenTo) === COLON;
  // Without a noun nothing fits that is counted: most numbers are done with here.
  const counts = !figure.partitive && (figure.nounFrom >= 0 || listed);
  return page.topics.bare.filter((topic) => {
    if (topic.first === undefined) return isOfDimension(site, topic);
    if (!counts) return false;
    const fit = nounFit(site, topic);
    return fit === 'fits' || (listed && (fit === 'headless' || fit === 'narrow') && nounNearby(site, topic) !== null);
  });
}

/** Bonds that tie a figure without a cue to a topic's party; a party that merely stands in the sentence does not. */
const BINDING: ReadonlySet<GroundCode> = new Set([
  'party-noun-phrase',
  'party-gap',
  'party-subject',
  'party-title',
  'party-dominant',
  'party-none',
] satisfies GroundCode[]);

const isBound = ({ topic, evidence: all }: Candidate): boolean =>
  topic.perEntity || all.some(({ code }) => BINDING.has(code));

/** Without a cue: topics for which such a figure speaks by itself, and those on which others have published the very number. */
function fromKind(site: Site, required: ReadonlySet<string>, finds: Finds): void {
  const { page, figure } = site;
  const topics = ofKind(site);
  for (const key of page.values.withValue(figure)) {
    const topic = page.topics.byKey.get(key);
    // What is planned is said to be; a number alone does not say it.
    if (topic && !topic.record.topic.planned && !UNFIT.has(nounFit(site, topic))) topics.push(topic);
  }
  if (topics.length === 0) return;
  const approach: Approach = {
    code: 'cue-none',
    link: null,
    voice: 'none',
    weak: false,
    extra: governingCue(site, finds.all()),
  };
  for (const topic of topics) {
    const candidate = judge(site, topic, approach, required);
    if (candidate && isBound(candidate)) finds.add(candidate);
  }
}

/** A bare number that somebody gave in a sentence that names an event: the event's count, where it is of its size. */
function fromAccount(site: Site, required: ReadonlySet<string>, finds: Finds): void {
  const { page, figure } = site;
  if (page.topics.events.length === 0) return;
  if (figure.noun !== '' || (figure.dimension !== 'people' && figure.dimension !== 'count') || !isAccount(site)) return;
  const approach: Approach = { code: 'cue-account', link: null, voice: 'none', weak: false, extra: [] };
  for (const topic of page.topics.events) {
    if (nounFit(site, topic) !== 'headless') continue;
    if (page.values.judge(topic.key, figure) === null) continue;
    const candidate = judge(site, topic, approach, required);
    if (candidate?.evidence.every(({ code }) => !FAR_ANCHORS.has(code))) finds.add(candidate);
  }
}

/** Anchors too far from the figure to make a bare number theirs. */
const FAR_ANCHORS: ReadonlySet<GroundCode> = new Set([
  'anchor-paragraph',
  'anchor-title',
  'anchor-document',
  'value-far',
] satisfies GroundCode[]);

/** All topics to which the words around a figure point. */
export function directCandidates(site: Site, required: ReadonlySet<string>): Candidate[] {
  const finds = createFinds();
  fromCues(site, usableLinks(site), required, finds);
  fromHeads(site, required, finds);
  const spoken = finds.some(({ stop, link }) => !stop && link !== null && link.cost <= NEAR);
  if (!spoken) {
    // A cue that governs the figure says what it counts, also where another gate stops that: no event takes the number then.
    const governed = finds.some(
      ({ stop, link }) => link !== null && link.cost <= GOVERNS && stop?.gate !== 'dimension',
    );
    fromKind(site, required, finds);
    if (!governed) fromAccount(site, required, finds);
  }
  return finds.all();
}
