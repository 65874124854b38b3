import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneFunction } from '../../build/one-function.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-one-function-'));
  const files = {
    'steps.ts': 'export const steps: string[] = [];\n',
    'table.ts':
      'export const TABLE = new Int32Array([2, 3, 5]);\nexport const sum = (): number => TABLE.reduce((a, b) => a + b, 0);\n',
    'program.ts':
      "import { steps } from './steps.ts';\nimport { sum } from './table.ts';\nsteps.push('run');\nexport const total = sum();\nexport { steps };\n",
    'start.ts':
      "import { steps } from './steps.ts';\nexport { steps };\nexport const load = () => import('./program.ts');\n",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The code of `start.ts` as one file, as a worker that may load no other is built. */
async function built(modules: readonly string[]): Promise<string> {
  const made = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    plugins: [oneFunction(modules)],
    build: {
      write: false,
      minify: false,
      lib: { entry: join(folder, 'start.ts'), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = [made].flat();
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

interface Start {
  readonly steps: readonly string[];
  load(): Promise<{ readonly total: number; readonly steps: readonly string[] }>;
}

const started = async (code: string): Promise<Start> =>
  import(`data:text/javascript,${encodeURIComponent(code)}`) as Promise<Start>;

describe('a module as one function', () => {
  it('declares its constants with their values, where a bundle of modules sets them later', async () => {
    const declared = /const TABLE = new Int32Array/;
    expect(await built([])).not.toMatch(declared);
    expect(await built([join(folder, 'program.ts')])).toMatch(declared);
  });

  it('gives what the module exports, and runs not before it is asked for', async () => {
    const start = await started(await built([join(folder, 'program.ts')]));
    const before = [...start.steps];
    const program = await start.load();
    expect({ before, total: program.total, steps: program.steps }).toEqual({ before: [], total: 10, steps: ['run'] });
  });

  it('runs once, and has its own copy of what others import too', async () => {
    const start = await started(await built([join(folder, 'program.ts')]));
    const [first, second] = [await start.load(), await start.load()];
    expect(first.steps).toBe(second.steps);
    expect(first.steps).toEqual(['run']);
    expect(start.steps).toEqual([]);
  });
});
