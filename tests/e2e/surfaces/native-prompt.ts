/** Chromium's own question, which it asks on a screen only: the reader allows, and the reader denies. */
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { TestBrowser, TestPage } from '../harness/browser.ts';
import { launchChromium } from '../harness/chromium.ts';
import { type Display, startDisplay } from '../harness/display.ts';
import { pause, until } from '../harness/wait.ts';
import { everySite, originsOf, pressButton, productionOf, scriptsOf, untilFirstRun } from './production.ts';
import { countMarks, type SurfaceTest, type SurfaceWorld, untilMarked } from './world.ts';

/** The dialog's name among the browser's own views. */
const dialogView = 'ExtensionInstallDialogView';
/** A key within the dialog's first moments is lost, and the dialog deaf from then on: milliseconds. */
const deafTime = 1_000;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Looks at the browser's own views: the dialog is no page and no window of the screen. */
async function openViews(port: number): Promise<{ hasDialog(): Promise<boolean>; close(): void }> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/0`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error('the browser does not tell its views'));
  });
  let count = 0;
  const ask = (method: string): Promise<string> =>
    new Promise((resolve) => {
      count += 1;
      const id = count;
      const hear = ({ data }: MessageEvent): void => {
        if (JSON.parse(String(data)).id !== id) return;
        socket.removeEventListener('message', hear);
        resolve(String(data));
      };
      socket.addEventListener('message', hear);
      socket.send(JSON.stringify({ id, method }));
    });
  await ask('DOM.enable');
  return { hasDialog: async () => (await ask('DOM.getDocument')).includes(dialogView), close: () => socket.close() };
}

interface Prompt {
  readonly browser: TestBrowser;
  readonly display: Display;
  /** The first-run page. */
  readonly welcome: TestPage;
  /** An article that was open before the reader was asked. */
  readonly before: TestPage;
  /** Waits for the dialog, presses keys in it, and waits until it has gone. */
  answer(...keys: readonly string[]): Promise<void>;
}

/** Runs the production build on a screen up to the reader's click on "Allow every site". */
async function upToThePrompt({ browser: running, server }: SurfaceWorld, then: (prompt: Prompt) => Promise<void>) {
  const display = await startDisplay();
  const port = await freePort();
  const switches = [`--enable-ui-devtools=${port}`];
  const extension = productionOf(running);
  const browser = await launchChromium({ extension, display: display.name, switches }).catch(async (error: unknown) => {
    await display.close();
    throw error;
  });
  try {
    await untilFirstRun(browser);
    const before = await browser.open(`${server.origin}/demo.html`);
    await pause(500);
    assert.deepEqual(await originsOf(browser), [], 'nothing is granted before');
    assert.equal(await countMarks(before), 0);
    const welcome = await browser.open(`${browser.base}/welcome.html`);
    const views = await openViews(port);
    assert.equal(await views.hasDialog(), false);
    await pressButton(welcome, 'Allow every site');
    await then({
      browser,
      display,
      welcome,
      before,
      async answer(...keys) {
        await until('the question of the browser', views.hasDialog, Boolean);
        await pause(deafTime);
        assert.deepEqual(await originsOf(browser), [], 'it waits for the answer');
        await display.press(...keys);
        await until('the question is answered', views.hasDialog, (open) => !open);
        views.close();
      },
    });
  } finally {
    await browser.close();
    await display.close();
  }
}

const outcomeOf = (welcome: TestPage): Promise<string> =>
  welcome.evaluate<string>(`document.querySelector('.outcome')?.textContent ?? ''`);

export const nativePromptTests: readonly SurfaceTest[] = [
  {
    name: 'the browser’s own question: allowed, marks appear, in a tab that was open before too',
    only: 'chromium',
    needs: 'display',
    run: (world) =>
      upToThePrompt(world, async ({ browser, welcome, before, answer }) => {
        // The focus stands on "Deny"; "Allow" is the next.
        await answer('Tab', 'Return');
        await until(
          'the grant',
          () => originsOf(browser),
          (origins) => origins.includes(everySite),
        );
        await untilMarked(before);
        await untilMarked(await browser.open(`${world.server.origin}/demo.html`));
        await until(
          'the first run says so',
          () => outcomeOf(welcome),
          (text) => text.includes('every site'),
        );
      }),
  },
  {
    name: 'the browser’s own question: denied, nothing is read, and the first run says so',
    only: 'chromium',
    needs: 'display',
    run: (world) =>
      upToThePrompt(world, async ({ browser, welcome, before, answer }) => {
        await answer('Return');
        await until(
          'the first run says so',
          () => outcomeOf(welcome),
          (text) => text !== '',
        );
        assert.doesNotMatch(await outcomeOf(welcome), /every site/);
        await before.goto(before.url);
        await pause(800);
        assert.deepEqual([await originsOf(browser), await scriptsOf(browser)], [[], []]);
        assert.equal(await countMarks(before), 0);
      }),
  },
];
