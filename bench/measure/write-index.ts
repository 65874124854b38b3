/** Compiles the bundled packs and writes the index to the standard output. */
import { writeFileSync } from 'node:fs';
import { readBundledPacks } from '../../cli/pack-folders.ts';
import { compilePacks } from '../../engine/index/compile.ts';

/** File descriptor of the standard output. */
const STDOUT = 1;

writeFileSync(STDOUT, new Uint8Array(compilePacks(readBundledPacks())));
