import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostName } from '../../../page/card/host-name.ts';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { type Bidi, connectBidi } from './bidi.ts';
import type { LaunchOptions, TestBrowser, TestPage } from './browser.ts';
import { fullScreenOf, pointOfButton, sendExpression } from './expressions.ts';
import { pause } from './wait.ts';

const addonId = 'sidelight@sidelight.invalid';
/** Any UUID: the extension's pages have it as host, so that tests know their addresses. */
const uuid = '5d1e7a40-0000-4000-8000-000000000001';
const base = `moz-extension://${uuid}`;

/** An event page that was terminated is gone after this, in milliseconds. */
const stopTime = 300;

const preferences = (dark: boolean): Record<string, unknown> => ({
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
  'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
});

const keyCodes: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
};

interface EvaluateResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Values come back as JSON: BiDi's own form of them is another one for each type. */
const asJson = (expression: string): string =>
  `Promise.resolve(${expression}).then((value) => JSON.stringify(value === undefined ? null : value))`;

function read<T>(answer: EvaluateResult): T {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception');
  return JSON.parse(answer.result?.value ?? 'null') as T;
}

async function evaluateIn<T>(bidi: Bidi, context: string, expression: string, userActivation = false): Promise<T> {
  const target = { context };
  const params = { expression: asJson(expression), target, awaitPromise: true, userActivation };
  return read<T>(await bidi.send<EvaluateResult>('script.evaluate', params));
}

/** A page, or a frame, with the frames in it. */
interface Tree {
  readonly context: string;
  readonly children?: readonly Tree[] | null;
}

interface CardRoot {
  readonly sharedId: string;
  readonly context: string;
}

/** A tab of Firefox. */
class FirefoxPage implements TestPage {
  readonly #bidi: Bidi;
  readonly #context: string;
  #card: CardRoot | null = null;
  url: string;

  constructor(bidi: Bidi, context: string, url: string) {
    this.#bidi = bidi;
    this.#context = context;
    this.url = url;
  }

  async goto(url: string): Promise<void> {
    await this.#bidi.send('browsingContext.navigate', { context: this.#context, url, wait: 'complete' });
    this.url = url;
  }

  async evaluate<T>(expression: string): Promise<T> {
    const value = await evaluateIn<T>(this.#bidi, this.#context, expression);
    this.url = await evaluateIn<string>(this.#bidi, this.#context, 'location.href');
    return value;
  }

  async requestFullScreen(selector: string, frame?: string): Promise<void> {
    await evaluateIn(this.#bidi, this.#context, fullScreenOf(selector, frame), true);
  }

  async #act(type: 'pointer' | 'key', actions: readonly object[], pointerType = 'mouse'): Promise<void> {
    const parameters = type === 'pointer' ? { parameters: { pointerType } } : {};
    const id = type === 'pointer' ? pointerType : 'keys';
    await this.#bidi.send('input.performActions', {
      context: this.#context,
      actions: [{ type, id, ...parameters, actions }],
    });
  }

  move(x: number, y: number): Promise<void> {
    return this.#act('pointer', [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }]);
  }

  #press(x: number, y: number, pointerType: string): Promise<void> {
    const to = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
    return this.#act(
      'pointer',
      [to, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }],
      pointerType,
    );
  }

  click(x: number, y: number): Promise<void> {
    return this.#press(x, y, 'mouse');
  }

  tap(x: number, y: number): Promise<void> {
    return this.#press(x, y, 'touch');
  }

  key(name: string): Promise<void> {
    const value = keyCodes[name] ?? name;
    return this.#act('key', [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
  }

  /** The card's shadow root, in the page or in the frame that is in full screen. */
  async #findRoot(): Promise<CardRoot | null> {
    const { contexts } = await this.#bidi.send<{ contexts: Tree[] }>('browsingContext.getTree', {
      root: this.#context,
    });
    const all = (tree: Tree): string[] => [tree.context, ...(tree.children ?? []).flatMap(all)];
    for (const context of contexts.flatMap(all)) {
      const { nodes } = await this.#bidi.send<{ nodes: { value: { shadowRoot?: { sharedId: string } } }[] }>(
        'browsingContext.locateNodes',
        {
          context,
          locator: { type: 'css', value: hostName },
          serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
        },
      );
      const sharedId = nodes[0]?.value.shadowRoot?.sharedId;
      if (!sharedId) continue;
      // A node is known to the protocol by the context in which it was seen first.
      if (this.#card?.sharedId !== sharedId) this.#card = { sharedId, context };
      return this.#card;
    }
    return null;
  }

  /** The same, surely: while it moves between page and frame, it may arrive where it was looked for already: it is looked for twice. */
  async #root(): Promise<CardRoot | null> {
    return (await this.#findRoot()) ?? this.#findRoot();
  }

  async #withRoot<T>(body: string, { sharedId, context }: CardRoot): Promise<T> {
    return read<T>(
      await this.#bidi.send<EvaluateResult>('script.callFunction', {
        functionDeclaration: `(root) => ${asJson(`((root) => { ${body} })(root)`)}`,
        arguments: [{ sharedId }],
        target: { context },
        awaitPromise: true,
      }),
    );
  }

  async cardText(): Promise<string | null> {
    const root = await this.#root();
    return root ? this.#withRoot<string>('return root.textContent', root) : null;
  }

  async cardIsOpen(): Promise<boolean> {
    const root = await this.#root();
    return root ? this.#withRoot<boolean>(`return root.querySelector(':popover-open') !== null`, root) : false;
  }

  async inCard<T>(body: string): Promise<T> {
    const root = await this.#root();
    if (!root) throw new Error('no card');
    return this.#withRoot<T>(body, root);
  }

  async clickInCard(label: string): Promise<void> {
    const at = await this.inCard<{ x: number; y: number } | null>(pointOfButton(label));
    if (!at) throw new Error(`no button “${label}” in the card`);
    await this.click(at.x, at.y);
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.#bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.#context,
    });
    return Buffer.from(data, 'base64');
  }

  async back(): Promise<void> {
    await this.#bidi.send('browsingContext.traverseHistory', { context: this.#context, delta: -1 });
    await pause(stopTime);
    this.url = await evaluateIn<string>(this.#bidi, this.#context, 'location.href');
  }

  async close(): Promise<void> {
    await this.#bidi.send('browsingContext.close', { context: this.#context });
  }
}

/** What Firefox logs of our own scripts. */
function watchErrors(bidi: Bidi, errors: string[]): void {
  bidi.onEvent(({ method, params }) => {
    const { level, text, stackTrace } = params as {
      level?: string;
      text?: string;
      stackTrace?: { callFrames: { url: string }[] };
    };
    const frames = stackTrace?.callFrames ?? [];
    if (method === 'log.entryAdded' && level === 'error' && frames.some(({ url }) => url.startsWith(base)))
      errors.push(String(text));
  });
}

export interface FirefoxBrowser extends TestBrowser {
  readonly bidi: Bidi;
  /** Evaluates in the browser's own window, around the pages. */
  inWindow<T>(expression: string): Promise<T>;
}

/** Starts Firefox with the extension. Throws where there is none: a missing browser is a failure. */
export async function launchFirefox({
  extension,
  headless = true,
  dark = false,
}: LaunchOptions): Promise<FirefoxBrowser> {
  const executable = await findBrowser('firefox');
  if (!executable) throw new Error('Firefox is not installed (see README, "Tests")');
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-firefox-'));
  const lines = Object.entries(preferences(dark)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const bidi = await connectBidi(executable, [
    ...(headless ? ['--headless'] : []),
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port',
    '0',
    '--remote-allow-system-access',
    'about:blank',
  ]);
  await bidi.send('session.new', { capabilities: {} });
  const errors: string[] = [];
  watchErrors(bidi, errors);
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  const openTab = async (url: string): Promise<string> => {
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    return context;
  };
  const own = await openTab(`${base}/popup.html`);
  const inWindow = async <T>(expression: string): Promise<T> => {
    const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    return evaluateIn<T>(bidi, contexts[0]?.context ?? '', expression);
  };
  return {
    name: 'firefox',
    base,
    extension,
    bidi,
    inWindow,
    errors,
    async open(url, viewport = { width: 1200, height: 800 }) {
      const context = await openTab(url);
      await bidi.send('browsingContext.activate', { context });
      await bidi.send('browsingContext.setViewport', { context, viewport });
      return new FirefoxPage(bidi, context, url);
    },
    inExtension: <T>(expression: string) => evaluateIn<T>(bidi, own, expression),
    send: <T>(page: TestPage, message: object) => evaluateIn<T>(bidi, own, sendExpression(page.url, message)),
    async stopWorker() {
      await inWindow(
        `WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).extension.terminateBackground().then(() => true)`,
      );
      await pause(stopTime);
    },
    async emulate({ scheme }) {
      if (scheme) {
        const value = scheme === 'dark' ? 0 : 1;
        await inWindow(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`);
      }
    },
    async close() {
      await bidi.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
