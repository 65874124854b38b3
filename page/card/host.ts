import { hostName } from './host-name.ts';

/** What the host needs beside the card's own style: no rule of the page reaches it, and no box of it takes room. */
const hostStyle = `
:host { display: contents !important; }
[popover] { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none; overflow: visible; color: inherit; max-block-size: none; max-inline-size: none; }
[popover] > .card { max-block-size: min(420px, 60vh, var(--room, 60vh)); }
/* Firefox draws the track of a thin scrollbar white on dark ground. */
[popover] :is(.card, .body) { scrollbar-color: currentColor transparent; }
[popover].sheet { inset: auto 0 0 0; inline-size: 100%; }
`;

export interface CardHost {
  /** Into this the card is rendered; it is a popover, above everything of the page. */
  readonly layer: HTMLElement;
  readonly root: ShadowRoot;
  show(sheet: boolean): void;
  hide(): void;
  remove(): void;
}

/**
 * Puts the one element of ours into the page, as the last child of its root element, with a closed shadow tree. While a part
 * of the page is in full screen all else is inert, so that an open card has to stand within that part. `hear` gets the
 * pointer's comings and goings; they reach the page's own listeners only as what the reader does to the host.
 */
export function createHost(document: Document, style: string, hear: { entered(): void; left(): void }): CardHost {
  const host = document.createElement(hostName);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style + hostStyle);
  root.adoptedStyleSheets = [sheet];
  const layer = document.createElement('div');
  layer.popover = 'manual';
  layer.addEventListener('pointerenter', (event) => event.pointerType !== 'touch' && hear.entered());
  layer.addEventListener('pointerleave', (event) => event.pointerType !== 'touch' && hear.left());
  root.append(layer);
  document.documentElement.append(host);

  const isShown = (): boolean => layer.matches(':popover-open');
  const raise = (): void => {
    for (const parent of [document.fullscreenElement, document.documentElement]) {
      if (!parent) continue;
      if (host.parentNode !== parent) parent.append(host);
      if (!isShown()) layer.showPopover();
      // A video, or an element with a shadow tree, shows none of its children.
      if (layer.getClientRects().length > 0) return;
    }
  };
  const hide = (): void => {
    if (host.isConnected && isShown()) layer.hidePopover();
  };
  const stop = new AbortController();
  // What goes to full screen later lies above what was there.
  document.addEventListener(
    'fullscreenchange',
    () => {
      if (!isShown()) return;
      const focused = root.activeElement;
      hide();
      raise();
      (focused as HTMLElement | null)?.focus({ preventScroll: true });
    },
    { signal: stop.signal },
  );
  return {
    layer,
    root,
    show(asSheet) {
      layer.classList.toggle('sheet', asSheet);
      if (asSheet) layer.removeAttribute('style');
      raise();
    },
    hide() {
      hide();
      if (host.isConnected && host.parentNode !== document.documentElement) document.documentElement.append(host);
    },
    remove() {
      stop.abort();
      host.remove();
    },
  };
}
