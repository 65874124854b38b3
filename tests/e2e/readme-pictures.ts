import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestBrowser, TestPage } from './harness/browser.ts';
import type { PageServer } from './harness/server.ts';
import { hoverAt, untilOpen, untilPainted } from './harness/steps.ts';
import { pause } from './harness/wait.ts';
import { openBeside, untilMarked, untilText } from './surfaces/world.ts';

/** Time for the browser to have drawn what was opened, in milliseconds. */
const drawn = 350;

/** The height of the panel that shows one figure with those who counted, in CSS pixels. */
const panelSize = { width: 340, height: 995 };

const unfold = `(() => {
  const row = [...document.querySelectorAll('.row')].find((one) => one.textContent.includes('roughly 11,000 soldiers'));
  const fold = row?.querySelector('.fold-out');
  if (fold) fold.open = true;
  return document.querySelectorAll('.row .dot').length > 0;
})()`;

/** Takes the pictures of the README into a folder: the card over an article, the panel, the first page. */
export async function shootForReadme(browser: TestBrowser, server: PageServer, folder: string): Promise<void> {
  const save = async (page: TestPage, name: string): Promise<void> => {
    await pause(drawn);
    writeFileSync(join(folder, `${name}.png`), await page.screenshot());
    await page.close();
  };
  const article = await browser.open(`${server.origin}/demo.html`, { width: 860, height: 860 });
  await untilPainted(article, '11,000');
  await hoverAt(article, '3,800');
  await untilOpen(article);
  await save(article, 'card');

  const beside = await openBeside({ browser, server }, 'sidepanel', '/demo.html', panelSize);
  await untilText(beside.surface, 'North Korean soldiers sent to Russia');
  while (!(await beside.surface.evaluate<boolean>(unfold))) await pause(drawn);
  await save(beside.surface, 'panel');
  await beside.article.close();

  const welcome = await browser.open(`${browser.base}/welcome.html`, { width: 1000, height: 1120 });
  await untilMarked(welcome);
  await save(welcome, 'welcome');
}
