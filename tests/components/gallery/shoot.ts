/** Makes one contact sheet of the card's states for each way of looking, and the tree that a screen reader gets of one card: `npm run pictures`, or `npx node tests/components/gallery/shoot.ts [name …]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { openGallery } from './serve.ts';

type PageOptions = NonNullable<Parameters<Browser['newPage']>[0]>;

/** Window of a contact sheet; wide enough for four cards side by side. */
const wide = { width: 1590, height: 900 };

const sheets: Readonly<Record<string, { readonly query: string; readonly options: PageOptions }>> = {
  light: { query: '', options: { viewport: wide, colorScheme: 'light' } },
  dark: { query: '?only=few', options: { viewport: wide, colorScheme: 'dark' } },
  'forced-colors': { query: '?only=few', options: { viewport: wide, colorScheme: 'dark', forcedColors: 'active' } },
  // Twice the size on a window of 1280 × 800 leaves 640 × 400; two cards are put side by side for the picture.
  'zoom-200': {
    query: '?only=few&limit',
    options: { viewport: { width: 840, height: 400 }, deviceScaleFactor: 2 },
  },
  'narrow-320': { query: '?only=few', options: { viewport: { width: 320, height: 640 } } },
  'rtl-page': { query: '?only=few&dir=rtl', options: { viewport: wide, colorScheme: 'light' } },
  rtl: { query: '?only=few&dir=rtl&mirrored&locale=ar-EG', options: { viewport: wide, colorScheme: 'light' } },
};

const folder = fileURLToPath(new URL('../../../docs/pictures/', import.meta.url));
mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
const gallery = await openGallery();
for (const [name, { query, options }] of Object.entries(sheets)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const page = await gallery.open(query, options);
  await page.screenshot({ path: `${folder}card-${name}.jpg`, type: 'jpeg', quality: 72, fullPage: true });
  if (name === 'light') {
    const tree = await page
      .locator('figure', { hasText: /^contains/ })
      .locator('[role=dialog]')
      .ariaSnapshot();
    writeFileSync(`${folder}card-accessibility-tree.yml`, `${tree}\n`);
  }
  await page.close();
}
await gallery.close();
