/** Pages of which a part, or all, is shown in full screen: an element of the page, the page itself, and the same in a frame. */
import assert from 'node:assert/strict';
import type { TestBrowser, TestPage } from './harness/browser.ts';
import { pointOfWordsIn } from './harness/expressions.ts';
import { hoverAt, untilClosed, untilOpen, untilPainted } from './harness/steps.ts';
import type { EndToEndContext, EndToEndTest } from './harness/test.ts';
import { pause, until } from './harness/wait.ts';

/** What goes to full screen, and words of a mark in it. */
interface Shown {
  readonly element: string;
  readonly frame?: string;
  readonly path: string;
  readonly words: string;
  readonly painted: string;
  /** A point where no mark and no card stands. */
  readonly away: { readonly x: number; readonly y: number };
}

const inPage = { path: '/demo.html', words: '11,000 soldiers', painted: '11,000', away: { x: 2, y: 2 } };
const inFrame = {
  path: '/frames.html',
  words: '300 North',
  painted: '300 North',
  frame: '#body',
  away: { x: 2, y: 700 },
};

const shown: readonly Shown[] = [
  { element: 'article', ...inPage },
  { element: 'html', ...inPage },
  { element: 'p', ...inFrame },
  { element: 'html', ...inFrame },
];

const nameOf = ({ element, frame }: Shown): string => (frame ? `${element} of a frame` : element);

/** The innermost element in full screen, through frames, by its name. */
const full = `((find) => find(find, document))((find, { fullscreenElement: at }) =>
  (at?.contentDocument?.fullscreenElement ? find(find, at.contentDocument) : at?.localName) ?? null)`;

const hasFocus = 'return root.activeElement !== null';
const host = 'sidelight-card';

const untilFull = (page: TestPage, element: string | null): Promise<string | null> =>
  until(
    `full screen: ${element}`,
    () => page.evaluate<string | null>(full),
    (now) => now === element,
  );

async function endFull(page: TestPage): Promise<void> {
  await page.evaluate('document.exitFullscreen()');
  await untilFull(page, null);
}

/** Opens the page and shows the element in full screen. */
async function openFull({ browser, server }: EndToEndContext, what: Shown): Promise<TestPage> {
  const page = await browser.open(`${server.origin}${what.path}`);
  await untilPainted(page, what.painted);
  await goFull(page, what);
  return page;
}

async function goFull(page: TestPage, { element, frame }: Shown): Promise<void> {
  await page.requestFullScreen(element, frame);
  await untilFull(page, element);
}

async function hover(page: TestPage, { words, frame, away }: Shown): Promise<void> {
  if (!frame) return hoverAt(page, words);
  const point = await page.evaluate<{ x: number; y: number } | null>(pointOfWordsIn(frame, words));
  assert(point, `the frame does not say “${words}”`);
  await page.move(away.x, away.y);
  await pause(60);
  await page.move(point.x - 3, point.y);
  await page.move(point.x, point.y);
}

/** Whether a point in the middle of the card shows the card and not what lies below, in its document and those around it. */
async function cardIsOnTop(page: TestPage): Promise<boolean> {
  const { x, y } = await page.inCard<{ x: number; y: number }>(
    `const box = root.querySelector('[role=dialog]').getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + 20 };`,
  );
  return page.evaluate<boolean>(`((find) => find(find, document))((find, document) => {
    const met = document.elementFromPoint(${x}, ${y});
    return met?.localName === '${host}' || (met?.contentDocument ? find(find, met.contentDocument) : false); })`);
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

const untilRaised = (page: TestPage): Promise<unknown> =>
  until(
    'the card is on top, with the focus',
    async () => {
      if (!(await page.cardIsOpen())) return 'closed';
      if (!(await cardIsOnTop(page))) return 'below';
      return (await page.inCard<boolean>(hasFocus)) ? 'raised' : 'without the focus';
    },
    (state) => state === 'raised',
  );

/** Opens the card by key, at the mark that is asked for. */
async function openByKey(browser: TestBrowser, page: TestPage): Promise<void> {
  await browser.send(page, { kind: 'open' });
  await untilOpen(page);
  await untilRaised(page);
}

export const fullScreenTests: readonly EndToEndTest[] = shown.flatMap((what) => [
  {
    name: `a card opens over ${nameOf(what)} in full screen, can be reached by the pointer, and Esc does one thing at a time`,
    async run(world) {
      const page = await openFull(world, what);
      await hover(page, what);
      await untilOpen(page);
      assert(await cardIsOnTop(page), 'the card is what the pointer meets');
      assert.equal(
        await page.inCard(`return getComputedStyle(root.querySelector('[role=dialog]')).inlineSize`),
        '360px',
        'it has its style',
      );
      await page.clickInCard('Keep');
      await page.move(what.away.x, what.away.y);
      await pause(600);
      assert(await page.cardIsOpen(), 'pinned by a click, it stays');
      await escapeOnce(page, { open: true, full: true });
      if (await page.cardIsOpen()) await escapeOnce(page, { open: true, full: false });
      else await page.evaluate('document.exitFullscreen()');
      await untilClosed(page);
      await untilFull(page, null);
      assert.equal(await page.evaluate(`document.querySelector('${host}').parentNode.localName`), 'html');
      await page.close();
    },
  },
  {
    name: `a card with the focus that is open when ${nameOf(what)} goes to full screen and back stays on top`,
    async run(world) {
      const page = await world.browser.open(`${world.server.origin}${what.path}`);
      await untilPainted(page, what.painted);
      await openByKey(world.browser, page);
      await goFull(page, what);
      await untilRaised(page);
      await endFull(page);
      await untilRaised(page);
      await page.close();
    },
  },
  {
    name: `off takes the card out of ${nameOf(what)} in full screen`,
    async run(world) {
      const page = await openFull(world, what);
      await hover(page, what);
      await untilOpen(page);
      await world.browser.send(page, { kind: 'off' });
      await until(
        'the card has gone',
        () => page.cardText(),
        (text) => text === null,
      );
      await endFull(page);
      await page.close();
    },
  },
]);

/** Frames come and go: the card outlives the one in which it stood, and so does the reading of the page. */
export const lostFrameTests: readonly EndToEndTest[] = [true, false].map((isFull) => ({
  name: `a card at words of a frame${isFull ? ' in full screen' : ''} closes when the frame leaves the page, which is read on and opens the next`,
  async run(world) {
    const what = shown.find(({ frame }) => frame) as Shown;
    const page = await world.browser.open(`${world.server.origin}${what.path}`);
    await untilPainted(page, what.painted);
    if (isFull) await goFull(page, what);
    await hover(page, what);
    await untilOpen(page);
    await page.evaluate(`document.querySelector('${what.frame}').remove()`);
    await untilFull(page, null);
    await untilClosed(page);
    await page.evaluate(
      `document.querySelector('h1').insertAdjacentHTML('afterend', '<p>Kyiv said that some 9,700 North Korean soldiers were in Kursk Oblast.</p>')`,
    );
    await untilPainted(page, '9,700');
    // Firefox may still be laying out the page without the frame: a reader would come to the words again.
    for (let tries = 0; tries < 3 && !(await page.cardIsOpen()); tries++) {
      await hoverAt(page, '9,700');
      await pause(1500);
    }
    await untilOpen(page);
    assert(await cardIsOnTop(page));
    await page.close();
  },
}));
