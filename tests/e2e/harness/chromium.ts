import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { hostName } from '../../../page/card/host-name.ts';
import { findBrowser } from '../../../scripts/browsers.mjs';
import type { LaunchOptions, TestBrowser, TestPage } from './browser.ts';
import { fullScreenOf, pointOfButton, sendExpression } from './expressions.ts';
import { pause } from './wait.ts';

/** The host, in the page or in the frame that is in full screen. */
const cardHost = `((find) => find(find, document))((find, document) => document.querySelector(${JSON.stringify(hostName)}) ??
  [...document.querySelectorAll('iframe')].map(({ contentDocument: inner }) => inner && find(find, inner)).find(Boolean) ?? null)`;
const cardRoot = `((host) => host && chrome.dom.openOrClosedShadowRoot(host))(${cardHost})`;

/** A worker that was told to stop is gone after this, in milliseconds. */
const stopTime = 700;

/** A tab of Chromium, with the way into our scripts' world that closed shadow roots need. */
class ChromiumPage implements TestPage {
  readonly page: Page;
  readonly #session: CDPSession;
  #world: number | null = null;

  /** `frameId`: that of the page itself; its frames have worlds of ours as well. */
  constructor(page: Page, session: CDPSession, extensionId: string, frameId: string) {
    this.page = page;
    this.#session = session;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const isOurs = context.auxData?.type === 'isolated' && context.origin === `chrome-extension://${extensionId}`;
      if (isOurs && context.auxData?.frameId === frameId) this.#world = context.id;
    });
    session.on('Runtime.executionContextsCleared', () => {
      this.#world = null;
    });
  }

  get url(): string {
    return this.page.url();
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression) as Promise<T>;
  }

  async requestFullScreen(selector: string, frame?: string): Promise<void> {
    await this.#session.send('Runtime.evaluate', {
      expression: fullScreenOf(selector, frame),
      userGesture: true,
      awaitPromise: true,
    });
  }

  move(x: number, y: number): Promise<void> {
    return this.page.mouse.move(x, y);
  }

  click(x: number, y: number): Promise<void> {
    return this.page.mouse.click(x, y);
  }

  async tap(x: number, y: number): Promise<void> {
    await this.#session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await this.#session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  key(name: string): Promise<void> {
    return this.page.keyboard.press(name);
  }

  async #inOurWorld<T>(expression: string): Promise<T | null> {
    if (this.#world === null) return null;
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      contextId: this.#world,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  cardText(): Promise<string | null> {
    return this.#inOurWorld(`${cardRoot} ? ${cardRoot}.textContent : null`);
  }

  async cardIsOpen(): Promise<boolean> {
    return (await this.#inOurWorld<boolean>(`!!${cardRoot}?.querySelector(':popover-open')`)) ?? false;
  }

  async inCard<T>(body: string): Promise<T> {
    return (await this.#inOurWorld<T>(`((root) => { ${body} })(${cardRoot})`)) as T;
  }

  async clickInCard(label: string): Promise<void> {
    const at = await this.inCard<{ x: number; y: number } | null>(pointOfButton(label));
    if (!at) throw new Error(`no button “${label}” in the card`);
    await this.page.mouse.click(at.x, at.y);
  }

  screenshot(): Promise<Buffer> {
    return this.page.screenshot();
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 20_000 });
}

/** Id that Chromium gives an unpacked extension: from the path of its folder. */
function idOf(extension: string): string {
  const hash = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Writes into a new profile that the reader granted hosts before. */
function seedGrants(profile: string, extension: string, hosts: readonly string[]): void {
  const granted = { api: [], explicit_host: hosts, manifest_permissions: [], scriptable_host: [] };
  const settings = { [idOf(extension)]: { runtime_granted_permissions: granted } };
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { settings } }));
}

/** Starts Chromium with the extension. Throws where there is none: a missing browser is a failure. */
export async function launchChromium({
  extension,
  display,
  headless = display === undefined,
  dark = false,
  grantedBefore = [],
  switches = [],
}: LaunchOptions): Promise<TestBrowser & { readonly context: BrowserContext }> {
  const executablePath = await findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium is not installed (see README, "Tests")');
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-chromium-'));
  if (grantedBefore.length > 0) seedGrants(profile, extension, grantedBefore);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    // A window on a screen has its own size: what is pressed there must stand where it is drawn.
    viewport: display ? null : { width: 1200, height: 800 },
    ...(display ? { env: { ...process.env, DISPLAY: display } } : {}),
    colorScheme: dark ? 'dark' : 'light',
    hasTouch: true,
    args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`, ...switches],
  });
  const errors: string[] = [];
  const first = await workerOf(context);
  const id = new URL(first.url()).host;
  const base = `chrome-extension://${id}`;
  // A page of the extension in a tab of its own: it asks and sends without waking the worker.
  const own = await context.newPage();
  await own.goto(`${base}/popup.html`);
  return {
    name: 'chromium',
    base,
    extension,
    context,
    errors,
    async open(url, viewport) {
      const page = await context.newPage();
      if (viewport) await page.setViewportSize(viewport);
      page.on('console', (message) => {
        if (message.type() === 'error' && message.location().url.startsWith(base)) errors.push(message.text());
      });
      const session = await context.newCDPSession(page);
      const { frameTree } = await session.send('Page.getFrameTree');
      const opened = new ChromiumPage(page, session, id, frameTree.frame.id);
      await session.send('Runtime.enable');
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return opened;
    },
    inExtension: <T>(expression: string) => own.evaluate(expression) as Promise<T>,
    send: <T>(page: TestPage, message: object) => own.evaluate(sendExpression(page.url, message)) as Promise<T>,
    async stopWorker() {
      const session = await context.newCDPSession(own);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await pause(stopTime);
      await session.detach();
    },
    async emulate({ scheme, forcedColors }) {
      for (const page of context.pages()) {
        await page.emulateMedia({
          ...(scheme ? { colorScheme: scheme } : {}),
          forcedColors: forcedColors ? 'active' : 'none',
        });
      }
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
