import { describeDiff } from '../../data/diff/describe-diff.ts';
import { diffPacks } from '../../data/diff/diff-packs.ts';
import { formatFinding, lintPacks } from '../../data/lint/lint.ts';
import { readPack } from '../../data/read-pack.ts';
import { formatPackError } from '../../data/reading/pack-error.ts';
import type { Pack } from '../../data/schema/pack.ts';
import { isTaken } from './stored-pack.ts';

/** Version of the engine's reading of packs: those that need more are refused. */
export const packEngine = 1;

/** Largest file that is looked at, in UTF-16 units: a pack of a million claims has its own tools. */
const longestFile = 64_000_000;

/** What is known before a pack is put in. */
export type ImportCheck =
  | {
      readonly ok: false;
      readonly code: 'too-large' | 'unreadable' | 'taken' | 'newer';
      readonly errors: readonly string[];
    }
  | {
      readonly ok: true;
      readonly pack: Pack;
      /** The file's text, or that of the rows that could be read. */
      readonly source: string;
      /** Rows that would be left out, each with its place and what would be right. */
      readonly errors: readonly string[];
      /** What the schema allows and the author hardly meant. */
      readonly findings: readonly string[];
      /** What would change against the revision that is installed; all of it where none is. */
      readonly changes: readonly string[];
    };

const emptied = (pack: Pack): Pack => ({
  ...pack,
  nounClasses: [],
  measures: [],
  entities: [],
  topics: [],
  origins: [],
  outlets: [],
  claims: [],
});

/**
 * Checks a file before it is installed: form, references, doubtful rows, and the difference in words. Nothing is written.
 * `present` is the installed pack's source, null where there is none of that id.
 */
export function checkImport(
  text: string,
  name: string,
  bundled: readonly { readonly id: string }[],
  present: (id: string) => Pack | null,
): ImportCheck {
  if (text.length > longestFile) return { ok: false, code: 'too-large', errors: [] };
  const read = readPack(text, name);
  const errors = read.ok ? [] : read.error.map(formatPackError);
  const pack = read.ok ? read.value : read.rest;
  if (!pack) return { ok: false, code: 'unreadable', errors };
  if (isTaken(pack.id, bundled)) return { ok: false, code: 'taken', errors: [pack.id] };
  if (pack.minimumEngine > packEngine) return { ok: false, code: 'newer', errors: [String(pack.minimumEngine)] };
  const source = read.ok ? text : `${JSON.stringify(pack, null, 2)}\n`;
  const findings = lintPacks([pack]).map(formatFinding);
  const changes = describeDiff(diffPacks(present(pack.id) ?? emptied(pack), pack));
  return { ok: true, pack, source, errors, findings, changes };
}
