import * as z from 'zod/mini';
import type { $ZodIssue } from 'zod/v4/core';
import { pack } from '../schema/pack.ts';
import { explainIssue } from './explain-issue.ts';
import { type JsonObject, listOf } from './json-value.ts';
import { type PackError, showValue } from './pack-error.ts';
import { type PackList, packLists } from './sources.ts';

/** File and row of a list's entry, as its author finds it; null for the head. */
export type Locate = (list: PackList | null, index: number) => { readonly file: string; readonly row: string | null };

const { nounClasses, measures, entities, topics, origins, outlets, claims, ...headFields } = pack.shape;
const head = z.object(headFields);
const rowSchemas = { nounClasses, measures, entities, topics, origins, outlets, claims };

/** The head's own errors: its fields, unknown fields, and lists that are none. */
export function checkHead(value: JsonObject, locate: Locate): PackError[] {
  const place = locate(null, 0);
  const errors = errorsOf(head.safeParse(value), value, place);
  for (const key of Object.keys(value)) {
    if (!(key in pack.shape))
      errors.push({ ...place, path: key, found: `a field "${key}"`, expected: `no field named "${key}"` });
  }
  for (const list of packLists) {
    if (!Array.isArray(value[list]))
      errors.push({ ...place, path: list, found: showValue(value[list]), expected: 'a list' });
  }
  return errors;
}

/** The rows of a list that the schema takes, their numbers in the author's file, and what is wrong with the others. */
export function checkRows(
  value: JsonObject,
  list: PackList,
  locate: Locate,
): { rows: unknown[]; numbers: number[]; errors: PackError[] } {
  const rows: unknown[] = [];
  const numbers: number[] = [];
  const errors: PackError[] = [];
  const schema = rowSchemas[list].def.element;
  listOf(value[list]).forEach((row, index) => {
    const parsed = schema.safeParse(row);
    if (parsed.success) {
      rows.push(parsed.data);
      numbers.push(index);
    } else {
      errors.push(...errorsOf(parsed, row, locate(list, index)));
    }
  });
  return { rows, numbers, errors };
}

function errorsOf(
  parsed: { readonly success: boolean; readonly error?: { readonly issues: readonly $ZodIssue[] } },
  value: unknown,
  place: ReturnType<Locate>,
): PackError[] {
  return (parsed.error?.issues ?? []).map((issue) => ({
    ...place,
    path: writePath(issue.path),
    found:
      issue.code === 'unrecognized_keys'
        ? `${issue.keys.map((key) => `"${key}"`).join(', ')}`
        : showValue(valueAt(value, issue.path)),
    expected: explainIssue(issue),
  }));
}

/** `["aliases", 2, "text"]` as `aliases[2].text`. */
function writePath(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, part) => (inner as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[part],
    value,
  );
}
