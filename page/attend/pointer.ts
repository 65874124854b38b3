import type { PagePreferences } from '../preferences.ts';
import type { HoverEvent } from './events.ts';

/** What the pointer can meet. */
export interface PointerWorld {
  /** The mark under a point, by id. */
  markAt(x: number, y: number): string | null;
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
  return target instanceof Element && target.closest(answering) !== null;
}

/** Listens to the reader's pointer and keys and turns them into events of the hover machine. Looks once a frame. */
export function listenToPointer(view: Window, world: PointerWorld, signal: AbortSignal): void {
  const passive = { signal, passive: true, capture: true } as const;
  let last: { x: number; y: number; held: boolean } | null = null;
  let frame = 0;
  let touched = false;

  const look = (): void => {
    frame = 0;
    if (!last) return;
    const mark = world.markAt(last.x, last.y);
    world.tell(mark === null ? { kind: 'away' } : { kind: 'over', mark, x: last.x, y: last.y, modifier: last.held });
  };
  const lookSoon = (): void => {
    if (frame === 0 && last && (world.hasMarks() || world.isOpen())) frame = view.requestAnimationFrame(look);
  };
  const forget = (): void => {
    last = null;
    world.tell({ kind: 'away' });
  };

  view.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      // Over the card the card itself says so; what lies below it is not meant.
      last = world.isCard(event.target)
        ? null
        : { x: event.clientX, y: event.clientY, held: isHeld(event, world.modifier()) };
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
  view.addEventListener('blur', (event) => event.target === view && forget(), passive);

  view.addEventListener(
    'pointerdown',
    (event) => {
      touched = event.pointerType === 'touch';
      if (!world.isCard(event.target)) world.tell({ kind: 'press-outside' });
    },
    passive,
  );
  view.addEventListener(
    'click',
    (event) => {
      if (!touched || world.isCard(event.target) || answersTap(event.target)) return;
      const mark = world.markAt(event.clientX, event.clientY);
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
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));
}
