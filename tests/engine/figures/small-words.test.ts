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

forms('"twice" as a number of times', [
  ['The roof fell in twice.', '2 count'],
  ['She votes twice a year.', '2 count/year'],
  ['He has been there at least twice.', '2..… count >='],
  ['They rang thrice and left.', '3 count'],
]);

forms('"twice" as a ratio', [
  ['It is twice as long.', '2 ratio'],
  ['The lake is more than twice Malta.', '2..… ratio >'],
  ['They sell double what they sold.', '2 ratio'],
]);

forms('"twice" that counts nothing', [
  ['Think twice.'],
  ['He never thought twice of it.'],
  ['It was a feast twice over.'],
]);

forms('degrees below zero', [
  ['It was minus twelve that day.', '-12 degrees'],
  ['At minus 40 a horse dies.', '-40 degrees'],
  ['It fell to minus 9, and pipes froze.', '-9 degrees'],
]);

forms('"minus" that takes away', [
  ['The crew minus four men left.', '4 people'],
  ['It won 30 minus 2.', '30 count', '2 count'],
  ['It is at minus 3 goals.', '3 count'],
]);

forms('one length that a hedge measures', [
  ['The wall is more than a metre thick.', '1..… m >'],
  ['The dam stands nearly a mile from here.', '1 mi <~'],
  ['A crack of about an inch wide ran through it.', '1 in ~'],
]);

forms('a length that describes', [
  ['It took about a mile runner.'],
  ['He has a foot in the door.'],
  ['She is over a metre man.'],
]);

forms('what the half of a people has not reached', [
  ['Half of all Poles are younger than 42.', '0.5 share', '42 years'],
  ['Half of Chad is under 17.', '0.5 share', '17 years'],
  ['Half of its women have passed 45.', '0.5 share', '45 years'],
]);

forms('what more or fewer than the half have not reached', [
  ['More than half of them are under 30.', '0.5..… share >', '…..30 years <'],
  ['A third of all Poles are under 30.', '0.333333 share', '…..30 years <'],
  ['Half of the rooms are under 30 metres long.', '0.5 share', '…..30 m <'],
  ['Half left. Those under 30 stayed.', '0.5 share', '…..30 years <'],
]);

forms('a number of which people are told', [
  ['Of those, almost 300 are children.', '300 people <~'],
  ['About 40 were young men.', '40 people ~'],
  ['Only 9 were nuns.', '9 people'],
]);

forms('a number of which something else is told', [
  ['Of the beds, 50 are kept for women.', '50 count'],
  ['Of the goals, 12 are old.', '12 count'],
  ['Of the clubs, 12 have women.', '12 count'],
  ['The cars came; 9 were at the nuns.', '9 count'],
]);

forms('what is done over a thing', [
  ['He was jailed over 2 million pounds.', '2000000 GBP'],
  ['She wept over nine portraits.', '9 count'],
  ['He ruled over 300,000 souls.', '300000 people'],
]);

forms('"over" as a bound', [
  ['They jailed some, and over 200 fled.', '200..… people >'],
  ['He lost over nine portraits.', '9..… count >'],
  ['It holds over 300,000 souls.', '300000..… people >'],
]);
