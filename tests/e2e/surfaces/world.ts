import assert from 'node:assert/strict';
import type { TestPage } from '../harness/browser.ts';
import type { EndToEndContext as SurfaceWorld } from '../harness/test.ts';
import { pause, until } from '../harness/wait.ts';

/** What every test of a surface is given, and what it is. */
export type { EndToEndContext as SurfaceWorld, EndToEndTest as SurfaceTest } from '../harness/test.ts';

/** The interface under the name that this browser gives it. */
const api = 'const api = globalThis.browser?.tabs ? globalThis.browser : globalThis.chrome;';

/** Runs statements in a page of the extension; `api` is the browser's interface. */
export function inExtension<T>({ browser }: Pick<SurfaceWorld, 'browser'>, body: string): Promise<T> {
  return browser.inExtension<T>(`(async () => { ${api} ${body} })()`);
}

/** Brings the tab with an address to the front of its window, as a reader does. */
export function bringToFront(world: SurfaceWorld, url: string): Promise<boolean> {
  return inExtension(
    world,
    `const tabs = await api.tabs.query({});
     const tab = tabs.filter((one) => one.url === ${JSON.stringify(url)}).at(-1);
     if (tab) await api.tabs.update(tab.id, { active: true });
     return Boolean(tab);`,
  );
}

/** Number of painted marks of a page. */
export const countMarks = (page: TestPage): Promise<number> =>
  page.evaluate<number>(
    `['figure', 'name'].flatMap((kind) => ['underline', 'tint', 'both'].map((look) => CSS.highlights.get('sidelight-' + kind + '-' + look)?.size ?? 0)).reduce((sum, size) => sum + size, 0)`,
  );

/** Time within which a page that is read in parts paints its next part, in milliseconds. */
const settleTime = 250;

/** Waits until marks are painted and no more come; answers how many. */
export async function untilMarked(page: TestPage): Promise<number> {
  let last = -1;
  return until(
    'marks appear',
    async () => {
      const before = last;
      last = await countMarks(page);
      if (last > 0) await pause(settleTime);
      return last > 0 && last === before ? last : 0;
    },
    (count) => count > 0,
  );
}

export const untilBare = (page: TestPage): Promise<number> =>
  until(
    'marks go',
    () => countMarks(page),
    (count) => count === 0,
  );

/** Text of a surface as a reader sees it. */
export const textOf = (page: TestPage): Promise<string> => page.evaluate<string>('document.body.innerText');

export const untilText = (page: TestPage, words: string | RegExp): Promise<string> =>
  until(
    `the words ${words}`,
    () => textOf(page),
    (text) => (typeof words === 'string' ? text.includes(words) : words.test(text)),
  );

/** Presses a control by its words or label. */
export async function press(page: TestPage, words: string): Promise<void> {
  const pressed = await until(
    `a control “${words}”`,
    () =>
      page.evaluate<boolean>(`(() => {
        const wanted = ${JSON.stringify(words)};
        const all = [...document.querySelectorAll('button, summary, label, input[type=radio]')];
        const named = (one) => (one.getAttribute('aria-label') ?? one.textContent).trim();
        const found = all.find((one) => named(one) === wanted) ?? all.find((one) => named(one).includes(wanted));
        if (!found || found.disabled) return false;
        found.click();
        return true;
      })()`),
    Boolean,
  );
  assert.ok(pressed);
}

/** Writes into a field as typing does. */
export async function type(page: TestPage, selector: string, text: string): Promise<void> {
  await page.evaluate(`(() => {
    const field = document.querySelector(${JSON.stringify(selector)});
    const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, 'value').set.call(field, ${JSON.stringify(text)});
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
}

/** Opens an article and a surface of ours beside it, with the article in front. */
export async function openBeside(
  world: SurfaceWorld,
  surface: 'sidepanel' | 'popup',
  path = '/demo.html',
  size = { width: 340, height: 760 },
): Promise<{ readonly article: TestPage; readonly surface: TestPage; readonly url: string }> {
  const url = `${world.server.origin}${path}`;
  const article = await world.browser.open(url);
  const page = await world.browser.open(`${world.browser.base}/${surface}.html`, size);
  await bringToFront(world, url);
  // A popup reads the tab in front once, when it opens.
  if (surface === 'popup') await page.goto(`${world.browser.base}/popup.html`);
  return { article, surface: page, url };
}

/** Puts all settings back to what they are in a new profile. */
export async function forgetSettings(world: SurfaceWorld): Promise<void> {
  await inExtension(world, 'await api.storage.local.clear(); await api.storage.session.clear(); return true;');
}
