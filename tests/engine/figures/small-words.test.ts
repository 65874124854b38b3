/** One, both, half, a decade: words that count only sometimes. */
import { describe, expect, test } from 'vitest';
import { quantities, rejects } from './read-one.ts';

type Case = readonly [text: string, ...expected: string[]];

function forms(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    test.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(quantities(text)).toEqual(expected);
    });
  });
}

forms('one of a kind', [
  ['It covers one county.', '1 count'],
  ['A table, a flag at each end, one question.', '1 count'],
  ['It has one employee left.', '1 people'],
  ['They came in one day.', '1 days'],
]);

forms('both', [
  ['Legislators from both big parties came.', '2 count'],
  ['In November both parties met.', '2 count'],
  ['Both brothers admitted it.', '2 people'],
]);

forms('half', [
  ['In China they fell by half, to $215 million.', '0.5 share', '215000000 USD'],
  ['Half: the part that is Korean.', '0.5 share'],
  ['A half-litre cost £11.', '0.5 l', '11 GBP'],
]);

forms('times that an article counts', [
  ['It has not budged for a fortnight.', '2 weeks'],
  ['Nearly a decade of war.', '10 years <~'],
  ['It rained for a day and a half.', '1.5 days'],
  ['They walked a mile and a half.', '1.5 mi'],
]);

forms('none of these', [
  ['Both Kyiv and Moscow agree.'],
  ['One never knows.'],
  ['The one who left is back.'],
  ['It went by halves.'],
  ['A half-brother came.'],
  ['It happens once a decade.'],
]);

test.each([
  ['Camp 7 houses 460 marines.', '7:designation'],
  ['Force 10 winds fell.', '10:designation'],
  ['She wore Size 8 shoes.', '8:designation'],
  ['It opens between 9 and 5.', '9:idiom', '5:idiom'],
])('%s', (text, ...expected) => {
  expect(rejects(text)).toEqual(expected);
});

forms('no labels', [
  ['All 118 aboard died.', '118 people'],
  ['The camp 300 soldiers built is gone.', '300 people'],
  ['It would melt 42 pension schemes.', '42 count'],
  ['Season-ticket holders number 611.', '611 people'],
  ['Women have 0.75 children each.', '0.75 people'],
  ['It lasts between 5 and 9.', '5..9 count'],
]);
