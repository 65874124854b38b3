import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { boxInPage, wordsOf } from '../../../page/attend/words.ts';

interface FrameLook {
  readonly x: number;
  readonly y: number;
  readonly border: number;
  readonly padding: number;
  /** How much smaller or larger it is shown than laid out. */
  readonly scale?: number;
}

const page = { defaultView: null as unknown };
page.defaultView = {
  frameElement: null,
  getComputedStyle: ({ look }: { look: FrameLook }) => ({
    paddingLeft: `${look.padding}px`,
    paddingTop: `${look.padding}px`,
  }),
};

/** The document in a frame that looks so and stands in another document. */
function documentIn(ownerDocument: object, look: FrameLook, innerHeight = 100): Document {
  const frame = {
    look,
    ownerDocument,
    offsetWidth: 400,
    clientLeft: look.border,
    clientTop: look.border,
    getBoundingClientRect: () => ({ x: look.x, y: look.y, width: 400 * (look.scale ?? 1), height: 0 }),
  };
  const { getComputedStyle } = page.defaultView as { getComputedStyle: unknown };
  return { defaultView: { frameElement: frame, getComputedStyle, innerHeight } } as unknown as Document;
}

class Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  constructor(x = 0, y = 0, width = 0, height = 0) {
    Object.assign(this, { x, y, width, height });
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
  }
}

beforeAll(() => void vi.stubGlobal('DOMRect', Box));
afterAll(() => void vi.unstubAllGlobals());

describe('a box in a frame, as the page sees it', () => {
  const box = { x: 10, y: 20, width: 30, height: 8 };
  const framed = documentIn(page, { x: 100, y: 200, border: 5, padding: 7 });
  it.each([
    ['of the page itself stays', page as unknown as Document, [10, 20, 30, 8]],
    ['is moved by the frame, its border and padding', framed, [122, 232, 30, 8]],
    ['is moved by all frames around', documentIn(framed, { x: 1, y: 2, border: 0, padding: 0 }), [123, 234, 30, 8]],
    [
      'is as large as the frame shows it',
      documentIn(page, { x: 100, y: 200, border: 2, padding: 0, scale: 0.5 }),
      [106, 211, 15, 4],
    ],
  ])('%s', (_name, document, [x, y, width, height]) =>
    expect({ ...boxInPage(document, box) }).toEqual({ x, y, width, height }),
  );
});

describe('words', () => {
  const rangeIn = (document: object, top: number, isConnected = true): Range => {
    const box = { x: 0, y: top, width: 10, height: 10, top, bottom: top + 10 };
    return {
      startContainer: { ownerDocument: document, isConnected, parentElement: null },
      collapsed: false,
      getBoundingClientRect: () => box,
      getClientRects: () => [box],
    } as unknown as Range;
  };
  const framed = documentIn(page, { x: 0, y: 50, border: 0, padding: 0 });

  it.each([
    ['are not while they are seen in their frame', rangeIn(framed, 40), false],
    ['are when they were scrolled out of their frame, above', rangeIn(framed, -30), true],
    ['and below', rangeIn(framed, 130), true],
    ['are not when the page itself is scrolled: the card sees to that', rangeIn(page, -30), false],
    ['are when the page has taken them away', rangeIn(page, 0, false), true],
    ['are when their frame has left the page', rangeIn({ defaultView: null }, 0), true],
  ])('%s', (_name, range, lost) => expect(wordsOf(range).isLost()).toBe(lost));

  it('stand nowhere once their frame has left the page', () => {
    const words = wordsOf(rangeIn({ defaultView: null }, 40));
    expect([{ ...words.getBoundingClientRect() }, words.getClientRects()]).toEqual([
      { x: 0, y: 0, width: 0, height: 0 },
      [],
    ]);
  });

  it('stand where the frame shows them', () =>
    expect(
      wordsOf(rangeIn(framed, 40))
        .getClientRects()
        .map(({ y }) => y),
    ).toEqual([90]));
});
