import { viewOf } from '../blocks/tree.ts';

/** A box in CSS pixels. */
type Box = Pick<DOMRectReadOnly, 'x' | 'y' | 'width' | 'height'>;

/** Where the words of a mark stand in the viewport of the page, also when they stand in a frame of it. */
export interface Words {
  getBoundingClientRect(): DOMRect;
  getClientRects(): DOMRect[];
  /** Around the words, in their own document: what scrolls there moves them. */
  readonly element: Element | null;
  /** The page has taken them away, or they were scrolled out of their frame. */
  isLost(): boolean;
}

/** A box of a document's viewport in that of the page around all frames. */
export function boxInPage(document: Document, box: Box): DOMRect {
  const frame = document.defaultView?.frameElement as HTMLElement | null | undefined;
  const view = frame?.ownerDocument.defaultView;
  if (!frame || !view) return new DOMRect(box.x, box.y, box.width, box.height);
  const outer = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = view.getComputedStyle(frame);
  // A page may show its frame smaller or larger than it is laid out.
  const scale = outer.width / frame.offsetWidth || 1;
  return boxInPage(frame.ownerDocument, {
    x: outer.x + (frame.clientLeft + Number.parseFloat(paddingLeft) + box.x) * scale,
    y: outer.y + (frame.clientTop + Number.parseFloat(paddingTop) + box.y) * scale,
    width: box.width * scale,
    height: box.height * scale,
  });
}

/** The words of a live range. */
export function wordsOf(range: Range): Words {
  const { startContainer } = range;
  const document = startContainer.ownerDocument ?? (startContainer as Document);
  const isThere = (): boolean => viewOf(range.startContainer) !== null;
  return {
    getBoundingClientRect: () => (isThere() ? boxInPage(document, range.getBoundingClientRect()) : new DOMRect()),
    getClientRects: () => (isThere() ? [...range.getClientRects()].map((box) => boxInPage(document, box)) : []),
    element: startContainer.parentElement,
    isLost() {
      if (range.collapsed || !isThere()) return true;
      const { defaultView: view } = document;
      const { top, bottom } = range.getBoundingClientRect();
      return !!view?.frameElement && (bottom < 0 || top > view.innerHeight);
    },
  };
}
