import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import type { Words } from '../attend/words.ts';
import { own } from '../blocks/tree.ts';

/** Between the words and the card, and between the card and the edge of the viewport, in CSS pixels. */
const gap = 8;

/** With less room than this, in CSS pixels, head and foot would leave too little for the chart between them: all of it scrolls. */
const lowRoom = 320;

/** Where the card stands: at the words, on the line at which the pointer rests. */
export interface Anchor {
  readonly words: Words;
  readonly point: { readonly x: number; readonly y: number } | null;
}

/** The way up from an element is the true one: a field of a form called `parentNode` would lead round for ever. */
const isPlain = (element: Element | null): boolean =>
  !element || (own(element, 'parentNode') === element.parentNode && isPlain(own(element, 'parentElement')));

/**
 * Places a card at its words and keeps it there while the page scrolls or grows. Calls `lost` when the words are gone, or
 * have left the viewport by half its height: then the card would hang in the air. Returns how to stop.
 */
export function placeAt(card: HTMLElement, { words, point }: Anchor, lost: () => void): () => void {
  const view = card.ownerDocument.defaultView;
  // The pointer tells the line only as long as the page stands still.
  const begun = words.getBoundingClientRect();
  const shifted = () => {
    const now = words.getBoundingClientRect();
    return point ? { x: point.x + now.left - begun.left, y: point.y + now.top - begun.top } : {};
  };
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(words, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(shifted()),
        offset(gap),
        flip({ padding: gap }),
        shift({ padding: gap }),
        size({
          padding: gap,
          apply({ availableHeight }) {
            card.style.setProperty('--room', `${Math.max(0, Math.round(availableHeight))}px`);
            card.classList.toggle('low', availableHeight < lowRoom);
          },
        }),
      ],
    });
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
    const box = words.getBoundingClientRect();
    const half = (view?.innerHeight ?? 0) / 2;
    if (words.isLost() || box.bottom < -half || box.top > half * 3) lost();
  };
  // Only here the element of the words counts: boxes that it would add for its frame are in the words' own already.
  const moved = { ...words, ...(words.element && isPlain(words.element) ? { contextElement: words.element } : {}) };
  return autoUpdate(moved, card, () => void place(), { layoutShift: false });
}
