/** What makes two figures the ends of one range, and what stands between two that are whole. */
import { describe, expect, test } from 'vitest';
import { quantities } from './read-one.ts';

type Case = readonly [text: string, ...expected: string[]];

function forms(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    test.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(quantities(text)).toEqual(expected);
    });
  });
}

forms('two whole figures with a comma and "or" between them', [
  ['A ticket is €5, or €6 at weekends.', '5 EUR', '6 EUR'],
  ['It owes $2 billion, or $7 billion with the arrears.', '2000000000 USD', '7000000000 USD'],
  ['It has 20 per cent, or 25 per cent with its friends.', '0.2 share', '0.25 share'],
]);

forms('alternatives of one figure', [
  ['It costs $5, or perhaps $6.', '5..6 USD ~'],
  ['It costs $5 or $6.', '5..6 USD ~'],
  ['The gap was 20, or 30, men.', '20..30 people ~'],
]);

forms('words in commas behind "between"', [
  ['The strength lies between, we hear, 400 and 800 men.', '400..800 people'],
  ['The toll was between, by their books, 460 and 850 dead.', '460..850 people'],
  ['It is worth between, say, 5 and 9 million pounds.', '5000000..9000000 GBP'],
]);

forms('commas without "between" right before them', [
  ['Between us, he said, 40 and 50 came.', '40 people', '50 people'],
  ['They stood in between, 40 and 50 of them.', '40 count', '50 count'],
  ['Between the two, in all, 40 and 50 left.', '2 count', '40 count', '50 count'],
]);

forms('ends in two units of one kind', [
  ['They went on by between 500 metres and 1.5 kilometres.', '0.5..1.5 km'],
  ['A piece weighs 800 grams to 1.2 kilograms.', '0.8..1.2 kg'],
  ['A farm has from 40 hectares to 3 square kilometres.', '0.4..3 km2'],
]);

forms('two units that are no range', [
  ['It is 800 metres and 1.2 kilometres away.', '800 m', '1.2 km'],
  ['The time rose from 40 minutes to two hours.', '40 minutes', '2 hours'],
  ['It fell from 2 km to 300 metres.', '2 km', '300 m'],
  ['It went from 5 km to 30 minutes.', '5 km', '30 minutes'],
]);

forms('a quarter of a million', [
  ['He wrote that the quarter of a million had marched.', '250000 people'],
  ['Their quarter of a million followers left.', '250000 people'],
  ['It lost its quarter of a billion dollars.', '250000000 USD'],
]);

forms('one in a hundred', [
  ['The odds of a reunion are one in a hundred.', '0.01 share'],
  ['It hits one in a thousand births.', '0.001 share'],
  ['It was a one in a million chance.', '0.000001 share'],
]);

forms('one in something else', [
  ['One in a red coat left.'],
  ['There was one in a hundred-year-old house.'],
  ['They came one by one in a thousand boats.', '1000 count'],
]);

forms('a quarter of a year before a number', [
  ['It was the last quarter of a million-dollar deal.', '1000000 USD'],
  ['The first quarter of a year is slow.'],
  ['This quarter a million people left.', '1000000 people'],
]);

forms('two answers with "or" between them', [
  ['In Rome it was 16,000 or 280,000.', '16000 count', '280000 count'],
  ['They counted 14,800 or 23,000 marchers.', '14800 people', '23000 people'],
  ['He lost either 54 or 62 goats.', '54 count', '62 count'],
  ['It cost $2 million or $9 million.', '2000000 USD', '9000000 USD'],
]);

forms('one guess with "or" between its ends', [
  ['One or two men came.', '1..2 people ~'],
  ['He lost 10,000 or 15,000 sheep.', '10000..15000 count ~'],
  ['They marched for 45 or 50 miles.', '45..50 mi ~'],
  ['It has 131 or 132 members.', '131..132 people ~'],
]);
