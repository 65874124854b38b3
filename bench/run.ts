/** `npm run bench`: runs every measurement in turn. All numbers are ratios within one run; nothing here is a test. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const only = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && name !== 'run.ts')
  .filter((name) => !only.length || only.some((word) => name.includes(word)))
  .sort();

for (const name of files) {
  console.log(`\n## ${name.replace(/\.ts$/, '')}\n`);
  const run = spawnSync(process.execPath, ['--expose-gc', join(import.meta.dirname, name)], { stdio: 'inherit' });
  if (run.status !== 0) process.exitCode = 1;
}
