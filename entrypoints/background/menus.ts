import { browser } from 'wxt/browser';
import { openSidePanel } from '../../platform/panel/open-panel.ts';
import { keepSelection } from '../../platform/panel/selection.ts';
import type { StorageArea } from '../../platform/settings/store.ts';

const compareItem = 'compare';

/** "Compare this figure" on selected words: they are handed to the side panel of the tab. */
export function wireMenus(session: StorageArea): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() =>
      browser.contextMenus.create({
        id: compareItem,
        title: browser.i18n.getMessage('menuCompare' as never),
        contexts: ['selection'],
      }),
    );
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== compareItem || tab?.id === undefined) return;
    // First of all, within the click: see `openSidePanel`.
    void openSidePanel({ tabId: tab.id });
    void keepSelection(session, tab.id, info.selectionText ?? '', Date.now());
  });
}
