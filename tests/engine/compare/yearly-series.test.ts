import { describe, expect, it } from 'vitest';
import { compareFigure } from '../../../engine/compare/compare-figure.ts';
import { type ClaimRow, fakeFigure, fakeIndex, fakePage, type TopicRow } from './fake-index.ts';

const key = 'p/population@p/utopia';
const topic: TopicRow = { id: 'population', about: 'utopia', aggregation: 'stock' };
const of = (asOf: string, value: number, origin: string): ClaimRow => ({
  topic: 'population',
  value,
  origin,
  outlet: origin,
  asOf,
});
const series: readonly ClaimRow[] = [
  of('1989', 51_000_000, 'census'),
  of('2010', 45_800_000, 'un'),
  of('2010', 45_900_000, 'bank'),
  of('2023', 37_000_000, 'bank'),
  of('2024', 37_900_000, 'un'),
  of('2025', 39_000_000, 'un'),
  of('2026', 35_700_000, 'factbook'),
];

function compared(date: string | null, asOf: string | null = null, claims = series, row = topic) {
  const figure = { ...fakeFigure({ low: 38_000_000 }, key), asOf };
  return compareFigure(figure, fakePage({ date }), fakeIndex({ topics: [row], claims }))!;
}

const standing = (result: ReturnType<typeof compared>) =>
  result.origins.filter(({ interval }) => interval !== null).map(({ id, asOf }) => [id, asOf]);

describe('a yearly series', () => {
  it("is compared at the page's date, each counter with its nearest year", () => {
    expect(standing(compared('2025-06-01'))).toEqual([
      ['p/un', '2025'],
      ['p/bank', '2023'],
    ]);
  });

  it('leaves an old census out, though it is its only count', () => {
    const result = compared('2025-06-01');
    expect(result.spread).toMatchObject({ low: 37_000_000, high: 39_000_000 });
    expect(result.origins.find(({ id }) => id === 'p/census')).toMatchObject({ interval: null });
  });

  it('is compared at the year that the words name, and no other', () => {
    const result = compared('2025-06-01', '2010');
    expect(standing(result)).toEqual([
      ['p/bank', '2010'],
      ['p/un', '2010'],
    ]);
    expect(result).toMatchObject({ asOf: '2010', relation: { kind: 'below' } });
  });

  it.each([
    ['the named year', '2025-06-01', '2003'],
    ['the time of the page', '2035-01-01', null],
    ['the past of the page', '1995-01-01', null],
  ])('is not compared where nothing is known of %s', (_, date, asOf) => {
    expect(compared(date, asOf).relation).toMatchObject({ kind: 'notComparable', reason: 'other-date' });
  });

  it('is compared with the next edition where the page is a little older than all that is known', () => {
    const result = compared('2025-06-01', null, [of('2026', 37_500_000, 'un'), of('2026', 38_500_000, 'factbook')]);
    expect(result).toMatchObject({ relation: { kind: 'within' }, later: [] });
  });

  it('is compared at its newest year where the page has no date', () => {
    expect(standing(compared(null))).toEqual([
      ['p/factbook', '2026'],
      ['p/un', '2025'],
    ]);
  });

  it('of flows is compared year by year alone', () => {
    const flow: TopicRow = { ...topic, aggregation: 'flow' };
    expect(standing(compared('2025-06-01', null, series, flow))).toEqual([['p/un', '2025']]);
    expect(standing(compared('2024-06-01', null, series, flow))).toEqual([['p/un', '2024']]);
  });
});
