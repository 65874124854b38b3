/** Pages of which a part, or all, is shown in full screen. */
import assert from 'node:assert/strict';
import type { TestPage } from './harness/browser.ts';
import { hoverAt, leave, untilClosed, untilOpen, untilPainted } from './harness/steps.ts';
import type { EndToEndTest } from './harness/test.ts';
import { pause, until } from './harness/wait.ts';

const full = 'document.fullscreenElement?.localName ?? null';

const hasFocus = 'return root.activeElement !== null';

const untilFull = (page: TestPage, element: string | null): Promise<string | null> =>
  until(
    `full screen: ${element}`,
    () => page.evaluate<string | null>(full),
    (now) => now === element,
  );

/** Whether a point in the middle of the card shows the card and not what lies below. */
async function cardIsOnTop(page: TestPage): Promise<boolean> {
  const { x, y } = await page.inCard<{ x: number; y: number }>(
    `const box = root.querySelector('[role=dialog]').getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + 20 };`,
  );
  return page.evaluate<boolean>(`document.elementFromPoint(${x}, ${y})?.localName === 'sidelight-card'`);
}

/** One Esc does one thing: browsers keep it for leaving full screen, and what they leave to the page closes the card. */
async function escapeOnce(page: TestPage, before: { readonly open: boolean; readonly full: boolean }): Promise<void> {
  await page.key('Escape');
  const changed = await until(
    'Esc does something',
    async () => ({ open: await page.cardIsOpen(), full: (await page.evaluate(full)) !== null }),
    ({ open, full: isFull }) => open !== before.open || isFull !== before.full,
  );
  assert(changed.open === before.open || changed.full === before.full, 'not both at once');
}

export const fullScreenTests: readonly EndToEndTest[] = (['article', 'html'] as const).flatMap((element) => [
  {
    name: `a card opens over ${element} in full screen, can be reached by the pointer, and Esc does one thing at a time`,
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/demo.html`);
      await untilPainted(page, '11,000');
      await page.requestFullScreen(element);
      await untilFull(page, element);
      await hoverAt(page, '11,000 soldiers');
      await untilOpen(page);
      assert(await cardIsOnTop(page), 'the card is what the pointer meets');
      await page.clickInCard('Keep');
      await leave(page);
      await pause(600);
      assert(await page.cardIsOpen(), 'pinned by a click, it stays');
      await escapeOnce(page, { open: true, full: true });
      if (await page.cardIsOpen()) await escapeOnce(page, { open: true, full: false });
      else await page.evaluate('document.exitFullscreen()');
      await untilClosed(page);
      await untilFull(page, null);
      assert.equal(await page.evaluate(`document.querySelector('sidelight-card').parentNode.localName`), 'html');
      await page.close();
    },
  },
  {
    name: `a card with the focus that is open when ${element} goes to full screen and back stays on top`,
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/demo.html`);
      await untilPainted(page, '11,000');
      await browser.send(page, { kind: 'open' });
      await untilOpen(page);
      const untilRaised = () =>
        until(
          'the card is on top, with the focus',
          async () => (await page.cardIsOpen()) && (await cardIsOnTop(page)) && page.inCard<boolean>(hasFocus),
          (raised) => raised,
        );
      await untilRaised();
      await page.requestFullScreen(element);
      await untilFull(page, element);
      await untilRaised();
      await page.evaluate('document.exitFullscreen()');
      await untilFull(page, null);
      await untilRaised();
      await page.close();
    },
  },
  {
    name: `off takes the card out of ${element} in full screen`,
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/demo.html`);
      await untilPainted(page, '11,000');
      await page.requestFullScreen(element);
      await untilFull(page, element);
      await hoverAt(page, '11,000 soldiers');
      await untilOpen(page);
      await browser.send(page, { kind: 'off' });
      assert.equal(await page.evaluate(`document.querySelector('sidelight-card')`), null);
      await page.evaluate('document.exitFullscreen()');
      await untilFull(page, null);
      await page.close();
    },
  },
]);
