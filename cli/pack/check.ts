import { formatFinding, lintPacks } from '../../data/lint/lint.ts';
import { formatPackError } from '../../data/reading/pack-error.ts';
import type { Pack } from '../../data/schema/pack.ts';
import { compilePacks } from '../../engine/index/compile.ts';
import { openIndex } from '../../engine/index/open.ts';
import { packEngine } from '../../platform/packs/check-import.ts';
import { bundledFolders, readBundledPacks } from '../pack-folders.ts';
import { runExamples } from './examples.ts';
import { loadPack } from './load.ts';
import { checkPrintedPhrases } from './printed-phrases.ts';

/** What the check of one pack says, and whether all is well. */
export interface CheckReport {
  readonly lines: readonly string[];
  readonly passed: boolean;
}

/** What is wrong with the head of a pack, in the light of the day and of this engine. */
function checkHead({ id, reachesTo, minimumEngine }: Pack, today: string): string[] {
  const found: string[] = [];
  if (reachesTo > today.slice(0, reachesTo.length))
    found.push(`${id}, reachesTo: ${reachesTo} is in the future; right would be at most ${today} (claim-date)`);
  if (minimumEngine > packEngine)
    found.push(`${id}, minimumEngine: ${minimumEngine} is no engine yet; right would be at most ${packEngine}`);
  return found;
}

/** Checks a pack by its file or folder: schema and references, head, lint, printed phrases, examples. `today` as YYYY-MM-DD. */
export function checkPack(path: string, today: string = new Date().toISOString().slice(0, 10)): CheckReport {
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
  const failed = examples.failures.map(({ topic, kind, text, told }) => {
    const with_ = told.length > 0 ? ` (compared with ${told.join(', ')})` : '';
    return `${pack.id}, topics ${topic}: must ${kind === 'not' ? 'not ' : ''}be compared: "${text}"${with_}`;
  });
  const head = checkHead(pack, today);
  const summary = [
    `${pack.id}, revision ${pack.revision}: ${count(pack.claims.length, 'claim')}`,
    count(head.length + findings.length, 'finding'),
    `${examples.run - failed.length} of ${count(examples.run, 'example')} right`,
  ].join(', ');
  return {
    lines: [...head, ...findings.map(formatFinding), ...failed, summary],
    passed: head.length + findings.length + failed.length === 0,
  };
}

/** Checks all bundled packs, each in its folder. */
export function checkBundled(): CheckReport {
  const reports = bundledFolders().map((folder) => checkPack(folder));
  return { lines: reports.flatMap(({ lines }) => lines), passed: reports.every(({ passed }) => passed) };
}

/** Whether a pack refers to rows of another one. */
function needs(pack: Pack, id: string): boolean {
  return JSON.stringify(pack).includes(`"${id}/`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
