import { describe, expect, test } from 'vitest';
import { MOST_TOKENS } from '../../../engine/figures/line-memory.ts';
import { readBlock } from '../../../engine/figures/read.ts';

const SENTENCE = 'Since May 2024 about 1,200 soldiers of the first brigade left.';
const TOKENS = 12;
/** So many that a block of them needs more than one part. */
const TIMES = Math.ceil((MOST_TOKENS * 1.4) / TOKENS);

const read = (text: string) => readBlock({ id: 7, kind: 'paragraph', text }, '2025-02-07', 'en');

describe.each([
  ['lines', '\n'],
  ['sentences of one line', ' '],
])('a block of more %s than one part holds', (_, separator) => {
  const one = read(SENTENCE);
  const all = read(Array.from({ length: TIMES }, () => SENTENCE).join(separator));

  test('is longer than a part', () => {
    expect(one.tokens.count).toBe(TOKENS);
    expect(all.tokens.count).toBe(TIMES * TOKENS);
    expect(all.tokens.count).toBeGreaterThan(MOST_TOKENS);
  });

  test.each([0, 1, Math.floor(MOST_TOKENS / TOKENS), TIMES - 1])(
    'has the figure and the date of number %i',
    (number) => {
      const offset = number * (SENTENCE.length + 1);
      const [figure] = one.figures.filter(({ reject }) => reject === null);
      const [date] = one.dates;
      expect(figure?.noun).toContain('soldiers');
      const figures = all.figures.filter(({ reject }) => reject === null);
      expect(figures).toHaveLength(TIMES);
      expect(all.dates).toHaveLength(TIMES);
      expect(figures[number]).toEqual({
        ...figure,
        start: (figure?.start ?? 0) + offset,
        end: (figure?.end ?? 0) + offset,
        numeralStart: (figure?.numeralStart ?? 0) + offset,
        numeralEnd: (figure?.numeralEnd ?? 0) + offset,
        hedgeStart: (figure?.hedgeStart ?? 0) + offset,
        hedgeEnd: (figure?.hedgeEnd ?? 0) + offset,
        tokenFrom: (figure?.tokenFrom ?? 0) + number * TOKENS,
        tokenTo: (figure?.tokenTo ?? 0) + number * TOKENS,
        numeralFrom: (figure?.numeralFrom ?? 0) + number * TOKENS,
        numeralTo: (figure?.numeralTo ?? 0) + number * TOKENS,
        nounFrom: (figure?.nounFrom ?? 0) + number * TOKENS,
        nounTo: (figure?.nounTo ?? 0) + number * TOKENS,
      });
      expect(all.dates[number]).toEqual({
        ...date,
        start: (date?.start ?? 0) + offset,
        end: (date?.end ?? 0) + offset,
        tokenFrom: (date?.tokenFrom ?? 0) + number * TOKENS,
        tokenTo: (date?.tokenTo ?? 0) + number * TOKENS,
      });
    },
  );
});
