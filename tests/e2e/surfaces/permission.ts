/** The permission path of the production build: the reader's buttons, the browser's answer, and its own settings page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestBrowser } from '../harness/browser.ts';
import { launchChromium } from '../harness/chromium.ts';
import { type FirefoxBrowser, launchFirefox } from '../harness/firefox.ts';
import { pause, until } from '../harness/wait.ts';
import { everySite, originsOf, pressButton, productionOf, scriptsOf } from './production.ts';
import { countMarks, type SurfaceTest, type SurfaceWorld, untilBare, untilMarked } from './world.ts';

const addonId = 'sidelight@sidelight.invalid';

/** What the reader does after the click on our button, and later in the browser's settings. */
interface BrowserOwn {
  allow(): Promise<void>;
  takeAway(): Promise<void>;
  giveBack(): Promise<void>;
}

async function walk(browser: TestBrowser, { server }: SurfaceWorld, own: BrowserOwn): Promise<void> {
  const url = `${server.origin}/demo.html`;
  const before = await browser.open(url);
  await pause(800);
  assert.deepEqual(await originsOf(browser), [], 'nothing is granted after the installation');
  assert.deepEqual(await scriptsOf(browser), []);
  assert.equal(await countMarks(before), 0);

  const welcome = await browser.open(`${browser.base}/welcome.html`);
  await pressButton(welcome, 'Allow every site');
  await own.allow();
  await until(
    'the grant',
    () => originsOf(browser),
    (origins) => origins.includes(everySite),
  );
  await untilMarked(before);
  const after = await browser.open(url);
  await untilMarked(after);
  await until(
    'the first run says so',
    () => welcome.evaluate<string>('document.querySelector(".outcome").textContent'),
    (text) => text.includes('every site'),
  );

  await own.takeAway();
  await until(
    'the grant is gone',
    () => originsOf(browser),
    (origins) => origins.length === 0,
  );
  await untilBare(before);
  await untilBare(after);
  await until(
    'nothing is registered',
    () => scriptsOf(browser),
    (scripts) => scripts.length === 0,
  );
  await after.goto(url);
  await pause(800);
  assert.equal(await countMarks(after), 0, 'nothing runs after the permission is gone');

  await own.giveBack();
  await untilMarked(before);
  await untilMarked(after);
}

async function inChromium(world: SurfaceWorld): Promise<void> {
  const extension = productionOf(world.browser);
  const browser = await launchChromium({ extension, grantedBefore: [everySite] });
  try {
    const id = new URL(browser.base).host;
    const settings = await browser.open('chrome://extensions');
    await walk(browser, world, {
      // The profile has granted it before: Chromium asks no more.
      allow: async () => {},
      takeAway: () =>
        settings.evaluate(`chrome.developerPrivate.removeHostPermission(${JSON.stringify(id)}, '*://*/*')`),
      giveBack: () =>
        settings.evaluate(
          `chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, '*://*/*').then(() => true, () => true)`,
        ),
    });
  } finally {
    await browser.close();
  }
}

/** Presses "Allow" in the browser's own prompt. */
async function allowPrompt({ inWindow }: FirefoxBrowser): Promise<void> {
  await until(
    'the prompt of the browser',
    () =>
      inWindow(
        `(() => {
      const prompt = document.getElementById('addon-webext-permissions-notification');
      if (!prompt?.button || PopupNotifications.panel.state !== 'open') return false;
      prompt.button.click();
      return true;
    })()`,
      ),
    (pressed) => pressed === true,
  );
  // The panel ignores a press within its first second; a second press on a closed one does nothing.
  await pause(1_300);
  await inWindow(`(document.getElementById('addon-webext-permissions-notification')?.button?.click(), true)`);
}

async function inFirefox(world: SurfaceWorld): Promise<void> {
  const browser = await launchFirefox({ extension: productionOf(world.browser) });
  try {
    const { bidi } = browser;
    let settings: string | null = null;
    /** The switch of the add-on manager for every site. */
    const toggle = async () => {
      if (settings === null) {
        const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
        settings = context;
        await bidi.send('browsingContext.navigate', { context, url: 'about:addons', wait: 'complete' });
        const show = `gViewController.loadView('detail/' + encodeURIComponent(${JSON.stringify(addonId)}) + '/permissions')`;
        await bidi.send('script.evaluate', { expression: show, target: { context }, awaitPromise: true });
        await pause(1_000);
        const open = `document.querySelector('addon-details [name=permissions]')?.click()`;
        await bidi.send('script.evaluate', { expression: open, target: { context }, awaitPromise: true });
        await pause(500);
      }
      const context = settings;
      await bidi.send('browsingContext.activate', { context });
      const { nodes } = await bidi.send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: 'moz-toggle[permission-key]' },
      });
      const sharedId = nodes[0]?.sharedId;
      assert.ok(sharedId, 'the add-on manager shows the switch');
      const origin = { type: 'element', element: { sharedId } };
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await bidi.send('input.performActions', {
        context,
        actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
      });
    };
    await walk(browser, world, { allow: () => allowPrompt(browser), takeAway: toggle, giveBack: toggle });
  } finally {
    await browser.close();
  }
}

export const permissionTests: readonly SurfaceTest[] = [
  {
    name: 'the production build asks for no host, and reads only what the reader allows, in tabs that are open too, until it is taken back',
    async run(world) {
      const manifest = JSON.parse(readFileSync(join(productionOf(world.browser), 'manifest.json'), 'utf8'));
      assert.equal(manifest.host_permissions, undefined);
      assert.equal(manifest.content_scripts, undefined);
      assert.deepEqual(manifest.optional_host_permissions, [everySite]);
      await (world.browser.name === 'chromium' ? inChromium(world) : inFirefox(world));
    },
  },
];
