import { describe, expect, it } from 'vitest';
import type { AnalysedFigure } from '../../../engine/analysis.ts';
import { compareFigure } from '../../../engine/compare/compare-figure.ts';
import { type ClaimRow, fakeFigure, fakeIndex, fakePage, type TopicRow } from './fake-index.ts';

const topics: readonly TopicRow[] = [
  { id: 'killed' },
  { id: 'wounded' },
  { id: 'casualties', relation: { kind: 'sumOf', of: ['killed', 'wounded'] } },
  { id: 'fatality-share', dimension: 'share', relation: { kind: 'shareOf', of: ['casualties'], amount: 'killed' } },
];

function derived(topic: string, claims: readonly ClaimRow[], figures: readonly AnalysedFigure[] = []) {
  const figure = figures[0] ?? fakeFigure({}, `p/${topic}`);
  const { derived: found } = compareFigure(figure, fakePage(), fakeIndex({ topics, claims }), figures)!;
  return found.map(({ topic: of, value, operation, terms }) => [
    of,
    Math.round(value),
    operation,
    terms.map((term) => term.value),
  ]);
}

const nis = (topic: string, value: number, asOf = '2025-01-13'): ClaimRow => ({
  topic,
  value,
  origin: 'nis',
  asOf,
  unit: topic === 'fatality-share' ? 'share' : 'people',
});

describe('what is computed', () => {
  it("is one counter's killed and wounded together", () => {
    expect(derived('casualties', [nis('killed', 300), nis('wounded', 2700)])).toEqual([
      ['p/casualties', 3000, 'sum', [300, 2700]],
    ]);
  });

  it('is the part that a counter does not give itself', () => {
    expect(derived('killed', [nis('casualties', 4700), nis('wounded', 4100)])).toEqual([
      ['p/killed', 600, 'difference', [4700, 4100]],
    ]);
    expect(derived('killed', [nis('casualties', 4700), nis('wounded', 4100), nis('killed', 600)])).toEqual([]);
  });

  it("is a counter's share of that counter's total", () => {
    expect(derived('killed', [nis('fatality-share', 2 / 3), nis('casualties', 4000)])).toEqual([
      ['p/killed', 2667, 'product', [2 / 3, 4000]],
    ]);
  });

  it.each<[string, string, readonly ClaimRow[]]>([
    ['of two counters', 'casualties', [nis('killed', 300), { ...nis('wounded', 2700), origin: 'jcs' }]],
    ['of two times', 'casualties', [nis('killed', 300), nis('wounded', 1000, '2024-12-19')]],
    ['of a bound', 'casualties', [nis('killed', 300), { ...nis('wounded', 0), value: [2700, null], hedge: '>' }]],
    [
      'of an unknown counter',
      'casualties',
      [
        { ...nis('killed', 300), origin: null },
        { ...nis('wounded', 2700), origin: null },
      ],
    ],
    ['of a part greater than the whole', 'killed', [nis('casualties', 1000), nis('wounded', 2700)]],
    ['known only after the page', 'casualties', [nis('killed', 600, '2025-04-30'), nis('wounded', 4100, '2025-04-30')]],
  ])('is nothing out of numbers %s', (_, topic, claims) => expect(derived(topic, claims)).toEqual([]));

  describe('on the page', () => {
    const base = fakeFigure({ low: 4000 }, 'p/casualties');
    const share = fakeFigure({ low: 2 / 3, unit: 'share', dimension: 'share', baseOf: 0 }, 'p/fatality-share');

    it('is a share of its base, told at both figures', () => {
      const expected = [['p/killed', 2667, 'product', [2 / 3, 4000]]];
      expect(derived('casualties', [], [base, share])).toEqual(expected);
      const atShare = compareFigure(share, fakePage(), fakeIndex({ topics, claims: [] }), [base, share])!;
      expect(atShare.derived).toHaveLength(1);
    });

    it('is nothing where the share has no topic or the base is a bound', () => {
      const other = { ...share, decision: { ...share.decision, topic: null } };
      expect(derived('casualties', [], [base, other])).toEqual([]);
      const open = fakeFigure({ low: null, high: 4000 }, 'p/casualties');
      expect(derived('casualties', [], [open, share])).toEqual([]);
    });
  });
});
