import { readPack } from '../../data/read-pack.ts';
import { compilePacks } from '../../engine/index/compile.ts';

/** The index of a pack from its source; null where that cannot be read. Hardly ever needed: fetched by `import()`. */
export function compileAgain(source: string, id: string): ArrayBuffer | null {
  const read = readPack(source, id);
  return read.ok ? compilePacks([read.value]) : null;
}
