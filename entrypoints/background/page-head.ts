import { browser } from 'wxt/browser';
import { headOfPage, type PageHead } from '../../page/metadata.ts';
import { pageFacts } from '../../platform/messages/head-facts.ts';
import type { Sender } from '../../platform/messages/receive.ts';

const headScript = '/head.js';

/** Asks the sender's document what it says of itself; the code for it stays in no tab. Of a silent one the address is known. */
export async function headOfSender({ tabId, frameId, url }: Sender): Promise<PageHead> {
  const unknown: PageHead = { title: null, date: null, url, language: null };
  if (tabId === null) return unknown;
  try {
    const target = { tabId, frameIds: [frameId] };
    const [answer] = await browser.scripting.executeScript({ target, files: [headScript] });
    const facts = pageFacts().safeParse(answer?.result);
    return facts.success ? headOfPage(facts.data, url) : unknown;
  } catch {
    return unknown;
  }
}
