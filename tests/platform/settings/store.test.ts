import { describe, expect, it, vi } from 'vitest';
import { createSettingsStore } from '../../../platform/settings/store.ts';
import { memoryArea } from './memory-area.ts';

function storeWith(initial: Record<string, unknown> = {}) {
  const memory = memoryArea(initial);
  return { ...memory, settings: createSettingsStore(memory.area, memory.events) };
}

describe('settings store', () => {
  it('writes the changed field only, so that two windows writing at once keep both changes', async () => {
    const { area, events, settings } = storeWith();
    const other = createSettingsStore(area, events);
    await Promise.all([
      settings.set('look', 'tint'),
      other.set('openDelay', 200),
      settings.setSite('a.example', { on: false, subdomains: true }),
      other.setSite('b.example', { on: false, subdomains: true }),
    ]);
    const read = await settings.read();
    expect(read.values).toMatchObject({ look: 'tint', openDelay: 200 });
    expect([...read.sites.keys()].sort()).toEqual(['a.example', 'b.example']);
  });

  it('puts a broken value aside in the same write that replaces it', async () => {
    const { settings, all } = storeWith({ version: 2, look: 'neon' });
    await settings.set('look', 'both');
    expect(all()).toMatchObject({ look: 'both', 'broken:look': ['neon'] });
    expect((await settings.read()).broken).toEqual([]);
  });

  it('keeps what was put aside before', async () => {
    const { settings, all } = storeWith({ version: 2, look: 'two', 'broken:look': ['one'] });
    await settings.set('look', 'both');
    expect(all()['broken:look']).toEqual(['one', 'two']);
  });

  it('never deletes a broken value by reading it', async () => {
    const { settings, all } = storeWith({ version: 2, look: 'neon' });
    await settings.read();
    await settings.migrate();
    expect(all()).toEqual({ version: 2, look: 'neon' });
  });

  it('gives a broken value up only at the reader’s word', async () => {
    const { settings, all } = storeWith({ version: 2, look: 'neon', 'broken:look': ['old'] });
    await settings.forget('look');
    expect(all()).toEqual({ version: 2 });
  });

  it('converts old settings when the first new one is written', async () => {
    const { settings, all } = storeWith({ settings: { look: 'tint', offHosts: ['example.org'] } });
    await settings.set('openDelay', 100);
    expect(all()).toEqual({
      version: 2,
      look: 'tint',
      openDelay: 100,
      'site:example.org': { on: false, subdomains: true },
    });
  });

  it('says when the storage is full, and changes nothing', async () => {
    const { settings, fill, all } = storeWith({ version: 2, look: 'tint' });
    fill();
    expect(await settings.set('look', 'both')).toMatchObject({ ok: false, code: 'full' });
    expect(all()).toEqual({ version: 2, look: 'tint' });
  });

  it('refuses a value that could not be read again', async () => {
    const { settings, all } = storeWith();
    expect(await settings.set('openDelay', -5)).toMatchObject({ ok: false, code: 'refused' });
    expect(all()).toEqual({});
  });

  it('keeps the version of later settings', async () => {
    const { settings, all } = storeWith({ version: 9 });
    await settings.set('look', 'tint');
    expect(all().version).toBe(9);
  });

  it('makes one rule of saying "not this" twice, and takes it back', async () => {
    const { settings } = storeWith();
    const rule = { host: 'example.org', topic: 'kursk/nk-killed', surface: '300', added: '2026-11-01' };
    await settings.addNotThis(rule);
    await settings.addNotThis({ ...rule, added: '2026-11-02' });
    expect((await settings.read()).notThis.size).toBe(1);
    await settings.removeNotThis('example.org', 'kursk/nk-killed', '300');
    expect((await settings.read()).notThis.size).toBe(0);
  });

  it('tells of changes by other windows until it is stopped', async () => {
    const { settings, area } = storeWith();
    const heard = vi.fn();
    const stop = settings.watch(heard);
    await area.set({ look: 'tint' });
    await area.set({ unrelated: 1 });
    stop();
    await area.set({ look: 'both' });
    expect(heard.mock.calls).toEqual([[['look']]]);
  });
});
