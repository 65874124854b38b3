import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/controls/controls.css';
import '../../components/popup/popup.css';
import { Popup } from '../../components/popup/Popup.tsx';
import { surfaceLanguage } from '../../platform/language/surface-language.ts';
import { openSidePanel } from '../../platform/panel/open-panel.ts';
import { requestHosts, watchGrants } from '../../platform/permissions/hosts.ts';
import { browserTabs } from '../../platform/registration/browser-world.ts';
import { ruleToSwitch } from '../../platform/registration/decide.ts';
import { hostPattern, originOf } from '../../platform/registration/host-pattern.ts';
import { injectTab } from '../../platform/registration/open-tabs.ts';
import { pauseLength, pauseUntil, resume } from '../../platform/registration/pause.ts';
import { browserSpared } from '../../platform/registration/spared-tabs.ts';
import { browserSettings } from '../../platform/settings/browser-settings.ts';
import type { Saved } from '../../platform/settings/store.ts';
import { type PopupState, readPopup } from './state.ts';

const { translate, locale } = surfaceLanguage(document);
const settings = browserSettings();
const spared = browserSpared();

/** Milliseconds after which the page is asked again: a script that was just put in has to read first. */
const readingTimes = [150, 500, 1_500];

const root = document.getElementById('root') ?? document.body;
const problemOf = (saved: Saved): string | null => (saved.ok ? null : translate(`problems.${saved.code}`));

function switchSite(state: PopupState, on: boolean): Promise<string | null> {
  const { site, tab } = state;
  if (site.kind !== 'site') return Promise.resolve(null);
  // First of all: the browser grants only within the click itself.
  const granted = on && !site.granted ? requestHosts([originOf(hostPattern(site.site, true))]) : Promise.resolve(true);
  const choices = { everySite: state.settings.values.everySite, sites: state.settings.sites };
  const rule = ruleToSwitch(site.hostname, on, choices);
  const kept = rule ? settings.setSite(site.site, rule) : settings.removeSite(site.site);
  const ready = on || !tab ? Promise.resolve() : spared.remove(tab.id);
  return Promise.all([granted, kept, ready]).then(([allowed, saved]) =>
    allowed ? problemOf(saved) : translate('problems.denied'),
  );
}

async function onlyThisPage({ tab }: PopupState): Promise<string | null> {
  if (!tab) return null;
  await spared.add(tab.id);
  return (await injectTab(tab.id, browserTabs())) ? null : translate('problems.noAccess');
}

function show(state: PopupState, problem: string | null): void {
  const act = (done: Promise<string | null>) => void done.then(refresh);
  render(
    <Popup
      site={state.site}
      page={state.page}
      problem={problem}
      brokenSettings={state.settings.broken.length}
      translate={translate}
      locale={locale}
      onSwitch={(on) => act(switchSite(state, on))}
      onOnlyThisPage={() => act(onlyThisPage(state))}
      onPause={() =>
        act(
          spared
            .clear()
            .then(() => pauseUntil(settings, Date.now() + pauseLength))
            .then(problemOf),
        )
      }
      onResume={() => act(resume(settings).then(problemOf))}
      onOpenPanel={() => {
        if (state.tab) void openSidePanel({ windowId: state.tab.windowId }).then(() => window.close());
      }}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />,
    root,
  );
}

async function refresh(problem: string | null = null): Promise<void> {
  show(await readPopup(settings), problem);
  for (const time of readingTimes)
    setTimeout(() => void readPopup(settings).then((state) => show(state, problem)), time);
}

void refresh();
settings.watch(() => void refresh());
watchGrants(() => void refresh());
