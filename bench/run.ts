/** `npm run bench`: runs every measurement in turn. All numbers are ratios within one run; nothing here is a test. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');
const only = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && name !== 'run.ts')
  .filter((name) => !only.length || only.some((word) => name.includes(word)))
  .sort();

/** What is measured as it ships: in one file, without types. A process that strips types checks every access to typed arrays. */
const AS_SHIPPED: ReadonlySet<string> = new Set(['engine.ts']);

/** Bundles a measurement with the engine; gives the path of the program. */
async function bundled(name: string): Promise<string> {
  const outDir = join(root, '.output', 'bench');
  const entry = join(import.meta.dirname, name);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { ssr: entry, outDir, emptyOutDir: true, rolldownOptions: { output: { entryFileNames: '[name].mjs' } } },
  });
  return join(outDir, name.replace(/\.ts$/, '.mjs'));
}

for (const name of files) {
  console.log(`\n## ${name.replace(/\.ts$/, '')}\n`);
  const program = AS_SHIPPED.has(name) ? await bundled(name) : join(import.meta.dirname, name);
  const run = spawnSync(process.execPath, ['--expose-gc', program], { cwd: root, stdio: 'inherit' });
  if (run.status !== 0) process.exitCode = 1;
}
