import { expect, it } from 'vitest';
import { isPageRequest, pageRequests } from '../../../page/attend/contract.ts';
import { toPage } from '../../../platform/messages/to-page.ts';

it('knows the kinds of all messages for pages, and no other', () => {
  const kinds = toPage.def.options.flatMap((option) => option.def.shape.kind.def.values);
  expect([...pageRequests].sort()).toEqual([...kinds].sort());
});

it.each([
  [{ kind: 'list' }, true],
  [{ kind: 'state' }, false],
  [{ kind: 'constructor' }, false],
  [{}, false],
  [{ kind: '' }, false],
  [null, false],
  [undefined, false],
  ['off', false],
  [7, false],
])('%j', (message, isOne) => expect(isPageRequest(message)).toBe(isOne));
