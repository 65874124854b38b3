// Takes pictures of marks, card, place card and every surface, light and dark, in both browsers, into `pictures/`, and those of the README
// into `docs/pictures/`. `npm run pictures` builds before.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestBrowser, TestPage } from './harness/browser.ts';
import { launchChromium } from './harness/chromium.ts';
import { launchFirefox } from './harness/firefox.ts';
import { type PageServer, servePages } from './harness/server.ts';
import { hoverAt, untilClosed, untilOpen, untilPainted } from './harness/steps.ts';
import { pause } from './harness/wait.ts';
import { shootForReadme } from './readme-pictures.ts';
import { openBeside, untilText } from './surfaces/world.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const output = process.env.SIDELIGHT_OUTPUT ?? join(root, '.output');
const folder = join(root, 'pictures');
const forReadme = join(root, 'docs/pictures');

/** Time for the browser to have drawn what was opened, in milliseconds. */
const drawn = 350;

async function shoot(browser: TestBrowser, origin: string, theme: string): Promise<void> {
  const save = async (page: TestPage, what: string): Promise<void> => {
    await pause(drawn);
    writeFileSync(join(folder, `${what}-${browser.name}-${theme}.png`), await page.screenshot());
  };
  const article = await browser.open(`${origin}/demo.html`);
  const { name } = await untilPainted(article, '11,000');
  await hoverAt(article, '3,800');
  await untilOpen(article);
  await save(article, 'card');
  await article.key('Escape');
  await untilClosed(article);
  await hoverAt(article, name.find((words) => words.includes('Kursk')) ?? 'Kursk');
  await untilOpen(article);
  await save(article, 'place');
  await article.close();
  const grounds = await browser.open(`${origin}/marks.html`);
  await untilPainted(grounds, '15,000');
  await save(grounds, 'marks');
  if (browser.name === 'chromium') {
    await browser.emulate({ forcedColors: true });
    await save(grounds, 'marks-forced');
    await browser.emulate({ forcedColors: false });
  }
  await grounds.close();
}

/** Panel, popup, first page and options, as a reader sees them beside an article. */
async function shootSurfaces(browser: TestBrowser, server: PageServer, theme: string): Promise<void> {
  const save = async (page: TestPage, what: string): Promise<void> => {
    await pause(drawn);
    writeFileSync(join(folder, `${what}-${browser.name}-${theme}.png`), await page.screenshot());
    await page.close();
  };
  const world = { browser, server };
  for (const width of [240, 340]) {
    const { article, surface } = await openBeside(world, 'sidepanel', '/demo.html', { width, height: 900 });
    await untilText(surface, 'North Korean soldiers sent to Russia');
    await save(surface, `panel-${width}`);
    await article.close();
  }
  const { article, surface } = await openBeside(world, 'popup', '/demo.html', { width: 340, height: 560 });
  await save(surface, 'popup');
  await article.close();
  for (const name of ['welcome', 'options'])
    await save(await browser.open(`${browser.base}/${name}.html`, { width: 900, height: 1400 }), name);
}

mkdirSync(folder, { recursive: true });
const server = await servePages();
for (const dark of [false, true]) {
  for (const launch of [
    () => launchChromium({ extension: join(output, 'chrome-mv3-e2e'), dark }),
    () => launchFirefox({ extension: join(output, 'firefox-mv3-e2e'), dark }),
  ]) {
    const browser = await launch();
    try {
      await shoot(browser, server.origin, dark ? 'dark' : 'light');
      await shootSurfaces(browser, server, dark ? 'dark' : 'light');
      if (browser.name === 'chromium' && !dark) await shootForReadme(browser, server, forReadme);
    } finally {
      await browser.close();
    }
  }
}
await server.close();
console.log(`Pictures are in ${folder} and ${forReadme}.`);
