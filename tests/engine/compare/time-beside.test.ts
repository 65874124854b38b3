import { describe, expect, it } from 'vitest';
import { timeBeside } from '../../../engine/compare/time-beside.ts';
import { readBlock } from '../../../engine/figures/read.ts';

/** The time beside the figure with these characters. */
function time(text: string, numeral: string, total = false): string | null {
  const reading = readBlock({ id: 0, kind: 'paragraph', text }, '2025-06-01', 'en');
  const figure = reading.figures.find(
    ({ numeralStart, numeralEnd }) => text.slice(numeralStart, numeralEnd) === numeral,
  )!;
  return timeBeside(figure, reading, total);
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
    ['GDP of 811 billion dollars in 2023 was lower than the budget.', '811 billion', '2023'],
    ['Inflation averaged 5.6 percent in early 2023, after two good years.', '5.6 percent', '2023'],
    ['The population stood in 2024 at 37.9 million.', '37.9 million', '2024'],
    ['In 2023, according to the bank, the population was 37 million.', '37 million', '2023'],
    ['The census of 2011 counted 45.9 million people.', '45.9 million', '2011'],
    ['GDP grew from 700 billion dollars in 2020 to 811 billion in 2023, beating that of 2019.', '811 billion', '2023'],
    ['The state has had 11 million such inhabitants since 2007.', '11 million', null],
    ['It has 8 million people fewer than in 2010.', '8 million', null],
    ['It lost 10 million people between 2015 and 2023.', '10 million', null],
    ['Ukraine has 38 million people, the ministry said on Monday.', '38 million', null],
    ['On Monday Ukraine had 38 million people.', '38 million', null],
    ['The ministry said in January 2024 that 38 million lived there.', '38 million', null],
    ['The ministry reported in January 2024 some 38 million inhabitants.', '38 million', null],
    ['In 2020 it grew by 30 villages and 20 towns to 38 million people in 2022.', '38 million', '2022'],
    ['When war came in 2014, many fled and 38 million stayed.', '38 million', null],
  ])('%s (%s): %s', (text, numeral, expected) => expect(time(text, numeral)).toBe(expected));
});

describe('the time up to which a total was counted', () => {
  it.each([
    ['By the end of 2024, 1,100 had been killed.', '1,100', '2024-12'],
    ['As of March 2024 1,100 had been killed.', '1,100', '2024-03'],
    ['Up to 12,000 troops had come by December 2024.', '12,000', '2024-12'],
    ['In 2010 an earthquake killed 316,000 people.', '316,000', null],
    ['Some 1,100 soldiers were killed in December 2024.', '1,100', null],
    ['The 2010 earthquake killed 316,000 people.', '316,000', null],
  ])('%s (%s): %s', (text, numeral, expected) => expect(time(text, numeral, true)).toBe(expected));
});
