import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { readMessages } from '../../../cli/words/messages.ts';
import { findBrowser } from '../../../scripts/browsers.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const project = fileURLToPath(new URL('../../..', import.meta.url));

export interface Gallery {
  readonly browser: Browser;
  /** Opens the gallery in a window of its own; `query` as `?dir=rtl`. */
  open(query: string, options?: Parameters<Browser['newPage']>[0]): Promise<Page>;
  close(): Promise<void>;
}

async function address(server: ViteDevServer): Promise<string> {
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The gallery is not served.');
  return url;
}

/** Serves the gallery on this machine and opens it in Chromium. */
export async function openGallery(): Promise<Gallery> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: `${project}/node_modules/.vite-gallery`,
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null, fs: { allow: [project] } },
  });
  const executablePath = await findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium is not installed (see README, "Tests")');
  const url = await address(server);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--hide-scrollbars'],
  });
  const messages = await readMessages();
  return {
    browser,
    async open(query, options) {
      const page = await browser.newPage(options);
      await page.addInitScript((given) => {
        globalThis.galleryMessages = given;
      }, messages);
      page.on('pageerror', (error) => {
        throw error;
      });
      await page.goto(url + query);
      await page.locator('figure').last().waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
