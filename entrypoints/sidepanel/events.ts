import { browser } from 'wxt/browser';
import { requests } from '../../platform/messages/to-background.ts';
import { toPanel } from '../../platform/messages/to-panel.ts';
import { selectionKey } from '../../platform/panel/selection.ts';
import { watchGrants } from '../../platform/permissions/hosts.ts';
import type { SettingsStore } from '../../platform/settings/store.ts';
import { watchActiveTab } from '../../platform/tabs/active-tab.ts';

/** Milliseconds after which the background has put scripts in or taken them away, as a setting or a grant wants it. */
const obeyed = 400;

/** What the panel follows. */
export interface PanelEvents {
  /** The page in front, or what is known of it, may be another one. */
  onPage(): void;
  /** The pointer or the keyboard is at a mark of the tab; null when it left. */
  onMark(tabId: number, id: string | null): void;
  /** Words were selected to be compared. */
  onSelection(): void;
}

/** Listens to all of it; returns how to stop. */
export function watchPanelEvents(settings: SettingsStore, events: PanelEvents): () => void {
  const message = (received: unknown, sender: { tab?: { id?: number } }): undefined => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    const read = toPanel().safeParse(received);
    if (read.success) events.onMark(tabId, read.data.id);
    else if (requests.state().safeParse(received).success) events.onPage();
  };
  const stored = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && selectionKey in changes) events.onSelection();
  };
  browser.runtime.onMessage.addListener(message);
  browser.storage.onChanged.addListener(stored);
  const ruled = () => {
    events.onPage();
    setTimeout(events.onPage, obeyed);
  };
  const stops = [watchActiveTab(events.onPage), settings.watch(ruled), watchGrants(ruled)];
  return () => {
    browser.runtime.onMessage.removeListener(message);
    browser.storage.onChanged.removeListener(stored);
    for (const stop of stops) stop();
  };
}
