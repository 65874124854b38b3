import { browser } from 'wxt/browser';
import type { StorageArea } from '../settings/store.ts';

const key = 'only-this-page';

const isIds = (value: unknown): value is number[] => Array.isArray(value) && value.every(Number.isInteger);

/**
 * Tabs in which the reader chose "only this page". Kept for the browser's session alone: the permission ends with the
 * document, and a tab that has moved on has no script to be spared.
 */
export function createSparedTabs(session: StorageArea) {
  const read = async (): Promise<ReadonlySet<number>> => {
    const stored = (await session.get(key))[key];
    return new Set(isIds(stored) ? stored : []);
  };
  const write = (ids: Iterable<number>) => session.set({ [key]: [...ids] });
  return {
    read,
    add: async (tabId: number) => write(new Set([...(await read()), tabId])),
    remove: async (tabId: number) => {
      const ids = await read();
      if (ids.has(tabId)) await write([...ids].filter((id) => id !== tabId));
    },
    clear: () => session.remove(key),
  };
}

export type SparedTabs = ReturnType<typeof createSparedTabs>;

/** Those of this browser session. */
export const browserSpared = (): SparedTabs => createSparedTabs(browser.storage.session as unknown as StorageArea);
