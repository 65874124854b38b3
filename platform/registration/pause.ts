import type { Saved, SettingsStore } from '../settings/store.ts';

/** Name of the alarm at which a pause ends. */
export const resumeAlarm = 'resume';

/** What a pause needs of `alarms`. */
export interface Alarms {
  create(name: string, when: { when: number }): Promise<void> | void;
  clear(name: string): Promise<boolean>;
}

/** Milliseconds of the pause that the popup offers. */
export const pauseLength = 60 * 60 * 1000;

/** Nothing of ours runs anywhere until `until` (epoch milliseconds). The stored time rules; the alarm only wakes the background then. */
export const pauseUntil = (settings: SettingsStore, until: number): Promise<Saved> =>
  settings.set('pausedUntil', until);

export const resume = (settings: SettingsStore): Promise<Saved> => settings.set('pausedUntil', 0);

/** Sets or clears the alarm as the settings say; browsers lose alarms with an update, and some at a restart. */
export async function alignAlarm(settings: SettingsStore, alarms: Alarms, now: number): Promise<void> {
  const { pausedUntil } = (await settings.read()).values;
  if (pausedUntil > now) await alarms.create(resumeAlarm, { when: pausedUntil });
  else await alarms.clear(resumeAlarm);
}
