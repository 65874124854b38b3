/** That every surface can be used without a pointer and with a screen reader. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { TestPage } from '../harness/browser.ts';
import { pointOfWords } from '../harness/expressions.ts';
import { until } from '../harness/wait.ts';
import { bringToFront, forgetSettings, openBeside, press, type SurfaceTest, untilMarked, untilText } from './world.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, one line a finding. Evaluated, not added as a script: our own policy would refuse it. */
async function findings(page: TestPage): Promise<string[]> {
  await page.evaluate(`(() => { ${axe}; globalThis.axe = axe; return true; })()`);
  return page.evaluate<string[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`,
  );
}

/** Names of the controls that the tab key visits, in its order, until it comes round. */
async function walk(page: TestPage, most: number): Promise<string[]> {
  const names: string[] = [];
  await page.evaluate('document.activeElement?.blur()');
  for (let step = 0; step < most; step += 1) {
    await page.key('Tab');
    const name = await page.evaluate<string | null>(`(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      if (!at.matches(':focus-visible')) return '(no focus shown)';
      return (at.getAttribute('aria-label') ?? (at.labels?.[0]?.textContent || at.textContent || at.value)).trim().slice(0, 60);
    })()`);
    if (name === null) break;
    names.push(name);
  }
  return names;
}

export const accessTests: readonly SurfaceTest[] = [
  {
    name: 'axe finds nothing in the panel, the popup, the first run and the options, in light and dark',
    async run(world) {
      await forgetSettings(world);
      const { article, surface, url } = await openBeside(world, 'sidepanel', '/demo.html', { width: 280, height: 760 });
      await untilText(surface, 'North Korean soldiers sent to Russia');
      await press(surface, 'Sources and reasons');
      const popup = await world.browser.open(`${world.browser.base}/popup.html`, { width: 300, height: 300 });
      await bringToFront(world, url);
      await popup.goto(`${world.browser.base}/popup.html`);
      await untilText(popup, 'Open panel');
      const welcome = await world.browser.open(`${world.browser.base}/welcome.html`);
      const options = await world.browser.open(`${world.browser.base}/options.html`);
      await untilText(options, 'Import a pack');
      for (const scheme of ['light', 'dark'] as const) {
        await world.browser.emulate({ scheme });
        for (const page of [surface, popup, welcome, options])
          assert.deepEqual(await findings(page), [], `${page.url} ${scheme}`);
      }
      await world.browser.emulate({ scheme: 'light' });
      for (const page of [options, welcome, popup, surface, article]) await page.close();
    },
  },
  {
    name: 'the panel, the popup and the options are walked by keyboard alone, with the focus in sight',
    async run(world) {
      await forgetSettings(world);
      const { article, surface } = await openBeside(world, 'sidepanel');
      await untilText(surface, 'North Korean soldiers sent to Russia');
      await bringToFront(world, `${world.browser.base}/sidepanel.html`);
      await article.close();
      const options = await world.browser.open(`${world.browser.base}/options.html`);
      await untilText(options, 'Import a pack');
      const names = await walk(options, 40);
      for (const wanted of [
        'On every site that your browser lets it read',
        'Add a site',
        'Take back',
        'Dotted underline',
        'Mark names of places and people, too',
        'Opens after',
        'Change keys in the browser',
        'Import a pack from a file…',
      ])
        assert.ok(
          names.some((name) => name.startsWith(wanted)),
          `${wanted} is not visited: ${names.join(' | ')}`,
        );
      assert.ok(!names.includes('(no focus shown)'));
      assert.deepEqual(
        await options.evaluate(
          `[...document.querySelectorAll('.keys dt')].map((one) => one.textContent.split(' ')[0])`,
        ),
        ['Next', 'Previous', 'Open', 'Open', 'Switch'],
        'next and previous stand together',
      );
      await options.close();
      const popup = await world.browser.open(`${world.browser.base}/popup.html`);
      await untilText(popup, 'Open panel');
      const inPopup = await walk(popup, 8);
      for (const wanted of ['Options', 'Pause 1 hour', 'Open panel'])
        assert.ok(inPopup.includes(wanted), inPopup.join(' | '));
      await popup.close();
      await surface.close();
    },
  },
  {
    name: 'the arrow keys go from figure to figure in the panel, and Enter reveals',
    async run(world) {
      await forgetSettings(world);
      const { article, surface } = await openBeside(world, 'sidepanel');
      await untilText(surface, 'North Korean soldiers sent to Russia');
      // The article keeps the front; the panel has the keyboard, as beside a page.
      await surface.evaluate(`document.querySelector('button.reveal').focus()`);
      const press = (key: string) =>
        surface.evaluate(
          `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: ${JSON.stringify(key)}, bubbles: true, cancelable: true }))`,
        );
      await press('ArrowDown');
      await press('ArrowDown');
      await press('ArrowUp');
      const second = await surface.evaluate<string>(`document.querySelectorAll('.surface')[1].textContent`);
      assert.equal(await surface.evaluate(`document.activeElement.querySelector('.surface').textContent`), second);
      await press('End');
      const last = await surface.evaluate<string>(
        `[...document.querySelectorAll('.figures .surface')].at(-1).textContent`,
      );
      assert.equal(await surface.evaluate(`document.activeElement.querySelector('.surface').textContent`), last);
      await surface.evaluate('document.activeElement.click()');
      await until(
        'the mark is shown',
        () => article.evaluate<number>('CSS.highlights.get("sidelight-now")?.size ?? 0'),
        (size) => size > 0,
      );
      await surface.close();
      await article.close();
    },
  },
  {
    name: 'the sample article of the first run has marks and a card, before any permission',
    async run(world) {
      const welcome = await world.browser.open(`${world.browser.base}/welcome.html`);
      await untilMarked(welcome);
      const at = await welcome.evaluate<{ x: number; y: number }>(pointOfWords('some 300 North Korean soldiers'));
      await welcome.move(5, 5);
      await welcome.move(at.x, at.y);
      await until(
        'the card opens',
        () => welcome.evaluate<boolean>('document.querySelector("sidelight-card") !== null'),
        Boolean,
      );
      await welcome.key('Escape');
      await welcome.close();
    },
  },
];
