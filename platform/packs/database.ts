/** The few things that IndexedDB needs to be asked by promises. */

const name = 'sidelight';
const version = 1;

export const packStore = 'packs';
/** Revisions that were replaced, by pack and time of installation. */
export const historyStore = 'history';

/** Resolves to the result of a request, or rejects with its error. */
export function requested<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves when everything in the transaction is on disk; rejects when nothing of it is. */
export function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the browser gave the writing up'));
  });
}

/** Opens the database, and lays it out the first time. A later layout in another window makes this one let go of it. */
export function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(name, version);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(packStore, { keyPath: 'id' });
    request.result.createObjectStore(historyStore, { keyPath: ['id', 'installed'] });
  };
  return requested(request).then((database) => {
    database.onversionchange = () => database.close();
    return database;
  });
}
