/** `npm run bench`: runs every measurement in turn. All numbers are ratios within one run; nothing here is a test. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { oneFunction } from '../build/one-function.ts';

const root = join(import.meta.dirname, '..');
const only = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && name !== 'run.ts')
  .filter((name) => !only.length || only.some((word) => name.includes(word)))
  .sort();

/** What is measured as it ships. A process that strips types checks every access to typed arrays. */
const AS_SHIPPED: ReadonlySet<string> = new Set(['engine.ts']);
/** Stands for the worker's reading of a page, and is built as that is. */
const program = join(import.meta.dirname, 'measure/program.ts');

/** Bundles a measurement with the engine as Chromium's worker is: in one small file. Gives the path of the program. */
async function bundled(name: string): Promise<string> {
  const outDir = join(root, '.output', 'bench');
  const entry = join(import.meta.dirname, name);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [oneFunction([program])],
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      minify: true,
      rolldownOptions: { output: { entryFileNames: '[name].mjs', codeSplitting: false } },
    },
  });
  return join(outDir, name.replace(/\.ts$/, '.mjs'));
}

for (const name of files) {
  console.log(`\n## ${name.replace(/\.ts$/, '')}\n`);
  const script = AS_SHIPPED.has(name) ? await bundled(name) : join(import.meta.dirname, name);
  const run = spawnSync(process.execPath, ['--expose-gc', script], { cwd: root, stdio: 'inherit' });
  if (run.status !== 0) process.exitCode = 1;
}
