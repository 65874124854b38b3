/** What Sidelight promises of a page: it is not ours, and nothing leaves the machine. */
import assert from 'node:assert/strict';
import { hoverAt, leave, untilClosed, untilOpen, untilPainted } from './harness/steps.ts';
import type { EndToEndTest } from './harness/test.ts';
import { pause, until } from './harness/wait.ts';

/** The document as it is now and as its source says, as strings in which a split text node would show. */
const bothDocuments = `(async () => {
  const outline = (root) => {
    const parts = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
    for (let node = walker.currentNode; node; node = walker.nextNode())
      parts.push(node.nodeType === 1 ? '<' + node.localName + [...node.attributes].map((a) => ' ' + a.name + '=' + a.value).join('') + '>' : node.nodeType + ':' + node.nodeValue);
    return parts.join('\\n');
  };
  const source = await (await fetch(location.href)).text();
  return { now: outline(document.documentElement), then: outline(new DOMParser().parseFromString(source, 'text/html').documentElement) };
})()`;

/** Events that browsers send to any page when a tab comes to the front or an icon is looked for. */
const notOurs = /^(?:focus|focusin|blur|securitypolicyviolation) (?:window|html|body|undefined)$/;

export const promiseTests: readonly EndToEndTest[] = [
  {
    name: 'the page’s document is the same before the first card, and but for one host after it',
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/demo.html`);
      await untilPainted(page, '11,000');
      await pause(300);
      const before = await page.evaluate<{ now: string; then: string }>(bothDocuments);
      assert.equal(before.now, before.then);
      await hoverAt(page, '11,000 soldiers');
      await untilOpen(page);
      await leave(page);
      await untilClosed(page);
      const after = await page.evaluate<{ now: string; then: string }>(bothDocuments);
      assert.equal(after.now, `${after.then}\n<sidelight-card>`);
      const style = await page.evaluate(
        `({ sheets: document.styleSheets.length, adopted: document.adoptedStyleSheets.length })`,
      );
      assert.deepEqual(style, { sheets: 1, adopted: 0 });
      await page.close();
    },
  },
  {
    name: 'a page that records every message and event hears none of ours, under the strictest policy',
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/strict.html`);
      await untilPainted(page, '11,000', '300');
      await hoverAt(page, '11,000');
      await untilOpen(page);
      await leave(page);
      await untilClosed(page);
      await hoverAt(page, '300');
      await untilOpen(page);
      await page.key('Escape');
      await untilClosed(page);
      const heard = await page.evaluate<string[]>('window.heard');
      assert.deepEqual(
        heard.filter((line) => !notOurs.test(line)),
        [],
      );
      assert.deepEqual(await page.evaluate('window.added'), ['+ sidelight-card in html']);
      await page.close();
    },
  },
  {
    name: 'marks come back when the page clears the registry of highlights',
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/demo.html`);
      await untilPainted(page, '11,000');
      await page.evaluate('CSS.highlights.clear()');
      await page.move(200, 200);
      await page.move(210, 210);
      await untilPainted(page, '11,000');
      await page.close();
    },
  },
  {
    name: 'off takes everything out of the page, and a second off is no harm',
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/demo.html`);
      await untilPainted(page, '11,000');
      await hoverAt(page, '11,000 soldiers');
      await untilOpen(page);
      assert.deepEqual(await browser.send(page, { kind: 'off' }), { ok: true, value: null });
      assert.equal(await page.evaluate('CSS.highlights.size'), 0);
      const { now, then } = await page.evaluate<{ now: string; then: string }>(bothDocuments);
      assert.equal(now, then);
      await hoverAt(page, '11,000 soldiers');
      await pause(800);
      assert.equal(await page.evaluate(`document.querySelector('sidelight-card')`), null);
      await assert.rejects(browser.send(page, { kind: 'off' }));
      await page.close();
    },
  },
  {
    name: 'nothing is asked of the net but the pages themselves, and the extension’s own pages cannot',
    async run({ browser, server }) {
      server.forget();
      const page = await browser.open(`${server.origin}/demo.html`);
      await untilPainted(page, '11,000');
      await hoverAt(page, '11,000 soldiers');
      await untilOpen(page);
      assert.deepEqual([...server.requests], ['/demo.html']);
      const tries = await browser.inExtension<string>(`(async () => {
        const address = ${JSON.stringify(`${server.origin}/leak`)};
        const image = new Image();
        image.src = address;
        navigator.sendBeacon?.(address, 'x');
        const answer = await fetch(address, { mode: 'no-cors' }).then(() => 'reached', () => 'refused');
        await new Promise((resolve) => setTimeout(resolve, 300));
        return answer;
      })()`);
      assert.equal(tries, 'refused');
      assert.deepEqual(
        server.requests.filter((path) => path.startsWith('/leak')),
        [],
      );
      await page.close();
    },
  },
  {
    name: 'the page cannot fetch our files',
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/demo.html`);
      const answer = await page.evaluate(`fetch('${browser.base}/page.js').then(() => 'reached', () => 'refused')`);
      assert.equal(answer, 'refused');
      await page.close();
    },
  },
  {
    name: 'our scripts log no error',
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/demo.html`);
      await untilPainted(page, '11,000');
      await until(
        'errors',
        async () => browser.errors,
        (errors) => errors.length === 0,
        500,
      );
      await page.close();
    },
  },
];
