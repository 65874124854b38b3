import { viewOf } from '../blocks/tree.ts';
import { hostName } from './host-name.ts';

/**
 * What the host needs beside the card's own style: no rule of the page reaches it, and no box of it takes room. Firefox would
 * draw the track of a thin scrollbar white on dark ground.
 */
const hostStyle = `
:host { display: contents !important; }
[popover] { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none; overflow: visible; color: inherit; max-block-size: none; max-inline-size: none; }
[popover] > .card { max-block-size: min(420px, 60vh, var(--room, 60vh)); }
[popover].low > .card { display: block; overflow-y: auto; scrollbar-width: thin; }
[popover].low .body { overflow: visible; }
[popover] :is(.card, .body) { scrollbar-color: currentColor transparent; }
[popover].sheet { inset: auto 0 0 0; inline-size: 100%; }
`;

export interface CardHost {
  /** Into this the card is rendered; it is a popover, above everything of the page. */
  readonly layer: HTMLElement;
  readonly root: ShadowRoot;
  /** The page has thrown it away, with the frame in which it stood perhaps: nothing of it may be touched then. */
  isLost(): boolean;
  show(sheet: boolean): void;
  hide(): void;
  remove(): void;
}

/**
 * Elements under which the card can be seen and reached, the best first: what is in full screen, in the frame that holds it,
 * for all else is inert then; and the root of the page.
 */
function* parentsIn(document: Document): Generator<Element> {
  const full = document.fullscreenElement;
  // Browsers give a script no document of another origin.
  const inner = full?.localName === 'iframe' && (full as HTMLIFrameElement).contentDocument;
  if (inner) yield* parentsIn(inner);
  else if (full) yield full;
  yield document.documentElement;
}

/**
 * Puts the one element of ours into the page, as the last child of its root element, with a closed shadow tree. While a part
 * of the page is in full screen an open card stands within that part, also where it is in a frame. `hear` gets the pointer's
 * comings and goings; they reach the page's own listeners only as what the reader does to the host.
 */
export function createHost(document: Document, style: string, hear: { entered(): void; left(): void }): CardHost {
  const host = document.createElement(hostName);
  const root = host.attachShadow({ mode: 'closed' });
  /** Moves the host. A sheet belongs to one document: in another it is taken off. */
  const move = (parent: Element): void => {
    if (host.parentNode === parent) return;
    const before = host.ownerDocument;
    parent.append(host);
    if (host.ownerDocument === before && root.adoptedStyleSheets.length > 0) return;
    const sheet = new (viewOf(host) ?? window).CSSStyleSheet();
    sheet.replaceSync(style + hostStyle);
    root.adoptedStyleSheets = [sheet];
  };
  const layer = document.createElement('div');
  layer.popover = 'manual';
  layer.addEventListener('pointerenter', (event) => event.pointerType !== 'touch' && hear.entered());
  layer.addEventListener('pointerleave', (event) => event.pointerType !== 'touch' && hear.left());
  root.append(layer);
  move(document.documentElement);

  const isLost = (): boolean => viewOf(host) === null;
  const isShown = (): boolean => layer.matches(':popover-open');
  const raise = (): void => {
    for (const parent of parentsIn(document)) {
      move(parent);
      if (!isShown()) layer.showPopover();
      // A video, or an element with a shadow tree, shows none of its children.
      if (layer.getClientRects().length > 0) return;
    }
  };
  const hide = (): void => {
    if (isShown()) layer.hidePopover();
  };
  const stop = new AbortController();
  // What lies outside of full screen loses the focus, now and then before the page is told.
  let full: Element | null = null;
  let focused: HTMLElement | null = null;
  layer.addEventListener('focusin', ({ target }) => {
    focused = target as HTMLElement;
  });
  layer.addEventListener('focusout', () => {
    if (document.fullscreenElement === full) focused = null;
  });
  // What goes to full screen later lies above what was there.
  document.addEventListener(
    'fullscreenchange',
    () => {
      const held = focused;
      full = document.fullscreenElement;
      if (isLost() || !isShown()) return;
      hide();
      raise();
      held?.focus({ preventScroll: true });
    },
    { signal: stop.signal },
  );
  return {
    layer,
    root,
    isLost,
    show(asSheet) {
      layer.classList.toggle('sheet', asSheet);
      if (asSheet) {
        layer.removeAttribute('style');
        layer.classList.remove('low');
      }
      raise();
    },
    hide() {
      hide();
      move(document.documentElement);
    },
    remove() {
      stop.abort();
      if (!isLost()) host.remove();
    },
  };
}
