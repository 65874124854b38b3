/** Pages and moments that go wrong, each with what then happens. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestPage } from '../harness/browser.ts';
import { launchChromium } from '../harness/chromium.ts';
import { pointOfWords } from '../harness/expressions.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { pause, until } from '../harness/wait.ts';
import {
  countMarks,
  forgetSettings,
  inExtension,
  openBeside,
  type SurfaceTest,
  type SurfaceWorld,
  textOf,
  untilMarked,
  untilText,
} from './world.ts';

/** Time after which an updated extension has put its script into open tabs, in milliseconds. */
const updateTime = 2_500;

/** A paragraph of which some five megabytes are made. */
const paragraph =
  '<p>Some 300 North Korean soldiers were killed in the Kursk region, and nobody counts the shells that fell on the villages there.</p>';
const longPage = `<!doctype html><title>Long</title><article>${paragraph.repeat(Math.ceil(5_000_000 / paragraph.length))}</article>`;

/** The smallest file that a browser shows as a PDF. */
const pdf =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

const pages: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/empty.html': ['text/html', ''],
  '/no-article.html': [
    'text/html',
    '<!doctype html><title>A form</title><form><label>Age <input value="42"></label><button>Send</button></form>',
  ],
  '/long.html': ['text/html; charset=utf-8', longPage],
  '/report.pdf': ['application/pdf', pdf],
};

async function withPages(run: (origin: string) => Promise<void>): Promise<void> {
  const server: Server = createServer((request, response) => {
    const [type, body] = pages[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const beside = (world: SurfaceWorld, origin: string, surface: 'sidepanel' | 'popup', path: string) =>
  openBeside({ ...world, server: { ...world.server, origin } }, surface, path);

/** The page's marks after an update are those from before it, and the script that is there now answers. */
async function marksStay(article: TestPage, update: () => Promise<unknown>): Promise<void> {
  const before = await untilMarked(article);
  await update();
  await pause(updateTime);
  await until(
    'the same marks',
    () => countMarks(article),
    (count) => count === before,
  );
}

async function updateInChromium(extension: string, server: SurfaceWorld['server']): Promise<void> {
  const browser = await launchChromium({ extension });
  try {
    const article = await browser.open(`${server.origin}/demo.html`);
    const session = await browser.context.browser()?.newBrowserCDPSession();
    // Loading the same folder again is what an update is; a plain reload does not come back from the command line's extensions.
    await marksStay(article, async () =>
      session?.send('Extensions.loadUnpacked' as 'Browser.getVersion', { path: extension } as never),
    );
    await hoverOpens(article);
  } finally {
    await browser.close();
  }
}

async function updateInFirefox(extension: string, server: SurfaceWorld['server']): Promise<void> {
  const browser = await launchFirefox({ extension });
  try {
    const article = await browser.open(`${server.origin}/demo.html`);
    const again = { extensionData: { type: 'path', path: extension } };
    await marksStay(article, () => browser.bidi.send('webExtension.install', again));
    await hoverOpens(article);
  } finally {
    await browser.close();
  }
}

async function hoverOpens(article: TestPage): Promise<void> {
  const at = await article.evaluate<{ x: number; y: number }>(pointOfWords('4,000 North Koreans'));
  await article.move(5, 5);
  await article.move(at.x, at.y);
  await until(
    'a card',
    () => article.evaluate<number>('document.querySelectorAll("sidelight-card").length'),
    (count) => count === 1,
  );
}

export const badInputTests: readonly SurfaceTest[] = [
  {
    name: 'an empty page and a page without an article have no figures, and are told so',
    run: (world) =>
      withPages(async (origin) => {
        await forgetSettings(world);
        for (const path of ['/empty.html', '/no-article.html']) {
          const { article, surface } = await beside(world, origin, 'sidepanel', path);
          await untilText(surface, 'No figures on this page');
          assert.equal(await countMarks(article), 0);
          await surface.close();
          await article.close();
        }
      }),
  },
  {
    name: 'a page of five megabytes is read to its limit, and the reader is told',
    run: (world) =>
      withPages(async (origin) => {
        const { article, surface } = await beside(world, origin, 'popup', '/long.html');
        await until(
          'marks appear',
          () => countMarks(article),
          (count) => count > 0,
          30_000,
        );
        await until(
          'the popup tells it',
          async () => {
            await surface.goto(`${world.browser.base}/popup.html`);
            await pause(300);
            return textOf(surface);
          },
          (text) => text.includes('only its first part was read'),
          30_000,
        );
        assert.equal(await article.evaluate('document.title'), 'Long');
        await surface.close();
        await article.close();
      }),
  },
  {
    name: 'a PDF cannot be read, and popup and panel say so',
    run: (world) =>
      withPages(async (origin) => {
        await forgetSettings(world);
        await inExtension(
          world,
          `await api.tabs.create({ url: ${JSON.stringify(`${origin}/report.pdf`)} }); return true;`,
        );
        const popup = await world.browser.open(`${world.browser.base}/popup.html`);
        const panel = await world.browser.open(`${world.browser.base}/sidepanel.html`);
        const front = `const tabs = await api.tabs.query({}); const tab = tabs.find(({ url }) => url?.includes('report.pdf')); if (tab) await api.tabs.update(tab.id, { active: true }); return Boolean(tab);`;
        assert.ok(await inExtension(world, front));
        await popup.goto(`${world.browser.base}/popup.html`);
        await untilText(popup, 'PDF files cannot be read here');
        await untilText(panel, 'PDF files cannot be read here');
        await untilText(panel, 'Compare a sentence');
        await inExtension(
          world,
          `const tabs = await api.tabs.query({}); await api.tabs.remove(tabs.filter(({ url }) => url?.includes('report.pdf')).map(({ id }) => id)); return true;`,
        );
        await popup.close();
        await panel.close();
      }),
  },
  {
    name: 'a page of the browser is closed to extensions, and the panel says so',
    async run(world) {
      await forgetSettings(world);
      const panel = await world.browser.open(`${world.browser.base}/sidepanel.html`);
      const blank = await world.browser.open('about:blank');
      await untilText(panel, /This is a page of your browser|Nothing is known of this page/);
      await blank.close();
      await panel.close();
    },
  },
  {
    name: 'full storage is told and changes nothing',
    async run(world) {
      await forgetSettings(world);
      const options = await world.browser.open(`${world.browser.base}/options.html`);
      await untilText(options, 'Dotted underline');
      // A disk that is full cannot be made here: the browser's own call is made to fail as it does then.
      await options.evaluate(`(() => {
        const api = globalThis.browser?.storage ? globalThis.browser : globalThis.chrome;
        api.storage.local.set = () => Promise.reject(new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.'));
        return true;
      })()`);
      await options.evaluate(`document.querySelector('input[value=both]').click()`);
      await untilText(options, 'Your browser has no room left to save this.');
      assert.equal(await options.evaluate(`document.querySelector('input[value=underline]').checked`), true);
      assert.equal(
        (await inExtension<Record<string, unknown>>(world, 'return api.storage.local.get(null);')).look,
        undefined,
      );
      await options.close();
    },
  },
  {
    name: 'an extension that is updated while a page is open leaves one set of marks that still answers',
    // A browser of its own: an update closes the pages of the extension, by which the other tests ask and send.
    run: ({ browser: { name, extension }, server }) =>
      name === 'chromium' ? updateInChromium(extension, server) : updateInFirefox(extension, server),
  },
];
