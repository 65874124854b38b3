import { expect, test } from 'vitest';
import { formatReport, scoreReading } from '../../cli/eval-reading.ts';

const expected = {
  numeral: '12,000',
  numeralStart: 6,
  numeralEnd: 12,
  low: null,
  high: 12000,
  unit: 'people',
  hedge: '<=',
};

test('a right reading scores one in value, hedge and unit', () => {
  const report = scoreReading([
    {
      id: 'a',
      text: 'Up to 12,000 troops left in 2024.',
      expect: [expected],
      reject: [{ numeral: '2024', start: 28 }],
    },
  ]);
  expect(report.value).toEqual({ right: 1, found: 1, expected: 1, precision: 1, recall: 1, f1: 1 });
  expect([report.hedge.f1, report.unit.f1, report.distractors, report.distractorsRead, report.errors]).toEqual([
    1,
    1,
    1,
    0,
    [],
  ]);
});

test('each kind of error is counted and told', () => {
  const report = scoreReading([
    { id: 'v', text: 'Up to 12,000 troops', expect: [{ ...expected, high: 13000 }] },
    { id: 'h', text: 'Up to 12,000 troops', expect: [{ ...expected, hedge: '<' }] },
    { id: 'u', text: 'Up to 12,000 troops', expect: [{ ...expected, unit: 'count' }] },
    { id: 'm', text: 'Up to them, in all', expect: [expected] },
    { id: 'x', text: 'Up to 12,000 troops', expect: [] },
    { id: 'd', text: 'Up to 12,000 troops', expect: [], reject: [{ numeral: '12,000', start: 6 }] },
  ]);
  expect(report.errors.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    'v value',
    'h hedge',
    'u unit',
    'm missed',
    'x extra',
    'd distractor',
  ]);
  expect(report.value).toMatchObject({ right: 2, found: 5, expected: 4 });
  expect(formatReport('rows', report)).toContain('distractors read: 1 of 1');
});

test('dates count where a row labels them', () => {
  const row = {
    id: 'd',
    text: 'In early June it fell.',
    published: '2025-06-11',
    expect: [
      {
        numeral: 'early June',
        numeralStart: 3,
        numeralEnd: 13,
        low: '2025-06-01',
        high: '2025-06-10',
        unit: 'date',
        hedge: '',
      },
    ],
  };
  expect(scoreReading([row]).value.f1).toBe(1);
});
