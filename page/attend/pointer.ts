import { own, viewOf } from '../blocks/tree.ts';
import type { PagePreferences } from '../preferences.ts';
import type { HoverEvent } from './events.ts';

/** What the pointer can meet. */
export interface PointerWorld {
  /** The mark under a point of the viewport of a document, by id. */
  markAt(x: number, y: number, document: Document): string | null;
  /** Such a point in the viewport of the page around all frames. */
  inPage(x: number, y: number, document: Document): { readonly x: number; readonly y: number };
  /** The event's target is our host. */
  isCard(target: EventTarget | null): boolean;
  isOpen(): boolean;
  hasMarks(): boolean;
  modifier(): PagePreferences['modifier'];
  tell(event: HoverEvent): void;
}

const keyNames: Record<PagePreferences['modifier'], string> = {
  none: '',
  alt: 'Alt',
  shift: 'Shift',
  control: 'Control',
};

function isHeld(event: MouseEvent, modifier: PagePreferences['modifier']): boolean {
  if (modifier === 'none') return false;
  return { alt: event.altKey, shift: event.shiftKey, control: event.ctrlKey }[modifier];
}

const answering =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [onclick], [contenteditable]';

/** A tap on it does what it always does. */
export function answersTap(target: EventTarget | null): boolean {
  // A frame has an `Element` of its own: what `target` is an instance of tells nothing.
  const at = target as Element | null;
  return at !== null && own(at, 'nodeType') === 1 && own(at, 'closest').call(at, answering) !== null;
}

/**
 * Listens to the reader's pointer and keys and turns them into events of the hover machine. Looks once a frame. Answers how
 * to listen in one more window: that of a frame whose page is read too.
 */
export function listenToPointer(page: Window, world: PointerWorld, signal: AbortSignal): (view: Window) => void {
  const passive = { signal, passive: true, capture: true } as const;
  let last: { x: number; y: number; held: boolean; document: Document } | null = null;
  let frame = 0;

  const look = (): void => {
    frame = 0;
    if (!last) return;
    const { x, y, held, document } = last;
    // A frame may have left the page under the pointer.
    const mark = viewOf(document) && world.markAt(x, y, document);
    if (mark === null) world.tell({ kind: 'away' });
    else world.tell({ kind: 'over', mark, ...world.inPage(x, y, document), modifier: held });
  };
  const lookSoon = (): void => {
    if (frame === 0 && last && (world.hasMarks() || world.isOpen())) frame = page.requestAnimationFrame(look);
  };
  const forget = (): void => {
    last = null;
    world.tell({ kind: 'away' });
  };

  const listen = (view: Window): void => {
    const { document } = view;
    view.addEventListener(
      'pointermove',
      (event) => {
        if (event.pointerType === 'touch') return;
        // Over the card the card itself says so; what lies below it is not meant.
        last = world.isCard(event.target)
          ? null
          : { x: event.clientX, y: event.clientY, held: isHeld(event, world.modifier()), document };
        lookSoon();
      },
      passive,
    );
    view.addEventListener(
      'pointerout',
      (event) => event.relatedTarget === null && event.pointerType !== 'touch' && forget(),
      passive,
    );
    // Words move under a resting pointer when the page is scrolled.
    view.addEventListener('scroll', lookSoon, passive);
    // A page loses the focus to its own frame, where the pointer may be.
    view.addEventListener('blur', (event) => event.target === view && last?.document === document && forget(), passive);

    view.addEventListener(
      'pointerdown',
      (event) => {
        if (!world.isCard(event.target)) world.tell({ kind: 'press-outside' });
      },
      passive,
    );
    view.addEventListener(
      'click',
      (event) => {
        // The click itself says what pressed: the press may have come before this listens.
        if ((event as PointerEvent).pointerType !== 'touch' || world.isCard(event.target) || answersTap(event.target))
          return;
        const mark = world.markAt(event.clientX, event.clientY, document);
        if (mark !== null) world.tell({ kind: 'tap', mark });
      },
      passive,
    );

    view.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape' && world.isOpen()) {
          // The page must not take this key for its own dialogs: it was meant for the card.
          event.preventDefault();
          event.stopImmediatePropagation();
          world.tell({ kind: 'escape' });
        } else if (event.key === keyNames[world.modifier()]) world.tell({ kind: 'modifier' });
      },
      { signal, capture: true },
    );
  };
  listen(page);
  signal.addEventListener('abort', () => page.cancelAnimationFrame(frame));
  return listen;
}
