import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../data/schema/claim.ts';
import { claimValues, hasEnd, heardValues } from '../../../engine/index/claim-values.ts';

const record = (low: number | string | null, high: number | string | null, unit = 'people') => ({
  claim: {
    topic: 'p/killed',
    low,
    high,
    unit,
    hedge: '',
    asPrinted: null,
    asOf: null,
    origin: null,
    outlet: null,
  } as unknown as Claim,
});

describe('the values of a topic’s claims', () => {
  test('an open end takes the other end’s value', () => {
    expect(claimValues([record(300, null), record(null, 500)]).ranges).toEqual([
      { low: 300, high: 300, day: null },
      { low: 500, high: 500, day: null },
    ]);
  });

  test('what is only heard of a topic stands by itself, in base units and without a day', () => {
    const { ranges, most } = heardValues([
      { unit: 'people', values: [700, [900, 1200]] },
      { unit: 'mi2', values: [10] },
    ]);
    expect(ranges.slice(0, 2)).toEqual([
      { low: 700, high: 700, day: null },
      { low: 900, high: 1200, day: null },
    ]);
    expect(ranges[2]?.low).toBeCloseTo(25.9, 1);
    expect(most).toBe(1200);
  });

  test('money in a currency that converts into no other is told as such, and several of them as nothing', () => {
    expect(claimValues([record(350e6, 350e6, 'GBP/week')])).toMatchObject({ currency: 'GBP', most: 350e6 });
    expect(claimValues([record(350, 350, 'USD')]).currency).toBeNull();
    expect(claimValues([record(350, 350, 'GBP'), record(350, 350, 'EUR')]).ranges).toEqual([]);
    expect(heardValues([{ unit: 'GBP', values: [1] }])).toMatchObject({ currency: 'GBP', most: 1 });
  });

  test('the day is that of publication, or else the one that is described', () => {
    const { claim } = record(300, 300);
    const dayOf = (more: Partial<Claim>) => claimValues([{ claim: { ...claim, ...more } }]).ranges[0]?.day;
    expect(dayOf({ asOf: '1970-01-11', published: '1970-02' })).toBe(31);
    expect(dayOf({ asOf: '1970-01-11' })).toBe(10);
    expect(dayOf({ asOf: '1971' })).toBe(365);
  });

  test('values are in base units', () => {
    expect(claimValues([record(10, 10, 'mi2')]).least).toBeCloseTo(25.9, 1);
  });

  test('dates have no value', () => {
    const values = claimValues([record('2024-08-06', '2024-08-06', 'date')]);
    expect(values.ranges).toEqual([]);
    expect(values.least).toBeGreaterThan(values.most);
  });

  test('the least and the most span all claims', () => {
    const { least, most } = claimValues([record(300, 400), record(200, 250)]);
    expect([least, most]).toEqual([200, 400]);
  });

  test('both ends are rounded to the digits asked for, each value once', () => {
    const values = claimValues([record(481_486, 481_486), record(480_700, 479_900)]);
    expect(values.rounded(3)).toEqual([481_000, 480_000]);
    expect(values.rounded(2)).toEqual([480_000]);
    expect(values.rounded(3)).toBe(values.rounded(3));
  });

  test.each([
    ['below the least', 100, 199, false],
    ['up to the least', 100, 200, true],
    ['between two ends', 251, 299, false],
    ['around an end in the middle', 290, 310, true],
    ['from the greatest', 400, 900, true],
    ['above the greatest', 401, 900, false],
  ])('an end is found in a stretch, here one %s', (_, from, to, expected) => {
    expect(hasEnd(claimValues([record(300, 400), record(200, 250), record(250, 250)]), from, to)).toBe(expected);
  });

  test('a stretch holds no end where there is no claim', () => {
    expect(hasEnd(claimValues([]), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)).toBe(false);
  });

  test('no more than 400 claims are looked at', () => {
    expect(claimValues(Array.from({ length: 500 }, () => record(1, 1))).ranges).toHaveLength(400);
  });
});
