import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { holderOf, viewOf } from '../../../page/blocks/tree.ts';

const { document } = parseHTML('<body><iframe></iframe><p>a</p></body>');
const frame = document.querySelector('iframe') as unknown as Element;

/** A node in another tree: what a shadow tree or a frame answers for its root. */
const nodeIn = (root: object): Node => ({ getRootNode: () => root }) as unknown as Node;

describe('what holds a tree', () => {
  it.each([
    ['the host of a shadow tree', { host: frame }, frame],
    ['the frame of a document', { defaultView: { frameElement: frame } }, frame],
    ['nothing holds the page’s own document', { defaultView: { frameElement: null } }, null],
    ['nothing holds a document that is not shown', { defaultView: null }, null],
    ['nothing holds a tree that was taken out of its document', {}, null],
  ])('%s', (_name, root, holder) => expect(holderOf(nodeIn(root))).toBe(holder));
});

describe('the window of a node', () => {
  const view = {} as Window;
  const node = (isConnected: boolean, defaultView: Window | null): Node =>
    ({ isConnected, ownerDocument: { defaultView } }) as unknown as Node;
  const dead = new Proxy({} as Node, {
    get() {
      throw new TypeError("can't access dead object");
    },
  });

  it.each([
    ['is that of its document', node(true, view), view],
    ['is none when it has left its document', node(false, view), null],
    ['is none when its frame has left the page', node(true, null), null],
    ['is none when it may not be touched any more', dead, null],
    ['is a document’s own', { isConnected: true, ownerDocument: null, defaultView: view } as unknown as Node, view],
  ])('%s', (_name, of, expected) => expect(viewOf(of)).toBe(expected));
});
