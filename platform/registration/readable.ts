import { hostnameOf } from './plan.ts';

/** Why no script can be put into a page, as far as its address tells. */
export type Unreadable = 'browser-page' | 'store' | 'pdf' | 'file' | 'reader' | 'own-page' | 'unknown';

/** Sites of the browsers' makers, into which no extension may look. */
const stores: ReadonlySet<string> = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
  'addons.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
]);

/** What the address of a tab says of the page; null where nothing speaks against reading it. Without a permission the address is not known. */
export function whyUnreadable(url: string | undefined): Unreadable | null {
  if (url === undefined || url === '') return 'unknown';
  if (url.startsWith('about:reader')) return 'reader';
  if (url.startsWith('file:')) return 'file';
  if (/^(?:chrome|moz)-extension:/.test(url)) return url.includes('pdf') ? 'pdf' : 'own-page';
  const hostname = hostnameOf(url);
  if (hostname === null) return 'browser-page';
  const { pathname } = new URL(url);
  if (stores.has(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'))) return 'store';
  return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : null;
}
