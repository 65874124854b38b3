/** Pages with forms whose fields have the names of the form's own members, and stand before them. */
import assert from 'node:assert/strict';
import { pointOfWords } from './harness/expressions.ts';
import { hoverAt, leave, untilClosed, untilOpen, untilPainted } from './harness/steps.ts';
import type { EndToEndTest } from './harness/test.ts';

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

/** The figure in the form with such a field: no two are the same. */
const inForm = (name: string, last = 5): string => `11,${String(names.indexOf(name)).padStart(2, '0')}${last}`;

export const formTests: readonly EndToEndTest[] = [
  {
    name: 'fields named like members of their form keep nothing else from being read, neither at first nor later',
    async run({ browser, server }) {
      const page = await browser.open(`${server.origin}/forms.html?names=${names}`, { width: 1000, height: 1600 });
      await untilPainted(page, '11,000', '4,000', ...harmless.map((name) => inForm(name)));
      await hoverAt(page, '4,000 North');
      await untilOpen(page);
      await leave(page);
      await untilClosed(page);

      await page.evaluate(`(() => {
        const say = (count) => 'In January 2025 some ' + count + ' North Korean soldiers fought in Kursk Oblast, said Kyiv. ';
        for (const [at, form] of [...document.forms].entries()) {
          const add = (node) => Element.prototype.append.call(form, node);
          add(say('11,' + String(at).padStart(2, '0') + '7'));
          add(Object.assign(document.createElement('p'), { textContent: say('11,' + String(at).padStart(2, '0') + '8') }));
          Element.prototype.setAttribute.call(form, 'class', 'changed');
        }
        document.getElementById('last').after(Object.assign(document.createElement('p'), { textContent: say('9,700') }));
      })()`);
      await untilPainted(page, '9,700', ...harmless.map((name) => inForm(name, 8)));
      await hoverAt(page, '9,700 North');
      await untilOpen(page);
      await page.key('Escape');
      await untilClosed(page);
      const words = `${inForm('title')} North`;
      await hoverAt(page, words);
      await untilOpen(page);
      const { y } = await page.evaluate<{ y: number }>(pointOfWords(words));
      const gap = await page.inCard<number>(
        `const { top, bottom } = root.querySelector('[role=dialog]').getBoundingClientRect();
         return Math.max(top - ${y}, ${y} - bottom);`,
      );
      assert(gap > 0 && gap < 40, `the card stands ${gap} px from the words`);
      assert.deepEqual(browser.errors, []);
      await page.close();
    },
  },
];
