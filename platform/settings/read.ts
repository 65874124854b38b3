import { kindOf } from './keys.ts';
import { migrate, type Stored, versionOf } from './migrations.ts';
import {
  type Broken,
  defaults,
  fields,
  host,
  type NotThisRule,
  notThisRule,
  type Settings,
  type SiteRule,
  settingsVersion,
  siteRule,
} from './schema.ts';

/** Stored values in the newest form, whether or not they were converted on disk already. */
function upToDate(stored: Stored): Stored {
  const migration = migrate(stored);
  if (!migration) return stored;
  const gone = new Set(migration.remove);
  return Object.fromEntries(Object.entries({ ...stored, ...migration.set }).filter(([key]) => !gone.has(key)));
}

/** Reads all settings out of the whole store. A value that does not fit falls back alone and is listed in `broken`. */
export function readSettings(stored: Stored): Settings {
  const values: Record<string, unknown> = { ...defaults };
  const sites = new Map<string, SiteRule>();
  const notThis = new Map<string, NotThisRule>();
  const broken: Broken[] = [];
  for (const [key, raw] of Object.entries(upToDate(stored))) {
    const kind = kindOf(key);
    if (kind?.kind === 'field') {
      const read = fields()[kind.name].safeParse(raw);
      if (read.success) values[kind.name] = read.data;
      else broken.push({ key, raw });
    } else if (kind?.kind === 'site') {
      const read = siteRule().safeParse(raw);
      if (read.success && host().safeParse(kind.host).success) sites.set(kind.host, read.data);
      else broken.push({ key, raw });
    } else if (kind?.kind === 'not-this') {
      const read = notThisRule().safeParse(raw);
      if (read.success) notThis.set(key, read.data);
      else broken.push({ key, raw });
    } else if (key === 'settings') {
      broken.push({ key, raw });
    }
  }
  const oldestFirst = [...notThis].sort(([, a], [, b]) => a.added.localeCompare(b.added));
  return {
    values: values as unknown as Settings['values'],
    sites,
    notThis: new Map(oldestFirst),
    broken,
    fromLater: versionOf(stored) > settingsVersion,
  };
}
