/** Of which entity a figure speaks where its sentence does not say so: what the page is about, and what its figures told of before. */
import type { ActiveTopic } from './active-topics.ts';
import type { CueLink } from './cue-link.ts';
import { type Evidence, evidence } from './evidence.ts';
import type { GroundCode } from './grounds.ts';
import type { PageView } from './page-view.ts';
import { mentionsIn } from './passage.ts';
import { isPublishedValue } from './published-value.ts';
import type { Site } from './site.ts';

/** The topic of one entity, by its key, and what ties a figure to that entity. */
export interface About {
  readonly key: string;
  readonly evidence: readonly Evidence[];
}

/** How much a country named in the first paragraph must weigh on the page to be what the page is about. */
const FEWEST_MENTIONS = 4;
/** How far the one country that a page names most must be ahead of all others to be what it is about. */
const AHEAD = 2;

/** Key of the topic for an entity of this or another pack, or null where the topic has none for it. */
export function keyOfEntity(page: PageView, topic: ActiveTopic, id: string): string | null {
  const key = `${topic.key}@${id}`;
  if (page.index.topic(key)) return key;
  const same = page.counterpart(topic, id);
  return same ? `${topic.key}@${same}` : null;
}

/** The entity that the page is about, or the likeliest of those that it names; null where several are as likely. */
export function entityOfPage(site: Site, topic: ActiveTopic, link: CueLink | null): About | null {
  return fromFocus(site, topic) ?? (namesOne(site, topic) ? null : fromOthers(site, topic, link));
}

/** Whether the figure's sentence names an entity of the topic, were it only to compare with it: then it is not of another one that it speaks. */
const namesOne = ({ page, passage, from, to }: Site, topic: ActiveTopic): boolean =>
  mentionsIn(passage, from, to).some((at) =>
    passage.mentions[at]?.candidates.some((id) => keyOfEntity(page, topic, id) !== null),
  );

const told = ({ passage, figure }: Site, code: GroundCode, key: string): About => ({
  key,
  evidence: [evidence(code, passage, figure.numeralFrom, figure.numeralTo)],
});

/** The one entity that the page is about: named in the title, often named and in the first paragraph, or far more often than any other. */
function fromFocus(site: Site, topic: ActiveTopic): About | null {
  const { page } = site;
  const keys: string[] = [];
  for (const id of page.focus.ranked) {
    const often = (page.focus.weight.get(id) ?? 0) >= FEWEST_MENTIONS;
    if (!page.focus.titled.has(id) && !(page.focus.led.has(id) && often)) continue;
    const key = `${topic.key}@${id}`;
    if (page.index.topic(key)) keys.push(key);
  }
  const [key] = keys.length > 0 ? keys : mainOf(site, topic);
  return keys.length > 1 || key === undefined ? null : told(site, 'party-page', key);
}

/** The entity that the page names far more often than any other, though neither title nor first paragraph does. */
function mainOf({ page }: Site, topic: ActiveTopic): readonly string[] {
  let main = '';
  let [most, next] = [0, 0];
  for (const id of page.focus.ranked) {
    const weight = page.focus.weight.get(id) ?? 0;
    if (weight <= next || !page.index.topic(`${topic.key}@${id}`)) continue;
    if (weight > most) [main, most, next] = [id, weight, most];
    else next = weight;
  }
  return most >= FEWEST_MENTIONS && most >= AHEAD * next ? [`${topic.key}@${main}`] : [];
}

/** Kinds of entities of which figures like these are told. */
const COUNTRY_KINDS: ReadonlySet<string> = new Set(['country', 'territory']);

/** Whether an entity may be what the page is about: a country or territory, and one of the title where that names any. */
function eligible({ index, focus }: PageView): (id: string) => boolean {
  const isCountry = (id: string): boolean => COUNTRY_KINDS.has(index.entity(id)?.kind ?? '');
  const isTitled = [...focus.titled].some(isCountry);
  return (id) => isCountry(id) && (!isTitled || focus.titled.has(id));
}

/**
 * The entity of the figure before, the one that the page names most, or the only one of the page, where others have published the figure's value
 * of it: without that, nothing ties the figure to it. The only one counts where a cue (`link`) says what is measured.
 */
function fromOthers(site: Site, topic: ActiveTopic, link: CueLink | null): About | null {
  const { page, figure } = site;
  const isPublished = (key: string): boolean => isPublishedValue(page.values.judge(key, figure));
  const isEligible = eligible(page);
  const before =
    site.entityBefore === null || !isEligible(site.entityBefore) ? null : keyOfEntity(page, topic, site.entityBefore);
  if (before !== null && isPublished(before)) return told(site, 'party-before', before);
  let most = 0;
  let main: string | null = null;
  const published = new Set<string>();
  for (const id of page.focus.ranked) {
    if (!isEligible(id)) continue;
    // A country of which the topic knows nothing may be meant as well.
    const key = keyOfEntity(page, topic, id) ?? id;
    const weight = page.focus.weight.get(id) ?? 0;
    // They come with the most named first: two that are named as often tell nothing.
    if (weight >= most) main = weight > most || key === main ? key : null;
    most = Math.max(most, weight);
    if (link && isPublished(key)) published.add(key);
  }
  if (main !== null && isPublished(main)) return told(site, 'party-main', main);
  const [only] = published;
  return published.size === 1 && only !== undefined ? told(site, 'about-value-page', only) : null;
}
