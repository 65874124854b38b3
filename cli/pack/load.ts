import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readPack } from '../../data/read-pack.ts';
import { formatPackError } from '../../data/reading/pack-error.ts';
import type { PackReading } from '../../data/reading/result.ts';
import type { Pack } from '../../data/schema/pack.ts';
import { readPackFolder } from '../pack-folders.ts';

/** Reads a pack from a file of JSON or from a folder of its sources. A path that cannot be read is one error. */
export function loadPack(path: string, others: readonly Pack[] = []): PackReading {
  try {
    if (statSync(path).isDirectory()) return readPackFolder(resolve(path), others);
    return readPack(readFileSync(path, 'utf8'), path, others);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      error: [{ file: path, row: null, path: '', found, expected: 'a file of JSON or a folder with pack.json' }],
      rest: null,
    };
  }
}

/** The pack, or an Error whose message has every error on a line. */
export function loadValidPack(path: string): Pack {
  const reading = loadPack(path);
  if (!reading.ok) throw new Error(reading.error.map(formatPackError).join('\n'));
  return reading.value;
}
