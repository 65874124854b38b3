/** Of which entity a figure speaks, told by its value: of the countries named around it, the one for which others have published it. */
import type { ActiveTopic } from './active-topics.ts';
import { type Evidence, evidence } from './evidence.ts';
import { isPublishedValue } from './known-values.ts';
import { Case } from './mention-case.ts';
import type { Passage } from './passage.ts';
import type { Site } from './site.ts';

/** The entity's topic and what speaks for it. */
export interface AboutValue {
  readonly key: string;
  readonly evidence: Evidence;
}

/** The only entity named in a passage of which the figure's value was published; null where there are none or several. */
function soleIn(site: Site, topic: ActiveTopic, passage: Passage): string | null {
  const { page, figure } = site;
  let sole: string | null = null;
  for (const [id, mention] of page.namedIn(passage)) {
    // "About the size of Norland": the value is somebody else's.
    if (passage.cases[mention] === Case.compared) continue;
    const key = `${topic.key}@${id}`;
    if (!page.index.topic(key) || !isPublishedValue(page.values.judge(key, figure))) continue;
    if (sole !== null) return null;
    sole = key;
  }
  return sole;
}

/** What is counted or measured of a whole country; shares and ages are too much alike for their value to tell whose they are. */
const TELLING: ReadonlySet<string> = new Set(['people', 'area', 'money']);

/** Looks in the figure's own paragraph, then in what stands above it: heading, title, the paragraph before. */
export function aboutByValue(site: Site, topic: ActiveTopic): AboutValue | null {
  const { page, passage, figure } = site;
  if (!TELLING.has(topic.record.measure.dimension)) return null;
  const places = [passage, page.above(passage), page.passages[0], page.passages[passage.order - 1]];
  for (const [rank, place] of places.entries()) {
    const key = place ? soleIn(site, topic, place) : null;
    if (key === null) continue;
    const code = rank === 0 ? 'about-value' : 'about-value-far';
    return { key, evidence: evidence(code, passage, figure.numeralFrom, figure.numeralTo) };
  }
  return null;
}
