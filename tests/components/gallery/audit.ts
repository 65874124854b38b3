/** Runs axe over every state of the card, folded and unfolded; tests/e2e/run.ts counts each way of looking as a test. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { EndToEndTest } from '../../e2e/harness/test.ts';
import { openGallery } from './serve.ts';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** One finding in words: rule, place, what is wrong. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(source);
  const result = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      // Rules of a whole page: the gallery is none.
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    }),
  );
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

/** Controls smaller than 24 px, or 44 px on a sheet. Links within a sentence may be as small as its letters. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('figure > div')].flatMap((host) => {
      const root = host.shadowRoot;
      const least = root?.querySelector('.sheet') ? 44 : 24;
      return [...(root?.querySelectorAll('button, summary') ?? [])]
        .filter((control) => control.getClientRects().length > 0)
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width < least || box.height < least)
        .map(({ control, box }) => `target of ${box.width} × ${box.height} px: ${control.textContent}`);
    }),
  );
}

/** Cards whose contents stand out at a side. */
async function overflows(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('figure')].flatMap((figure) => {
      const card = figure.querySelector('div')?.shadowRoot?.querySelector('.card');
      const wide = card && card.scrollWidth > card.clientWidth;
      return wide ? [`${figure.querySelector('figcaption')?.textContent} is too wide`] : [];
    }),
  );
}

const ways = {
  light: ['', { colorScheme: 'light' }],
  dark: ['', { colorScheme: 'dark' }],
  'forced colours': ['', { forcedColors: 'active' }],
  'right to left': ['?dir=rtl&mirrored&locale=ar-EG', {}],
  '320 px': ['', { viewport: { width: 320, height: 640 } }],
  'limited height': ['?limit', { viewport: { width: 640, height: 400 } }],
} as const;

/** Folds of the gallery are over a hundred; fewer would mean that states are missing. */
const leastFolds = 100;

/** Unfolds everything; answers how many folds there are. */
async function unfold(page: Page): Promise<number> {
  return page.evaluate(() => {
    const folds = [...document.querySelectorAll('figure > div')].flatMap((host) => [
      ...(host.shadowRoot?.querySelectorAll('details') ?? []),
    ]);
    for (const fold of folds) fold.open = true;
    return folds.length;
  });
}

export const galleryTests: readonly EndToEndTest[] = Object.entries(ways).map(([name, [query, options]]) => ({
  name: `axe finds nothing in any state of the card, no control is small and nothing stands out: ${name}`,
  only: 'chromium',
  async run() {
    const gallery = await openGallery();
    try {
      const page = await gallery.open(query, options);
      assert.ok((await unfold(page)) >= leastFolds, 'the states are there');
      assert.deepEqual([...(await findings(page)), ...(await smallTargets(page)), ...(await overflows(page))], []);
    } finally {
      await gallery.close();
    }
  },
}));
