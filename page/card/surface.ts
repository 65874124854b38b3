import type { Card, CardEvents, CardView } from './contract.ts';
import { createHost } from './host.ts';
import { placeAt } from './placement.ts';

/** Draws the card of a view into an element, and empties it. */
export interface CardDrawing {
  draw(view: CardView, into: HTMLElement): void;
  clear(from: HTMLElement): void;
}

/** What can take the focus within a card. */
const focusable = 'button:not([disabled]), a[href], summary, [tabindex]:not([tabindex="-1"])';

/** Keeps the focus going around within a card that was opened by key. */
function keepFocusWithin(root: ShadowRoot, event: KeyboardEvent): void {
  if (event.key !== 'Tab') return;
  const stops = [...root.querySelectorAll<HTMLElement>(focusable)].filter((one) => one.getClientRects().length > 0);
  const first = stops[0];
  const last = stops[stops.length - 1];
  const from = event.shiftKey ? first : last;
  if (!first || !last || root.activeElement !== from) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
}

/** A card on the page: its host, its place, its focus. What it shows is drawn by `drawing`. */
export function createCard(document: Document, style: string, drawing: CardDrawing, events: CardEvents): Card {
  let host = createHost(document, style, events);
  let unplace: (() => void) | null = null;
  let openedByKey = false;
  let focusBefore: HTMLElement | null = null;

  const hearKeys = (): void =>
    host.layer.addEventListener('keydown', (event) => {
      if (openedByKey) keepFocusWithin(host.root, event);
    });
  hearKeys();

  const letGo = (): void => {
    const stop = unplace;
    unplace = null;
    try {
      stop?.();
    } catch {
      // What it listened to left the page with its frame, and Firefox lets nobody touch it any more.
    }
  };

  const close = (): void => {
    letGo();
    const before = focusBefore;
    focusBefore = null;
    openedByKey = false;
    if (host.isLost()) return;
    const held = host.root.activeElement !== null;
    host.hide();
    drawing.clear(host.layer);
    // Only a focus that we hold is given back: the reader may be typing elsewhere by now.
    if (held) before?.focus({ preventScroll: true });
  };

  /** A host that left with its frame is dead in all its parts: another takes its place. */
  const replaceHost = (): void => {
    close();
    host.remove();
    host = createHost(document, style, events);
    hearKeys();
  };

  return {
    open(view) {
      if (host.isLost()) replaceHost();
      letGo();
      const sheet = view.openedBy === 'touch';
      const held = host.root.activeElement !== null;
      drawing.draw(view, host.layer);
      host.show(sheet);
      unplace = sheet ? null : placeAt(host.layer, view, () => events.closed());
      openedByKey = view.openedBy === 'keyboard';
      if (!openedByKey) return;
      if (!held) focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      host.root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    },
    close,
    remove() {
      close();
      host.remove();
    },
  };
}
