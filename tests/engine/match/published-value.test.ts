import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../engine/figures/figure.ts';
import type { ClaimValues } from '../../../engine/index/claim-values.ts';
import { publishedCode, readValue } from '../../../engine/match/published-value.ts';

const figure = (low: number, high: number, step: number, more: Partial<Figure> = {}): Figure =>
  ({ low, high, baseLow: low, baseHigh: high, step, hedge: '', dimension: 'people', ...more }) as unknown as Figure;

const claims = (...ranges: readonly (readonly [number, number])[]): ClaimValues => {
  const ends = ranges.flat().sort((a, b) => a - b);
  return {
    ranges: ranges.map(([low, high]) => ({ low, high, day: null })),
    ends: Float64Array.from(ends),
    dates: [],
    currency: null,
    least: ends[0] ?? Number.POSITIVE_INFINITY,
    most: ends.at(-1) ?? Number.NEGATIVE_INFINITY,
    rounded: () => [],
  };
};

describe('money in a currency that converts into no other', () => {
  const pounds = (value: number, unit: string): Figure =>
    ({ ...figure(value, value, 1e6), baseLow: null, baseHigh: null, dimension: 'money', unit }) as Figure;
  const known = { ...claims([350e6, 350e6]), currency: 'GBP' };
  const code = (one: Figure, of = known): string | null => {
    const value = readValue(one);
    return value && publishedCode(of, value);
  };

  it.each([
    ['a week', pounds(350e6, 'GBP/week'), 'value-familiar'],
    ['no rate', pounds(350e6, 'GBP'), 'value-familiar'],
    ['a number close to it', pounds(345e6, 'GBP/week'), 'value-near'],
    ['euros', pounds(350e6, 'EUR/week'), null],
    ['people', figure(350e6, 350e6, 1e6), null],
  ])('is held against its like alone: %s', (_, one, expected) => {
    expect(code(one)).toBe(expected);
  });

  it('is held against no values in base units', () => {
    expect(code(pounds(350e6, 'GBP'), { ...known, currency: null as never })).toBeNull();
  });
});

describe('a value that others have published', () => {
  it.each<[string, Figure, ClaimValues, string | null]>([
    ['the same telling number', figure(1376, 1376, 1), claims([1376, 1376]), 'value-known'],
    ['a coarser rounding of it', figure(1400, 1400, 100), claims([1376, 1376]), 'value-familiar'],
    [
      'a rounding whose step is wide',
      figure(1_100_000, 1_100_000, 100_000),
      claims([1_052_000, 1_052_000]),
      'value-familiar',
    ],
    ['a number next to it', figure(1400, 1400, 1), claims([1376, 1376]), 'value-near'],
    ['three parts in a hundred above it', figure(1030, 1030, 10), claims([1000, 1000]), 'value-near'],
    ['three parts in a hundred below it', figure(970, 970, 10), claims([1000, 1000]), 'value-near'],
    ['more than that above it', figure(1040, 1040, 10), claims([1000, 1000]), null],
    ['the upper end of a range', figure(12_000, 12_000, 1000), claims([10_000, 12_000]), 'value-end'],
    [
      'the lower end of one, in a single digit',
      figure(10_000, 10_000, 10_000),
      claims([10_000, 12_000]),
      'value-round',
    ],
    ['a range that shares its upper end', figure(9000, 12_000, 1000), claims([10_000, 12_000]), 'value-round'],
    ['a round number next to it', figure(3e7, 3e7, 1e7), claims([29_600_000, 29_600_000]), 'value-about'],
    ['a round number further off', figure(3e7, 3e7, 1e7), claims([28_400_000, 28_400_000]), null],
    ['another number', figure(2900, 2900, 100), claims([1376, 1376], [4000, 5000]), null],
    ['anything, where nobody published a value', figure(2900, 2900, 100), claims(), null],
  ])('is %s', (_, one, known, expected) => {
    const value = readValue(one);
    expect(value && publishedCode(known, value)).toBe(expected);
  });

  it('is none where the figure is vague or has no value in base units', () => {
    expect(readValue(figure(1000, 1000, 1000, { hedge: 'vague' }))).toBeNull();
    expect(readValue(figure(1000, 1000, 1000, { baseLow: null, baseHigh: null }))).toBeNull();
  });
});
