import { browser } from 'wxt/browser';
import type { Handlers } from '../../platform/messages/receive.ts';
import { done } from '../../platform/messages/receive.ts';
import { pageStyle } from '../../platform/registration/scripts.ts';

/**
 * Puts the style of marks into all frames of a tab, once each: no script is told the browser's number of a frame. A rule for
 * marks changes nothing where there are none, and no browser puts it into a frame of a host that was not granted.
 */
export const frameHandlers: Pick<Handlers, 'style-frames'> = {
  'style-frames': async (_request, { tabId }) => {
    if (tabId === null) return done();
    const style = { target: { tabId, allFrames: true }, files: [pageStyle] };
    // What frames have from an earlier time would add up. A tab may be closed by now.
    await browser.scripting.removeCSS(style).catch(() => undefined);
    await browser.scripting.insertCSS(style).catch(() => undefined);
    return done();
  },
};
