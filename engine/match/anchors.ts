/** Gate "place": whether the places and events to which a topic is tied are named, and how near. */
import type { ActiveTopic } from './active-topics.ts';
import { type Evidence, evidence } from './evidence.ts';
import { remember, type Site, type Stop, stopHere } from './site.ts';
import type { WeightCode } from './weights.ts';

/** How near an anchor is, the nearest first. */
const NEARNESS = ['nounPhrase', 'clause', 'sentence', 'paragraph', 'document'] as const;
type Nearness = (typeof NEARNESS)[number];

const CODE: Readonly<Record<Nearness, WeightCode>> = {
  nounPhrase: 'anchor-clause',
  clause: 'anchor-clause',
  sentence: 'anchor-sentence',
  paragraph: 'anchor-paragraph',
  document: 'anchor-document',
};

/** The nearest mention of an anchor: its rank among `NEARNESS`, and its tokens (those of the figure where it stands elsewhere on the page). */
export interface Found {
  readonly rank: number;
  readonly code: WeightCode;
  readonly from: number;
  readonly to: number;
}

function rankOf({ passage, figure }: Site, token: number): number {
  const { tokens } = passage;
  if (token >= figure.tokenFrom && token < figure.tokenTo) return 0;
  if (tokens.clause[token] === tokens.clause[figure.numeralFrom]) return 1;
  return tokens.sentence[token] === tokens.sentence[figure.numeralFrom] ? 2 : 3;
}

function nearest(site: Site, anyOf: ReadonlySet<string>): Found | null {
  const { passage, page, figure } = site;
  let found: Found | null = null;
  passage.mentions.forEach((mention, at) => {
    const rank = rankOf(site, mention.tokenFrom);
    if (found && rank >= found.rank) return;
    if (!page.ids(passage, at).some((id) => anyOf.has(id))) return;
    found = { rank, code: CODE[NEARNESS[rank] ?? 'document'], from: mention.tokenFrom, to: mention.tokenTo };
  });
  if (found) return found;
  const { focus } = page;
  const elsewhere = { rank: NEARNESS.length - 1, from: figure.numeralFrom, to: figure.numeralTo };
  for (const id of anyOf) if (focus.titled.has(id) || focus.led.has(id)) return { ...elsewhere, code: 'anchor-title' };
  for (const id of anyOf) if (focus.named.has(id)) return { ...elsewhere, code: 'anchor-document' };
  return null;
}

/**
 * Evidence for every anchor, or the stop of the first that is missing or too far. The title and the lede stand for the paragraph,
 * and for the sentence too where the figure is `familiar`: of the size that others have published.
 */
export function anchorEvidence(site: Site, topic: ActiveTopic, familiar: boolean): readonly Evidence[] | Stop {
  const all: Evidence[] = [];
  for (const { anyOf, within } of topic.anchors) {
    const found = remember(site.memo.anchors, anyOf, () => nearest(site, anyOf));
    const far = found !== null && found.rank > NEARNESS.indexOf(within as Nearness);
    const forgiven = found?.code === 'anchor-title' && (within === 'paragraph' || (within === 'sentence' && familiar));
    if (!found || (far && !forgiven)) return stopHere(site, 'place');
    all.push(evidence(found.code, site.passage, found.from, found.to));
  }
  return all;
}
