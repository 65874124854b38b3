import { describe, expect, it } from 'vitest';
import { compareFigure } from '../../../engine/compare/compare-figure.ts';
import type { Comparison } from '../../../engine/compare/comparison.ts';
import { type ClaimRow, fakeFigure, fakeIndex, fakePage, type World } from './fake-index.ts';

function compared(claims: readonly ClaimRow[], world: Omit<World, 'claims'> = {}): Comparison {
  return compareFigure(fakeFigure(), fakePage(), fakeIndex({ ...world, claims }))!;
}

const spreadOf = (claims: readonly ClaimRow[]) => compared(claims).spread;
const closed = (low: number, high: number) => ({ low, high, lowOpen: false, highOpen: false });

describe('the spread', () => {
  it("reaches from the lowest to the highest of each origin's latest claim", () => {
    const spread = spreadOf([
      { value: 1100, origin: 'jcs', asOf: '2024-12-23' },
      { value: 3000, origin: 'zelenskyy', asOf: '2024-12-23' },
      { value: 3800, origin: 'zelenskyy', asOf: '2025-01-05' },
    ]);
    expect(spread).toEqual(closed(1100, 3800));
  });

  it.each(['copy', 'derived', 'planned', 'batch', 'conflation', 'superseded', 'denial'] as const)(
    'leaves out what is marked as %s',
    (aside) => {
      const { spread, originCount, origins } = compared([
        { value: 300, origin: 'a', asOf: '2025-01' },
        { value: 500, origin: 'b', asOf: '2025-01' },
        { value: 9000, origin: 'c', asOf: '2025-01', aside },
      ]);
      expect(spread).toEqual(closed(300, 500));
      expect(originCount).toBe(2);
      expect(origins.find(({ id }) => id === 'p/c')).toMatchObject({ interval: null });
    },
  );

  it('has an arrow where the outermost number is a bound', () => {
    expect(
      spreadOf([
        { value: [null, 50], hedge: '<=', origin: 'eu', asOf: '2025-01' },
        { value: [471, null], hedge: '>=', origin: 'ministry', asOf: '2025-01' },
      ]),
    ).toEqual({ low: 50, high: 471, lowOpen: true, highOpen: true });
  });

  it('has none for a bound further inside', () => {
    expect(
      spreadOf([
        { value: [3000, null], hedge: '>', origin: 'a', asOf: '2025-01' },
        { value: 4000, origin: 'b', asOf: '2025-01' },
      ]),
    ).toEqual(closed(3000, 4000));
  });

  it('has none where another outlet prints the same count closed', () => {
    expect(
      spreadOf([
        { value: [300, null], hedge: '>=', origin: 'nis', outlet: 'x', asOf: '2025-01-13' },
        { value: 300, hedge: '~', origin: 'nis', outlet: 'y', asOf: '2025-01-13' },
        { value: 200, origin: 'b', asOf: '2025-01-13' },
      ]),
    ).toEqual(closed(200, 300));
  });

  it('spans what outlets made of one briefing', () => {
    const { spread, originCount } = compared([
      { value: 15_000, origin: 'nis', outlet: 'x', asOf: '2025-01-13' },
      { value: 18_000, origin: 'nis', outlet: 'y', asOf: '2025-01-13' },
    ]);
    expect(spread).toEqual(closed(15_000, 18_000));
    expect(originCount).toBe(1);
  });

  it('is widened by a claim without origin, which is never counted', () => {
    const { spread, originCount, outletCount, origins } = compared([
      { value: 300, origin: 'a', outlet: 'x', asOf: '2025-01' },
      { value: 500, origin: 'b', outlet: 'y', asOf: '2025-01' },
      { value: 900, outlet: 'z', asOf: '2025-01' },
    ]);
    expect(spread).toEqual(closed(300, 900));
    expect([originCount, outletCount]).toEqual([2, 2]);
    expect(origins.at(-1)).toMatchObject({ id: null, outlets: ['The z'] });
  });

  it('is not widened by a claim without origin that is older than every named count', () => {
    expect(
      spreadOf([
        { value: 300, origin: 'a', asOf: '2025-01' },
        { value: 500, origin: 'b', asOf: '2024-12' },
        { value: 10, outlet: 'z', asOf: '2024-10' },
      ]),
    ).toEqual(closed(300, 500));
  });

  it('takes the newest claim alone of an outlet that names no origin', () => {
    expect(
      spreadOf([
        { value: 300, origin: 'a', asOf: '2024-11' },
        { value: 500, outlet: 'z', asOf: '2025-01' },
        { value: 100, outlet: 'z', asOf: '2024-12' },
      ]),
    ).toEqual(closed(300, 500));
  });

  it('converts what is printed in another unit', () => {
    const spread = spreadOf([
      { value: 1300, unit: 'km2', origin: 'a', asOf: '2025-01' },
      { value: 1250, unit: 'km2', origin: 'b', asOf: '2025-01' },
      { value: 531, unit: 'mi2', origin: 'c', asOf: '2025-01' },
    ]);
    expect(spread?.low).toBe(1250);
    expect(spread?.high).toBeCloseTo(1375.3, 1);
  });
});

describe('origins', () => {
  it('count once, however many outlets repeat them', () => {
    const { originCount, outletCount, origins } = compared(
      ['a', 'b', 'c', 'd'].map((outlet) => ({ value: 300, origin: 'nis', outlet, asOf: '2025-01-13' })),
    );
    expect([originCount, outletCount]).toEqual([1, 4]);
    expect(origins[0]?.outlets).toHaveLength(4);
  });

  it('are one where a count is credited to another counter too', () => {
    const { originCount, origins } = compared([
      { value: 300, hedge: '~', origin: 'nis', outlet: 'a', asOf: '2025-01-13' },
      { value: 300, origin: 'zelenskyy', alsoOrigin: ['nis'], outlet: 'b', asOf: '2025-01' },
    ]);
    expect(originCount).toBe(1);
    expect(origins.map(({ id }) => id)).toEqual(['p/nis']);
    expect(origins[0]?.claims.map(({ creditedTo }) => creditedTo ?? null)).toEqual([null, 'ZELENSKYY']);
  });

  it('stay two where the other counter gave another number', () => {
    expect(
      compared([
        { value: 600, origin: 'nis', asOf: '2025-01-13' },
        { value: 300, origin: 'zelenskyy', alsoOrigin: ['nis'], asOf: '2025-01' },
      ]).originCount,
    ).toBe(2);
  });

  it('come counted ones first, newest first, unknown last', () => {
    const { origins } = compared([
      { value: 1, outlet: 'z', asOf: '2025-01-20' },
      { value: 2, origin: 'old', asOf: '2024-10' },
      { value: 3, origin: 'new', asOf: '2025-01' },
      { value: 4, origin: 'later', asOf: '2025-04' },
    ]);
    expect(origins.map(({ id }) => id)).toEqual(['p/new', 'p/old', 'p/later', null]);
  });

  it('bear the name of the party to which they belong', () => {
    const { origins } = compared([{ value: 300, origin: 'hur', asOf: '2025-01' }], {
      origins: [{ id: 'hur', name: 'HUR', short: 'HUR', party: 'p/ukraine' }],
      entities: [{ id: 'ukraine', name: 'Ukraine' }],
    });
    expect(origins[0]).toMatchObject({ name: 'HUR', short: 'HUR', party: 'Ukraine', asOf: '2025-01' });
  });
});

describe('definitions', () => {
  const claims: readonly ClaimRow[] = [
    { value: 64, origin: 'gov', definition: 'certified deaths', asOf: '2018-08-28' },
    { value: 1427, origin: 'gov', definition: 'excess deaths', asOf: '2018-07' },
    { value: 2975, origin: 'gwu', definition: 'excess deaths', asOf: '2018-08' },
    { value: [800, 8500], origin: 'harvard', definition: 'survey', asOf: '2018-05' },
  ];

  it('have a spread each, that of most counters first', () => {
    expect(compared(claims).spreads).toEqual([
      { definition: 'excess deaths', spread: closed(1427, 2975), origins: 2 },
      { definition: 'certified deaths', spread: closed(64, 64), origins: 1 },
      { definition: 'survey', spread: closed(800, 8500), origins: 1 },
    ]);
  });

  it('have none where all count alike', () => expect(compared(claims.slice(1, 3)).spreads).toEqual([]));
});
