import { describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../../data/schema/pack.ts';
import { compilePacks } from '../../../engine/index/compile.ts';
import { openIndexes } from '../../../engine/index/open.ts';
import type { PackStore } from '../../../platform/packs/store.ts';
import { type StoredPack, storedPack } from '../../../platform/packs/stored-pack.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const { readOwnIndexes } = await import('../../../entrypoints/background/pack-requests.ts');

const packOf = (id: string): StoredPack => {
  const pack: Pack = {
    format: 'sidelight-pack',
    id,
    revision: 1,
    title: id,
    description: 'Counts.',
    licence: 'private',
    attribution: [],
    languages: ['en'],
    minimumEngine: 1,
    reachesTo: '2025-02-19',
    nounClasses: [],
    measures: [],
    entities: [],
    topics: [],
    origins: [],
    outlets: [],
    claims: [],
  };
  return storedPack(pack, JSON.stringify(pack), compilePacks([pack]), '2025-02-20T00:00:00Z');
};
const storeOf = (...packs: StoredPack[]): PackStore => ({ list: async () => packs }) as unknown as PackStore;
/** What an earlier version wrote: no index that this one reads. */
const old = new ArrayBuffer(512);

describe('the reader’s own packs', () => {
  it('are taken as they lie where this version reads them', async () => {
    const [one, two] = [packOf('one'), packOf('two')];
    expect(await readOwnIndexes(storeOf(one, two))).toEqual([one.index, two.index]);
  });

  it('are compiled anew where it does not, in their places', async () => {
    const [one, two] = [packOf('one'), packOf('two')];
    const indexes = await readOwnIndexes(storeOf({ ...one, index: old }, two));
    const opened = openIndexes(indexes);
    expect(opened.ok && opened.index.packs.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('are left out alone where their source cannot be read either', async () => {
    const [one, two] = [packOf('one'), packOf('two')];
    expect(await readOwnIndexes(storeOf({ ...one, index: old, source: '{' }, two))).toEqual([two.index]);
  });

  it('are left out alone where what compiles them cannot be brought', async () => {
    const compiler = '../../../entrypoints/background/compile-again.ts';
    vi.resetModules();
    vi.doMock(compiler, () => {
      throw new Error('gone');
    });
    const { readOwnIndexes: read } = await import('../../../entrypoints/background/pack-requests.ts');
    const [one, two] = [packOf('one'), packOf('two')];
    expect(await read(storeOf({ ...one, index: old }, two))).toEqual([two.index]);
    vi.doUnmock(compiler);
  });
});
