/** A topic as matching asks for it: its references as sets. The same for every page, so that it is made once an index. */
import { memoised } from '../index/memo.ts';
import type { PackIndex, TopicRecord } from '../index/pack-index.ts';
import { splitTopicKey } from '../index/records.ts';

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

const none: ReadonlySet<string> = new Set();

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

/** The topics of an index, each made when it is first asked for. */
export interface TopicSets {
  /** By its key, without `@…`. */
  topic(key: string): ActiveTopic | undefined;
  /** Those that name an entity; those per entity once, whoever they are about. */
  ofEntity(id: string): readonly ActiveTopic[];
}

/** To be asked for by `index.once`. */
export function topicSets(index: PackIndex): TopicSets {
  const intern = createIntern();
  const topic = memoised((key) => {
    const record = index.topic(key);
    return record && activate(index, record, intern);
  });
  return {
    topic,
    ofEntity: memoised((id) => {
      const keys = new Set(index.topicsOf(id).map((key) => splitTopicKey(key).topic));
      return [...keys].map(topic).filter((one) => one !== undefined);
    }),
  };
}
