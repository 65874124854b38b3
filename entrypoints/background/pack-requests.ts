import { openIndexes } from '../../engine/index/open.ts';
import type { Handlers } from '../../platform/messages/receive.ts';
import { success } from '../../platform/messages/result.ts';
import type { PackStore } from '../../platform/packs/store.ts';
import type { StoredPack } from '../../platform/packs/stored-pack.ts';
import type { Packs } from './packs.ts';
import { tellAll } from './preferences.ts';

/** The pack's index; compiled anew from its source where an earlier version of this program made it; null where it is damaged. */
async function indexOf({ id, source, index }: StoredPack): Promise<ArrayBuffer | null> {
  if (openIndexes([index]).ok) return index;
  try {
    const { compileAgain } = await import('./compile-again.ts');
    return compileAgain(source, id);
  } catch {
    // Whatever goes wrong with one pack, the others are read.
    return null;
  }
}

/** The reader's own packs. One that cannot be opened is left out, so that it does not take the others along; the options tell of it. */
export async function readOwnIndexes(store: PackStore): Promise<readonly ArrayBuffer[]> {
  const indexes = await Promise.all((await store.list()).map(indexOf));
  return indexes.filter((index) => index !== null);
}

export function packHandlers(packs: Packs): Pick<Handlers, 'packs' | 'packs-changed'> {
  return {
    packs: async () => {
      const opened = await packs.index();
      return opened.ok ? success(opened.value.packs) : opened;
    },
    'packs-changed': () => {
      packs.changed();
      void tellAll({ kind: 'rescan' });
      return success(null);
    },
  };
}
