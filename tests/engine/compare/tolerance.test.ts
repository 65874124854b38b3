import { describe, expect, it } from 'vitest';
import type { HedgeCode } from '../../../data/schema/vocabulary.ts';
import { boundsOf, sameBounds } from '../../../engine/compare/bounds.ts';
import { reachOf, roundingOf, stepOf } from '../../../engine/compare/tolerance.ts';

describe('the last significant digit', () => {
  it.each([
    [12_000, 1000],
    [984, 1],
    [1300, 100],
    [10_000, 10_000],
    [0.4, 0.1],
    [0.632, 0.001],
    [2, 1],
    [0, 0],
  ])('of %d is worth %d', (value, step) => expect(stepOf(value)).toBeCloseTo(step, 12));
});

describe('rounding', () => {
  it.each([
    ['half of the last significant digit', 12_000, 1000, 500],
    ['half a unit of an exact count', 984, 1, 0.5],
    ['half of the second digit where only the first is significant', 10_000, 10_000, 500],
    ['the same for a hundred', 300, 100, 5],
    ['next to nothing for a small count', 2, 1, 0.05],
    ['that of a share', 0.4, 0.1, 0.005],
    ['nothing where nothing is rounded', 12_345, 0, 0],
    ['half a step around zero', 0, 1, 0.5],
  ])('is %s', (_, value, step, rounding) => expect(roundingOf(value, step)).toBeCloseTo(rounding, 12));
});

describe('the reach of a hedge', () => {
  it.each<[HedgeCode, number, number, number, number]>([
    ['', 12_000, 500, 500, 500],
    ['~', 12_000, 500, 1000, 1000],
    ['~', 984, 0.5, 9.84, 9.84],
    ['~', 41e6, 0.5e6, 1e6, 1e6],
    ['<~', 3000, 50, 100, 50],
    ['>~', 3000, 50, 50, 100],
    ['<=', 12_000, 500, 500, 500],
  ])('"%s" of %d with rounding %d goes %d below and %d above', (hedge, value, rounding, low, high) => {
    const reach = reachOf(hedge, value, rounding);
    expect(reach.low).toBeCloseTo(low, 9);
    expect(reach.high).toBeCloseTo(high, 9);
  });
});

describe('two printed figures are one', () => {
  const printed = (low: number | null, high: number | null, hedge: HedgeCode = '', unit = 'km2') =>
    boundsOf({ low, high, hedge, unit }, 'km2')!;
  it.each([
    ['1,294 and 1,300', true, printed(1294, 1294), printed(1300, 1300)],
    ['about 300 and 300', true, printed(300, 300, '~'), printed(300, 300)],
    ['500 square miles and 1,300 square kilometres', true, printed(500, 500, '', 'mi2'), printed(1300, 1300)],
    ['3,800 and 4,000', false, printed(3800, 3800), printed(4000, 4000)],
    ['1,250 and 1,300', false, printed(1250, 1250), printed(1300, 1300)],
    ['1,250 and 1,263', false, printed(1250, 1250), printed(1263, 1263)],
    ['up to 300 and 300', false, printed(null, 300, '<='), printed(300, 300)],
    ['10,000 and 12,000', false, printed(10_000, 10_000), printed(12_000, 12_000)],
    ['about 11,000 and 10,000 to 12,000', false, printed(11_000, 11_000, '~'), printed(10_000, 12_000)],
  ])('%s: %s', (_, same, one, other) => {
    expect(sameBounds(one, other)).toBe(same);
    expect(sameBounds(other, one)).toBe(same);
  });
});
