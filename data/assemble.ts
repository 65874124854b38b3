import { validatePack } from './read-pack.ts';
import { expandList } from './reading/expand.ts';
import { isObject, type JsonObject, listOf, parseJson } from './reading/json-value.ts';
import { type PackError, showValue } from './reading/pack-error.ts';
import type { PackReading } from './reading/result.ts';
import type { Locate } from './reading/rows.ts';
import { type PackList, type PackSources, packFiles, packLists } from './reading/sources.ts';
import type { Pack } from './schema/pack.ts';

/**
 * Joins the files of a pack's folder into one pack and checks it.
 * `folder` stands before the file names in the errors; nothing is thrown. References to the packs in `others` are checked.
 */
export function assemblePack(sources: PackSources, folder: string, others: readonly Pack[] = []): PackReading {
  const errors: PackError[] = [];
  const head = readHead(sources, folder, errors);
  const groups = isObject(head.groups) ? head.groups : {};
  const value: Record<string, unknown> = { ...head };
  delete value.groups;

  const lines: number[] = [];
  for (const list of packLists) {
    const rows =
      list === 'claims' ? readLines(sources, folder, lines, errors) : readList(sources, folder, list, errors);
    const expanded = rows.map((row) => expandList(list, row, groups));
    value[list] = expanded.map(({ row }) => row);
    expanded.forEach(({ unknownGroups }, index) => {
      for (const group of unknownGroups) {
        errors.push({
          file: fileOf(folder, list),
          row: `${list}[${index}]`,
          path: '',
          found: `"@${group}"`,
          expected: 'the name of a group in pack.json',
        });
      }
    });
  }
  const locate: Locate = (list, index) => {
    if (list === null) return { file: fileOf(folder, 'head'), row: null };
    return { file: fileOf(folder, list), row: list === 'claims' ? `line ${lines[index] ?? index + 1}` : `[${index}]` };
  };
  return validatePack(value, locate, others, errors);
}

const fileOf = (folder: string, part: keyof typeof packFiles): string => `${folder}/${packFiles[part]}`;

function readHead(sources: PackSources, folder: string, errors: PackError[]): JsonObject {
  const file = fileOf(folder, 'head');
  const parsed = parseJson(sources[packFiles.head] ?? '');
  if (parsed.ok && isObject(parsed.value)) return parsed.value;
  const found = parsed.ok ? showValue(parsed.value) : `text that is not JSON (${parsed.error})`;
  errors.push({ file, row: null, path: '', found, expected: 'one JSON object with the head of the pack' });
  return {};
}

function readList(sources: PackSources, folder: string, list: PackList, errors: PackError[]): readonly unknown[] {
  const text = sources[packFiles[list]];
  if (text === undefined) return [];
  const parsed = parseJson(text);
  if (parsed.ok && Array.isArray(parsed.value)) return listOf(parsed.value);
  const found = parsed.ok ? showValue(parsed.value) : `text that is not JSON (${parsed.error})`;
  errors.push({ file: fileOf(folder, list), row: null, path: '', found, expected: 'a JSON list' });
  return [];
}

/** The rows of a file with one JSON object a line; blank lines are passed over. `lines` receives the line number of each row. */
function readLines(sources: PackSources, folder: string, lines: number[], errors: PackError[]): readonly unknown[] {
  const rows: unknown[] = [];
  (sources[packFiles.claims] ?? '').split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const parsed = parseJson(line);
    if (parsed.ok) {
      rows.push(parsed.value);
      lines.push(index + 1);
    } else {
      errors.push({
        file: fileOf(folder, 'claims'),
        row: `line ${index + 1}`,
        path: '',
        found: `text that is not JSON (${parsed.error})`,
        expected: 'one JSON object',
      });
    }
  });
  return rows;
}
