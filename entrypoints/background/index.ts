import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createTranslate } from '../../platform/language/translate.ts';
import { done } from '../../platform/messages/receive.ts';
import { createPackStore } from '../../platform/packs/store.ts';
import { browserSpared } from '../../platform/registration/spared-tabs.ts';
import { browserSettings } from '../../platform/settings/browser-settings.ts';
import type { StorageArea } from '../../platform/settings/store.ts';
import { analyseHandlers } from './analyse-requests.ts';
import { showBadge } from './badge.ts';
import { cardHandlers } from './card-code.ts';
import { wireCommands } from './commands.ts';
import { frameHandlers } from './frames.ts';
import { wireMenus } from './menus.ts';
import { packHandlers, readOwnIndexes } from './pack-requests.ts';
import { createPacks } from './packs.ts';
import { headOfSender } from './page-head.ts';
import { preferencesOf, wirePreferences } from './preferences.ts';
import { wireRegistration } from './registration.ts';
import { wireRequests } from './requests.ts';
import { silencedOn, silenceHandlers } from './silence-requests.ts';

/** The packs that come with the extension, compiled into one file at the build. */
const bundledPacks = '/packs.bin';

/** By way of a blob: Chromium gathers that outside of the worker, which meanwhile goes on. Firefox takes as long either way. */
async function readBundled(): Promise<readonly ArrayBuffer[]> {
  const response = await fetch(browser.runtime.getURL(bundledPacks as '/'));
  const blob = await response.blob();
  return [await blob.arrayBuffer()];
}

/**
 * Wires what runs in the background; each part has a file of its own. Every listener is set in this first turn.
 * What `import()` brings lies in files of its own where a background may be a module that loads others (Firefox), and in
 * the one file, but not laid out before it is asked for, where a worker may load nothing more (Chromium).
 */
export default defineBackground({
  type: { firefox: 'module' },
  main: () => {
    const settings = browserSettings();
    const ownPacks = createPackStore(indexedDB);
    const packs = createPacks(readBundled, () => readOwnIndexes(ownPacks));
    wireRequests({
      ...analyseHandlers({
        packs,
        translate: createTranslate((key, values) => browser.i18n.getMessage(key as '@@ui_locale', values)),
        locale: browser.i18n.getUILanguage(),
        headOf: headOfSender,
        preferences: async () => preferencesOf((await settings.read()).values),
        silenced: (host) => silencedOn(settings, host),
      }),
      ...cardHandlers,
      ...frameHandlers,
      ...silenceHandlers(settings),
      ...packHandlers(packs),
      state: ({ counts }, { tabId }) => {
        if (tabId !== null) void showBadge(settings, tabId, counts);
        return done();
      },
    });
    wireRegistration(settings, browserSpared());
    wirePreferences(settings);
    wireCommands(settings);
    wireMenus(browser.storage.session as unknown as StorageArea);
  },
});
