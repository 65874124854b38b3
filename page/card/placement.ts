import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

/** Between the words and the card, and between the card and the edge of the viewport, in CSS pixels. */
const gap = 8;

/** Where the card stands: at the words, on the line at which the pointer rests. */
export interface Anchor {
  readonly range: Range;
  readonly point: { readonly x: number; readonly y: number } | null;
}

/**
 * Places a card at its words and keeps it there while the page scrolls or grows. Calls `lost` when the words have left
 * the viewport by half its height: then the card would hang in the air. Returns how to stop.
 */
export function placeAt(card: HTMLElement, { range, point }: Anchor, lost: () => void): () => void {
  const view = card.ownerDocument.defaultView;
  const reference = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(range.startContainer.parentElement ? { contextElement: range.startContainer.parentElement } : {}),
  };
  // The pointer tells the line only as long as the page stands still.
  const begun = range.getBoundingClientRect();
  const shifted = () => {
    const now = range.getBoundingClientRect();
    return point ? { x: point.x + now.left - begun.left, y: point.y + now.top - begun.top } : {};
  };
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(shifted()),
        offset(gap),
        flip({ padding: gap }),
        shift({ padding: gap }),
        size({
          padding: gap,
          apply: ({ availableHeight }) =>
            card.style.setProperty('--room', `${Math.max(0, Math.round(availableHeight))}px`),
        }),
      ],
    });
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
    const box = range.getBoundingClientRect();
    const half = (view?.innerHeight ?? 0) / 2;
    if (range.collapsed || box.bottom < -half || box.top > half * 3) lost();
  };
  return autoUpdate(reference, card, () => void place(), { layoutShift: false });
}
