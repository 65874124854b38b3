// Breaks one guard of each area on a copy of the tree and shows that a named test turns red, and was green before.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Guard, guards } from './guards.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** What a copy does without: it is large, or made anew. */
const left = new Set(['node_modules', '.git', '.output', 'pictures', 'docs']);

function run(
  copy: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): { ok: boolean; text: string } {
  const bin = join(root, 'node_modules', '.bin');
  const path = `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`;
  const done = spawnSync(command, [...args], {
    cwd: copy,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env, PATH: path },
  });
  return { ok: done.status === 0, text: `${done.stdout}${done.stderr}` };
}

/** Whether the named test of a file passes; throws where it did not run at all. */
function unitPasses(copy: string, file: string, name: string): boolean {
  const report = join(copy, 'guard-report.json');
  run(copy, 'vitest', ['run', file, '--reporter=json', `--outputFile.json=${report}`]);
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { assertionResults: { title: string; status: string }[] }[];
  };
  const found = testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ title }) => title === name);
  if (found.length === 0) throw new Error(`${file} has no test “${name}”`);
  return found.every(({ status }) => status === 'passed');
}

/** Builds the copy and runs one end-to-end test in Chromium. */
function e2ePasses(copy: string, name: string): boolean {
  const built = run(copy, 'wxt', ['build', '-b', 'chrome'], { SIDELIGHT_E2E: '1' });
  if (!built.ok) throw new Error(`the copy does not build:\n${built.text}`);
  const { text } = run(copy, 'node', ['tests/e2e/run.ts', '--only', 'chromium', '--grep', name]);
  const counts = /(\d+) passed, (\d+) failed/.exec(text);
  if (!counts || Number(counts[1]) + Number(counts[2]) === 0) throw new Error(`no end-to-end test “${name}”:\n${text}`);
  return Number(counts[2]) === 0;
}

const passes = (copy: string, { test }: Guard): boolean =>
  test.kind === 'unit' ? unitPasses(copy, test.file, test.name) : e2ePasses(copy, test.name);

function show(copy: string, guard: Guard): boolean {
  const file = join(copy, guard.file);
  const intact = readFileSync(file, 'utf8');
  const before = passes(copy, guard);
  writeFileSync(file, intact.replace(guard.intact, guard.broken));
  const after = passes(copy, guard);
  writeFileSync(file, intact);
  const good = before && !after;
  console.log(
    `${good ? 'passed' : 'FAILED'}  ${guard.area}: “${guard.test.name}” is ${before ? 'green' : 'red'}, and ${after ? 'green' : 'red'} when ${guard.file} is broken`,
  );
  return good;
}

const copy = mkdtempSync(join(tmpdir(), 'sidelight-guards-'));
let failed = 0;
try {
  cpSync(root, copy, { recursive: true, filter: (path) => path === root || !left.has(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  run(copy, 'node', ['cli/pack.ts', 'build']);
  for (const guard of guards) if (!show(copy, guard)) failed += 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${guards.length - failed} passed, ${failed} failed, 0 skipped`);
process.exit(failed > 0 ? 1 : 0);
