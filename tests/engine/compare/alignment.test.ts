import { describe, expect, it } from 'vitest';
import { compareFigure } from '../../../engine/compare/compare-figure.ts';
import { type ClaimRow, fakeFigure, fakeIndex, fakePage } from './fake-index.ts';

const nis: readonly ClaimRow[] = [
  { value: 100, origin: 'nis', outlet: 'a', asOf: '2024-12-19' },
  { value: 300, origin: 'nis', outlet: 'b', asOf: '2025-01-13' },
  { value: 600, origin: 'nis', outlet: 'c', asOf: '2025-04-30', published: '2025-04-30' },
  { value: 250, origin: 'other', asOf: '2024-12-01' },
];

function on(date: string | null, claims = nis) {
  return compareFigure(fakeFigure(), fakePage({ date }), fakeIndex({ claims }))!;
}

describe('a page is compared with what was known by its date', () => {
  it.each([
    ['2024-12-25', 100],
    ['2025-01-21', 300],
    ['2025-01-13', 300],
    ['2025-05-01', 600],
    [null, 600],
  ])('on %s the count is %s', (date, value) => {
    const { origins, alignedTo } = on(date);
    expect(origins[0]).toMatchObject({ id: 'p/nis', interval: { low: value, high: value } });
    expect(alignedTo).toBe(date);
  });

  it('by the month where no day is known', () => {
    const claims: ClaimRow[] = [{ value: 5, origin: 'a', asOf: '2025-01' }];
    expect(on('2025-01-02', claims).originCount).toBe(1);
    expect(on('2024-12-31', claims).originCount).toBe(0);
  });

  it('by the day of publication, not by the day that the number describes', () => {
    const claims: ClaimRow[] = [{ value: 4645, origin: 'study', asOf: '2017-12-31', published: '2018-05-29' }];
    expect(on('2018-03-01', claims).relation.reason).toBe('later-only');
    expect(on('2018-06-01', claims).originCount).toBe(1);
  });

  it('and an undated telling of a study is no older than its first publication', () => {
    const claims: ClaimRow[] = [
      { value: 4645, origin: 'study', asOf: '2017-12-31', published: '2018-05-29', outlet: 'a' },
      { value: 4645, origin: 'study', asOf: '2017-12-31', outlet: 'b' },
    ];
    expect(on('2018-03-01', claims).relation.reason).toBe('later-only');
  });

  it('while an undated telling of a statement stands for its own day', () => {
    const claims: ClaimRow[] = [
      { value: 300, origin: 'nis', asOf: '2025-01-13', published: '2025-01-20', outlet: 'a' },
      { value: 300, origin: 'nis', asOf: '2025-01-13', outlet: 'b' },
    ];
    expect(on('2025-01-14', claims).originCount).toBe(1);
  });
});

describe('a figure for which the page names a time is compared with what counters said for that time', () => {
  const at = (asOf: string, claims = nis) =>
    compareFigure(
      { ...fakeFigure({ low: 110, high: 110 }), asOf },
      fakePage({ date: '2025-05-01' }),
      fakeIndex({ claims }),
    )!;

  it.each([
    ['2024-12', 100],
    ['2025-01', 300],
    ['2025', 600],
  ])('%s: %s', (asOf, value) => {
    expect(at(asOf).origins.find(({ id }) => id === 'p/nis')?.interval).toEqual({ low: value, high: value });
  });

  it('or with all where none is that old, and the date then tells of that time', () => {
    const { spread, reasons } = at('2023');
    expect(spread).toMatchObject({ low: 250, high: 600 });
    expect(reasons.find(({ kind }) => kind === 'date')).toEqual({
      kind: 'date',
      ours: '2023',
      theirs: '2025-04-30',
      who: 'NIS',
    });
  });
});

describe('since then', () => {
  it('tells new counts alone, oldest first', () => {
    const claims: ClaimRow[] = [
      { value: 300, origin: 'nis', asOf: '2025-01-13' },
      { value: 300, origin: 'nis', asOf: '2025-01-13', published: '2025-03-01', outlet: 'late' },
      { value: [300, null], hedge: '>=', origin: 'nis', asOf: '2025-02-01', outlet: 'later' },
      { value: 2000, origin: 'nis', asOf: '2025-09-02', outlet: 'x' },
      { value: 600, origin: 'nis', asOf: '2025-04-30', outlet: 'y' },
      { value: 600, hedge: '~', origin: 'nis', asOf: '2025-05-02', outlet: 'z' },
      { value: 5000, origin: 'nis', asOf: '2025-05-02', aside: 'conflation' },
      { value: 1000, asOf: '2025-06' },
    ];
    expect(on('2025-01-21', claims).later.map(({ low, origin, asOf }) => [low, origin, asOf])).toEqual([
      [600, 'NIS', '2025-04-30'],
      [1000, null, '2025-06'],
      [2000, 'NIS', '2025-09-02'],
    ]);
  });

  it('tells nothing where the page has no date', () => expect(on(null).later).toEqual([]));
});
