import { describe, expect, it } from 'vitest';
import { conversion } from '../../../engine/compare/unit-conversion.ts';

describe('conversion', () => {
  it.each([
    [500, 'mi2', 'km2', 1294.99],
    [100, 'ha', 'km2', 1],
    [2, 'mi', 'km', 3.218688],
    [38, 'degC', 'degF', 100.4],
    [2, 'weeks', 'days', 14],
    [44, 'settlements', 'count', 44],
    [6_000_000, 'shells', 'count', 6_000_000],
    [92, 'people per day', 'people/day', 92],
    [5, 'tonnes', 'kg', 5000],
  ])('turns %d %s into %s: %d', (value, from, to, expected) => {
    expect(conversion(from, to)?.(value)).toBeCloseTo(expected, 2);
  });

  it.each([
    ['EUR', 'USD'],
    ['people/day', 'people'],
    ['USD/month', 'USD'],
    ['km2', 'km'],
    ['share', 'people'],
    ['date', 'count'],
    ['points', 'share'],
  ])('refuses %s into %s', (from, to) => expect(conversion(from, to)).toBeNull());
});
