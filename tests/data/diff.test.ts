import { describe, expect, it } from 'vitest';
import { claimChangelog, describeDiff } from '../../data/diff/describe-diff.ts';
import { diffPacks } from '../../data/diff/diff-packs.ts';
import type { Pack } from '../../data/schema/pack.ts';
import { goodClaim, goodTopic, samplePack } from './sample-pack.ts';

const next = (change: Partial<Pack>): Pack => samplePack({ revision: 2, ...change });
const linesOf = (after: Pack, before = samplePack()): string[] => describeDiff(diffPacks(before, after));

describe('the difference of two revisions', () => {
  it('is nothing between a pack and itself', () => {
    expect(linesOf(samplePack())).toEqual(['flood: revision 1 → 1', '  nothing changed']);
  });

  it.each([
    ['a new title', next({ title: 'Floods' }), 'title: Flood → Floods'],
    [
      'a corrected value',
      next({ claims: [{ ...goodClaim, low: 25, high: 25 }] }),
      'changed claim people killed by the flood: 25 people, Ministry of Water, 2020-05-02, in The Gazette: low 20 → 25; high 20 → 25',
    ],
    [
      'a corrected phrase',
      next({ claims: [{ ...goodClaim, asPrinted: '20 dead' }] }),
      'asPrinted 20 people were killed → 20 dead',
    ],
    [
      'a moved page',
      next({ claims: [{ ...goodClaim, url: 'https://gazette.example/flood-2' }] }),
      'url https://gazette.example/flood → https://gazette.example/flood-2',
    ],
    ['a corrected counter', next({ claims: [{ ...goodClaim, origin: null }] }), 'origin ministry → null'],
    [
      'a new claim',
      next({
        claims: [goodClaim, { ...goodClaim, low: null, high: 40, hedge: '<=', url: 'https://gazette.example/b' }],
      }),
      'added claim people killed by the flood: up to 40 people',
    ],
    ['a claim that is gone', next({ claims: [] }), 'removed claim people killed by the flood: 20 people'],
    [
      'a changed topic',
      next({ topics: [{ ...goodTopic, label: 'flood deaths' }] }),
      'changed topic "dead": label people killed by the flood → flood deaths',
    ],
    [
      'a new entity',
      next({ entities: [...samplePack().entities, { id: 'streslau', name: 'Streslau', kind: 'city', aliases: [] }] }),
      'added entity "streslau"',
    ],
  ])('tells %s', (_, after, line) => {
    expect(linesOf(after).join('\n')).toContain(line);
  });

  it('pairs each of several equal claims with one alone', () => {
    const twice = samplePack({ claims: [goodClaim, goodClaim] });
    expect(diffPacks(twice, samplePack()).rows).toEqual([{ kind: 'removed', list: 'claims', row: goodClaim }]);
  });

  it('is written as a changelog of claims by topic', () => {
    const after = next({
      claims: [{ ...goodClaim, low: 25, high: 25 }],
      outlets: [...samplePack().outlets, { id: 'post', name: 'Post', hosts: [] }],
    });
    expect(claimChangelog(diffPacks(samplePack(), after))).toBe(
      `## Flood, revision 2 (after 1)

### people killed by the flood

- changed claim people killed by the flood: 25 people, Ministry of Water, 2020-05-02, in The Gazette: low 20 → 25; high 20 → 25
`,
    );
    expect(claimChangelog(diffPacks(samplePack(), samplePack()))).toContain('No claim changed.');
  });
});
