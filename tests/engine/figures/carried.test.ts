/** Numbers in words, rates told once, and bare numbers whose measure or people stand before them. */
import { describe, expect, test } from 'vitest';
import { dates, quantities } from './read-one.ts';

type Case = readonly [text: string, ...expected: string[]];

function forms(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    test.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(quantities(text)).toEqual(expected);
    });
  });
}

forms('hundreds before a multiplier', [
  ['a hundred and twenty-eight million people', '128000000 people'],
  ['six hundred and ninety thousand soldiers', '690000 people'],
  ['two hundred and five men', '205 people'],
  ['between five hundred and six thousand men', '500..6000 people'],
  ['four million and six million men', '4000000 people', '6000000 people'],
  ['two hundred and a few men', '200 people'],
]);

forms('groups counted by what stands before them', [
  ['They arrested another dozen men.', '12 people'],
  ['An additional dozen soldiers fled.', '12 people'],
  ['A further thousand soldiers came.', '1000 people'],
  ['The couple had left by noon.', '2 people'],
  ['Pilots come by the dozen.'],
  ['There is no thousand of them.'],
]);

forms('ratios to one', [
  ['They are outnumbered 2.5 to 1.', '2.5 ratio'],
  ['A gap of three to one is odd.', '3 ratio'],
  ['the three-to-one edge', '3 ratio'],
  ['It was cut from 3 to 1.', '3 count', '1 count'],
  ['A million-to-one shot.'],
  ['It takes one to two hours.', '1..2 hours'],
]);

forms('units of two words, and behind a second guess', [
  ['It cost 85 Egyptian pounds.', '85 EGP'],
  ['She paid 1,200 Canadian dollars a day.', '1200 CAD/day'],
  ['It sold for 40 Australian dollars.', '40 AUD'],
  ['It cost 30 New Zealand dollars.', '30 NZD'],
  ['It cost 500 Colombian pesos.', '500 COP'],
  ['It cost 500 Congolese francs.', '500 currency'],
  ['It cost 90 Jamaican dollars.', '90 currency'],
  ['It cost 90 dollars.', '90 USD'],
  ['He drank 3.5 pints.', '3.5 pt'],
  ['It lasted seven, perhaps eight, minutes.', '7..8 minutes ~'],
  ['A family of five needs help.', '5 people'],
  ['A group of five islands sank.', '5 count'],
  ['14·9 million deaths', '14900000 people'],
]);

forms('one of a unit behind a hedge, and halves behind one', [
  ['It stood nearly a metre above the mark.', '1 m <~'],
  ['It stood nearly a metre, he said.', '1 m <~'],
  ['After more than a week of rain they left.', '1..… weeks >'],
  ['He paid less than a dollar.', '…..1 USD <'],
  ['It lasted two years and a half.', '2.5 years'],
  ['It was a mile and a half long.', '1.5 mi'],
  ['It took three days and half the men left.', '3 days', '0.5 share'],
  ['She bought it for a dollar.'],
  ['It is about a second man.'],
  ['About a year ago he left.'],
  ['They had nought point seven five doses each.', '0.75 count'],
]);

forms('a time told once for both', [
  ['It rose from 12.40 euros to 13.10 euros an hour.', '12.4 EUR/hour', '13.1 EUR/hour'],
  ['Heat costs €190 a month, against €120 before.', '190 EUR/month', '120 EUR/month'],
  ['Rent fell from $900 to $800 a month.', '900 USD/month', '800 USD/month'],
  ['He earns $900 a month and owes $800.', '900 USD/month', '800 USD'],
  ['It rose from 5 euros to 9 dollars an hour.', '5 EUR', '9 USD/hour'],
  ['Fares cost 38 pounds each way.', '38 GBP'],
  ['They freed 1,000 captives each in May.', '1000 people'],
]);

forms('a measure said again', [
  ['They held 1,376 square kilometres. What is left is some 480.', '1376 km2', '480 km2 ~'],
  ['Washington counted 4.9 million barrels. The firm said 2.45 million.', '4900000 barrels', '2450000 barrels'],
  ['The hull lay in 108 metres of water. Its length was 154.', '108 m', '154 m'],
  ['They seized 35 km of road. The settlement count was 74.', '35 km', '74 count'],
  ['They took 90 km of road. Guards shot 30 soldiers.', '90 km', '30 people'],
  ['The spill was 900 barrels. It cost them 4 boats.', '900 barrels', '4 count'],
]);

forms('large bare numbers past a plural that only stands near', [
  ['The guns fell silent in the hills. Kyiv put its dead far lower. The ministry now says 31,000.', '31000 people'],
  ['The guns were ready. Facing them, behind eight belts of trenches, stood 1.9 million.', '8 count', '1900000 people'],
  ['Two reports were read. The town held 40,000 before the war.', '2 count', '40000 people'],
  ['Captured: 860. Tanks: 1,104.', '860 people', '1104 count'],
  ['Prices rose. • 28,000: containers moved', '28000 count'],
  ['The North sent 10,000.', '10000 count'],
]);

describe('a day for which something is meant lies ahead', () => {
  test.each([
    ['The unions announced a tenth round for March 28.', 'March 28.=2025-03-28'],
    ['A hearting is set for 3 June in Leeds.', '3 June=2025-06-03'],
    ['Marches are called for 15 March.', '15 March=2025-03-15'],
    ['They marched on 15 March.', '15 March=2024-03-15'],
    ['The team counted crowds. For 1 July, the handover, it saw more.', '1 July=2024-07-01'],
    ['He left in June.', 'June=2024-06-01..2024-06-30'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });
});
