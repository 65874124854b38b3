/** Gate "place": whether the places and events to which a topic is tied are named, and how near. */
import type { ActiveTopic } from './active-topics.ts';
import type { CueLink } from './cue-link.ts';
import { type Evidence, evidence } from './evidence.ts';
import { readingsOf } from './focus.ts';
import type { GroundCode } from './grounds.ts';
import { meets } from './meets.ts';
import { Case } from './mention-case.ts';
import { mentionsIn } from './passage.ts';
import { type Site, type Stop, stopHere } from './site.ts';
import type { Found } from './site-memo.ts';

/** How near an anchor is, the nearest first. */
const NEARNESS = ['nounPhrase', 'clause', 'sentence', 'paragraph', 'document'] as const;
type Nearness = (typeof NEARNESS)[number];

const CODE: Readonly<Record<Nearness, GroundCode>> = {
  nounPhrase: 'anchor-clause',
  clause: 'anchor-clause',
  sentence: 'anchor-sentence',
  paragraph: 'anchor-paragraph',
  document: 'anchor-document',
};

function rankOf({ passage, figure }: Site, token: number): number {
  const { tokens } = passage;
  if (token >= figure.tokenFrom && token < figure.tokenTo) return 0;
  if (tokens.clause[token] === tokens.clause[figure.numeralFrom]) return 1;
  return tokens.sentence[token] === tokens.sentence[figure.numeralFrom] ? 2 : 3;
}

/** The mentions of the figure's sentence. */
function mentionsOf(site: Site): readonly number[] {
  site.memo.mentions ??= mentionsIn(site.passage, site.from, site.to);
  return site.memo.mentions;
}

function nearest(site: Site, anyOf: ReadonlySet<string>): Found | null {
  const { passage, page, figure } = site;
  let found: Found | null = null;
  for (const at of mentionsOf(site)) {
    const mention = passage.mentions[at];
    // "days before the flood", "more than in the war": named to be compared with, not to be told of.
    if (!mention || passage.cases[at] === Case.compared) continue;
    const rank = rankOf(site, mention.tokenFrom);
    if (found !== null && rank >= (found as Found).rank) continue;
    if (!meets(page.ids(passage, at), anyOf)) continue;
    found = { rank, code: CODE[NEARNESS[rank] ?? 'document'], from: mention.tokenFrom, to: mention.tokenTo };
  }
  if (found) return found;
  const inBlock = page.namedIn(passage);
  for (const id of anyOf) {
    const at = inBlock.get(id);
    const mention = at === undefined ? undefined : passage.mentions[at];
    if (mention) return { rank: 3, code: CODE.paragraph, from: mention.tokenFrom, to: mention.tokenTo };
  }
  const above = page.above(passage);
  if (above) {
    const named = page.namedIn(above);
    for (const id of anyOf)
      if (named.has(id)) return { rank: 3, code: CODE.paragraph, from: figure.numeralFrom, to: figure.numeralTo };
  }
  const { focus } = page;
  const elsewhere = { rank: NEARNESS.length - 1, from: figure.numeralFrom, to: figure.numeralTo };
  for (const id of anyOf) if (focus.titled.has(id) || focus.led.has(id)) return { ...elsewhere, code: 'anchor-title' };
  for (const id of anyOf) if (focus.named.has(id)) return { ...elsewhere, code: 'anchor-document' };
  return null;
}

/** The nearest mention of one of an anchor's entities; the same for all topics with that anchor. */
function anchorOf(site: Site, anyOf: ReadonlySet<string>): Found | null {
  site.memo.anchors ??= new Map();
  const known = site.memo.anchors.get(anyOf);
  if (known !== undefined) return known;
  const found = nearest(site, anyOf);
  site.memo.anchors.set(anyOf, found);
  return found;
}

/** Rank of an anchor in the figure's own clause. */
const CLAUSE_RANK = 1;

/** Kinds of entities in which something happens. */
const PLACE_KINDS: ReadonlySet<string> = new Set(['country', 'territory', 'region', 'city', 'place']);

/** Mentions that name a place of the figure's clause: "in Norland". */
function placesOf(site: Site): readonly number[] {
  if (site.memo.places) return site.memo.places;
  const { passage, page, figure } = site;
  const { tokens } = passage;
  const clause = tokens.clause[figure.numeralFrom];
  site.memo.places = mentionsOf(site).filter((at) => {
    const mention = passage.mentions[at];
    if (!mention || tokens.clause[mention.tokenFrom] !== clause || passage.cases[at] !== Case.place) return false;
    return PLACE_KINDS.has(page.index.entity(mention.candidates[0] ?? '')?.kind ?? '');
  });
  return site.memo.places;
}

/** Whether a mention, by its ids with their wholes, names one of the topic's anchors or lies in one. */
const isOwnPlace = ({ anchors }: ActiveTopic, ids: readonly string[]): boolean =>
  anchors.some(({ anyOf }) => meets(ids, anyOf));

/** What a place of the figure's clause says against a topic whose own place is not named there: it is another one, or the whole around it. */
function otherPlace(site: Site, topic: ActiveTopic): Evidence | null {
  const { passage, page } = site;
  let wider: Evidence | null = null;
  for (const at of placesOf(site)) {
    const mention = passage.mentions[at];
    if (!mention) continue;
    const ids = page.ids(passage, at);
    const named = readingsOf(mention.candidates);
    if (isOwnPlace(topic, ids)) continue;
    // "12,000 in Norland, 10,000 of them in its Mora region": the country is not the region, though it holds it.
    const isWhole = topic.anchors.some(({ anyOf }) =>
      [...anyOf].some((anchor) => page.index.wholes(anchor).some((whole) => named.includes(whole))),
    );
    if (!isWhole) return evidence('other-place', passage, mention.tokenFrom, mention.tokenTo);
    wider ??= evidence('wider-place', passage, mention.tokenFrom, mention.tokenTo);
  }
  return wider;
}

/** "were in Norland": a cue that takes in another place than the topic's own speaks of what is there. "8,600 Norlandian troops were in" names a party. */
export function cuePlace({ passage, page }: Site, topic: ActiveTopic, link: CueLink | null): Evidence | null {
  if (!link || topic.anchors.length === 0) return null;
  const to = passage.cues.to[link.cue] ?? 0;
  for (let token = passage.cues.from[link.cue] ?? 0; token < to; token++) {
    const at = passage.mentionAt[token] ?? -1;
    const mention = passage.mentions[at];
    if (!mention || passage.cases[at] !== Case.place) continue;
    if (!PLACE_KINDS.has(page.index.entity(mention.candidates[0] ?? '')?.kind ?? '')) continue;
    if (isOwnPlace(topic, page.ids(passage, at))) return null;
    return evidence('cue-elsewhere', passage, mention.tokenFrom, mention.tokenTo);
  }
  return null;
}

const FORGIVEN: ReadonlySet<GroundCode> = new Set(['anchor-title', 'anchor-paragraph'] satisfies GroundCode[]);

/**
 * Adds evidence for every anchor; answers the doubt about the first that is missing or too far. The title and the lede stand for the paragraph,
 * and paragraph, title and lede for the sentence too where the figure is `familiar`: of the size that others have published.
 */
export function addAnchors(site: Site, topic: ActiveTopic, familiar: boolean, all: Evidence[]): Stop | null {
  let here = topic.anchors.length === 0;
  let doubt: Stop | null = null;
  for (const { anyOf, within } of topic.anchors) {
    const found = anchorOf(site, anyOf);
    const far = found !== null && found.rank > NEARNESS.indexOf(within as Nearness);
    const forgiven =
      (found?.code === 'anchor-title' && within === 'paragraph') ||
      (found !== null && FORGIVEN.has(found.code) && within === 'sentence' && familiar);
    if (!found || (far && !forgiven)) {
      doubt ??= stopHere(site, 'place');
      const { numeralFrom, numeralTo } = site.figure;
      all.push(evidence(found ? 'anchor-far' : 'anchor-missing', site.passage, numeralFrom, numeralTo));
      continue;
    }
    if (found.rank <= CLAUSE_RANK) here = true;
    all.push(evidence(found.code, site.passage, found.from, found.to));
  }
  const other = here ? null : otherPlace(site, topic);
  if (other) all.push(other);
  return doubt;
}
