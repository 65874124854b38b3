/** Ranges whose ends stand apart, bounds and changes beside them, and dates that end where quantities begin. */
import { describe, expect, test } from 'vitest';
import { dates, quantities, rejects } from './read-one.ts';

type Case = readonly [text: string, ...expected: string[]];

function forms(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    test.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(quantities(text)).toEqual(expected);
    });
  });
}

forms('the lower end has the noun', [
  ['The estimates go from 40 villagers to 260.', '40 people', '260 people'],
  ['Counts range from 40 villagers to 260.', '40..260 people'],
  ['They put it at anything from at least 90 recruits to 400, she said.', '90..400 people >='],
  ['Orders ran from 12 villages to 30.', '12..30 settlements'],
  ['They drove from 3 villages to 5 towns.', '3 settlements', '5 settlements'],
  ['The crew shrank from 40 sailors to 12.', '40 people', '12 people'],
  ['The toll rose from 40 villagers to 260.', '40 people', '260 people'],
]);

forms('three alternatives', [
  ['Five, six or seven boats were seen.', '5..7 count ~'],
  ['It may need 30, 40 or perhaps 50 nurses.', '30..50 people ~'],
  ['They want two, three or four more judges.', '2..4 people ~'],
  ['He bought 5, 300 or 400 short of the plan.', '5 count', '300..400 count ~'],
  ['Of 12 clerks, six or seven had left.', '12 people', '6..7 people ~'],
  ['It took five weeks, six or seven at worst.', '5 weeks', '6..7 weeks ~'],
]);

forms('a lower end that is said twice', [
  ['Around 300,000 (3 lakh) to 500,000 fled.', '300000..500000 people ~'],
  ['It will cost 2,000,000 (2 million) to 3,000,000.', '2000000..3000000 count'],
  ['Some 400 (four hundred) to 600 came.', '400..600 people ~'],
  ['Some 400 (12 women) to 600 came.', '400 people ~', '12 people', '600 people'],
  ['Some 400 (four hundred) of 600 came.', '400 count ~', '400 count', '600 people'],
]);

forms('a bound before the noun', [
  ['Minimum estimate of civilian dead: 10,000', '10000 people'],
  ['Minimum estimate of civilian dead 10,000', '10000..… people >='],
  ['A maximum of guests 40.', '…..40 people <='],
  ['A minimum of fuss and 40 guests.', '40 people'],
  ['An estimate of the 40 dead.', '40 people'],
]);

forms('what was gained, and what there is now', [
  ['Their ranks swelled by 354,089 to 3.67 million.', '354089 count', '3670000 count'],
  ['The town grew by 2,100 to 48,000.', '2100 count', '48000 count'],
  ['The fund rose by $2m to $19m.', '2000000 USD', '19000000 USD'],
  ['Prices fell by 10 to 15%.', '0.1..0.15 share'],
  ['The fleet grew by 1,200 to 1,500 vessels.', '1200..1500 count'],
  ['It was cut by $2m to $3m.', '2000000..3000000 USD'],
]);

forms('parts of those just named, and differences in parts', [
  ['It has 7,300 clerks, of whom a third work abroad.', '7300 people', '0.333333 share'],
  ['They sold 900 cars, of which a tenth ran on gas.', '900 count', '0.1 share'],
  ['It costs a fifth less than before.', '0.2 share'],
  ['Rents are a quarter higher.', '0.25 share'],
  ['The count may err by a tenth either way.', '0.1 share'],
  ['A third better option came up.'],
  ['A fifth lower floor was let.'],
  ['He is the man whom a third witness saw.'],
]);

test('a lone ordinal stays one', () => {
  expect(rejects('A third better option came up.')).toEqual(['A third:ordinal']);
  expect(rejects('A fifth lower floor was let.')).toEqual(['A fifth:ordinal']);
});

forms('an odd chance', [
  ['It has a one-in-43 chance.', '0.0232558 share'],
  ['A 1-in-10 risk remains.', '0.1 share'],
  ['They put it at one-in-five.', '0.2 share'],
  ['It was a one-in-200-year flood.'],
  ['They met one-on-one.'],
]);

forms('below zero in a word', [
  ['It fell to minus 41C.', '-41 degC'],
  ['Growth was minus 3%.', '-0.03 share'],
  ['At minus 8 degrees the pipes froze.', '-8 degrees'],
  ['Take all, minus 3 pages.', '3 count'],
  ['It is 12 minus 3%.', '12 count', '0.03 share'],
]);

forms('how deep it lies', [
  ['The street lay under 1.8m of water.', '1.8 m'],
  ['It left 2m of snow.', '2 m'],
  ['They dug through 3m of mud.', '3 m'],
  ['They won 3m of the votes.', '3000000 count'],
  ['It cost 2m of them their homes.', '2000000 count'],
]);

describe('where a date ends', () => {
  test('no day follows its year', () => {
    const text = 'Between 1 July and 15 August 2024, 12 to 13 per cent of them fell.';
    expect(quantities(text)).toEqual(['0.12..0.13 share']);
    expect(dates(text)).toEqual(['1 July=2024-07-01', '15 August 2024=2024-08-15']);
    expect(quantities('On 3 May 2023, 11 and 12 per cent were lost.')).toContain('0.12 share');
    expect(quantities('By 1 May 2023, 30 people had left.')).toEqual(['30 people']);
  });

  test('days after a month are days', () => {
    expect(dates('They met on January 11 and 13.')).toHaveLength(2);
    expect(dates('It ran from January 11 to 13 this year.').length).toBeGreaterThan(0);
  });

  test('a time that was or comes is no unit', () => {
    expect(quantities('Claims fell to 2,300 last year.')).toEqual(['2300 count']);
    expect(quantities('It built 410 this week.')).toEqual(['410 count']);
    expect(quantities('They want 80,000 next year.')).toEqual(['80000 count']);
    expect(quantities('The 24 last hours were quiet.')).toEqual(['24 hours']);
    expect(quantities('It took two more years.')).toEqual(['2 years']);
  });
});
