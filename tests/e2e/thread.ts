/** The thread from a page's text to the card. */
import assert from 'node:assert/strict';
import { pointOfWords } from './harness/expressions.ts';
import { firstLineOf, hoverAt, leave, listOf, untilClosed, untilOpen, untilPainted } from './harness/steps.ts';
import { type EndToEndTest, withAndWithoutWorker } from './harness/test.ts';
import { pause, until } from './harness/wait.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const killed = 'about 300 North Korean soldiers';
const sent = 'roughly 11,000 soldiers';

export const threadTests: readonly EndToEndTest[] = [
  ...withAndWithoutWorker('marks are painted', async ({ browser, server }, justBefore) => {
    await justBefore();
    const page = await browser.open(`${server.origin}/demo.html`);
    const { figure, name } = await untilPainted(page, killed, sent);
    assert(
      name.some((words) => words.includes('Kursk')),
      `names: ${name}`,
    );
    assert(!figure.some((words) => /^(?:9|1),000/.test(words)), 'furniture is no text');
    await page.close();
  }),

  ...withAndWithoutWorker(
    'the card opens on hover with the right first line',
    async ({ browser, server }, justBefore) => {
      const page = await browser.open(`${server.origin}/demo.html`);
      await untilPainted(page, sent);
      const mark = (await listOf(browser, page)).marks.find(({ surface }) => surface === sent);
      await justBefore();
      await hoverAt(page, '11,000 soldiers');
      await untilOpen(page);
      const line = await firstLineOf(page);
      assert.equal(line, mark?.line);
      assert.match(line, /^Others: .*\d+ origins/);
      await page.close();
    },
  ),

  ...withAndWithoutWorker(
    'the card opens by the command and takes the focus',
    async ({ browser, server }, justBefore) => {
      const page = await browser.open(`${server.origin}/demo.html`);
      await untilPainted(page, sent);
      await justBefore();
      assert.deepEqual(await browser.send(page, { kind: 'open' }), { ok: true, value: null });
      await untilOpen(page);
      assert.match(await firstLineOf(page), /^Others: /);
      await until(
        'the focus is in the card',
        () => page.inCard<boolean>('return root.activeElement !== null'),
        Boolean,
      );
      await page.key('Escape');
      await untilClosed(page);
      await page.close();
    },
  ),

  ...withAndWithoutWorker(
    'next and previous go from mark to mark, and the open card goes along',
    async ({ browser, server }, justBefore) => {
      const page = await browser.open(`${server.origin}/demo.html`);
      await untilPainted(page, sent, killed);
      await browser.send(page, { kind: 'open' });
      await untilOpen(page);
      const first = await page.cardText();
      await justBefore();
      await browser.send(page, { kind: 'next' });
      await until(
        'another card',
        () => page.cardText(),
        (text) => text !== first && text !== '',
      );
      await browser.send(page, { kind: 'previous' });
      await until(
        'the first card',
        () => page.cardText(),
        (text) => text === first,
      );
      await page.close();
    },
  ),

  ...withAndWithoutWorker('“Kursk” opens its place card', async ({ browser, server }, justBefore) => {
    const page = await browser.open(`${server.origin}/demo.html`);
    const { name } = await untilPainted(page, sent);
    const kursk = name.find((words) => words.includes('Kursk')) ?? 'Kursk';
    await justBefore();
    await hoverAt(page, kursk);
    await untilOpen(page);
    const text = (await page.cardText()) ?? '';
    assert.match(text, /Kursk/);
    assert.match(text, /North Korean soldiers/);
    await page.close();
  }),

  {
    name: 'the card closes on Esc, which the page does not see, and the next Esc is the page’s again',
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/strict.html`);
      await untilPainted(page, '11,000');
      await hoverAt(page, '11,000');
      await untilOpen(page);
      await page.key('Escape');
      await untilClosed(page);
      assert.deepEqual(await page.evaluate('window.keys'), []);
      await page.key('Escape');
      assert.deepEqual(await page.evaluate('window.keys'), ['Escape']);
      await page.close();
    },
  },

  {
    name: 'the card closes after the pointer has left, stays while it is hovered, and opens again',
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/demo.html`);
      await untilPainted(page, sent);
      await hoverAt(page, '11,000 soldiers');
      await untilOpen(page);
      const box = await page.inCard<{ x: number; y: number }>(
        `const box = root.querySelector('[role=dialog]').getBoundingClientRect(); return { x: Math.round(box.x + 30), y: Math.round(box.y + 12) };`,
      );
      await page.move(box.x, box.y);
      await pause(900);
      assert(await page.cardIsOpen(), 'it stays while it is hovered');
      await leave(page);
      await untilClosed(page);
      await hoverAt(page, '11,000 soldiers');
      await untilOpen(page);
      await page.close();
    },
  },

  {
    name: 'a quick pass over many marks opens none and loads no code',
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/marks.html`);
      const passed = ['11,000', '12,000', '10,000', '11,200', '10,900', '13,000'];
      await untilPainted(page, ...passed);
      // All points first: the pointer must not rest while the next one is looked for.
      const points = await page.evaluate<{ x: number; y: number }[]>(
        `${JSON.stringify(passed)}.map((words) => {
          const text = [...document.querySelectorAll('p')].find((p) => p.textContent.includes(words)).firstChild;
          const r = document.createRange(); r.setStart(text, 6); r.setEnd(text, 12); const b = r.getBoundingClientRect();
          return { x: Math.round(b.x + 4), y: Math.round(b.y + b.height / 2) }; })`,
      );
      for (const { x, y } of points) await page.move(x, y);
      await leave(page);
      await pause(900);
      assert.equal(await page.cardIsOpen(), false);
      assert.equal(await page.evaluate(`document.querySelector('sidelight-card')`), null);
      await page.close();
    },
  },

  {
    name: 'a figure that inline elements split is whole',
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/demo.html`);
      await untilPainted(page, killed);
      const surfaces = (await listOf(browser, page)).marks.map(({ surface }) => surface);
      assert(surfaces.includes('up to 12,000 North Korean troops'), `read: ${surfaces.join(' | ')}`);
      await page.close();
    },
  },

  {
    name: 'a card opens on either line of a figure that breaks over two, at that line',
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/demo.html`, { width: 520, height: 800 });
      await untilPainted(page, killed);
      await hoverAt(page, 'North Korean soldiers had been');
      await untilOpen(page);
      await page.close();
    },
  },

  {
    name: 'a tap on a mark opens a sheet, a tap beside it closes it, and a link keeps its click',
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/demo.html`, { width: 420, height: 800 });
      await untilPainted(page, sent, killed);
      const link = await page.evaluate<Point>(pointOfWords('300 North Korean'));
      await page.tap(link.x, link.y);
      await until(
        'the link was followed',
        () => page.evaluate<string>('location.hash'),
        (hash) => hash === '#nis',
      );
      assert.equal(await page.cardIsOpen(), false);
      const mark = await page.evaluate<Point>(pointOfWords('11,000 soldiers'));
      await page.tap(mark.x, mark.y);
      await untilOpen(page);
      assert.equal(await page.inCard<boolean>(`return root.querySelector('.sheet') !== null`), true);
      await page.tap(4, 4);
      await untilClosed(page);
      await page.close();
    },
  },

  {
    name: 'a card that was opened by key gives the focus back',
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/demo.html`);
      await untilPainted(page, sent);
      await page.evaluate(`document.querySelector('article a').focus()`);
      await browser.send(page, { kind: 'open' });
      await untilOpen(page);
      assert.equal(await page.evaluate('document.activeElement.localName'), 'sidelight-card');
      await page.key('Escape');
      await untilClosed(page);
      assert.equal(await page.evaluate('document.activeElement.localName'), 'a');
      await page.close();
    },
  },

  {
    name: 'a card that hover opened takes no focus, and one that is pinned stays',
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/demo.html`);
      await untilPainted(page, sent);
      await page.evaluate(`document.querySelector('article a').focus()`);
      await hoverAt(page, '11,000 soldiers');
      await untilOpen(page);
      assert.equal(await page.evaluate('document.activeElement.localName'), 'a');
      await page.clickInCard('Keep');
      await leave(page);
      await pause(900);
      assert(await page.cardIsOpen(), 'a pinned card stays');
      await page.key('Escape');
      await untilClosed(page);
      await page.close();
    },
  },

  {
    name: 'a page that is come back to has its marks and cards',
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/demo.html`);
      await untilPainted(page, sent);
      await page.goto(`${server.origin}/strict.html`);
      await untilPainted(page, '11,000');
      await page.back();
      await untilPainted(page, sent);
      await hoverAt(page, '11,000 soldiers');
      await untilOpen(page);
      await page.close();
    },
  },

  {
    name: 'what scrolls of a card draws no track, in a low window too, where all of it scrolls',
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/demo.html`, { width: 600, height: 400 });
      await untilPainted(page, sent);
      await hoverAt(page, '11,000 soldiers');
      await untilOpen(page);
      const tracks = await page.inCard<string[]>(
        `return [...root.querySelectorAll('.card, .body')].filter((one) => getComputedStyle(one).overflowY === 'auto').map((one) => getComputedStyle(one).scrollbarColor);`,
      );
      assert.equal(tracks.length, 1);
      assert.match(tracks[0] ?? '', / (?:rgba\(0, 0, 0, 0\)|transparent)$/);
      await page.close();
    },
  },
];
