import { brokenKey, kindOf, notThisKey, siteKey, versionKey } from './keys.ts';
import { migrate, type Stored, versionOf } from './migrations.ts';
import { readSettings } from './read.ts';
import {
  type FieldName,
  fields,
  type NotThisRule,
  type Settings,
  type SiteRule,
  settingsVersion,
  type Values,
} from './schema.ts';

/** The part of `storage` that settings need; both browsers and the tests' stand-in have it. */
export interface StorageArea {
  get(keys: null | string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

export interface StorageEvents {
  addListener(listener: (changes: Record<string, unknown>, area: string) => void): void;
  removeListener(listener: (changes: Record<string, unknown>, area: string) => void): void;
}

/** Whether a change was kept. `full`: the browser has no room left. */
export type Saved =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'full' | 'refused'; readonly message: string };

/** Reads and writes settings key by key: what another window writes at the same time under another key is never touched. */
export interface SettingsStore {
  read(): Promise<Settings>;
  set<Name extends FieldName>(name: Name, value: Values[Name]): Promise<Saved>;
  setSite(host: string, rule: SiteRule): Promise<Saved>;
  removeSite(host: string): Promise<Saved>;
  addNotThis(rule: NotThisRule): Promise<Saved>;
  removeNotThis(host: string | null, topic: string | null, surface: string): Promise<Saved>;
  /** Gives a broken value up, at the reader's word. */
  forget(key: string): Promise<Saved>;
  /** Converts what an earlier version stored. Does nothing where nothing is to be done. */
  migrate(): Promise<Saved>;
  /** Calls back after every change of a setting, by whichever window; returns how to stop. */
  watch(onChange: (keys: readonly string[]) => void): () => void;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function saved(write: () => Promise<void>): Promise<Saved> {
  try {
    await write();
    return { ok: true };
  } catch (error) {
    const message = messageOf(error);
    return { ok: false, code: /quota|full|space/i.test(message) ? 'full' : 'refused', message };
  }
}

/** What is put aside before `key` is written: its value where that cannot be read, beside what was put aside before. */
function putAside(key: string, stored: Stored): Stored {
  if (!(key in stored) || readSettings({ [versionKey]: settingsVersion, [key]: stored[key] }).broken.length === 0)
    return {};
  const earlier = stored[brokenKey(key)];
  return { [brokenKey(key)]: [...(Array.isArray(earlier) ? earlier : []), stored[key]] };
}

export function createSettingsStore(area: StorageArea, events: StorageEvents): SettingsStore {
  /** Writes `items` and converts what an earlier version left; nothing else is touched. */
  const put = async (items: (stored: Stored) => Stored): Promise<void> => {
    const before = await area.get(null);
    const migration = migrate(before);
    const now = { ...before, ...migration?.set };
    const version = Math.max(versionOf(now), settingsVersion);
    await area.set({ ...migration?.set, [versionKey]: version, ...items(now) });
    if (migration?.remove.length) await area.remove([...migration.remove]);
  };
  const write = (key: string, value: unknown): Promise<Saved> =>
    saved(() => put((stored) => ({ ...putAside(key, stored), [key]: value })));

  return {
    read: async () => readSettings(await area.get(null)),
    set: (name, value) => {
      const read = fields()[name].safeParse(value);
      if (read.success) return write(name, read.data);
      return Promise.resolve({ ok: false, code: 'refused', message: `${name} cannot be ${JSON.stringify(value)}` });
    },
    setSite: (host, rule) => write(siteKey(host), rule),
    removeSite: (host) => saved(() => area.remove(siteKey(host))),
    addNotThis: (rule) => write(notThisKey(rule.host, rule.topic, rule.surface), rule),
    removeNotThis: (host, topic, surface) => saved(() => area.remove(notThisKey(host, topic, surface))),
    forget: (key) => saved(() => area.remove([key, brokenKey(key)])),
    migrate: () => saved(async () => (migrate(await area.get(null)) ? put(() => ({})) : undefined)),
    watch: (onChange) => {
      const listener = (changes: Record<string, unknown>, name: string) => {
        const keys = Object.keys(changes).filter((key) => kindOf(key) !== null);
        if (name === 'local' && keys.length > 0) onChange(keys);
      };
      events.addListener(listener);
      return () => events.removeListener(listener);
    },
  };
}
