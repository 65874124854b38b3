import { browser } from 'wxt/browser';
import { headOf, type PageHead } from '../../page/metadata.ts';
import { headFacts } from '../../platform/messages/head-facts.ts';
import type { Sender } from '../../platform/messages/receive.ts';

const headScript = '/head.js';

/** Asks the sender's document what it says of itself; the code for it stays in no tab. Of a silent one the address is known. */
export async function headOfSender({ tabId, frameId, url }: Sender): Promise<PageHead> {
  const unknown: PageHead = { title: null, date: null, url, language: null };
  if (tabId === null) return unknown;
  try {
    const target = { tabId, frameIds: [frameId] };
    const [answer] = await browser.scripting.executeScript({ target, files: [headScript] });
    const facts = headFacts.safeParse(answer?.result);
    return facts.success ? headOf(facts.data, url) : unknown;
  } catch {
    return unknown;
  }
}
