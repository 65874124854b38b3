import { finished, historyStore, openDatabase, packStore, requested } from './database.ts';
import type { StoredPack } from './stored-pack.ts';

/** Replaced revisions that are kept of each pack. */
const mostKept = 5;

/** Whether a change was kept. `full`: no room left on the disk. In either case of failure nothing was changed. */
export type PackSaved =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'full' | 'refused'; readonly message: string };

/** The reader's own packs on this machine. */
export interface PackStore {
  /** By title. */
  list(): Promise<readonly StoredPack[]>;
  get(id: string): Promise<StoredPack | null>;
  /** Revisions that were replaced, newest first. */
  history(id: string): Promise<readonly StoredPack[]>;
  /** Puts a pack in; the one that stood there under the same id can be brought back. */
  install(pack: StoredPack): Promise<PackSaved>;
  /** Brings the last replaced revision back; the present one is given up. */
  rollBack(id: string): Promise<PackSaved>;
  /** Takes a pack out; it can be brought back by `rollBack` until another one of its id is removed. */
  remove(id: string): Promise<PackSaved>;
}

/** All replaced revisions of one pack: the second part of the key is a time, which sorts between these two. */
const ofPack = (id: string): IDBKeyRange => IDBKeyRange.bound([id, ''], [id, '\uffff']);

async function saved(write: () => Promise<void>): Promise<PackSaved> {
  try {
    await write();
    return { ok: true };
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { ok: false, code: full ? 'full' : 'refused', message: String(error) };
  }
}

const newestFirst = (a: StoredPack, b: StoredPack): number => b.installed.localeCompare(a.installed);

/** Every change is one transaction: it happens wholly or not at all. */
export function createPackStore(factory: IDBFactory): PackStore {
  const within = async (
    mode: IDBTransactionMode,
    work: (packs: IDBObjectStore, old: IDBObjectStore) => Promise<void>,
  ) => {
    const database = await openDatabase(factory);
    try {
      const transaction = database.transaction([packStore, historyStore], mode);
      const done = finished(transaction);
      await Promise.all([work(transaction.objectStore(packStore), transaction.objectStore(historyStore)), done]);
    } finally {
      database.close();
    }
  };
  const read = async <T>(ask: (packs: IDBObjectStore, old: IDBObjectStore) => Promise<T>): Promise<T> => {
    const database = await openDatabase(factory);
    try {
      const transaction = database.transaction([packStore, historyStore], 'readonly');
      return await ask(transaction.objectStore(packStore), transaction.objectStore(historyStore));
    } finally {
      database.close();
    }
  };
  const put = async (present: StoredPack | undefined, old: IDBObjectStore): Promise<void> => {
    if (!present) return;
    old.put(present);
    const kept: StoredPack[] = await requested(old.getAll(ofPack(present.id)));
    for (const pack of kept.sort(newestFirst).slice(mostKept)) old.delete([pack.id, pack.installed]);
  };

  return {
    list: () =>
      read(async (packs) => {
        const all: StoredPack[] = await requested(packs.getAll());
        return all.sort((a, b) => a.title.localeCompare(b.title));
      }),
    get: (id) => read(async (packs) => (await requested(packs.get(id))) ?? null),
    history: (id) =>
      read(async (_packs, old) => ((await requested(old.getAll(ofPack(id)))) as StoredPack[]).sort(newestFirst)),
    install: (pack) =>
      saved(() =>
        within('readwrite', async (packs, old) => {
          await put(await requested(packs.get(pack.id)), old);
          packs.put(pack);
        }),
      ),
    rollBack: (id) =>
      saved(() =>
        within('readwrite', async (packs, old) => {
          const [last] = ((await requested(old.getAll(ofPack(id)))) as StoredPack[]).sort(newestFirst);
          if (!last) return;
          packs.put(last);
          old.delete([last.id, last.installed]);
        }),
      ),
    remove: (id) =>
      saved(() =>
        within('readwrite', async (packs, old) => {
          await put(await requested(packs.get(id)), old);
          packs.delete(id);
        }),
      ),
  };
}
