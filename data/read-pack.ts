import { checkReferences, type RowError, type RowNumbers } from './reading/check-references.ts';
import { isObject, parseJson } from './reading/json-value.ts';
import { type PackError, showValue } from './reading/pack-error.ts';
import type { PackReading } from './reading/result.ts';
import { checkHead, checkRows, type Locate } from './reading/rows.ts';
import { type PackList, packLists } from './reading/sources.ts';
import type { Pack } from './schema/pack.ts';

/**
 * Reads a pack from the text of its file. Nothing is thrown: what is wrong comes back as a list of errors, all rows' together.
 * `name` stands in the errors. References to packs in `others` are checked; those to packs that are not given are taken on trust.
 */
export function readPack(text: string, name: string, others: readonly Pack[] = []): PackReading {
  const parsed = parseJson(text);
  if (!parsed.ok) {
    return {
      ok: false,
      error: [
        {
          file: name,
          row: null,
          path: '',
          found: `text that is not JSON (${parsed.error})`,
          expected: 'one JSON object',
        },
      ],
      rest: null,
    };
  }
  const locate: Locate = (list, index) => ({ file: name, row: list === null ? null : `${list}[${index}]` });
  return validatePack(parsed.value, locate, others);
}

/** Checks parsed JSON as a pack. `locate` names a row as its author finds it, `earlier` are errors that are known already. */
export function validatePack(
  value: unknown,
  locate: Locate,
  others: readonly Pack[] = [],
  earlier: readonly PackError[] = [],
): PackReading {
  if (!isObject(value)) {
    return {
      ok: false,
      error: [...earlier, { ...locate(null, 0), path: '', found: showValue(value), expected: 'one JSON object' }],
      rest: null,
    };
  }
  const errors = [...earlier, ...checkHead(value, locate)];
  const headIsRight = errors.length === earlier.length;
  const lists: Record<string, unknown[]> = {};
  const numbers = {} as Record<PackList, number[]>;
  for (const list of packLists) {
    const checked = checkRows(value, list, locate);
    lists[list] = checked.rows;
    numbers[list] = checked.numbers;
    errors.push(...checked.errors);
  }
  if (!headIsRight) return { ok: false, error: errors, rest: null };

  // Head and rows have passed the schema, each by itself.
  const pack = { ...value, ...lists } as Pack;
  const dangling = checkReferences(pack, numbers, locate, others);
  errors.push(...dangling.map(({ error }) => error));
  if (errors.length === 0) return { ok: true, value: pack };
  return { ok: false, error: errors, rest: withoutDangling(pack, dangling, others) };
}

/** The pack without the rows that refer to nothing, and without those that referred to them in turn. */
function withoutDangling(pack: Pack, dangling: readonly RowError[], others: readonly Pack[]): Pack {
  let rest = pack;
  for (let bad = dangling; bad.length > 0; bad = checkReferences(rest, noNumbers, nowhere, others)) {
    const left = new Set(bad.map(({ list, index }) => `${list} ${index}`));
    const kept = packLists.map(
      (list) => [list, (rest[list] as readonly unknown[]).filter((_, index) => !left.has(`${list} ${index}`))] as const,
    );
    rest = { ...rest, ...Object.fromEntries(kept) };
  }
  return rest;
}

const nowhere: Locate = () => ({ file: '', row: null });
const noNumbers: RowNumbers = {
  nounClasses: [],
  measures: [],
  entities: [],
  topics: [],
  origins: [],
  outlets: [],
  claims: [],
};
