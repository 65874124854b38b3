/** The packs that come with the extension, read from their folders. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemblePack } from '../data/assemble.ts';
import { formatPackError } from '../data/reading/pack-error.ts';
import type { PackReading } from '../data/reading/result.ts';
import { type PackSources, packFiles } from '../data/reading/sources.ts';
import type { Pack } from '../data/schema/pack.ts';

const packsFolder = fileURLToPath(new URL('../data/packs/', import.meta.url));

/** Reads and joins the files of one pack's folder. A file that is missing is an empty list. */
export function readPackFolder(folder: string, others: readonly Pack[] = []): PackReading {
  const present = new Set(readdirSync(folder));
  const sources: Record<string, string> = {};
  for (const name of Object.values(packFiles)) {
    if (present.has(name)) sources[name] = readFileSync(join(folder, name), 'utf8');
  }
  return assemblePack(sources satisfies PackSources, folder, others);
}

/** Folders of the bundled packs, in the order of their names. */
export function bundledFolders(): string[] {
  return readdirSync(packsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(packsFolder, entry.name)).includes(packFiles.head))
    .map((entry) => join(packsFolder, entry.name))
    .sort();
}

/** All bundled packs. Throws with every error in its message when one of them does not pass: they are ours, so that is a fault of the build. */
export function readBundledPacks(): Pack[] {
  return bundledFolders().map((folder) => {
    const reading = readPackFolder(folder);
    if (!reading.ok) throw new Error(`bundled pack does not pass:\n${reading.error.map(formatPackError).join('\n')}`);
    return reading.value;
  });
}
