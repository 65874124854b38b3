/**
 * A pack as its authors write it: a folder of small files that are joined into one pack.
 * Three shorthands save repetition; the joined pack has none of them:
 * `texts` in a cue or an alias stands for one entry a text; an alias may be a bare string;
 * `@name` in a list of entities stands for the group of that name in the head (`groups`).
 */

/** Files of a pack's folder; `claims.jsonl` has one claim a line, `pack.json` is the head. */
export const packFiles = {
  head: 'pack.json',
  nounClasses: 'noun-classes.json',
  measures: 'measures.json',
  entities: 'entities.json',
  topics: 'topics.json',
  origins: 'origins.json',
  outlets: 'outlets.json',
  claims: 'claims.jsonl',
} as const;

/** The lists of a pack, in the order in which its files are read. */
export const packLists = ['nounClasses', 'measures', 'entities', 'topics', 'origins', 'outlets', 'claims'] as const;
export type PackList = (typeof packLists)[number];

/** Text of each file by its name; a missing file is an empty list. */
export type PackSources = Readonly<Record<string, string>>;
