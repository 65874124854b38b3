import { describe, expect, it } from 'vitest';
import { compareDate } from '../../../engine/compare/compare-date.ts';
import { dayOf } from '../../../engine/compare/days.ts';
import { type ClaimRow, fakeDate, fakeIndex, fakePage, type TopicRow } from './fake-index.ts';

const topics: readonly TopicRow[] = [{ id: 'arrival', dimension: 'date' }];
const claim = (low: string | null, high: string | null, origin: string): ClaimRow => ({
  topic: 'arrival',
  value: [low, high],
  unit: 'date',
  origin,
  asOf: '2024-12',
});
const october = claim('2024-10-01', '2024-10-31', 'nis');
const november = claim('2024-11-05', '2024-11-05', 'hur');

const compared = (low: string, high: string, claims: readonly ClaimRow[], hedge: '' | '~' = '') =>
  compareDate(fakeDate(low, high, { hedge }), fakePage(), fakeIndex({ topics, claims }))!;

describe('a date of the page', () => {
  it.each([
    ['within', '2024-10-15', '2024-10-15'],
    ['same', '2024-10-01', '2024-11-05'],
    ['contains', '2024-09-01', '2024-11-30'],
    ['above', '2024-12-01', '2024-12-01'],
    ['below', '2024-08-06', '2024-08-06'],
    ['overlaps', '2024-11-01', '2024-11-30'],
  ] as const)('is %s: %s to %s', (kind, low, high) => {
    expect(compared(low, high, [october, november]).relation.kind).toBe(kind);
  });

  it('is counted in days since 1970', () => {
    const { figure, spread, unit, origins } = compared('2024-10-15', '2024-10-15', [october, november]);
    expect(unit).toBe('date');
    expect(figure).toEqual({ low: dayOf('2024-10-15'), high: dayOf('2024-10-15') });
    expect(spread).toMatchObject({ low: dayOf('2024-10-01'), high: dayOf('2024-11-05') });
    expect(origins[0]?.claims[0]).toMatchObject({ low: dayOf('2024-11-05') });
  });

  it('may be off by some days where it is hedged', () => {
    expect(compared('2024-11-09', '2024-11-09', [october, november]).relation.kind).toBe('above');
    expect(compared('2024-11-09', '2024-11-09', [october, november], '~').relation.kind).toBe('overlaps');
  });

  it('is compared with claims that know the month alone', () => {
    const { relation } = compared('2024-10-15', '2024-10-15', [claim('2024-10', '2024-10', 'nis'), november]);
    expect(relation.kind).toBe('within');
  });

  it('is above a spread whose end is closed only', () => {
    expect(
      compared('2026-01-01', '2026-01-01', [{ ...october, value: ['2024-10-01', null], hedge: '>' }, november]).relation
        .kind,
    ).toBe('above');
    expect(
      compared('2026-01-01', '2026-01-01', [{ ...november, value: ['2024-11-05', null], hedge: '>' }, october]).relation
        .kind,
    ).toBe('within');
  });

  it('is no number that could be a bound', () => {
    const { reasons } = compared('2024-09-01', '2024-09-01', [
      { ...october, value: [null, '2024-10-31'], hedge: '<=' },
      november,
    ]);
    expect(reasons.map(({ kind }) => kind)).not.toContain('bound');
  });

  it('has no counter, so that none is missed', () => {
    expect(compared('2026-01-01', '2026-01-01', [october, november]).reasons).toEqual([]);
  });
});
