import { isObject, type JsonObject, listOf } from './json-value.ts';
import type { PackList } from './sources.ts';

/** A row without shorthands, and the groups that it names and the head does not have. */
interface Expanded {
  readonly row: unknown;
  readonly unknownGroups: readonly string[];
}

/** Writes out the shorthands of one row (see `sources.ts`); what has none comes back as it was. */
export function expandList(list: PackList, row: unknown, groups: JsonObject): Expanded {
  if (!isObject(row)) return { row, unknownGroups: [] };
  if (list === 'measures') return { row: expandCues(row), unknownGroups: [] };
  if (list === 'entities') return { row: { ...row, aliases: expandTexts(row.aliases) }, unknownGroups: [] };
  if (list === 'topics') return expandTopic(row, groups);
  return { row, unknownGroups: [] };
}

function expandCues(row: JsonObject): JsonObject {
  return row.cues === undefined ? row : { ...row, cues: expandTexts(row.cues) };
}

/** `{"voice": "agent", "texts": ["lost", "loses"]}` as two entries, `"Kursk"` as `{"text": "Kursk"}`. */
function expandTexts(entries: unknown): unknown {
  if (!Array.isArray(entries)) return entries;
  return entries.flatMap((entry: unknown) => {
    if (typeof entry === 'string') return [{ text: entry }];
    if (!isObject(entry) || !Array.isArray(entry.texts)) return [entry];
    const { texts, ...rest } = entry;
    return listOf(texts).map((text) => ({ text, ...rest }));
  });
}

function expandTopic(row: JsonObject, groups: JsonObject): Expanded {
  const unknownGroups: string[] = [];
  const open = (ids: unknown): unknown => {
    if (!Array.isArray(ids)) return ids;
    return ids.flatMap((id: unknown) => {
      if (typeof id !== 'string' || !id.startsWith('@')) return [id];
      const group = groups[id.slice(1)];
      if (Array.isArray(group)) return listOf(group);
      unknownGroups.push(id.slice(1));
      return [];
    });
  };
  const openAnyOf = (holder: unknown): unknown =>
    isObject(holder) ? { ...holder, anyOf: open(holder.anyOf) } : holder;
  const result: Record<string, unknown> = { ...expandCues(row) };
  if ('party' in row) result.party = openAnyOf(row.party);
  if ('anchors' in row) result.anchors = Array.isArray(row.anchors) ? row.anchors.map(openAnyOf) : row.anchors;
  for (const field of ['rivals', 'elsewhere', 'per']) {
    if (field in row) result[field] = open(row[field]);
  }
  return { row: result, unknownGroups };
}
