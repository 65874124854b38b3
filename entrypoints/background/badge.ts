import { browser } from 'wxt/browser';
import type { Counts } from '../../platform/messages/mark.ts';
import type { SettingsStore } from '../../platform/settings/store.ts';

/** The accent of every surface: dark enough for white letters. */
const colour = '#0b6e75';
/** More than three signs do not fit on the button. */
const most = 999;

/** The number of figures compared, on the toolbar button of one tab. The browser clears it when the tab moves on. */
export async function showBadge(settings: SettingsStore, tabId: number, counts: Counts): Promise<void> {
  const { badge } = (await settings.read()).values;
  const text = badge && counts.compared > 0 ? String(Math.min(counts.compared, most)) : '';
  // The tab may be closed by now.
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setBadgeText({ tabId, text }),
  ]).catch(() => undefined);
}

export async function clearBadge(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined);
}
