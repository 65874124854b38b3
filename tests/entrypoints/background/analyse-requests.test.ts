import { describe, expect, it, vi } from 'vitest';
import { compilePacks } from '../../../engine/index/compile.ts';
import { openIndex } from '../../../engine/index/open.ts';
import type { PackIndex } from '../../../engine/index/pack-index.ts';
import { type AnalyseWorld, analyseHandlers } from '../../../entrypoints/background/analyse-requests.ts';
import { failure, type Result, success } from '../../../platform/messages/result.ts';
import { defaults } from '../../../platform/settings/schema.ts';

const sender = { tabId: 1, frameId: 0, url: 'https://news.example/a' };
const page = {
  title: null,
  date: '2025-02-07',
  url: null,
  language: 'en',
  blocks: [{ id: 0, kind: 'paragraph', text: 'Some 300 soldiers were killed.' }],
} as const;
const first = { kind: 'analyse', page, isFirst: true } as const;
const head = { title: 'Losses', date: '2025-02-19', url: 'https://news.example/a', language: 'en' };

const worldWith = (index: Promise<Result<PackIndex>>, changes: Partial<AnalyseWorld> = {}): AnalyseWorld => ({
  packs: { index: () => index, changed: () => undefined },
  translate: (key) => key,
  locale: 'en',
  headOf: vi.fn(async () => head),
  preferences: vi.fn(async () => defaults),
  silenced: vi.fn(async () => () => false),
  ...changes,
});

describe('a request to read a page', () => {
  it('asks the page and the settings while the packs are being opened', async () => {
    const opened = Promise.withResolvers<Result<PackIndex>>();
    const world = worldWith(opened.promise);
    const answer = analyseHandlers(world).analyse(first, sender);
    await Promise.resolve();
    expect(world.headOf).toHaveBeenCalledExactlyOnceWith(sender);
    expect(world.preferences).toHaveBeenCalledOnce();
    expect(world.silenced).toHaveBeenCalledExactlyOnceWith('news.example');
    opened.resolve(success(openIndex(compilePacks([]))));
    expect(await answer).toMatchObject({ ok: true, value: { head, marks: [{ surface: 'Some 300 soldiers' }] } });
  });

  it('asks the page for no more than its date with later parts, and for nothing where that is known', async () => {
    const world = worldWith(Promise.resolve(success(openIndex(compilePacks([])))));
    const { analyse } = analyseHandlers(world);
    const later = { ...first, isFirst: false };
    expect(await analyse(later, sender)).toMatchObject({ value: { head: { title: null, date: '2025-02-07' } } });
    expect(world.headOf).not.toHaveBeenCalled();
    const undated = { ...later, page: { ...page, date: null } };
    expect(await analyse(undated, sender)).toMatchObject({ value: { head: { title: null, date: '2025-02-19' } } });
  });

  it('says that there are no packs, also where nothing else can be read either', async () => {
    const unheard = vi.fn();
    process.on('unhandledRejection', unheard);
    const world = worldWith(Promise.resolve(failure('no-packs', 'gone')), {
      preferences: () => Promise.reject(new Error('no storage')),
    });
    expect(await analyseHandlers(world).analyse(first, sender)).toEqual(failure('no-packs', 'gone'));
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off('unhandledRejection', unheard);
    expect(unheard).not.toHaveBeenCalled();
  });

  it('fails where the settings cannot be read', async () => {
    const world = worldWith(Promise.resolve(success(openIndex(compilePacks([])))), {
      preferences: () => Promise.reject(new Error('no storage')),
    });
    await expect(analyseHandlers(world).analyse(first, sender)).rejects.toThrow('no storage');
  });
});
