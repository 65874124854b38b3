/** Large bare numbers that count what the page counted before. */
import { describe, expect, test } from 'vitest';
import { PageMemory } from '../../../engine/figures/page-memory.ts';
import { readBlock } from '../../../engine/figures/read.ts';

/** Units of the figures of the last of some blocks. */
function units(...texts: string[]): string[] {
  const memory = new PageMemory();
  const read = (text: string, id: number) => readBlock({ id, kind: 'item', text }, '2025-02-07', 'en', memory);
  const last = texts.map(read).at(-1);
  return last?.figures.filter(({ reject }) => reject === null).map(({ unit }) => unit) ?? [];
}

describe('a bare number of the size of a count of people', () => {
  test.each([
    [['The heat killed 20,000 people in Spain.', 'Italy: 18,010'], ['people']],
    [
      ['Some 4,700 miners came.', 'First guess: 2,300; second: 5,200'],
      ['people', 'people'],
    ],
    [['He saw 9,000 marchers.', 'It rained for two days.', 'A rerun in Bern: 61,500.'], ['people']],
    [['About 30,000 nurses left.', 'Result: more than 70,000'], ['people']],
  ])('%j', (texts, expected) => {
    expect(units(...texts)).toEqual(expected);
  });
});

test('a block that is read by itself knows nothing of the ones before, however many they were', () => {
  const unit = (text: string) => readBlock({ id: 0, kind: 'item', text }, '2025-02-07', 'en').figures[0]?.unit;
  for (let block = 0; block < 3; block++) expect(unit('About 30,000 nurses left. '.repeat(12))).toBe('people');
  expect(unit('Result: more than 70,000')).toBe('count');
});

describe('a bare number that counts something else, or nothing that is known', () => {
  test.each([
    [['Result: more than 70,000'], ['count']],
    [['About 30,000 nurses left.', 'They have 40,000 lorries.', 'Result: more than 70,000'], ['count']],
    [['About 30 nurses left.', 'Result: more than 70,000'], ['count']],
    [['About 400 nurses left.', 'Result: 70'], ['count']],
    [['About 3,000 nurses left.', 'It covers 9,000 sq km.', 'Result: 7,000'], ['count']],
    [['About 30,000 nurses left.', 'Lorries: 40,000'], ['count']],
    [['About 30,000 nurses left.', '70,000'], ['count']],
    [
      ['About 30,000 nurses left.', 'Oil: 400 million barrels; 300,000 burn'],
      ['barrels', 'count'],
    ],
  ])('%j', (texts, expected) => {
    expect(units(...texts)).toEqual(expected);
  });
});
