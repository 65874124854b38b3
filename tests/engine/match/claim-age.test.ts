import { describe, expect, it } from 'vitest';
import type { ClaimValues } from '../../../engine/index/claim-values.ts';
import { claimAge } from '../../../engine/match/claim-age.ts';
import type { Value } from '../../../engine/match/published-value.ts';

const value = (low: number): Value => ({
  low,
  high: low,
  currency: null,
  digits: 4,
  step: 1,
  lowReach: 1,
  highReach: 1,
});
const claims = (...ranges: readonly (readonly [low: number, day: number | null])[]): ClaimValues =>
  ({ ranges: ranges.map(([low, day]) => ({ low, high: low, day })) }) as unknown as ClaimValues;

describe('how long before the page a number was published', () => {
  it.each<[says: string, known: ClaimValues, expected: string | null]>([
    ['about that day', claims([1376, 990]), 'claim-now'],
    ['soon after that day, as far as is known', claims([1376, 1030]), 'claim-now'],
    ['months before', claims([1376, 900]), 'claim-months'],
    ['within two years', claims([1376, 500]), 'claim-years'],
    ['long before', claims([1376, 100]), 'claim-old'],
    ['only later', claims([1376, 1100]), 'claim-later'],
    ['by the claim nearest in time', claims([1376, 100], [1376, 980], [1376, 2000]), 'claim-now'],
    ['by claims of that number alone', claims([1376, 100], [1400, 1000]), 'claim-old'],
    ['on no known day', claims([1376, null]), null],
    ['never', claims([1400, 1000]), null],
  ])('%s', (_, known, expected) => {
    expect(claimAge(known, value(1376), 1000)).toBe(expected);
  });
});
