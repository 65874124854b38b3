// Takes pictures of marks, card and place card, light and dark, in both browsers, into `pictures/`, and those of the README
// into `docs/pictures/`. `npm run pictures` builds before.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestBrowser, TestPage } from './harness/browser.ts';
import { launchChromium } from './harness/chromium.ts';
import { launchFirefox } from './harness/firefox.ts';
import { servePages } from './harness/server.ts';
import { hoverAt, untilClosed, untilOpen, untilPainted } from './harness/steps.ts';
import { pause } from './harness/wait.ts';
import { shootForReadme } from './readme-pictures.ts';

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
      if (browser.name === 'chromium' && !dark) await shootForReadme(browser, server, forReadme);
    } finally {
      await browser.close();
    }
  }
}
await server.close();
console.log(`Pictures are in ${folder} and ${forReadme}.`);
