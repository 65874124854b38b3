import { browser } from 'wxt/browser';
import { grantedOrigins, watchGrants } from '../../platform/permissions/hosts.ts';
import { registrationWorld } from '../../platform/registration/browser-world.ts';
import { alignAlarm, resumeAlarm } from '../../platform/registration/pause.ts';
import type { SparedTabs } from '../../platform/registration/spared-tabs.ts';
import { createSynchroniser } from '../../platform/registration/synchronise.ts';
import type { SettingsStore } from '../../platform/settings/store.ts';

/** Settings that say where the page script runs; the others are told to the pages by `preferences.ts`. */
const decisive = (key: string): boolean => key === 'everySite' || key === 'pausedUntil' || key.startsWith('site:');

/** The first run asks for hosts; where they are granted already (a policy, an earlier life) there is nothing to ask. */
async function welcome(): Promise<void> {
  if ((await grantedOrigins()).length > 0) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Keeps page scripts where settings and grants want them, from every event after which that may have changed. */
export function wireRegistration(settings: SettingsStore, spared: SparedTabs): void {
  const synchronise = createSynchroniser(registrationWorld(settings, spared));
  const align = () => {
    void alignAlarm(settings, browser.alarms, Date.now());
    void synchronise();
  };
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void settings.migrate().then(align);
    if (reason === 'install') void welcome();
  });
  browser.runtime.onStartup.addListener(align);
  watchGrants(align);
  settings.watch((keys) => {
    if (keys.some(decisive)) align();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === resumeAlarm) align();
  });
  browser.tabs.onRemoved.addListener((tabId) => void spared.remove(tabId));
}
