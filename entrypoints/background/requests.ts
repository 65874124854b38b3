import { browser } from 'wxt/browser';
import { listen, type MessageEvents } from '../../platform/messages/listen.ts';
import { type Handlers, receive } from '../../platform/messages/receive.ts';

/** What the browser says of a sender, in both browsers. */
interface BrowserSender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number };
}

/** Answers what pages and surfaces of this extension ask; anybody else is not heard. */
export function wireRequests(handlers: Handlers): void {
  const events = browser.runtime.onMessage as unknown as MessageEvents<BrowserSender>;
  listen(events, (message, sender) => {
    if (sender.id !== browser.runtime.id) return null;
    const { tab, frameId, url } = sender;
    return receive(handlers, message, { tabId: tab?.id ?? null, frameId: frameId ?? 0, url: url ?? null });
  });
}
