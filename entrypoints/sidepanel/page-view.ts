import type { NothingWhy, PanelPage } from '../../components/panel/props.ts';
import { askPage } from '../../platform/messages/send.ts';
import { grantedOrigins } from '../../platform/permissions/hosts.ts';
import { whyUnreadable } from '../../platform/registration/readable.ts';
import { type SiteState, siteState } from '../../platform/registration/site-state.ts';
import type { SettingsStore } from '../../platform/settings/store.ts';
import { type ActiveTab, activeTab, postToTab } from '../../platform/tabs/active-tab.ts';

/** The tab in front with what it lists, or why it lists nothing. */
export type PageView =
  | { readonly kind: 'page'; readonly tab: ActiveTab; readonly page: PanelPage }
  | { readonly kind: 'nothing'; readonly tab: ActiveTab | null; readonly why: NothingWhy };

function whyNothing(state: SiteState): NothingWhy {
  if (state.kind === 'unreadable') return state;
  if (state.pausedUntil > 0) return { kind: 'paused', until: state.pausedUntil };
  if (!state.wanted) return { kind: 'off', site: state.site };
  return { kind: state.granted ? 'not-yet' : 'not-granted', site: state.site };
}

/** Asks the tab in front; the tab holds its text and marks, nobody else does. */
export async function readPage(settings: SettingsStore): Promise<PageView> {
  const tab = await activeTab();
  if (!tab) return { kind: 'nothing', tab: null, why: { kind: 'no-tab' } };
  const [listed, kept, origins] = await Promise.all([
    askPage(postToTab(tab.id), { kind: 'list' }),
    settings.read(),
    grantedOrigins(),
  ]);
  const state = siteState(tab.url, kept, origins, Date.now());
  // A script that is about to be taken away may still answer.
  const isPaused = state.kind === 'site' && state.pausedUntil > 0;
  // Chromium puts a script beside its PDF viewer, where there is nothing to read.
  const isPdf = whyUnreadable(tab.url) === 'pdf' && listed.ok && listed.value.counts.figures === 0;
  if (listed.ok && !isPdf && !isPaused) return { kind: 'page', tab, page: listed.value };
  return { kind: 'nothing', tab, why: whyNothing(state) };
}
