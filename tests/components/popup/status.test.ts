import { describe, expect, it } from 'vitest';
import { readMessages } from '../../../cli/words/messages.ts';
import { translateWith } from '../../../cli/words/translate.ts';
import type { PopupSite } from '../../../components/popup/props.ts';
import { countsLine, explanation, isOn } from '../../../components/popup/status.ts';

const translate = translateWith(await readMessages());
const speaker = { translate, locale: 'en' };
const page = { figures: 9, compared: 6, checks: 0, cut: false };
const site = (rest: Partial<PopupSite & { kind: 'site' }> = {}): PopupSite => ({
  kind: 'site',
  hostname: 'www.example.org',
  site: 'example.org',
  wanted: true,
  granted: true,
  pausedUntil: 0,
  decidedBy: null,
  ...rest,
});

describe('the popup’s status', () => {
  it.each([
    [{ ...page }, '9 figures · 6 compared'],
    [{ ...page, figures: 1, compared: 0, checks: 1 }, '1 figure · 0 compared · 1 note on arithmetic'],
    [
      { ...page, figures: 12_345, compared: 1_234, checks: 2 },
      '12,345 figures · 1,234 compared · 2 notes on arithmetic',
    ],
    [{ ...page, figures: 0 }, 'No figures on this page'],
  ])('counts %j', (counts, line) => {
    expect(countsLine(counts, speaker)).toBe(line);
  });

  it.each([
    ['says nothing where all is well', site(), page, null],
    ['says that the page has to be loaded anew', site(), null, /Reload/],
    ['says that the browser will ask', site({ granted: false }), null, /permission/],
    ['says that it runs on this page only', site({ granted: false }), page, /this page only/],
    ['says nothing beside an off switch', site({ wanted: false }), null, null],
    ['names the wider rule', site({ wanted: false, decidedBy: 'org' }), null, /for org/],
    ['leaves a pause to its own line', site({ pausedUntil: 5 }), null, null],
  ])('%s', (_name, where, what, expected) => {
    const words = explanation(where, what, translate);
    if (expected === null) expect(words).toBeNull();
    else expect(words).toMatch(expected);
  });

  it.each(['browser-page', 'store', 'pdf', 'file', 'reader', 'own-page', 'unknown'] as const)(
    'has words for a page that is %s',
    (why) => {
      expect(explanation({ kind: 'unreadable', why }, null, translate)).toMatch(/\w/);
    },
  );

  it('shows the switch on only where the browser allows it too', () => {
    expect([site(), site({ granted: false }), site({ wanted: false })].map((one) => isOn({ site: one }))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
