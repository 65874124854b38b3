/** Reasons that look at what counters gave before: an older number, a rounded one, a corrected one. */
import { describe, expect, it } from 'vitest';
import { compareFigure } from '../../../engine/compare/compare-figure.ts';
import type { Reason } from '../../../engine/compare/comparison.ts';
import type { Figure } from '../../../engine/figures/figure.ts';
import { type ClaimRow, fakeFigure, fakeIndex, fakePage, type World } from './fake-index.ts';

function reasonsOf(figure: Partial<Figure>, claims: readonly ClaimRow[], world: Omit<World, 'claims'> = {}) {
  return compareFigure(fakeFigure(figure), fakePage(), fakeIndex({ ...world, claims }))?.reasons ?? [];
}

const find = (reasons: readonly Reason[], kind: Reason['kind']) => reasons.find((one) => one.kind === kind);
const at = (value: number, more: Partial<Figure> = {}): Partial<Figure> => ({ low: value, high: value, ...more });

/** A yearly figure of one origin, with another origin beside it. */
const series = (...years: readonly [asOf: string, value: number][]): readonly ClaimRow[] => [
  ...years.map(([asOf, value]): ClaimRow => ({ value, origin: 'un', asOf })),
  { value: 9000, origin: 'census', asOf: '2024-12' },
];

describe('a number that a counter gave before', () => {
  it.each<[string, number, readonly [string, number][], Partial<Reason> | undefined]>([
    [
      'is told by date',
      84.7,
      [
        ['2023', 84.71],
        ['2025', 85],
      ],
      { ours: '2023', theirs: '2025', ofClaim: true },
    ],
    [
      'also as it was rounded',
      1450,
      [
        ['2023', 1438],
        ['2024', 1451],
        ['2025', 1464],
      ],
      { ours: '2024', theirs: '2025' },
    ],
    [
      'not where the present one rounds to it',
      1450,
      [
        ['2023', 1449],
        ['2025', 1452],
      ],
      undefined,
    ],
    [
      'but where it was exactly that',
      1300,
      [
        ['2024', 1300],
        ['2025', 1294],
      ],
      { ours: '2024', theirs: '2025' },
    ],
    [
      'not where it rounds to both',
      68_000,
      [
        ['2024', 68_375],
        ['2025', 68_552],
      ],
      undefined,
    ],
    [
      'not where nobody gave it',
      1480,
      [
        ['2024', 1451],
        ['2025', 1464],
      ],
      undefined,
    ],
  ])('%s: %d', (_, value, years, expected) => {
    const date = find(reasonsOf(at(value), series(...years)), 'date');
    if (expected) expect(date).toMatchObject(expected);
    else expect(date?.ofClaim).toBeUndefined();
  });

  it('explains nothing where the page names another counter, or another counter gives it now', () => {
    const world = { origins: [{ id: 'census', entity: 'p/census' }, { id: 'un' }], entities: [{ id: 'census' }] };
    const claims = series(['2023', 4000], ['2025', 5000]);
    const attribution = { start: 0, end: 3, entity: 'p/census' };
    const found = compareFigure(
      { ...fakeFigure(at(4000)), attribution },
      fakePage({ text: 'The census' }),
      fakeIndex({ ...world, claims }),
    );
    expect(find(found?.reasons ?? [], 'date')?.ofClaim).toBeUndefined();
    const now = [...claims, { value: 4000, origin: 'bank', asOf: '2025-01' }];
    expect(find(reasonsOf(at(4000), now), 'date')?.ofClaim).toBeUndefined();
  });

  it('was not given before it became known', () => {
    const claims = series(['2023', 4000], ['2024', 5000]).map((row) =>
      row.asOf === '2023' ? { ...row, published: '2025-03-01' } : row,
    );
    expect(find(reasonsOf(at(4000), claims), 'date')?.ofClaim).toBeUndefined();
  });
});

describe('rounding', () => {
  it.each<[string, number, readonly [string, number][], boolean]>([
    ['1,452 is 1,450 rounded', 1450, [['2025', 1452]], true],
    [
      '84.7 is not 85 rounded beside 84.93',
      84.7,
      [
        ['2024', 84.93],
        ['2025', 85],
      ],
      false,
    ],
    ['1,450 is 1,450.3 to the eye', 1450, [['2025', 1450.3]], false],
    ['1,450 is not 1,464 rounded', 1450, [['2025', 1464]], false],
    [
      '1,300 is not 1,294 rounded where it was given before',
      1300,
      [
        ['2024', 1300],
        ['2025', 1294],
      ],
      false,
    ],
  ])('%s', (_, value, years, expected) => {
    expect(find(reasonsOf(at(value), series(...years)), 'rounding') !== undefined).toBe(expected);
  });

  it.each([
    ['53.9 % and 53.86 %', 0.539, 0.5386, undefined],
    ['32 % and 32.1 %', 0.32, 0.321, '0.321'],
  ])('of shares is told to a tenth of a percent: %s', (_, value, theirs, expected) => {
    const claims = [{ value: theirs, origin: 'a', unit: 'share', asOf: '2025' }];
    const found = reasonsOf(at(value, { unit: 'share', step: value === 0.32 ? 0.01 : 0.001 }), claims);
    expect(find(found, 'rounding')?.theirs).toBe(expected);
  });
});

describe('a correction', () => {
  const nov: ClaimRow = { value: 1200, origin: 'gov', asOf: '2023-11' };
  const superseded: ClaimRow = { value: 1400, origin: 'gov', asOf: '2023-10', aside: 'superseded' };
  const other: ClaimRow = { value: 1000, origin: 'b', asOf: '2023-11' };
  const later: ClaimRow = { value: 1139, origin: 'gov', asOf: '2024-05' };

  it.each<[string, readonly ClaimRow[], string | undefined]>([
    ['is to the count of the same date', [superseded, { ...nov, value: 1180, asOf: '2023-10' }, nov, later], '1180'],
    ['else to the next one, not to the latest', [superseded, nov, later], '1200'],
    ['of a total is also a lower count', [{ ...superseded, aside: undefined }, nov, later], '1200'],
    [
      'is no lower count by another definition',
      [
        { ...nov, value: 1400, definition: 'x' },
        { ...later, definition: 'y' },
      ],
      undefined,
    ],
    ['is no lower bound', [{ ...nov, value: [1400, null], hedge: '>' }, later], undefined],
    [
      'is no higher count',
      [
        { ...nov, value: 1400 },
        { ...later, value: 1500 },
        { ...later, asOf: '2024-06' },
      ],
      undefined,
    ],
  ])('%s', (_, claims, theirs) => {
    expect(find(reasonsOf(at(1400), [...claims, other]), 'correction')?.theirs).toBe(theirs);
  });

  it.each(['stock', 'flow'] as const)('is no lower %s of a later time', (aggregation) => {
    const topics = [{ id: 'killed', aggregation }];
    const claims = [{ ...nov, value: 1400 }, later, other];
    expect(find(reasonsOf(at(1400), claims, { topics }), 'correction')).toBeUndefined();
  });
});
