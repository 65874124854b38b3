import { browser } from 'wxt/browser';
import { openSidePanel } from '../../platform/panel/open-panel.ts';
import { grantedOrigins } from '../../platform/permissions/hosts.ts';
import { ruleToSwitch } from '../../platform/registration/decide.ts';
import { siteState } from '../../platform/registration/site-state.ts';
import type { SettingsStore } from '../../platform/settings/store.ts';

interface CommandTab {
  readonly id?: number | undefined;
  readonly windowId: number;
  readonly url?: string | undefined;
}

/** Commands that the page itself carries out, by the kind of its message. */
const pageCommands: ReadonlyMap<string, 'next' | 'previous' | 'open'> = new Map([
  ['next-mark', 'next'],
  ['previous-mark', 'previous'],
  ['open-card', 'open'],
]);

/** Switches the site of a tab. Where a permission has to be asked for, only a click can do that: the popup opens and says so. */
export async function switchSite(settings: SettingsStore, tab: CommandTab): Promise<void> {
  const [now, origins] = await Promise.all([settings.read(), grantedOrigins()]);
  const site = siteState(tab.url, now, origins, Date.now());
  if (site.kind === 'unreadable' || !site.granted) {
    await browser.action.openPopup().catch(() => undefined);
    return;
  }
  const rule = ruleToSwitch(site.hostname, !site.wanted, { everySite: now.values.everySite, sites: now.sites });
  await (rule ? settings.setSite(site.site, rule) : settings.removeSite(site.site));
}

async function frontTab(): Promise<CommandTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

export function wireCommands(settings: SettingsStore): void {
  browser.commands.onCommand.addListener((command, tab) => {
    // First of all, within the reader's gesture: see `openSidePanel`.
    if (command === 'open-panel') return void (tab && openSidePanel({ windowId: tab.windowId }));
    void Promise.resolve(tab ?? frontTab()).then((front) => {
      const kind = pageCommands.get(command);
      if (!front) return undefined;
      if (command === 'switch-site') return switchSite(settings, front);
      // Where no script of ours runs there is nothing to go to.
      if (kind && front.id !== undefined) return browser.tabs.sendMessage(front.id, { kind }).catch(() => undefined);
      return undefined;
    });
  });
}
