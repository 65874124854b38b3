import type { NothingWhy, PanelPage } from '../../components/panel/props.ts';
import { askPage } from '../../platform/messages/send.ts';
import { grantedOrigins } from '../../platform/permissions/hosts.ts';
import { whyUnreadable } from '../../platform/registration/readable.ts';
import { siteState } from '../../platform/registration/site-state.ts';
import type { SettingsStore } from '../../platform/settings/store.ts';
import { type ActiveTab, activeTab, postToTab } from '../../platform/tabs/active-tab.ts';

/** The tab in front with what it lists, or why it lists nothing. */
export type PageView =
  | { readonly kind: 'page'; readonly tab: ActiveTab; readonly page: PanelPage }
  | { readonly kind: 'nothing'; readonly tab: ActiveTab | null; readonly why: NothingWhy };

async function whyNothing(tab: ActiveTab, settings: SettingsStore): Promise<NothingWhy> {
  const state = siteState(tab.url, await settings.read(), await grantedOrigins(), Date.now());
  if (state.kind === 'unreadable') return state;
  if (state.pausedUntil > 0) return { kind: 'paused', until: state.pausedUntil };
  if (!state.wanted) return { kind: 'off', site: state.site };
  return { kind: state.granted ? 'not-yet' : 'not-granted', site: state.site };
}

/** Asks the tab in front; the tab holds its text and marks, nobody else does. */
export async function readPage(settings: SettingsStore): Promise<PageView> {
  const tab = await activeTab();
  if (!tab) return { kind: 'nothing', tab: null, why: { kind: 'no-tab' } };
  const listed = await askPage(postToTab(tab.id), { kind: 'list' });
  // Chromium puts a script beside its PDF viewer, where there is nothing to read.
  const isPdf = whyUnreadable(tab.url) === 'pdf' && listed.ok && listed.value.counts.figures === 0;
  if (listed.ok && !isPdf) return { kind: 'page', tab, page: listed.value };
  return { kind: 'nothing', tab, why: await whyNothing(tab, settings) };
}
