/** What a figure is told for: in one word, behind a comma, before it. */
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

forms('a rate in one word', [
  ['A trooper earns $2,000 monthly.', '2000 USD/month'],
  ['Egypt gets $1.3 billion annually.', '1300000000 USD/year'],
  ['It costs some $9 million daily.', '9000000 USD/day ~'],
  ['They divided it by 195 million daily requests.', '195000000 count/day'],
  ['You are left with a weekly £190m.', '190000000 GBP/week'],
]);

forms('a rate behind its phrase', [
  ['It leaks between 250 and 700 barrels, every day.', '250..700 barrels/day'],
  ['£100m of it every week would do.', '100000000 GBP/week'],
  ['Moscow pays some $2,000 a head each month.', '2000 USD/month ~'],
  ['The shop bakes 40 loaves every hour.', '40 count/hour'],
]);

forms('no rate', [
  ['It gave $9 million, daily papers say.', '9000000 USD'],
  ['The weekly was sold for 300 pounds.', '300 GBP'],
  ['They cut it by 3 per cent annually.', '0.03 share'],
  ['It took two days every time.', '2 days'],
  ['They rose by a third each.', '0.333333 share'],
]);
