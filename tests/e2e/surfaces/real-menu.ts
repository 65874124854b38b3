/** The entry in the browser's own menu on selected words, pressed where the browser shows it. */
import assert from 'node:assert/strict';
import type { TestPage } from '../harness/browser.ts';
import { launchChromium } from '../harness/chromium.ts';
import { startDisplay } from '../harness/display.ts';
import { pointOfWords } from '../harness/expressions.ts';
import type { FirefoxBrowser } from '../harness/firefox.ts';
import { targetsOf } from '../harness/targets.ts';
import { pause, until } from '../harness/wait.ts';
import { forgetSettings, inExtension, type SurfaceTest, untilMarked } from './world.ts';

/** Words with a figure that is not compared: what the panel has for them are the topics nearest to them. */
const words = 'battalion was made up of about 500 soldiers';

/** Time that a menu takes to open and to listen to keys, in milliseconds. */
const menuTime = 1_000;

/** Selects the words, as dragging over them does, and answers where they stand. */
async function select(article: TestPage): Promise<{ readonly x: number; readonly y: number }> {
  await article.evaluate(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const from = node.data.indexOf(${JSON.stringify(words)});
      if (from >= 0) getSelection().setBaseAndExtent(node, from, node, from + ${words.length});
    }
  })()`);
  return article.evaluate<{ x: number; y: number }>(pointOfWords(words));
}

function assertCompared(text: string): void {
  assert.match(text, /Your selection\n[\s\S]*about 500 soldiers/);
  const nearest = text.slice(text.indexOf('Nearest topics'));
  assert.match(nearest, /^Nearest topics\s+[^\n]*North Korean soldiers/, 'the topic that shares a word comes first');
}

async function rightClick(bidi: FirefoxBrowser['bidi'], url: string, at: { readonly x: number; readonly y: number }) {
  const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', {});
  const context = contexts.find((one) => one.url === url)?.context;
  const actions = [
    { type: 'pointerMove', ...at },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 },
  ];
  const pointer = { type: 'pointer', id: 'right', parameters: { pointerType: 'mouse' }, actions };
  await bidi.send('input.performActions', { context, actions: [pointer] });
}

export const realMenuTests: readonly SurfaceTest[] = [
  {
    name: 'the menu on selected words opens the browser’s own side panel with them and the nearest topics',
    only: 'chromium',
    needs: 'display',
    async run({ browser: running, server }) {
      const display = await startDisplay();
      try {
        const browser = await launchChromium({ extension: running.extension, display: display.name });
        try {
          const article = await browser.open(`${server.origin}/demo.html`);
          await untilMarked(article);
          const at = await select(article);
          const page = browser.context.pages().at(-1);
          await page?.mouse.click(at.x, at.y, { button: 'right' });
          await pause(menuTime);
          // The last entry is the browser's "Inspect"; ours stands above it.
          await display.press('Up', 'Up', 'Return');
          const targets = await targetsOf(browser.context);
          const panel = await targets.waitFor(`${browser.base}/sidepanel.html`);
          assertCompared(await panel.untilSays('Nearest topics'));
          await targets.close();
        } finally {
          await browser.close();
        }
      } finally {
        await display.close();
      }
    },
  },
  {
    name: 'the menu on selected words opens the browser’s own sidebar with them and the nearest topics',
    only: 'firefox',
    async run(world) {
      const { browser, server } = world;
      await forgetSettings(world);
      const { bidi, inWindow } = browser as FirefoxBrowser;
      const url = `${server.origin}/demo.html`;
      const article = await browser.open(url);
      await untilMarked(article);
      await rightClick(bidi, url, await select(article));
      await until(
        'our entry in the menu',
        () =>
          inWindow(
            `(() => {
            const menu = document.getElementById('contentAreaContextMenu');
            const item = menu.querySelector('menuitem[id*=sidelight]');
            if (menu.state !== 'open' || !item) return false;
            menu.activateItem(item);
            return true;
          })()`,
          ),
        (pressed) => pressed === true,
      );
      const text = await until(
        'the sidebar',
        () =>
          inExtension<string>(
            world,
            `return api.extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText ?? '';`,
          ),
        (said) => said.includes('Nearest topics'),
      );
      assertCompared(text);
      assert.deepEqual(await inExtension<object>(world, `return api.storage.session.get('selection');`), {});
      await inWindow('(SidebarController.hide(), true)');
      await article.close();
    },
  },
];
