import { describe, expect, it } from 'vitest';
import { timeBeside } from '../../../engine/compare/time-beside.ts';
import { readBlock } from '../../../engine/figures/read.ts';

/** The time beside the figure with these characters. */
function time(text: string, numeral: string): string | null {
  const reading = readBlock({ id: 0, kind: 'paragraph', text }, '2025-06-01', 'en');
  const figure = reading.figures.find(
    ({ numeralStart, numeralEnd }) => text.slice(numeralStart, numeralEnd) === numeral,
  )!;
  return timeBeside(figure, reading);
}

describe('the time that the words beside a figure name', () => {
  it.each([
    ['Ukraine had a population of 45.9 million in 2010.', '45.9 million', '2010'],
    ['In 2010, Ukraine had 45.9 million inhabitants.', '45.9 million', '2010'],
    ['In March 2021 it had 9.4 million people.', '9.4 million', '2021-03'],
    ['Some 300 died on 13 January 2025.', '300', '2025-01-13'],
    ['Ukraine has a population of 38 million.', '38 million', null],
    ['It grew to 45.9 million in 2010 and to 38 million in 2022 by the ministry’s count.', '38 million', '2022'],
    ['In 2010 it had 45.9 million people and in 2022 38 million.', '45.9 million', '2010'],
    ['Between the counts of 2001, 2010 and 2022 it lost 10 million people.', '10 million', null],
  ])('%s (%s): %s', (text, numeral, expected) => expect(time(text, numeral)).toBe(expected));
});
