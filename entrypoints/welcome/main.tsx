import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/controls/controls.css';
import '../../components/welcome/welcome.css';
import type { Where } from '../../components/welcome/props.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import newsSites from '../../data/news-sites.json';
import { surfaceLanguage } from '../../platform/language/surface-language.ts';
import { everySite, grantedOrigins, requestHosts, watchGrants } from '../../platform/permissions/hosts.ts';
import { hostPattern, originOf } from '../../platform/registration/host-pattern.ts';
import { readThisPage } from './sample.ts';

const speaker = surfaceLanguage(document);
const root = document.getElementById('root') ?? document.body;
document.title = speaker.translate('welcome.title');

const newsOrigins: readonly string[] = newsSites.map((host) => originOf(hostPattern(host, true)));
const origins: Readonly<Record<Where, readonly string[]>> = { news: newsOrigins, every: everySite, click: [] };

/** What the grants amount to; null for none. */
function whereOf(granted: readonly string[]): Where | null {
  if (granted.includes('*://*/*') || granted.includes('<all_urls>')) return 'every';
  return newsOrigins.every((origin) => granted.includes(origin)) ? 'news' : null;
}

function show(chosen: Where | null, denied: boolean): void {
  const choose = (where: Where) => {
    if (where === 'click') return show('click', false);
    // First of all, within the click: the browser refuses a request after any wait.
    void requestHosts(origins[where]).then((granted) => show(granted ? where : null, !granted));
  };
  render(
    <Welcome
      {...speaker}
      newsSites={newsSites}
      chosen={chosen}
      denied={denied}
      onChoose={choose}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  );
}

const look = async () => show(whereOf(await grantedOrigins()), false);

show(null, false);
readThisPage(document);
void look();
watchGrants(() => void look());
