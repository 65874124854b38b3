import { browser } from 'wxt/browser';

/** The tab that a surface speaks of. Its address is known only where a permission was granted. */
export interface ActiveTab {
  readonly id: number;
  readonly windowId: number;
  readonly url: string | undefined;
  readonly title: string | undefined;
}

/** The tab in front of the window in which this code runs (for a panel: its window). */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, url: tab.url, title: tab.title };
}

/** Sends to the top frame of a tab; as `askPage` takes it. */
export const postToTab =
  (tabId: number) =>
  (message: unknown): Promise<unknown> =>
    browser.tabs.sendMessage(tabId, message, { frameId: 0 });

/** Sends to the background; as `askBackground` takes it. */
export const postToBackground = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/**
 * Calls back when another tab comes to the front of the window, or the one in front is loaded anew or changes its address.
 * Returns how to stop.
 */
export function watchActiveTab(onChange: () => void): () => void {
  const activated = () => onChange();
  const updated = (_id: number, change: { status?: string; url?: string }, tab: { active: boolean }) => {
    if (tab.active && (change.status !== undefined || change.url !== undefined)) onChange();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
