/** The kinds of records and of lists that an index holds by key. */

/** Kinds of keys in the table of records: the value is the byte offset of the record. */
export const RecordKind = { entity: 0, measure: 1, topic: 2, origin: 3, outlet: 4 } as const;

/**
 * Kinds of keys in the table of lists. Items are numbers of strings, except that `claims` and `packs` list byte offsets of records.
 * `claims`: of a topic key. `topicsOfMeasure`: topics without `@`. `topicsOfEntity`: topic keys. `relatedTo`: topics without `@` that name the topic in their relation.
 * `classes`: a noun class and all wider ones. `packs`: the summaries, under the key "".
 */
export const ListKind = {
  claims: 0,
  topicsOfMeasure: 1,
  topicsOfEntity: 2,
  relatedTo: 3,
  classes: 4,
  packs: 5,
} as const;

/** The key of a topic, or of one entity's topic of a topic per entity. */
export const topicKey = (topic: string, about: string | null | undefined): string =>
  about ? `${topic}@${about}` : topic;

/** The two parts of a topic's key. */
export function splitTopicKey(key: string): { readonly topic: string; readonly about: string | null } {
  const at = key.indexOf('@');
  return at < 0 ? { topic: key, about: null } : { topic: key.slice(0, at), about: key.slice(at + 1) };
}
