/** The topics that a page can speak of at all: those whose parties, places and events it names. Found once a page. */

import type { PackIndex, TopicRecord } from '../index/pack-index.ts';
import type { PhraseOwner } from '../index/phrases.ts';
import type { Focus } from './focus.ts';
import { meets, overlap } from './meets.ts';
import { isTold, type PageContext } from './page-context.ts';

/** A topic with its references as sets. */
export interface ActiveTopic {
  readonly key: string;
  readonly record: TopicRecord;
  readonly party: ReadonlySet<string> | null;
  readonly rivals: ReadonlySet<string>;
  readonly elsewhere: ReadonlySet<string>;
  readonly anchors: readonly { readonly anyOf: ReadonlySet<string>; readonly within: string }[];
  /** Noun classes of which the counted noun must be; empty: any. */
  readonly counts: ReadonlySet<string>;
  /** The class that the measure counts first of all. */
  readonly first: string | undefined;
  /** The measure counts one class alone, and that a narrow one: officers, not soldiers of any rank. */
  readonly narrow: boolean;
  readonly perEntity: boolean;
  /** First day of the topic's time, `YYYY-MM-DD`. */
  readonly since: string;
  /** The same for topics with the same `elsewhere` and anchors. */
  readonly scope: string;
}

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

const none: ReadonlySet<string> = new Set();

/** Most topics of one measure that a page may raise; a page that names more parties than this is a list, not a report. */
const MOST_PER_MEASURE = 24;

type Intern = (ids: readonly string[]) => ReadonlySet<string>;

/** Sets of the same ids are one set, so that what was asked of one topic is known for the next. */
function createIntern(): Intern {
  const sets = new Map<string, ReadonlySet<string>>();
  return (ids) => {
    const key = ids.join(' ');
    const known = sets.get(key);
    if (known) return known;
    const made = new Set(ids);
    sets.set(key, made);
    return made;
  };
}

/** First day of a partial date. */
const firstDay = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;

function isNarrow(index: PackIndex, { measure }: TopicRecord, counts: ReadonlySet<string>): boolean {
  const [only, more] = counts;
  if (only === undefined) return false;
  // A bare number counts people sooner than things.
  return measure.dimension === 'count' || (more === undefined && index.topics.classes(only).length > 1);
}

function activate(index: PackIndex, record: TopicRecord, intern: Intern): ActiveTopic {
  const { topic, measure } = record;
  const counts = intern(topic.counts ?? measure.counts);
  const [first] = counts;
  return {
    key: record.key,
    record,
    party: topic.party ? intern(topic.party.anyOf) : null,
    rivals: topic.rivals ? intern(topic.rivals) : none,
    elsewhere: topic.elsewhere ? intern(topic.elsewhere) : none,
    anchors: (topic.anchors ?? []).map((anchor) => ({ anyOf: intern(anchor.anyOf), within: anchor.within })),
    counts,
    first,
    narrow: isNarrow(index, record, counts),
    perEntity: topic.per !== undefined,
    since: firstDay(topic.period.from),
    scope: [topic.elsewhere ?? [], ...(topic.anchors ?? []).map(({ anyOf }) => anyOf)]
      .map((ids) => ids.join(' '))
      .join('|'),
  };
}

/** Whether the page names all that the topic must be tied to. */
function isNamed(topic: ActiveTopic, focus: Focus): boolean {
  if (topic.party && !overlap(topic.party, focus.actors) && !meets(focus.ranked, topic.party)) return false;
  return topic.anchors.every((anchor) => overlap(anchor.anyOf, focus.named));
}

/** Adds the topics of which the page names no anchor but uses many context words. */
function addByContext(
  byKey: Map<string, ActiveTopic>,
  index: PackIndex,
  focus: Focus,
  context: PageContext,
  intern: Intern,
): void {
  for (const [key, words] of context) {
    if (byKey.has(key) || !isTold(words)) continue;
    const record = index.topic(key);
    if (!record) continue;
    const topic = activate(index, record, intern);
    if (!topic.party || overlap(topic.party, focus.actors)) byKey.set(key, topic);
  }
}

/** The topics of the entities that a page names, and those of which it speaks without their name. */
export function activeTopics(index: PackIndex, focus: Focus, context: PageContext): ActiveTopics {
  const byKey = new Map<string, ActiveTopic>();
  const intern = createIntern();
  const seen = new Set<string>();
  for (const id of focus.named) {
    for (const about of index.topicsOf(id)) {
      const at = about.indexOf('@');
      const key = at < 0 ? about : about.slice(0, at);
      if (seen.has(key)) continue;
      seen.add(key);
      const record = index.topic(key);
      if (!record) continue;
      const topic = activate(index, record, intern);
      if (topic.perEntity || isNamed(topic, focus)) byKey.set(key, topic);
    }
  }
  addByContext(byKey, index, focus, context, intern);
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
