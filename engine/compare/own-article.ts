/** Whether a claim was taken from the very page that is read: then it is no other source. */
import type { ClaimRecord } from '../index/pack-index.ts';
import type { PageText } from '../page.ts';

/** A headline shorter than this (in letters and digits) may stand over two articles: "Live updates". */
const shortestTitle = 24;

/** Marks put on an address by those who share it; they name no other page. */
const trackingMarks = /^(?:utm_\w+|fbclid|gclid|at_\w+|ref|cmp|ito|smid|smtyp)$/i;

/** Host without `www.` or `m.`/`amp.`, lower case; null for what is no address. */
function hostOf(address: string): string | null {
  try {
    return new URL(address).hostname.replace(/^(?:www|m|amp|mobile)\./, '');
  } catch {
    return null;
  }
}

/** The page that an address names, whatever its scheme, marks of sharing and place within the page. */
function pageOf(address: string): string | null {
  const host = hostOf(address);
  if (host === null) return null;
  const url = new URL(address);
  const query = [...url.searchParams].filter(([name]) => !trackingMarks.test(name)).sort();
  const path = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : url.pathname;
  return `${host}${path}?${query.map((pair) => pair.join('=')).join('&')}`;
}

/** Letters and digits alone, lower case: quotes and dashes are set differently by every copy. */
function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** A test for one page: same address, or same title where the outlets do not speak against it. */
export function ownArticle(page: PageText): (record: ClaimRecord) => boolean {
  const address = page.url === null ? null : pageOf(page.url);
  const host = page.url === null ? null : hostOf(page.url);
  const title = page.title === null ? '' : plain(page.title);
  const outlet = page.outlet ? plain(page.outlet) : null;

  const otherOutlet = (record: ClaimRecord): boolean => {
    const known = record.outlet;
    if (!known) return false;
    if (host !== null && known.hosts.length > 0) {
      return !known.hosts.some((own) => host === own || host.endsWith(`.${own}`));
    }
    return outlet !== null && plain(known.name) !== outlet;
  };

  return (record) => {
    const { url, title: claimTitle } = record.claim;
    // The host is looked for first: taking an address apart costs more than the rest of a comparison.
    if (address !== null && host !== null && url?.includes(host) && pageOf(url) === address) return true;
    if (title.length < shortestTitle || !claimTitle) return false;
    const own = plain(claimTitle);
    // A page's title often carries the outlet's name behind the headline.
    const same =
      own === title ||
      (own.length >= shortestTitle && title.startsWith(own) && title.length - own.length <= shortestTitle);
    return same && !otherOutlet(record);
  };
}
