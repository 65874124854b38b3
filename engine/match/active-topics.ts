/** The topics that a page can speak of at all: those whose parties, places and events it names. Found once a page. */

import type { PackIndex, TopicRecord } from '../index/pack-index.ts';
import type { PhraseOwner } from '../index/phrases.ts';
import type { Focus } from './focus.ts';

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
  readonly perEntity: boolean;
  /** The same for topics with the same `elsewhere` and anchors. */
  readonly scope: string;
}

export interface ActiveTopics {
  readonly ofMeasure: ReadonlyMap<string, readonly ActiveTopic[]>;
  readonly byKey: ReadonlyMap<string, ActiveTopic>;
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

function activate(record: TopicRecord, intern: Intern): ActiveTopic {
  const { topic, measure } = record;
  return {
    key: record.key,
    record,
    party: topic.party ? intern(topic.party.anyOf) : null,
    rivals: topic.rivals ? intern(topic.rivals) : none,
    elsewhere: topic.elsewhere ? intern(topic.elsewhere) : none,
    anchors: (topic.anchors ?? []).map((anchor) => ({ anyOf: intern(anchor.anyOf), within: anchor.within })),
    counts: intern(topic.counts ?? measure.counts),
    perEntity: topic.per !== undefined,
    scope: [topic.elsewhere ?? [], ...(topic.anchors ?? []).map(({ anyOf }) => anyOf)]
      .map((ids) => ids.join(' '))
      .join('|'),
  };
}

const meets = (named: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean => {
  for (const id of wanted) if (named.has(id)) return true;
  return false;
};

/** Whether the page names all that the topic must be tied to. */
function isNamed(topic: ActiveTopic, focus: Focus): boolean {
  if (topic.party && !meets(focus.actors, topic.party) && !meets(new Set(focus.ranked), topic.party)) return false;
  return topic.anchors.every((anchor) => meets(focus.named, anchor.anyOf));
}

/** The topics of the entities that a page names. */
export function activeTopics(index: PackIndex, focus: Focus): ActiveTopics {
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
      const topic = activate(record, intern);
      if (topic.perEntity || isNamed(topic, focus)) byKey.set(key, topic);
    }
  }
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
  return { ofMeasure, byKey, bare: bare.slice(0, MOST_PER_MEASURE), events: events.slice(0, MOST_PER_MEASURE) };
}

/** The topics for which the owner of a phrase speaks. */
export function topicsOfOwner(topics: ActiveTopics, { owner, ownerKind }: PhraseOwner): readonly ActiveTopic[] {
  if (ownerKind === 'measure') return topics.ofMeasure.get(owner) ?? [];
  const topic = topics.byKey.get(owner);
  return topic ? [topic] : [];
}
