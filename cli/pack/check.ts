import { formatFinding, lintPacks } from '../../data/lint/lint.ts';
import { formatPackError } from '../../data/reading/pack-error.ts';
import type { Pack } from '../../data/schema/pack.ts';
import { compilePacks } from '../../engine/index/compile.ts';
import { openIndex } from '../../engine/index/open.ts';
import { bundledFolders, readBundledPacks } from '../pack-folders.ts';
import { runExamples } from './examples.ts';
import { loadPack } from './load.ts';
import { checkPrintedPhrases } from './printed-phrases.ts';

/** What the check of one pack says, and whether all is well. */
export interface CheckReport {
  readonly lines: readonly string[];
  readonly passed: boolean;
}

/** Checks a pack by its file or folder: schema and references, lint, printed phrases, examples. */
export function checkPack(path: string): CheckReport {
  const bundled = readBundledPacks();
  const reading = loadPack(path, bundled);
  if (!reading.ok) {
    return { lines: [...reading.error.map(formatPackError), `${path}: ${reading.error.length} errors`], passed: false };
  }
  const pack = reading.value;
  const others = bundled.filter((other) => other.id !== pack.id && needs(pack, other.id));
  const findings = [
    ...lintPacks([pack, ...bundled.filter((other) => other.id !== pack.id)]),
    ...checkPrintedPhrases(pack),
  ].filter((finding) => finding.pack === pack.id);
  const examples = runExamples(pack, openIndex(compilePacks([...others, pack])));
  const failed = examples.failures.map(({ topic, kind, text, compared }) => {
    const with_ = compared.length > 0 ? ` (compared with ${compared.join(', ')})` : '';
    return `${pack.id}, topics ${topic}: must ${kind === 'not' ? 'not ' : ''}be compared: "${text}"${with_}`;
  });
  const summary = [
    `${pack.id}, revision ${pack.revision}: ${count(pack.claims.length, 'claim')}`,
    count(findings.length, 'finding'),
    `${examples.run - failed.length} of ${count(examples.run, 'example')} right`,
  ].join(', ');
  return { lines: [...findings.map(formatFinding), ...failed, summary], passed: findings.length + failed.length === 0 };
}

/** Checks all bundled packs, each in its folder. */
export function checkBundled(): CheckReport {
  const reports = bundledFolders().map(checkPack);
  return { lines: reports.flatMap(({ lines }) => lines), passed: reports.every(({ passed }) => passed) };
}

/** Whether a pack refers to rows of another one. */
function needs(pack: Pack, id: string): boolean {
  return JSON.stringify(pack).includes(`"${id}/`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
