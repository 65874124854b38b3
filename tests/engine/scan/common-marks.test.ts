import { expect, test } from 'vitest';
import { scan } from '../../../engine/scan/scan.ts';
import type { Vocabulary } from '../../../engine/scan/vocabulary.ts';
import { buildWordTable } from '../../../engine/scan/word-table.ts';

const vocabularyWith = (comma: number, point: number): Vocabulary => ({
  words: buildWordTable([
    [',', comma],
    ['.', point],
  ]),
  segments: new Int32Array(8),
  dayPoint: false,
});

test('commas and full stops have the numbers of the table that is asked, whichever was asked before', () => {
  const [one, other] = [vocabularyWith(1, 2), vocabularyWith(5, 6)];
  const numbers = (vocabulary: Vocabulary): number[] => {
    const { word, count } = scan('Here, there.', 'en', vocabulary);
    return [...word.subarray(0, count)];
  };
  expect([one, other, one, one].map(numbers)).toEqual([
    [0, 1, 0, 2],
    [0, 5, 0, 6],
    [0, 1, 0, 2],
    [0, 1, 0, 2],
  ]);
});
