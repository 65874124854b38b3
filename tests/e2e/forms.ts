/** Pages with forms whose fields, and documents whose images and forms, have the names of members and stand before them. */
import assert from 'node:assert/strict';
import { pointOfWords } from './harness/expressions.ts';
import { hoverAt, leave, untilClosed, untilOpen, untilPainted } from './harness/steps.ts';
import type { EndToEndTest } from './harness/test.ts';
import { until } from './harness/wait.ts';

/** Members by which an element is looked at or left; the text of such a form is read all the same. */
const harmless = [
  ...['id', 'style', 'children', 'textContent', 'attributes', 'tagName', 'className', 'title', 'name', 'action'],
  ...['nextSibling', 'firstChild', 'parentElement', 'parentNode', 'getRootNode', 'contains', 'matches', 'nodeName'],
  ...['previousSibling', 'compareDocumentPosition', 'addEventListener'],
];
/** Members without which it cannot be told what stands in the form. It may be left out, and nothing else. */
const blinding = [
  ...['getAttribute', 'hasAttribute', 'localName', 'nodeType', 'querySelector', 'querySelectorAll', 'closest'],
  ...['childNodes', 'shadowRoot', 'ownerDocument', 'isConnected'],
];
const names = [...harmless, ...blinding];

/** The figure in the form with such a field: no two are the same, and all are near to what others have published. */
const inForm = (name: string, last = 5): string => (10_700 + names.indexOf(name) * 10 + last).toLocaleString('en-US');

export const formTests: readonly EndToEndTest[] = [
  {
    name: 'fields named like members of their form, or of the document, keep nothing else from being read, neither at first nor later',
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/forms.html?names=${names}`, { width: 1000, height: 1600 });
      await untilPainted(page, '11,000', '4,000', ...harmless.map((name) => inForm(name)));
      await hoverAt(page, '4,000 North');
      await untilOpen(page);
      await leave(page);
      await untilClosed(page);

      await page.evaluate(`(() => {
        const say = (count) => 'Kyiv said that some ' + count + ' North Korean soldiers were in Kursk Oblast. ';
        for (const [at, form] of [...document.querySelectorAll('#forms form')].entries()) {
          const add = (node) => Element.prototype.append.call(form, node);
          const count = (last) => (10_700 + at * 10 + last).toLocaleString('en-US');
          add(say(count(7)));
          add(Object.assign(document.createElement('p'), { textContent: say(count(8)) }));
          Element.prototype.setAttribute.call(form, 'class', 'changed');
        }
        document.getElementById('last').after(Object.assign(document.createElement('p'), { textContent: say('9,700') }));
      })()`);
      await untilPainted(page, '9,700', ...harmless.map((name) => inForm(name, 8)));
      await hoverAt(page, '9,700 North');
      await untilOpen(page);
      await page.key('Escape');
      await untilClosed(page);
      const words = `${inForm('parentNode')} North`;
      await hoverAt(page, words);
      await untilOpen(page);
      const { y } = await page.evaluate<{ y: number }>(pointOfWords(words));
      await until(
        'the card stands at the words, so many px from them',
        () =>
          page.inCard<number>(
            `const { top, bottom } = root.querySelector('[role=dialog]').getBoundingClientRect();
             return Math.max(top - ${y}, ${y} - bottom);`,
          ),
        (gap) => gap > 0 && gap < 40,
      );
      assert.deepEqual(browser.errors, []);
      await page.close();
    },
  },
];
