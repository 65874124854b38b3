import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWanted, ruleToSwitch } from '../../../platform/registration/decide.ts';
import { contains, hostPattern, hostsOf, intersect, siteOf } from '../../../platform/registration/host-pattern.ts';
import { type PlanInput, planScripts } from '../../../platform/registration/plan.ts';
import type { SiteRule } from '../../../platform/settings/schema.ts';

const rules = (entries: Record<string, 'on' | 'off' | 'on exact' | 'off exact'>): Map<string, SiteRule> =>
  new Map(
    Object.entries(entries).map(([host, word]) => [
      host,
      { on: word.startsWith('on'), subdomains: !word.endsWith('exact') },
    ]),
  );

const plan = (input: Partial<PlanInput>) =>
  planScripts({ everySite: true, sites: new Map(), origins: ['*://*/*'], pausedUntil: 0, now: 1_000, ...input });

/** Whether the browser would run a registered script at a host. */
function registeredAt(host: string, { regions }: ReturnType<typeof planScripts>): boolean {
  const covers = (pattern: string) => contains(hostsOf(pattern) ?? '', host);
  return regions.some(({ matches, excludeMatches }) => matches.some(covers) && !excludeMatches.some(covers));
}

describe('plan of page scripts', () => {
  it.each([
    ['no grant', { origins: [] }, []],
    ['a grant that is no web page', { origins: ['file:///*'] }, []],
    ['a pause', { pausedUntil: 2_000 }, []],
    ['a pause that is over', { pausedUntil: 1_000 }, [['page', ['*://*/*'], []]]],
    ['every site', {}, [['page', ['*://*/*'], []]]],
    ['one site off', { sites: rules({ 'example.org': 'off' }) }, [['page', ['*://*/*'], ['*://*.example.org/*']]]],
    [
      'one host off, not what is under it',
      { sites: rules({ 'example.org': 'off exact' }) },
      [['page', ['*://*/*'], ['*://example.org/*']]],
    ],
    ['a granted site that is off', { origins: ['*://*.example.org/*'], sites: rules({ 'example.org': 'off' }) }, []],
    [
      'a part that is on within a site that is off',
      { sites: rules({ 'example.org': 'off', 'news.example.org': 'on' }) },
      [
        ['page', ['*://*/*'], ['*://*.example.org/*']],
        ['page-news.example.org', ['*://*.news.example.org/*'], []],
      ],
    ],
    [
      'only listed sites',
      { everySite: false, sites: rules({ 'example.org': 'on' }) },
      [['page-example.org', ['*://*.example.org/*'], []]],
    ],
    [
      'a listed site without permission',
      { everySite: false, origins: ['*://*.other.org/*'], sites: rules({ 'example.org': 'on' }) },
      [],
    ],
    [
      'an address of four numbers',
      { everySite: false, sites: rules({ '127.0.0.1': 'on' }) },
      [['page-127.0.0.1', ['*://127.0.0.1/*'], []]],
    ],
    ['overlapping grants', { origins: ['*://*/*', '*://*.example.org/*'] }, [['page', ['*://*/*'], []]]],
  ] as const)('follows from %s', (_name, input, expected) => {
    expect(plan(input).regions.map(({ id, matches, excludeMatches }) => [id, matches, excludeMatches])).toEqual(
      expected,
    );
  });

  it('registers exactly what it says of open tabs, for any settings and grants', () => {
    const host = fc.constantFrom('a.org', 'b.a.org', 'c.b.a.org', 'd.c.b.a.org', 'x.org', 'y.x.org', '10.0.0.1');
    const rule = fc.record({ on: fc.boolean(), subdomains: fc.boolean() });
    const origin = fc.oneof(
      fc.constant('*://*/*'),
      fc.tuple(host, fc.boolean()).map(([name, sub]) => `*://${hostPattern(name, sub)}/*`),
    );
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(fc.tuple(host, rule)),
        fc.array(origin),
        host,
        (everySite, sites, origins, at) => {
          const made = plan({ everySite, sites: new Map(sites), origins });
          expect(registeredAt(at, made)).toBe(made.runsAt(`https://${at}/x`));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('runs at web pages only', () => {
    for (const url of ['about:blank', 'chrome://settings', 'file:///x.html', 'ftp://a.org/', 'nonsense', '']) {
      expect(plan({}).runsAt(url)).toBe(false);
    }
  });
});

describe('the switch of a site', () => {
  it('always leads to what was asked for, whatever stood before', () => {
    const host = fc.constantFrom('a.org', 'www.a.org', 'b.a.org', 'www.b.a.org');
    const rule = fc.record({ on: fc.boolean(), subdomains: fc.boolean() });
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(fc.tuple(host, rule)),
        host,
        fc.boolean(),
        (everySite, before, hostname, on) => {
          const sites = new Map<string, SiteRule>(before.filter(([name]) => !name.startsWith('www.')));
          const made = ruleToSwitch(hostname, on, { everySite, sites });
          sites.delete(siteOf(hostname));
          if (made) sites.set(siteOf(hostname), made);
          expect(isWanted(hostname, { everySite, sites })).toBe(on);
        },
      ),
    );
  });

  it('leaves no rule where none is needed', () => {
    expect(ruleToSwitch('a.org', true, { everySite: true, sites: rules({ 'a.org': 'off' }) })).toBeNull();
  });
});

describe('host patterns', () => {
  it.each([
    ['*', 'a.org', true],
    ['a.org', 'a.org', true],
    ['a.org', 'b.a.org', false],
    ['*.a.org', 'a.org', true],
    ['*.a.org', 'b.a.org', true],
    ['*.a.org', 'ba.org', false],
    ['*.b.a.org', '*.a.org', false],
    ['a.org', '*.a.org', false],
  ])('%s contains %s: %s', (outer, inner, holds) => {
    expect(contains(outer, inner)).toBe(holds);
  });

  it.each([
    ['*.a.org', 'b.a.org', 'b.a.org'],
    ['*', '*.a.org', '*.a.org'],
    ['*.a.org', '*.x.org', null],
  ])('%s and %s have %s in common', (a, b, common) => {
    expect(intersect(a, b)).toBe(common);
    expect(intersect(b, a)).toBe(common);
  });

  it.each([
    ['www.example.org', 'example.org'],
    ['news.example.org', 'news.example.org'],
    ['www.org', 'www.org'],
  ])('the site of %s is %s', (hostname, site) => {
    expect(siteOf(hostname)).toBe(site);
  });
});
