/** "Only this page", pressed in the popup that the browser itself opens behind the toolbar button: the click is all that is granted. */
import assert from 'node:assert/strict';
import type { TestBrowser, TestPage } from '../harness/browser.ts';
import { launchChromium } from '../harness/chromium.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { hoverAt, untilOpen } from '../harness/steps.ts';
import { targetsOf } from '../harness/targets.ts';
import { pause, until } from '../harness/wait.ts';
import { originsOf, pointOfButtonIn, productionOf, scriptsOf, untilFirstRun } from './production.ts';
import { countMarks, inExtension, type SurfaceTest, type SurfaceWorld, untilMarked } from './world.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The browser's own popup. */
interface RealPopup {
  text(): Promise<string>;
  /** Presses one of its buttons by an event of the browser itself. */
  press(words: string): Promise<void>;
  close(): Promise<void>;
}

const button = 'Only this page';

const untilSays = (popup: RealPopup, words: RegExp): Promise<string> =>
  until(
    `the popup says ${words}`,
    () => popup.text(),
    (text) => words.test(text),
  );

/** What the reader sees and does; `otherOrigin` is the same server under its other name. */
async function walk(
  browser: TestBrowser,
  { server }: SurfaceWorld,
  openPopup: (page: TestPage) => Promise<RealPopup>,
): Promise<void> {
  const url = `${server.origin}/demo.html`;
  const otherOrigin = server.origin.replace('127.0.0.1', 'localhost');
  assert.notEqual(otherOrigin, server.origin);
  await untilFirstRun(browser);
  const article = await browser.open(url);
  await pause(500);
  assert.equal(await countMarks(article), 0, 'nothing runs before the click');
  const popup = await openPopup(article);
  await untilSays(popup, new RegExp(button));
  await popup.press(button);
  await untilMarked(article);
  const said = await untilSays(popup, /\d+ figures/);
  assert.match(said, /this page only, until you leave/, 'it says how long this lasts');
  assert.doesNotMatch(said, new RegExp(button));
  await popup.close();
  await hoverAt(article, '4,000 North Koreans');
  await untilOpen(article);
  assert.deepEqual([await originsOf(browser), await scriptsOf(browser)], [[], []], 'no permission is left behind');

  await article.goto(`${otherOrigin}/demo.html`);
  await pause(800);
  assert.equal(await countMarks(article), 0, 'it ends where the page ends');
  await article.goto(url);
  await pause(800);
  assert.equal(await countMarks(article), 0, 'and does not come back with the address');
}

async function inChromium(world: SurfaceWorld): Promise<void> {
  const browser = await launchChromium({ extension: productionOf(world.browser) });
  const targets = await targetsOf(browser.context);
  const address = `${browser.base}/popup.html`;
  try {
    await walk(browser, world, async ({ url }) => {
      const { targetInfos } = await targets.session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const targetId = targetInfos.find((tab) => tab.url === url)?.targetId ?? '';
      // Newer than the test tool's list of commands.
      const send = targets.session.send.bind(targets.session) as (method: string, params: object) => Promise<unknown>;
      await send('Extensions.triggerAction', { id: new URL(browser.base).host, targetId });
      const target = await targets.waitFor(address);
      return {
        text: () => target.evaluate<string>('document.body.innerText'),
        async press(words) {
          const at = await target.evaluate<Point>(pointOfButtonIn('document', words));
          await target.click(at.x, at.y);
        },
        close: () => target.evaluate('void setTimeout(() => window.close(), 50)'),
      };
    });
  } finally {
    await browser.close();
  }
}

/** Where the popup stands in the window of the browser; null until it is open. */
const openPopupBox = `(() => {
  const popup = document.querySelector('.webextension-popup-browser');
  if (popup?.closest('panel')?.state !== 'open') return null;
  const { x, y } = popup.getBoundingClientRect();
  return { x, y };
})()`;

async function inFirefox(world: SurfaceWorld): Promise<void> {
  const browser = await launchFirefox({ extension: productionOf(world.browser) });
  const { inWindow } = browser;
  const inPopup = <T>(expression: string): Promise<T> =>
    inExtension<T>({ browser }, `const [view] = api.extension.getViews({ type: 'popup' }); return ${expression};`);
  try {
    await walk(browser, world, async () => {
      await inWindow(`(() => {
        CustomizableUI.addWidgetToArea('sidelight_sidelight_invalid-browser-action', 'nav-bar');
        document.querySelector('#sidelight_sidelight_invalid-browser-action .unified-extensions-item-action-button').click();
        return true;
      })()`);
      return {
        text: () => inPopup<string>(`view?.document.body.innerText ?? ''`),
        async press(words) {
          // Into the window of the browser, which passes it on to what stands there: once the popup is open, and at rest.
          let last = '';
          const box = await until(
            'the popup stands still',
            async () => {
              const before = last;
              const now = await inWindow<{ x: number; y: number } | null>(openPopupBox);
              last = JSON.stringify([now, await inPopup<Point>(pointOfButtonIn('view.document', words))]);
              await pause(150);
              return last === before ? now : null;
            },
            Boolean,
          );
          const at = await inPopup<Point>(pointOfButtonIn('view.document', words));
          const [x, y] = [(box?.x ?? 0) + at.x, (box?.y ?? 0) + at.y];
          await inWindow(`(() => {
            for (const type of ['mousemove', 'mousedown', 'mouseup'])
              if (window.synthesizeMouseEvent) window.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: 1 });
              else windowUtils.sendMouseEvent(type, ${x}, ${y}, 0, 1, 0);
            return true;
          })()`);
        },
        close: () => inPopup('view?.close()'),
      };
    });
  } finally {
    await browser.close();
  }
}

export const onlyThisPageTests: readonly SurfaceTest[] = [
  {
    name: '“only this page”, pressed in the popup that the browser opens, reads this page and no other',
    run: (world) => (world.browser.name === 'chromium' ? inChromium(world) : inFirefox(world)),
  },
];
