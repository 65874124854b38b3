import { browser } from 'wxt/browser';
import type { SettingsStore } from '../settings/store.ts';
import type { TabAccess } from './open-tabs.ts';
import { pageScript, pageStyle, type ScriptRegistry } from './scripts.ts';
import type { SparedTabs } from './spared-tabs.ts';
import type { RegistrationWorld } from './synchronise.ts';

/** The browser's tabs and scripting as the rules of this folder ask for them. */
export function browserTabs(): TabAccess {
  return {
    // A discarded tab gets the registered script when it is loaded again.
    query: () => browser.tabs.query({ discarded: false }),
    runScript: async (tabId) => {
      const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [pageScript] });
      return answer?.result;
    },
    addStyle: (tabId) => browser.scripting.insertCSS({ target: { tabId }, files: [pageStyle] }),
    send: (tabId, message) => browser.tabs.sendMessage(tabId, message),
  };
}

export function registrationWorld(settings: SettingsStore, spared: SparedTabs): RegistrationWorld {
  return {
    readSettings: settings.read,
    readOrigins: async () => (await browser.permissions.getAll()).origins ?? [],
    readSpared: spared.read,
    registry: browser.scripting as unknown as ScriptRegistry,
    tabs: browserTabs(),
    ownPages: browser.runtime.getURL('/'),
    now: Date.now,
  };
}
