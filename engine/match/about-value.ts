/** Of which entity a figure speaks, told by its value: of the countries named around it, the one for which others have published it. */
import type { ActiveTopic } from './active-topics.ts';
import { type Evidence, evidence } from './evidence.ts';
import type { GroundCode } from './grounds.ts';
import type { PageView } from './page-view.ts';
import type { Passage } from './passage.ts';
import { publishedCode, type Value } from './published-value.ts';
import type { Site } from './site.ts';
import { tellsByValue } from './topic-values.ts';

/** The entity's topic and what speaks for it. */
export interface AboutValue {
  readonly key: string;
  readonly evidence: Evidence;
}

/** The only entity named in a passage of which the figure's value was published; null where there are none or several. */
function soleIn(page: PageView, value: Value, topic: ActiveTopic, passage: Passage): string | null {
  let sole: string | null = null;
  for (const { key, values } of page.topicValues.named(topic, passage)) {
    if (publishedCode(values, value) === null) continue;
    if (sole !== null) return null;
    sole = key;
  }
  return sole;
}

/** Looks in the figure's own paragraph, then in what stands above it: heading, title, the paragraph before. */
export function aboutByValue(site: Site, topic: ActiveTopic): AboutValue | null {
  if (!tellsByValue(topic)) return null;
  const { page, passage, figure } = site;
  const value = page.values.read(figure);
  if (!value) return null;
  const here = soleIn(page, value, topic, passage);
  if (here !== null) return told(site, here, 'about-value');
  for (const place of [page.above(passage), page.passages[0], page.passages[passage.order - 1]]) {
    const key = place ? soleIn(page, value, topic, place) : null;
    if (key !== null) return told(site, key, 'about-value-far');
  }
  return null;
}

const told = ({ passage, figure }: Site, key: string, code: GroundCode): AboutValue => ({
  key,
  evidence: evidence(code, passage, figure.numeralFrom, figure.numeralTo),
});
