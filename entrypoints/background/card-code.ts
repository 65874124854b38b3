import { browser } from 'wxt/browser';
import type { Handlers } from '../../platform/messages/receive.ts';
import { failure, success } from '../../platform/messages/result.ts';
import { openSidePanel } from '../../platform/panel/open-panel.ts';

const attendScript = '/attend.js';
const cardScript = '/card.js';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Puts the code of hover and card into the frame that asks, and opens the panel beside its tab. */
export const cardHandlers: Pick<Handlers, 'open-card-code' | 'open-panel'> = {
  'open-card-code': async ({ card }, { tabId, frameId, url }) => {
    // Browsers put no script into pages of an extension; the sample article of the first run loads its own.
    if (url?.startsWith(browser.runtime.getURL('/'))) return success(null);
    if (tabId === null) return failure('not-allowed', 'only a tab has cards');
    try {
      const files = card ? ([attendScript, cardScript] as const) : ([attendScript] as const);
      await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [...files] });
      return success(null);
    } catch (error) {
      return failure('not-allowed', messageOf(error));
    }
  },
  // Nothing may be awaited before it: the reader's click is gone in the next turn.
  'open-panel': (_request, { tabId }) => {
    if (tabId === null) return failure('not-allowed', 'only a tab has a panel');
    return openSidePanel({ tabId }).then((opened) =>
      opened ? success(null) : failure('not-allowed', 'this browser opens its panel only from its own interface'),
    );
  },
};
