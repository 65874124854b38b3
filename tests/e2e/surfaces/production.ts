/** The production build, which is granted nothing: how the tests find it and ask it. */
import { dirname, join } from 'node:path';
import type { TestBrowser, TestPage } from '../harness/browser.ts';
import { until } from '../harness/wait.ts';
import { inExtension } from './world.ts';

/** What the first run asks for when the reader lets Sidelight read everywhere. */
export const everySite = '*://*/*';

/** The production build beside the end-to-end build that runs. */
export function productionOf({ extension, name }: TestBrowser): string {
  return join(dirname(extension), name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

export const originsOf = (browser: TestBrowser): Promise<string[]> =>
  inExtension({ browser }, 'return (await api.permissions.getAll()).origins ?? [];');

export const scriptsOf = (browser: TestBrowser): Promise<unknown[]> =>
  inExtension({ browser }, 'return api.scripting.getRegisteredContentScripts();');

/** Waits for the first-run page, which the installation brings to the front whenever it is ready. */
export const untilFirstRun = (browser: TestBrowser): Promise<boolean> =>
  until(
    'the first-run page opens',
    () =>
      inExtension<boolean>(
        { browser },
        `return (await api.tabs.query({})).some(({ url, status }) => status === 'complete' && url === '${browser.base}/welcome.html');`,
      ),
    Boolean,
  );

/** Expression for the middle of the button with these words, brought into view; null where there is none. */
export const pointOfButtonIn = (document: string, words: string): string => `(() => {
    const button = [...${document}.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(words)});
    if (!button) return null;
    button.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = button.getBoundingClientRect();
    return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  })()`;

/** Presses a button of a page of ours with the pointer. */
export async function pressButton(page: TestPage, words: string): Promise<void> {
  const at = await page.evaluate<{ x: number; y: number } | null>(pointOfButtonIn('document', words));
  if (!at) throw new Error(`no button “${words}”`);
  await page.click(at.x, at.y);
}
