/** Frames in a page: those of its own origin are read with it, all others are left alone. */
import assert from 'node:assert/strict';
import type { TestBrowser, TestPage } from './harness/browser.ts';
import { pointOfWordsIn } from './harness/expressions.ts';
import { firstLineOf, listOf, untilClosed, untilOpen, untilPainted } from './harness/steps.ts';
import type { EndToEndTest } from './harness/test.ts';
import { pause, until } from './harness/wait.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const killed = 'about 300 North Korean soldiers';
const whole = ['11,000', killed, '4,000', '3,800'] as const;

/** What is styled as a mark in the document of a frame: computed for its rule, which only our style has. */
const styledIn = (frame: string): string =>
  `(() => { const { contentWindow: view, contentDocument: inner } = document.querySelector('${frame}');
    const style = (name) => view.getComputedStyle(inner.querySelector('p'), '::highlight(sidelight-' + name + ')');
    return style('figure-underline').textDecorationStyle === 'dotted' && style('now').backgroundColor !== 'rgba(0, 0, 0, 0)'; })()`;

const highlightsIn = (frame: string): string => `document.querySelector('${frame}').contentWindow.CSS.highlights.size`;

async function openFrames(browser: TestBrowser, origin: string): Promise<TestPage> {
  const page = await browser.open(`${origin}/frames.html`, { width: 1000, height: 1300 });
  await untilPainted(page, ...whole);
  return page;
}

async function pointIn(page: TestPage, frame: string, words: string): Promise<Point> {
  const point = await page.evaluate<Point | null>(pointOfWordsIn(frame, words));
  assert(point, `the frame ${frame} does not say “${words}”`);
  return point;
}

async function hoverIn(page: TestPage, frame: string, words: string): Promise<Point> {
  const point = await pointIn(page, frame, words);
  await page.move(2, 2);
  await pause(60);
  await page.move(point.x - 3, point.y);
  await page.move(point.x, point.y);
  return point;
}

const boxOfCard = (page: TestPage): Promise<Point & { readonly bottom: number; readonly right: number }> =>
  page.inCard(
    `const { x, y, right, bottom } = root.querySelector('[role=dialog]').getBoundingClientRect(); return { x, y, right, bottom };`,
  );

export const frameTests: readonly EndToEndTest[] = [
  {
    name: 'frames of the page’s own origin are read in page order, and painted in their own documents',
    async run({ browser, server }) {
      const page = await openFrames(browser, server.origin);
      const { marks, counts, title } = await listOf(browser, page);
      const figures = marks.filter(({ kind }) => kind === 'figure').map(({ surface }) => /[\d,]+/.exec(surface)?.[0]);
      assert.deepEqual(figures, ['11,000', '300', '2,700', '10,000', '4,000', '3,800', '2,800']);
      assert.equal(counts.figures, 7);
      assert.equal(title, 'An army abroad, in parts');
      const frameOf = (words: string) => marks.find(({ surface }) => surface.includes(words))?.frame;
      assert.deepEqual(
        ['11,000', killed, '3,800'].map(frameOf),
        [undefined, 'about:srcdoc', `${server.origin}/framed.html`],
        'a link to words in a frame is one to the frame',
      );
      for (const frame of ['#body', '#same']) {
        await until(
          `the style in ${frame}`,
          () => page.evaluate<boolean>(styledIn(frame)),
          (styled) => styled,
        );
      }
      await page.close();
    },
  },
  {
    name: 'frames that are small, hidden or of another origin are left alone',
    async run({ browser, server }) {
      const page = await openFrames(browser, server.origin);
      for (const frame of ['#small', '#hidden']) assert.equal(await page.evaluate(highlightsIn(frame)), 0, frame);
      const surfaces = (await listOf(browser, page)).marks.map(({ surface }) => surface);
      assert.equal(surfaces.filter((surface) => surface.includes('3,800')).length, 1);
      await hoverIn(page, '#other', '');
      await pause(900);
      assert.equal(await page.cardIsOpen(), false);
      await page.evaluate(`document.querySelector('#hidden').style.display = 'block'`);
      await until(
        'the frame is read when it is shown',
        async () => (await listOf(browser, page)).counts.figures,
        (figures) => figures === 9,
      );
      await page.close();
    },
  },
  {
    name: 'hover in a frame opens the card of the page beside the words, and Esc in the frame closes it',
    async run({ browser, server }) {
      const page = await openFrames(browser, server.origin);
      const mark = (await listOf(browser, page)).marks.find(({ surface }) => surface.includes(killed));
      const point = await hoverIn(page, '#body', '300 North');
      await untilOpen(page);
      assert.equal(await firstLineOf(page), mark?.line);
      assert.equal(
        await page.evaluate(`document.querySelector('#body').contentDocument.querySelector('sidelight-card')`),
        null,
      );
      const box = await boxOfCard(page);
      const gap = Math.max(box.y - point.y, point.y - box.bottom);
      assert(gap > 0 && gap < 40, `the card stands ${gap} px from the pointer`);
      assert(box.x < point.x + 40 && box.right > point.x, 'the card stands at the words');
      await page.move(box.x + 30, (box.y + box.bottom) / 2);
      await pause(900);
      assert(await page.cardIsOpen(), 'it stays while it is hovered');
      await page.move(point.x, point.y);
      await page.evaluate(`document.querySelector('#body').contentWindow.focus()`);
      await page.key('Escape');
      await untilClosed(page);
      await page.move(2, 2);
      await hoverIn(page, '#same', '3,800');
      await untilOpen(page);
      assert.match((await page.cardText()) ?? '', /3,800|casualties/);
      await page.close();
    },
  },
  {
    name: 'a tap in a frame opens a sheet, and a link there keeps its click',
    async run({ browser, server }) {
      const page = await openFrames(browser, server.origin);
      const link = await pointIn(page, '#same', '2,800 North');
      await page.tap(link.x, link.y);
      await until(
        'the link was followed',
        () => page.evaluate<string>(`document.querySelector('#same').contentWindow.location.hash`),
        (hash) => hash === '#x',
      );
      await pause(400);
      assert.equal(await page.cardIsOpen(), false);
      const mark = await pointIn(page, '#body', '300 North');
      await page.tap(mark.x, mark.y);
      await untilOpen(page);
      assert.equal(await page.inCard<boolean>(`return root.querySelector('.sheet') !== null`), true);
      await page.close();
    },
  },
  {
    name: 'what the panel asks for is brought into view in its frame, and the keyboard goes through frames',
    async run({ browser, server }) {
      const page = await openFrames(browser, server.origin);
      const { marks } = await listOf(browser, page);
      const far = marks.find(({ surface }) => surface.includes('12,000'));
      assert.deepEqual(await browser.send(page, { kind: 'reveal', id: far?.id, flash: false }), {
        ok: true,
        value: null,
      });
      const shown = await page.evaluate<{ now: string; top: number; height: number }>(
        `(() => { const view = document.querySelector('#body').contentWindow;
          const [range] = view.CSS.highlights.get('sidelight-now'); const { top } = range.getBoundingClientRect();
          return { now: range.toString(), top, height: view.innerHeight }; })()`,
      );
      assert.equal(shown.now, far?.surface);
      assert(shown.top >= 0 && shown.top < shown.height, `it stands at ${shown.top} of ${shown.height}`);
      await browser.send(page, { kind: 'next' });
      await browser.send(page, { kind: 'open' });
      await untilOpen(page);
      assert.equal(await page.evaluate('document.activeElement.localName'), 'sidelight-card');
      await page.close();
    },
  },
  {
    name: 'a frame that comes late is read, one that loads another page or leaves takes its marks along',
    async run({ browser, server }) {
      const page = await openFrames(browser, server.origin);
      await page.evaluate(
        `(() => { const frame = document.createElement('iframe'); frame.id = 'late'; document.querySelector('article').append(frame);
          const inner = frame.contentDocument; inner.open(); inner.write('<p>Kyiv said that some 9,700 North Korean soldiers were in Kursk Oblast.</p>'); inner.close(); })()`,
      );
      await untilPainted(page, ...whole, '9,700');
      await page.evaluate(`document.querySelector('#same').src = 'about:blank'`);
      await page.evaluate(`document.querySelector('#late').remove()`);
      const left = await until(
        'their figures leave',
        async () =>
          (await listOf(browser, page)).marks.filter(({ kind }) => kind === 'figure').map(({ surface }) => surface),
        (surfaces) => surfaces.length === 5,
      );
      assert(!left.some((surface) => /9,700|[23],800/.test(surface)));
      await page.evaluate(`document.querySelector('#same').src = 'framed.html'`);
      await untilPainted(page, ...whole);
      await hoverIn(page, '#same', '3,800');
      await untilOpen(page);
      await page.close();
    },
  },
  {
    name: 'a page without a date of its own is compared by that of the article in its frame, also where the frame comes late',
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/shell.html`);
      await untilPainted(page, '11,000');
      assert.equal((await listOf(browser, page)).date, null);
      await page.evaluate(`document.querySelector('iframe').src = 'dated.html'`);
      await untilPainted(page, '11,000', '4,000');
      assert.equal((await listOf(browser, page)).date, '2025-02-20');
      await page.goto(`${server.origin}/shell.html?frame`);
      await untilPainted(page, '11,000', '4,000');
      assert.equal((await listOf(browser, page)).date, '2025-02-20');
      await page.close();
    },
  },
  {
    name: 'off takes everything out of frames too, and on again reads them',
    async run({ browser, server }) {
      const page = await openFrames(browser, server.origin);
      await hoverIn(page, '#body', '300 North');
      await untilOpen(page);
      assert.deepEqual(await browser.send(page, { kind: 'off' }), { ok: true, value: null });
      for (const frame of ['#body', '#same']) assert.equal(await page.evaluate(highlightsIn(frame)), 0, frame);
      assert.equal(await page.evaluate('CSS.highlights.size'), 0);
      await hoverIn(page, '#body', '300 North');
      await pause(800);
      assert.equal(await page.evaluate(`document.querySelector('sidelight-card')`), null);
      assert.deepEqual(
        await page.evaluate(`document.querySelector('#same').contentWindow.heard.filter((type) => type === 'message')`),
        [],
      );
      await page.close();
    },
  },
];
