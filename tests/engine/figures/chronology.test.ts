/** Entries of a list of events: the year that one prints is that of the next. */
import { describe, expect, test } from 'vitest';
import { PageMemory } from '../../../engine/figures/page-memory.ts';
import { readBlock } from '../../../engine/figures/read.ts';
import { dates } from './read-one.ts';

// The page is of Friday 7 February 2025.
describe('an entry without a year', () => {
  test.each([
    ['3 May 2021: It began.\n9 May: It went on.', '3 May 2021=2021-05-03', '9 May=2021-05-09'],
    ['– June 4, 2019 – A strike.\n– October – It ended.', 'June 4, 2019=2019-06-04', 'October=2019-10-01..2019-10-31'],
    [
      'Nov. 8, 2022. Rain.\nNov. 20. Snow.\nJan. 2. Ice.',
      'Nov. 8, 2022=2022-11-08',
      'Nov. 20.=2022-11-20',
      'Jan. 2.=2023-01-02',
    ],
    [
      '11 May 2021 — They met.\nNobody came.\nMid-July — They met again.',
      '11 May 2021=2021-05-11',
      'Mid-July=2021-07-11..2021-07-20',
    ],
  ])('%s', (text, ...expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test('in the next block', () => {
    const memory = new PageMemory();
    const read = (text: string) => readBlock({ id: 0, kind: 'item', text }, '2025-02-07', 'en', memory).dates[0];
    expect(read('2 April 2020: A wall fell.')?.low).toBe('2020-04-02');
    expect(read('7 April: It stood again.')?.low).toBe('2020-04-07');
    expect(readBlock({ id: 0, kind: 'item', text: '7 April: It stood again.' }, '2025-02-07', 'en').dates[0]?.low).toBe(
      '2024-04-07',
    );
  });
});

test('an entry that is read by itself goes on from none', () => {
  const alone = (text: string) => readBlock({ id: 0, kind: 'item', text }, '2025-02-07', 'en').dates[0]?.low;
  expect(alone('2 April 2020: A wall fell.')).toBe('2020-04-02');
  expect(alone('7 April: It stood again.')).toBe('2024-04-07');
});

describe('dates that are no entries of a list that goes on', () => {
  test.each([
    ['3 May 2021: It began.\nOn 9 May it went on.', '3 May 2021=2021-05-03', '9 May=2024-05-09'],
    ['3 May 2021: It began.\n9 May was dry.', '3 May 2021=2021-05-03', '9 May=2024-05-09'],
    ['In May 2021 it began.\n9 May: It went on.', 'May 2021=2021-05-01..2021-05-31', '9 May=2024-05-09'],
    ['3 May 2021: It began.\nA.\nB.\nC.\n9 May: It went on.', '3 May 2021=2021-05-03', '9 May=2024-05-09'],
    ['3 December 2024: It began.\n9 May: It will end.', '3 December 2024=2024-12-03', '9 May=2024-05-09'],
  ])('%s', (text, ...expected) => {
    expect(dates(text)).toEqual(expected);
  });
});
