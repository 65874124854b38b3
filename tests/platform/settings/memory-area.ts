import type { StorageArea, StorageEvents } from '../../../platform/settings/store.ts';

type Listener = (changes: Record<string, unknown>, area: string) => void;

/** A storage area in memory that copies what it is given, tells its listeners, and can be full. */
export function memoryArea(initial: Record<string, unknown> = {}) {
  const stored = new Map<string, unknown>(Object.entries(structuredClone(initial)));
  const listeners = new Set<Listener>();
  let full = false;
  const tell = (keys: readonly string[]) => {
    const changes = Object.fromEntries(keys.map((key) => [key, { newValue: stored.get(key) }]));
    for (const listener of listeners) listener(changes, 'local');
  };
  const area: StorageArea = {
    get: async (keys) => {
      const wanted = keys === null ? [...stored.keys()] : [keys].flat();
      return structuredClone(
        Object.fromEntries(wanted.filter((key) => stored.has(key)).map((key) => [key, stored.get(key)])),
      );
    },
    set: async (items) => {
      if (full) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of Object.entries(structuredClone(items))) stored.set(key, value);
      tell(Object.keys(items));
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) stored.delete(key);
      tell([keys].flat());
    },
  };
  const events: StorageEvents = {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
  };
  return {
    area,
    events,
    all: () => Object.fromEntries(stored),
    fill: () => {
      full = true;
    },
  };
}
