/** The panel where the browser itself shows it. */
import assert from 'node:assert/strict';
import type { launchChromium } from '../harness/chromium.ts';
import { pointOfWords } from '../harness/expressions.ts';
import { targetsOf } from '../harness/targets.ts';
import { until } from '../harness/wait.ts';
import { forgetSettings, type SurfaceTest, untilMarked } from './world.ts';

type Chromium = Awaited<ReturnType<typeof launchChromium>>;

export const realPanelTests: readonly SurfaceTest[] = [
  {
    name: 'the card’s button opens the browser’s own side panel, which lists the page',
    only: 'chromium',
    async run(world) {
      const { browser, server } = world;
      await forgetSettings(world);
      const article = await browser.open(`${server.origin}/demo.html`);
      await untilMarked(article);
      const at = await article.evaluate<{ x: number; y: number }>(pointOfWords('4,000 North Koreans'));
      await article.move(5, 5);
      await article.move(at.x, at.y);
      await until('the card opens', () => article.cardIsOpen(), Boolean);
      await article.clickInCard('Open panel');
      const targets = await targetsOf((browser as Chromium).context);
      const panel = await targets.waitFor(`${browser.base}/sidepanel.html`);
      const text = await panel.untilSays('North Korean soldiers sent to Russia');
      assert.match(text, /\d+ figures/);
      await panel.evaluate('void setTimeout(() => window.close(), 50)');
      await targets.close();
      await article.close();
    },
  },
];
