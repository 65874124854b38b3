import { describe, expect, it } from 'vitest';
import { readPack } from '../../../data/read-pack.ts';
import { compilePacks } from '../../../engine/index/compile.ts';
import { openIndex } from '../../../engine/index/open.ts';
import { checkImport } from '../../../platform/packs/check-import.ts';
import { ownClaim } from '../../../platform/packs/own-claim.ts';
import { ownPackId, withOwnClaim } from '../../../platform/packs/own-pack.ts';
import { comparison } from '../../components/fixtures/build.ts';

const words = { title: 'My claims', description: 'Kept.', licence: 'private' };
const figure = (low: number | null, high: number | null, topic = 'kursk/nk-killed', unit = 'people') => ({
  surface: 'some 300 North Korean soldiers killed in Kursk in the last few months alone',
  comparison: comparison([low, high], { topic, unit }),
  title: 'Losses',
  url: 'https://www.news.example.org/a',
  date: '2025-02-19',
  outlet: 'Example News',
});
const first = withOwnClaim(null, figure(300, 300), words, '2026-11-21');
const must = <T>(value: T | null): T => {
  if (value === null) throw new Error('nothing');
  return value;
};

describe('a claim of one’s own', () => {
  it.each([
    ['a value', 300, 300, '', 300, 300],
    ['an upper bound', null, 12_000, '<=', null, 12_000],
    ['a lower bound', 1_000, null, '>=', 1_000, null],
  ])('keeps %s', (_name, low, high, hedge, from, to) => {
    expect(ownClaim(figure(low, high), 'x')).toMatchObject({ hedge, low: from, high: to, topic: 'kursk/nk-killed' });
  });

  it('keeps dates as dates, the entity of a topic per entity apart, and at most ten printed words', () => {
    const claim = ownClaim(figure(20_000, 20_001, 'world/population-of@world/ukr', 'date'), null);
    expect(claim).toMatchObject({
      low: '2024-10-04',
      high: '2024-10-05',
      topic: 'world/population-of',
      about: 'world/ukr',
    });
    expect(claim?.asPrinted?.split(' ')).toHaveLength(10);
  });

  it('is none where the figure has no value', () => {
    expect(ownClaim(figure(null, null), null)).toBeNull();
  });
});

describe('the pack of one’s own claims', () => {
  it('begins with the first claim and is a pack that can be read and compiled', () => {
    const pack = must(first);
    expect(pack).toMatchObject({ id: ownPackId, revision: 1, reachesTo: '2026-11-21' });
    expect(pack.outlets).toEqual([{ id: 'news-example-org', name: 'Example News', hosts: ['news.example.org'] }]);
    expect(readPack(JSON.stringify(pack), 'own')).toMatchObject({ ok: true });
    expect(openIndex(compilePacks([pack])).claims('kursk/nk-killed')).toHaveLength(1);
  });

  it('grows by a revision with each new claim, and by nothing with the same one', () => {
    const second = must(withOwnClaim(first, figure(400, 400), words, '2026-11-22'));
    expect([second.revision, second.claims.length, second.outlets.length]).toEqual([2, 2, 1]);
    expect(withOwnClaim(second, figure(300, 300), words, '2026-11-23')).toBe(second);
  });
});

describe('the check of a file before it is imported', () => {
  const source = JSON.stringify(first);
  const check = (text: string, present = () => null as never) =>
    checkImport(text, 'file.json', [{ id: 'kursk' }], present);

  it.each([
    ['no JSON', '{', 'unreadable'],
    ['something else', '[1, 2]', 'unreadable'],
    ['a pack without a head', '{"claims": []}', 'unreadable'],
    ['the name of a bundled pack', source.replace(ownPackId, 'kursk'), 'taken'],
    ['a later engine', source.replace('"minimumEngine":1', '"minimumEngine":99'), 'newer'],
  ])('refuses %s', (_name, text, code) => {
    expect(check(text)).toMatchObject({ ok: false, code });
  });

  it('refuses a file that is too large without reading it', () => {
    expect(check(' '.repeat(64_000_001))).toMatchObject({ ok: false, code: 'too-large' });
  });

  it('says what would change, and leaves wrong rows out', () => {
    const pack = must(first);
    const bad = { ...pack, claims: [...pack.claims, { topic: 'x', low: 'many' }] };
    const checked = check(JSON.stringify(bad));
    expect(checked.ok && checked.errors.some((line) => line.includes('claims[1]'))).toBe(true);
    expect(checked.ok && readPack(checked.source, 'rest').ok).toBe(true);
    expect(checked.ok && checked.changes.some((line) => line.includes('added claim'))).toBe(true);
  });
});
