import type { PopupPage, PopupSite } from '../../components/popup/props.ts';
import { askPage } from '../../platform/messages/send.ts';
import { grantedOrigins } from '../../platform/permissions/hosts.ts';
import { siteState } from '../../platform/registration/site-state.ts';
import type { Settings } from '../../platform/settings/schema.ts';
import type { SettingsStore } from '../../platform/settings/store.ts';
import { type ActiveTab, activeTab, postToTab } from '../../platform/tabs/active-tab.ts';

/** All that the popup shows, read at one moment. */
export interface PopupState {
  readonly tab: ActiveTab | null;
  readonly site: PopupSite;
  readonly page: PopupPage | null;
  readonly settings: Settings;
}

async function readPage(tab: ActiveTab | null): Promise<PopupPage | null> {
  if (!tab) return null;
  const listed = await askPage(postToTab(tab.id), { kind: 'list' });
  return listed.ok ? { ...listed.value.counts, cut: listed.value.cut } : null;
}

/** Asks browser, settings and page anew: nothing is kept between two looks. */
export async function readPopup(store: SettingsStore): Promise<PopupState> {
  const tab = await activeTab();
  const [settings, origins, page] = await Promise.all([store.read(), grantedOrigins(), readPage(tab)]);
  const site = siteState(tab?.url, settings, origins, Date.now());
  // Where nothing can be read, a script that answers (beside a PDF viewer) has nothing to tell.
  return { tab, settings, site, page: site.kind === 'site' || page?.figures ? page : null };
}
