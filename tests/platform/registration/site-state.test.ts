import { describe, expect, it } from 'vitest';
import { whyUnreadable } from '../../../platform/registration/readable.ts';
import { siteState } from '../../../platform/registration/site-state.ts';
import { readSettings } from '../../../platform/settings/read.ts';

describe('what an address says of a page', () => {
  it.each([
    [undefined, 'unknown'],
    ['', 'unknown'],
    ['chrome://settings/', 'browser-page'],
    ['about:addons', 'browser-page'],
    ['edge://newtab', 'browser-page'],
    ['view-source:https://example.org/', 'browser-page'],
    ['data:text/html,hello', 'browser-page'],
    ['about:reader?url=https%3A%2F%2Fexample.org', 'reader'],
    ['file:///articles/a.html', 'file'],
    ['chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html', 'own-page'],
    ['chrome-extension://x/pdf-viewer.html', 'pdf'],
    ['https://example.org/report.PDF', 'pdf'],
    ['https://example.org/report.pdf?page=3#x', 'pdf'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/category/x', 'store'],
    ['https://addons.mozilla.org/', 'store'],
    ['https://example.org/news?file=a.pdf', null],
    ['http://127.0.0.1:8000/', null],
  ])('%s: %s', (url, why) => {
    expect(whyUnreadable(url)).toBe(why);
  });
});

describe('the state of a site', () => {
  const at = (stored: Record<string, unknown>, origins: readonly string[], now = 1_000) =>
    siteState('https://www.example.org/a', readSettings({ version: 2, ...stored }), origins, now);

  it.each([
    ['granted and wanted', {}, ['*://*/*'], { wanted: true, granted: true, decidedBy: null, pausedUntil: 0 }],
    ['not granted', {}, [], { wanted: true, granted: false }],
    [
      'off by its own rule',
      { 'site:example.org': { on: false, subdomains: true } },
      ['*://*/*'],
      { wanted: false, decidedBy: null },
    ],
    [
      'off by a wider rule',
      { 'site:org': { on: false, subdomains: true } },
      ['*://*/*'],
      { wanted: false, decidedBy: 'org' },
    ],
    ['paused', { pausedUntil: 9_000 }, ['*://*/*'], { pausedUntil: 9_000 }],
    ['paused until before', { pausedUntil: 900 }, ['*://*/*'], { pausedUntil: 0 }],
    ['only listed sites', { everySite: false }, ['*://*/*'], { wanted: false }],
  ])('is told when it is %s', (_name, stored, origins, expected) => {
    expect(at(stored, origins)).toMatchObject({ kind: 'site', site: 'example.org', ...expected });
  });
});
