/** The end-to-end build and what it is held against: the same program without packs, and a worker that does nothing. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compilePacks } from '../../engine/index/compile.ts';

/** A worker that hears every message and answers it at once. */
const emptyWorker = '(globalThis.browser ?? chrome).runtime.onMessage.addListener((_m, _s, r) => void r(null));';

export const variantNames = ['empty worker', 'no packs', 'all packs'] as const;
export type VariantName = (typeof variantNames)[number];

/** Folders of unpacked extensions; `remove` takes the copies away. */
export interface Variants {
  readonly folders: Readonly<Record<VariantName, string>>;
  remove(): void;
}

/** Copies a build, so that the three differ in nothing else. */
export function makeVariants(build: string): Variants {
  const top = mkdtempSync(join(tmpdir(), 'sidelight-cold-'));
  const copy = (name: string, changed: string, content: string | Uint8Array): string => {
    const folder = join(top, name);
    cpSync(build, folder, { recursive: true });
    writeFileSync(join(folder, changed), content);
    return folder;
  };
  return {
    folders: {
      'empty worker': copy('empty', 'background.js', emptyWorker),
      'no packs': copy('without', 'packs.bin', new Uint8Array(compilePacks([]))),
      'all packs': build,
    },
    remove: () => rmSync(top, { recursive: true, force: true }),
  };
}
