/** Prepositions and particles that look like hedges. */
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

forms('prepositions that bound nothing', [
  ['They left within two minutes.', '2 minutes'],
  ['They were spread over 171 centres.', '171 count'],
  ['The field extends over 120 square kilometres.', '120 km2'],
  ['The beds stand under one tent.', '1 count'],
  ['Six around one sea met.', '6 count', '1 count'],
  ['The street is under 3ft of water.', '3 ft'],
]);

forms('words that belong to a verb', [
  ['All of it adds up to a fifth.', '0.2 share'],
  ['Governments had owned up to 5.42 million deaths.', '5420000 people'],
  ['The bar went up to 40.', '40 count'],
  ['The ministry is short of 21,000 sergeants.', '21000 people'],
]);

forms('hedges all the same', [
  ['It is within five metres of its aim.', '…..5 m <='],
  ['Over 171 centres opened.', '171..… count >'],
  ['They sent up to 15,000 men.', '…..15000 people <='],
  ['It was just short of 3,000 men.', '3000 people <~'],
  ['Under one million people came.', '…..1000000 people <'],
  ['About one in five left.', '0.2 share ~'],
  ['For men it is closer to 69 years.', '69 years ~'],
  ['A good ten million people left.', '10000000 people >~'],
]);
