import { browser } from 'wxt/browser';

interface PanelApi {
  readonly sidePanel?: { open(where: { tabId: number } | { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Where the panel is to be opened; Firefox knows the present window only. */
export type PanelPlace = { readonly tabId: number } | { readonly windowId: number };

/**
 * Opens the side panel. Must be the first thing that a click, command or menu handler does: any wait before it loses the
 * reader's gesture. Resolves to whether the browser opened it.
 */
export function openSidePanel(place: PanelPlace): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApi;
  try {
    const opening = sidePanel ? sidePanel.open(place) : sidebarAction?.open();
    return opening ? opening.then(() => true).catch(() => false) : Promise.resolve(false);
  } catch {
    return Promise.resolve(false);
  }
}
