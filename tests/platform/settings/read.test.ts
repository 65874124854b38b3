import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { migrate, versionOf } from '../../../platform/settings/migrations.ts';
import { readSettings } from '../../../platform/settings/read.ts';
import { defaults, settingsVersion } from '../../../platform/settings/schema.ts';

const example = (version: number): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`examples/v${version}.json`, import.meta.url), 'utf8'));

describe('reading settings', () => {
  it('gives the defaults for an empty store and finds nothing wrong', () => {
    expect(readSettings({})).toEqual({
      values: defaults,
      sites: new Map(),
      notThis: new Map(),
      broken: [],
      fromLater: false,
    });
  });

  it('reads the example of the present version wholly', () => {
    const read = readSettings(example(settingsVersion));
    expect(read.broken).toEqual([]);
    expect(read.values).toMatchObject({ look: 'tint', marks: 'differs', names: false, everySite: false });
    expect([...read.sites]).toHaveLength(2);
    expect([...read.notThis.values()][0]?.surface).toBe('300 killed');
  });

  it.each([
    ['look', 'neon'],
    ['openDelay', -1],
    ['openDelay', 99_999],
    ['openDelay', '300'],
    ['names', 'yes'],
    ['pausedUntil', null],
    ['modifierOnly', {}],
  ])('falls back for a broken %s (%j) alone', (key, raw) => {
    const read = readSettings({ version: 2, marks: 'first', [key]: raw });
    expect(read.values).toEqual({ ...defaults, marks: 'first' });
    expect(read.broken).toEqual([{ key, raw }]);
  });

  it.each([
    ['site:example.org', { on: 'yes' }],
    ['site:not a host', { on: true, subdomains: true }],
    ['not-this:x', { surface: '' }],
    ['settings', 'nonsense'],
  ])('lists a broken entry %s instead of dropping it', (key, raw) => {
    const read = readSettings({ version: 2, [key]: raw });
    expect(read.broken).toEqual([{ key, raw }]);
    expect(read.sites.size + read.notThis.size).toBe(0);
  });

  it('leaves keys of others alone', () => {
    expect(readSettings({ version: 2, something: 1, 'broken:look': ['neon'] }).broken).toEqual([]);
  });

  it('says when a later version wrote the settings, and reads what it can', () => {
    expect(readSettings({ version: 9, look: 'tint' })).toMatchObject({ fromLater: true, values: { look: 'tint' } });
  });
});

describe('migrations', () => {
  it('turns the example of version 1 into the newest form', () => {
    const { set, remove } = migrate(example(1)) ?? { set: {}, remove: [] };
    expect(remove).toEqual(['settings']);
    expect(set).toEqual({
      version: settingsVersion,
      look: 'tint',
      openDelay: 300,
      'site:news.example.org': { on: true, subdomains: true },
      'site:example.org': { on: false, subdomains: true },
      'site:bank.example': { on: false, subdomains: true },
    });
    expect(readSettings(example(1)).values.look).toBe('tint');
  });

  it('has an example of every version', () => {
    for (let version = 1; version <= settingsVersion; version += 1) {
      expect(versionOf(example(version))).toBe(version);
      expect(readSettings(example(version)).broken).toEqual([]);
    }
  });

  it('does nothing for new, present and later settings', () => {
    for (const stored of [{}, example(settingsVersion), { version: 9 }]) expect(migrate(stored)).toBeNull();
  });
});
