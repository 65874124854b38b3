import { readFileSync } from 'node:fs';
import { readPack } from '../data/read-pack.ts';
import { formatPackError } from '../data/reading/pack-error.ts';
import type { Pack } from '../data/schema/pack.ts';
import { compilePacks } from '../engine/index/compile.ts';
import { openIndex } from '../engine/index/open.ts';
import type { PackIndex } from '../engine/index/pack-index.ts';
import { readBundledPacks } from './pack-folders.ts';

/**
 * The index of the bundled packs and of the pack files named. `only` keeps the bundled packs with these ids (all when empty).
 * Throws an Error that lists every fault of a pack file with its place.
 */
export function bundledIndex(files: readonly string[] = [], only: readonly string[] = []): PackIndex {
  const bundled = readBundledPacks();
  const kept = bundled.filter((pack) => only.length === 0 || only.includes(pack.id));
  return openIndex(compilePacks([...kept, ...files.map((file) => readPackFile(file, bundled))]));
}

/** One pack from a JSON file; throws an Error that lists its faults. */
export function readPackFile(file: string, others: readonly Pack[]): Pack {
  const reading = readPack(readFileSync(file, 'utf8'), file, others);
  if (!reading.ok) throw new Error(reading.error.map(formatPackError).join('\n'));
  return reading.value;
}
