import { describe, expect, it } from 'vitest';
import type { ReadBlock } from '../../../page/blocks/read.ts';
import { Ledger } from '../../../page/marks/ledger.ts';

/** Nodes of several trees: where each stands in its own, and what holds that tree. */
interface FakeNode {
  readonly tree: string;
  readonly at: number;
  readonly holder: FakeNode | null;
}

function nodeOf(tree: string, at: number, holder: FakeNode | null = null): FakeNode & Node {
  const node: FakeNode & Partial<Node> = {
    tree,
    at,
    holder,
    getRootNode: () => ({ host: holder }) as unknown as Node,
    compareDocumentPosition(other) {
      const { tree: otherTree, at: otherAt } = other as unknown as FakeNode;
      // Of trees apart browsers say that they are, and one order or the other.
      if (tree !== otherTree) return tree < otherTree ? 1 + 32 + 4 : 1 + 32 + 2;
      return at === otherAt ? 0 : at < otherAt ? 4 : 2;
    },
  };
  return node as FakeNode & Node;
}

const blockAt = (id: number, node: Node): ReadBlock =>
  ({ block: { id, kind: 'paragraph', text: String(id) }, map: [{ node }] }) as unknown as ReadBlock;

const orderOf = (...blocks: readonly ReadBlock[]): number[] => {
  const ledger = new Ledger();
  for (const block of blocks) ledger.enter(block, new Map(), () => false);
  return ledger.entries().map(({ read }) => read.block.id);
};

describe('page order', () => {
  const frame = nodeOf('page', 5);
  const inner = nodeOf('frame', 3, frame);

  it('puts what stands in a frame where the frame stands', () =>
    expect(
      orderOf(blockAt(0, nodeOf('page', 1)), blockAt(1, nodeOf('page', 9)), blockAt(2, nodeOf('frame', 1, frame))),
    ).toEqual([0, 2, 1]));

  it('puts what comes late into a frame where it stands there', () =>
    expect(
      orderOf(
        blockAt(0, nodeOf('frame', 1, frame)),
        blockAt(1, nodeOf('frame', 9, frame)),
        blockAt(2, nodeOf('page', 9)),
        blockAt(3, nodeOf('frame', 4, frame)),
      ),
    ).toEqual([0, 3, 1, 2]));

  it('keeps the order of reading for two trees within one place, and for two runs of one node', () =>
    expect(
      orderOf(
        blockAt(0, nodeOf('z', 1, inner)),
        blockAt(1, nodeOf('a', 1, inner)),
        blockAt(2, nodeOf('page', 9)),
        blockAt(3, nodeOf('page', 9)),
      ),
    ).toEqual([0, 1, 2, 3]));
});
