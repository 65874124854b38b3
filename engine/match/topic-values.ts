/** The values of claims as the figures of a page meet them: by what is measured, and by the entities that a passage names. */
import type { ClaimValues } from '../index/claim-values.ts';
import { memoised } from '../index/memo.ts';
import type { PackIndex } from '../index/pack-index.ts';
import { topicKey } from '../index/records.ts';
import type { ActiveTopic } from './active-topics.ts';
import { Case } from './mention-case.ts';
import type { Passage } from './passage.ts';
import { remember } from './remember.ts';

/** A topic and the values of its claims; null for a topic per entity, which has none of its own. */
export interface TopicValues {
  readonly topic: ActiveTopic;
  readonly values: ClaimValues | null;
}

/** The topic of one entity, by its key. */
export interface EntityValues {
  readonly key: string;
  readonly values: ClaimValues;
}

export interface PageValues {
  /** The topics on which a figure of a dimension can have been published at all. */
  measured(dimension: string): readonly TopicValues[];
  /** A topic per entity, for those that a passage names, not only to compare with them, and that have claims. */
  named(topic: ActiveTopic, passage: Passage): readonly EntityValues[];
}

/** What is counted or measured of a whole country; shares and ages are too much alike for their value to tell whose they are. */
const TELLING: ReadonlySet<string> = new Set(['people', 'area', 'money']);

/** Whether a value of the topic tells of which entity it is. */
export const tellsByValue = ({ record }: ActiveTopic): boolean => TELLING.has(record.measure.dimension);

/** A bare count may be one of people or of years; whether this one is, the gates say. */
const isMeasured = ({ record }: ActiveTopic, dimension: string): boolean =>
  record.measure.dimension === dimension || dimension === 'count';

/** By the key of a topic per entity and the id of an entity; null where it has no claims. No key is put together twice. */
const openEntityValues = (index: PackIndex) =>
  memoised((topic) =>
    memoised((id): EntityValues | null => {
      const key = topicKey(topic, id);
      const values = index.topic(key) && index.values(key);
      return values && values.ranges.length > 0 ? { key, values } : null;
    }),
  );

/** Each question is answered once a page. */
export function openPageValues(
  index: PackIndex,
  topics: Iterable<ActiveTopic>,
  namedIn: (passage: Passage) => ReadonlyMap<string, number>,
): PageValues {
  const all = [...topics];
  const entityValues = index.once(openEntityValues);
  const byDimension = new Map<string, readonly TopicValues[]>();
  const byTopic = new Map<ActiveTopic, Map<Passage, readonly EntityValues[]>>();

  const findMeasured = (dimension: string): readonly TopicValues[] => {
    const found: TopicValues[] = [];
    for (const topic of all) {
      if (!isMeasured(topic, dimension)) continue;
      const values = topic.perEntity ? null : index.values(topic.key);
      if (values ? values.ranges.length > 0 : tellsByValue(topic)) found.push({ topic, values });
    }
    return found;
  };
  const findNamed = (topic: ActiveTopic, passage: Passage): readonly EntityValues[] => {
    const valuesOf = entityValues(topic.key);
    const found: EntityValues[] = [];
    for (const [id, mention] of namedIn(passage)) {
      // "About the size of Norland": the value is somebody else's.
      if (passage.cases[mention] === Case.compared) continue;
      const values = valuesOf(id);
      if (values) found.push(values);
    }
    return found;
  };

  return {
    measured: (dimension) => remember(byDimension, dimension, () => findMeasured(dimension)),
    named(topic, passage) {
      // Asked for every figure and topic: no closure is made for what is known.
      const known = byTopic.get(topic)?.get(passage);
      if (known) return known;
      const made = findNamed(topic, passage);
      remember(byTopic, topic, () => new Map<Passage, readonly EntityValues[]>()).set(passage, made);
      return made;
    },
  };
}
