/**
 * The bundled packs' index as the worker meets it: built elsewhere. Compiling runs the scanner over every alias,
 * and a process that has done so runs it more slowly on text than one that only reads.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readBundledPacks } from '../cli/pack-folders.ts';
import { compilePacks } from '../engine/index/compile.ts';
import { openIndex } from '../engine/index/open.ts';
import type { PackIndex } from '../engine/index/pack-index.ts';

/** Room for the index of ten times as many packs, in bytes. */
const MOST_BYTES = 64 * 2 ** 20;
/** File descriptor of the standard output. */
const STDOUT = 1;

/** Compiles the packs in another process and opens the result here. */
export function prebuiltIndex(): PackIndex {
  const built = spawnSync(process.execPath, [fileURLToPath(import.meta.url)], {
    maxBuffer: MOST_BYTES,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (built.status !== 0) throw new Error('the index of the bundled packs could not be built');
  return openIndex(Uint8Array.from(built.stdout).buffer);
}

if (import.meta.main) writeFileSync(STDOUT, new Uint8Array(compilePacks(readBundledPacks())));
