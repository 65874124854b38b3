/** Pages that change: new content, navigation without loading, text rendered again, text that is shown later. */
import assert from 'node:assert/strict';
import { type PaintedMarks, paintedMarks } from './harness/expressions.ts';
import { hoverAt, listOf, untilOpen, untilPainted } from './harness/steps.ts';
import { type EndToEndTest, withAndWithoutWorker } from './harness/test.ts';
import { until } from './harness/wait.ts';

export const changeTests: readonly EndToEndTest[] = [
  ...withAndWithoutWorker('content that comes late is read', async ({ browser, server }, justBefore) => {
    const page = await browser.open(`${server.origin}/application.html`);
    await untilPainted(page, '11,000');
    await justBefore();
    await page.evaluate('append()');
    await untilPainted(page, '11,000', '2,700');
    const order = (await listOf(browser, page)).marks
      .filter(({ kind }) => kind === 'figure')
      .map(({ surface }) => surface);
    const numbers = order.map((words) => /[\d,]+/.exec(words)?.[0]);
    assert.deepEqual(numbers, ['11,000', '2,700', '3,800'], 'in page order, the shadow tree where its host stands');
    await hoverAt(page, '2,700');
    await untilOpen(page);
    assert.match((await page.cardText()) ?? '', /wounded/);
    await page.close();
  }),
  ...withAndWithoutWorker(
    'a navigation without loading clears and starts anew',
    async ({ browser, server }, justBefore) => {
      const page = await browser.open(`${server.origin}/application.html`);
      await untilPainted(page, '11,000');
      await justBefore();
      await page.evaluate('go()');
      const { figure } = await untilPainted(page, '4,000');
      assert(!figure.some((words) => words.includes('11,000')));
      await page.close();
    },
  ),
  {
    name: 'text that the page renders again is marked again',
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/application.html`);
      await untilPainted(page, '11,000');
      await page.evaluate('renderAgain()');
      await untilPainted(page, '11,000');
      await hoverAt(page, '11,000');
      await untilOpen(page);
      await page.close();
    },
  },
  {
    name: 'text that is opened later is read then, and the text of open shadow trees at once',
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/application.html`);
      const { figure } = await untilPainted(page, '11,000', '3,800');
      assert(!figure.some((words) => words.includes('300 ')));
      await page.evaluate(`document.getElementById('more').open = true`);
      await untilPainted(page, '300 North');
      await page.close();
    },
  },
  {
    name: 'text that leaves the page takes its marks along',
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/application.html`);
      await untilPainted(page, '11,000', '3,800');
      await page.evaluate(`document.getElementById('view').remove()`);
      await until(
        'the mark leaves',
        () => page.evaluate<PaintedMarks>(paintedMarks),
        ({ figure }) => figure.length > 0 && !figure.some((words) => words === '' || words.includes('11,000')),
      );
      await page.close();
    },
  },
];
