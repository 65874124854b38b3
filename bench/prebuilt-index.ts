/**
 * The bundled packs' index as the worker meets it: built elsewhere. Compiling runs the scanner over every alias,
 * and a process that has done so runs it more slowly on text than one that only reads.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { openIndex } from '../engine/index/open.ts';
import type { PackIndex } from '../engine/index/pack-index.ts';

/** Room for the index of ten times as many packs, in bytes. */
const MOST_BYTES = 64 * 2 ** 20;
/** From the project's folder, in which every benchmark runs: bundled, this file lies elsewhere. */
const SCRIPT = join('bench', 'measure', 'write-index.ts');

/** Compiles the packs in another process and opens the result here. */
export function prebuiltIndex(): PackIndex {
  const built = spawnSync(process.execPath, [SCRIPT], { maxBuffer: MOST_BYTES, stdio: ['ignore', 'pipe', 'inherit'] });
  if (built.status !== 0) throw new Error('the index of the bundled packs could not be built');
  return openIndex(Uint8Array.from(built.stdout).buffer);
}
