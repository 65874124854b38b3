/** Turns the stored form of one version into that of the next. */
import { siteKey, versionKey } from './keys.ts';
import { settingsVersion } from './schema.ts';

export type Stored = Readonly<Record<string, unknown>>;

/** What is to be written and removed, in this order, to reach the newest form. */
export interface Migration {
  readonly set: Stored;
  readonly remove: readonly string[];
}

type Step = (stored: Stored) => Migration;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Version 1 kept everything in one object, where the later of two windows won. A value that is no object stays and is told. */
const toVersion2: Step = (stored) => {
  const { settings } = stored;
  if (!isRecord(settings)) return { set: {}, remove: [] };
  const { onHosts, offHosts, ...values } = settings;
  const rules = (hosts: unknown, on: boolean) =>
    (Array.isArray(hosts) ? hosts : []).map((host) => [siteKey(String(host)), { on, subdomains: true }] as const);
  return {
    set: { ...values, ...Object.fromEntries([...rules(onHosts, true), ...rules(offHosts, false)]) },
    remove: ['settings'],
  };
};

/** `steps[n]` leads from version n + 1 to n + 2. */
export const steps: readonly Step[] = [toVersion2];

/** The version of stored settings: those of version 1 had no number, an empty store is new. */
export function versionOf(stored: Stored): number {
  const version = stored[versionKey];
  if (typeof version === 'number' && Number.isInteger(version) && version > 0) return version;
  return 'settings' in stored ? 1 : settingsVersion;
}

/** Null where nothing is to be converted. Stored values of a newer version are left alone. */
export function migrate(stored: Stored): Migration | null {
  const from = versionOf(stored);
  if (from >= settingsVersion) return null;
  const removed = new Set<string>();
  let current: Stored = stored;
  const set: Record<string, unknown> = {};
  for (const step of steps.slice(from - 1)) {
    const made = step(current);
    for (const key of made.remove) {
      removed.add(key);
      delete set[key];
    }
    Object.assign(set, made.set);
    current = Object.fromEntries(Object.entries({ ...current, ...set }).filter(([key]) => !removed.has(key)));
  }
  // A key that is set again after it was removed must stay.
  const remove = [...removed].filter((key) => !(key in set));
  return { set: { ...set, [versionKey]: settingsVersion }, remove };
}
