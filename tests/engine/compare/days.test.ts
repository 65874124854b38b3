import { describe, expect, it } from 'vitest';
import { dateOfDay, dayOf, daysApart, isLater, periodOf } from '../../../engine/compare/days.ts';

describe('partial dates', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-01-11', '2025-01-11', '2025-01-11'],
  ])('%s reaches from %s to %s', (date, first, last) => {
    const period = periodOf(date);
    expect(period && [dateOfDay(period.first), dateOfDay(period.last)]).toEqual([first, last]);
  });

  it('is no period when it is no date', () => expect(periodOf('autumn')).toBeNull());

  it.each([
    ['2025-01', '2025-01-12', false],
    ['2025-01-13', '2025-01', false],
    ['2025-02', '2025-01-31', true],
    ['2025', '2025-01-01', false],
    ['2026', '2025-12-31', true],
  ])('%s is later than %s: %s', (a, b, later) => expect(isLater(a, b)).toBe(later));

  it.each([
    ['2025-01', '2025-01-12', 0],
    ['2025-01-01', '2025-01-12', 11],
    ['2024', '2025-01-02', 2],
    ['2025-01-02', '2024', 2],
  ])('%s and %s lie %d days apart', (a, b, days) => expect(daysApart(a, b)).toBe(days));

  it('counts days from 1970', () => expect(dayOf('1970-01-02')).toBe(1));
});
