/** The topics that a page can speak of at all: those whose parties, places and events it names. Found once a page. */

import type { PackIndex } from '../index/pack-index.ts';
import type { PhraseOwner } from '../index/phrases.ts';
import type { Focus } from './focus.ts';
import { meets, overlap } from './meets.ts';
import { isTold, type PageContext } from './page-context.ts';
import { type ActiveTopic, type TopicSets, topicSets } from './topic-sets.ts';

export type { ActiveTopic };

/** The owner of a phrase, with the active topics for which it speaks. */
export interface Speaker extends PhraseOwner {
  readonly topics: readonly ActiveTopic[];
  /** The same number for the same topics, from 0; what is kept by it lies in a short list. */
  readonly list: number;
}

export interface ActiveTopics {
  readonly ofMeasure: ReadonlyMap<string, readonly ActiveTopic[]>;
  readonly byKey: ReadonlyMap<string, ActiveTopic>;
  /** Who speaks by a phrase; looked up once a page. */
  speakers(phrase: number): readonly Speaker[];
  /** How many different lists of topics the speakers have at most. */
  readonly lists: number;
  /** Those for which a figure of their noun speaks even without a cue. */
  readonly bare: readonly ActiveTopic[];
  /** Those of events: tied to a place or an event alone, to no party. */
  readonly events: readonly ActiveTopic[];
}

/** Most topics of one measure that a page may raise; a page that names more parties than this is a list, not a report. */
const MOST_PER_MEASURE = 24;

/** Whether the page names all that the topic must be tied to. */
function isNamed(topic: ActiveTopic, focus: Focus): boolean {
  if (topic.party && !overlap(topic.party, focus.actors) && !meets(focus.ranked, topic.party)) return false;
  return topic.anchors.every((anchor) => overlap(anchor.anyOf, focus.named));
}

/** Adds the topics of which the page names no anchor but uses many context words. */
function addByContext(byKey: Map<string, ActiveTopic>, topics: TopicSets, focus: Focus, context: PageContext): void {
  for (const [key, words] of context) {
    if (!isTold(words) || byKey.has(key)) continue;
    const topic = topics.topic(key);
    if (topic && (!topic.party || overlap(topic.party, focus.actors))) byKey.set(key, topic);
  }
}

/** The topics of the entities that a page names, and those of which it speaks without their name. */
export function activeTopics(index: PackIndex, focus: Focus, context: PageContext): ActiveTopics {
  const byKey = new Map<string, ActiveTopic>();
  const topics = index.once(topicSets);
  const seen = new Set<ActiveTopic>();
  for (const id of focus.named) {
    for (const topic of topics.ofEntity(id)) {
      if (seen.has(topic)) continue;
      seen.add(topic);
      if (topic.perEntity || isNamed(topic, focus)) byKey.set(topic.key, topic);
    }
  }
  addByContext(byKey, topics, focus, context);
  const ofMeasure = new Map<string, ActiveTopic[]>();
  for (const topic of byKey.values()) {
    const measure = topic.record.measure.id;
    const list = ofMeasure.get(measure);
    if (!list) ofMeasure.set(measure, [topic]);
    else if (list.length < MOST_PER_MEASURE) list.push(topic);
  }
  const bare = [...byKey.values()].filter(
    ({ record }) => record.measure.bare === true && record.topic.require === undefined && !record.topic.planned,
  );
  const events = [...byKey.values()].filter(
    ({ party, perEntity, anchors }) => !party && !perEntity && anchors.length > 0,
  );
  return {
    ofMeasure,
    byKey,
    speakers: createSpeakers(index, ofMeasure, byKey),
    lists: ofMeasure.size + byKey.size + 1,
    bare: bare.slice(0, MOST_PER_MEASURE),
    events: events.slice(0, MOST_PER_MEASURE),
  };
}

/** Topics of one owner, with their number. */
type Listed = Pick<Speaker, 'topics' | 'list'>;

function createSpeakers(
  index: PackIndex,
  ofMeasure: ReadonlyMap<string, readonly ActiveTopic[]>,
  byKey: ReadonlyMap<string, ActiveTopic>,
): ActiveTopics['speakers'] {
  const none: Listed = { topics: [], list: 0 };
  const measures = new Map<string, Listed>();
  const alone = new Map<string, Listed>();
  for (const [id, topics] of ofMeasure) measures.set(id, { topics, list: measures.size + 1 });
  for (const [key, topic] of byKey) alone.set(key, { topics: [topic], list: measures.size + alone.size + 1 });
  const byPhrase = new Map<number, readonly Speaker[]>();
  return (phrase) => {
    const known = byPhrase.get(phrase);
    if (known) return known;
    const made = index.phrases.owners(phrase).map((owner) => {
      const { topics, list } = (owner.ownerKind === 'measure' ? measures : alone).get(owner.owner) ?? none;
      return { ...owner, topics, list };
    });
    byPhrase.set(phrase, made);
    return made;
  };
}
