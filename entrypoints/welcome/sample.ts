import { browser } from 'wxt/browser';

/** The page's own scripts in the order in which the background would put them into a site. */
const scripts = ['/page.js', '/attend.js', '/card.js'] as const;

function load(document: Document, src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} did not load`));
    document.head.append(script);
  });
}

/**
 * Lets Sidelight read this very page, so that the card can be tried before any permission is given. Browsers put no page
 * script into pages of an extension; ours may load its own files.
 */
export async function readThisPage(document: Document): Promise<void> {
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = browser.runtime.getURL('/assets/marks.css' as '/');
  document.head.append(style);
  for (const script of scripts) await load(document, browser.runtime.getURL(script as '/'));
}
