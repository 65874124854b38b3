/** Shares whose thing stands between the numbers, and percentages without their sign. */
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

forms('so many of so many', [
  ['One train in three ran.', '0.333333 share'],
  ['One entry in four earned an A.', '0.25 share'],
  ['Four adults in five have an account.', '0.8 share'],
  ['Just one household in eight has one.', '0.125 share'],
  ['Nine pupils in every ten passed.', '0.9 share'],
]);

forms('counts in a place or a time', [
  ['They lost two men in five attacks.', '2 people', '5 count'],
  ['One bomb in 12 hours fell.', '1 count', '12 hours'],
  ['They took 30 villages in five weeks.', '30 settlements', '5 weeks'],
  ['Two officers in three cars came.', '2 people', '3 count'],
]);

forms('a percentage without its sign', [
  ['They say 51 per cent are out. Their union replies that it is 70.', '0.51 share', '0.7 share'],
  ['It averaged 58 per cent. In 2022 the annual average was seventy-two.', '0.58 share', '0.72 share'],
  ['It fell from 43 per cent to 40.5.', '0.43 share', '0.405 share'],
  ['About 86 per cent pass, against 70.', '0.86 share ~', '0.7 share'],
]);

forms('no percentage', [
  ['They say 51 per cent are out. The bus was number 70.', '0.51 share'],
  ['A third of them came. It was 70.', '0.333333 share', '70 count'],
  ['It rose 3 per cent. He is 70.', '0.03 share', '70 years'],
  ['Of these 20 per cent died. The toll was 70.', '0.2 share', '70 people'],
]);

forms('points of votes and rates', [
  ['He won the presidency by 11 points.', '11 points'],
  ['It cut infections by 63%, 8 points more.', '0.63 share', '8 points'],
  ['Labour swung by 4 points.', '4 points'],
]);

forms('points of games', [
  ['They lie ninth, four points behind.', '4 count'],
  ['Its three tries are worth 15 points.', '3 count', '15 count'],
  ['The list has 12 points.', '12 count'],
]);

forms('a part and its whole at the head of an entry', [
  ['• 12 of 24: early missiles that broke up', '0.5 share'],
  ['3 of 4: the homes that burned', '0.75 share'],
  ['– 9 of 10: doctors who agree', '0.9 share'],
  ['12 of 24 missiles broke up.', '12 count', '24 count'],
  ['They shot down 12 of 24: the rest hit.', '12 count', '24 count'],
  ['• 12 of the 24: early missiles', '12 count', '24 count'],
]);
