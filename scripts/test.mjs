// The one test command: types, lint, unit and architecture tests, builds, end-to-end tests in both browsers.
// Ends with the plain line `N passed, N failed, N skipped`. Every step that is not run, and every skipped test, counts as a failure.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const without = new Set(process.argv.slice(2).filter((word) => word !== '--without'));
const scratch = mkdtempSync(join(tmpdir(), 'sidelight-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };

const run = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' }).status ??
  1;

/** A step that is one test: it passes or it fails. */
function single(command, args) {
  return run(command, args) === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

function unit() {
  const file = join(scratch, 'unit.json');
  const status = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const broken = report.testResults.filter(
      (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
    ).length;
    const skipped = report.numPendingTests + report.numTodoTests;
    const failed = report.numFailedTests + broken + (status !== 0 && report.numFailedTests + broken === 0 ? 1 : 0);
    return { passed: report.numPassedTests, failed, skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function endToEnd() {
  const file = join(scratch, 'e2e.json');
  const status = run('node', ['tests/e2e/run.ts', '--report', file]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return status !== 0 && report.failed === 0 ? { ...report, failed: 1 } : report;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const steps = [
  ['types', () => single('tsc', ['--noEmit', '-p', '.'])],
  ['lint', () => single('biome', ['check', '.'])],
  ['build', () => single('node', ['scripts/build-e2e.mjs'])],
  ['unit', unit],
  ['e2e', endToEnd],
];

for (const [name, step] of steps) {
  if (without.has(name)) continue;
  console.log(`\n== ${name}`);
  const started = Date.now();
  const result = step();
  for (const key of Object.keys(total)) total[key] += result[key];
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`== ${name}: ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped (${seconds} s)`);
}

rmSync(scratch, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed || total.skipped || !total.passed ? 1 : 0);
