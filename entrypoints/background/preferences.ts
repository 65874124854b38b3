import { browser } from 'wxt/browser';
import type { Preferences } from '../../platform/messages/preferences.ts';
import { defaults, type Values } from '../../platform/settings/schema.ts';
import type { SettingsStore } from '../../platform/settings/store.ts';

/** What of the settings a page has to know. */
export function preferencesOf(values: Values): Preferences {
  const { look, marks, names, openDelay, closeDelay, modifier, modifierOnly } = values;
  return { look, marks, names, openDelay, closeDelay, modifier, modifierOnly };
}

/** Sends to every page with a script of ours. */
export async function tellAll(message: unknown): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  // A tab without a script of ours rejects.
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? null : browser.tabs.sendMessage(id, message).catch(() => null))),
  );
}

/** Open pages follow a changed setting at once; after a changed "not this" rule they read themselves anew. */
export function wirePreferences(settings: SettingsStore): void {
  settings.watch((keys) => {
    if (keys.some((key) => key in defaults && key !== 'pausedUntil')) {
      void settings.read().then(({ values }) => tellAll({ kind: 'preferences', preferences: preferencesOf(values) }));
    }
    if (keys.some((key) => key.startsWith('not-this:'))) void tellAll({ kind: 'rescan' });
  });
}
