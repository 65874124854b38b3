import { describe, expect, test } from 'vitest';
import { quantities, read } from './read-one.ts';

type Case = readonly [text: string, ...expected: string[]];

function forms(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    test.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(quantities(text)).toEqual(expected);
    });
  });
}

forms('numbers', [
  ['The fund holds 12,000 shares.', '12000 count'],
  ['They counted 12 500 steps.', '12500 count'],
  ['Twenty-three sailors drowned.', '23 people'],
  ['One hundred and five marines left.', '105 people'],
  ['Half a million people fled.', '500000 people'],
  ['One and a half million doses arrived.', '1500000 count'],
  ['Two million and a half refugees came.', '2500000 people'],
  ['It weighs two-and-a-half tonnes.', '2.5 t'],
  ['They have half a dozen guns.', '6 count'],
  ['three score and ten farms', '70 count'],
  ['eight-thousand troops', '8000 people'],
  ['fifteen hundred soldiers', '1500 people'],
  ['two point five million voters', '2500000 people'],
  ['1.5million doses', '1500000 count'],
  ['45k soldiers', '45000 people'],
  ['2½ miles', '2.5 mi'],
  ['2 1/2 miles', '2.5 mi'],
  ['3 lakh people', '300000 people'],
]);

forms('vague counts', [
  ['Dozens were hurt.', '12..120 people vague'],
  ['tens of thousands of soldiers', '10000..100000 people vague'],
  ['Several hundred fighters fled.', '200..999 people vague'],
  ['A few thousand volunteers came.', '2000..9999 people vague'],
  ['a couple of thousand civilians', '2000 people ~'],
  ['Hundreds of millions of euros vanished.', '100000000..1000000000 EUR vague'],
]);

forms('fractions and shares', [
  ['two-thirds of the casualties', '0.666667 share'],
  ['A third of the men fled.', '0.333333 share'],
  ['Nearly half of those troops returned.', '0.5 share <~'],
  ['One in five recruits deserts.', '0.2 share'],
  ['Nine out of 10 shells missed.', '0.9 share'],
  ['1/4 of the fort fell', '0.25 share'],
  ['A quarter to a third of the crop is gone.', '0.25..0.333333 share'],
  ['Three-quarters of a million tonnes sank.', '750000 t'],
  ['more than a quarter million people', '250000..… people >'],
  ['half an hour later', '0.5 hours'],
  ['Roughly 30 percent of the shells', '0.3 share ~'],
  ['Support rose 3 percentage points to 52 per cent.', '3 points', '0.52 share'],
]);

forms('ranges', [
  ['10,000 to 12,000 servicemen', '10000..12000 people'],
  ['between 8,000 and 10,000 men', '8000..10000 people'],
  ['3-4,000 men', '3000..4000 people'],
  ['10 to 12 thousand soldiers', '10000..12000 people'],
  ['$2-3bn', '2000000000..3000000000 USD'],
  ['£1.5-2m', '1500000..2000000 GBP'],
  ['150–200 tanks', '150..200 count'],
  ['Five or six shells', '5..6 count ~'],
  ['The strike killed 10, maybe 15, gunmen.', '10..15 people ~'],
  ['between one and two million people', '1000000..2000000 people'],
  ['between four million and six million people', '4000000..6000000 people'],
  ['500 to 1,000 men', '500..1000 people'],
  ['5 to 10%', '0.05..0.1 share'],
  ['18 months to 7 years', '18 months', '7 years'],
  ['an estimated 10,000 to 12,000 servicemen', '10000..12000 people ~'],
  ['a 3-to-1 edge', '3 ratio'],
  ['6ft 9in tall', '6.75 ft'],
]);

forms('hedges', [
  ['As many as 9,500 troops', '…..9500 people <='],
  ['no fewer than 40 vehicles', '40..… count >='],
  ['Fewer than 200 defenders', '…..200 people <'],
  ['more than 100 other military personnel', '100..… people >'],
  ['upwards of 700 people', '700..… people >='],
  ['3,000 soldiers or so', '3000 people ~'],
  ['2,000-plus soldiers', '2000..… people >='],
  ['200,000+ people', '200000..… people >='],
  ['just over 400 women', '400 people >~'],
  ['at least some 300 people', '300..… people >='],
  ['Some of the 80 wounded', '80 people'],
  ['some 80 wounded', '80 people ~'],
  ['within seven metres', '…..7 m <='],
  ['He estimated the dead at 379.', '379 people ~'],
  ['in the past three years', '3 years'],
  ['~11 000 (est.)', '11000 count ~'],
  ["'well over' 90 trucks", '90..… count >'],
]);

forms('units', [
  ['1,300 square kilometers (500 square miles)', '1300 km2', '500 mi2'],
  ['12km² of land', '12 km2'],
  ['1,300 additional square kilometers', '1300 km2'],
  ['US$2,000, €2,000 or 2,000 rubles', '2000 USD', '2000 EUR', '2000 RUB'],
  ['around $2,000 USD', '2000 USD ~'],
  ['$US1.75 trillion and $A30 million', '1750000000000 USD', '30000000 AUD'],
  ['R450 million, N4.2trn and P3.5 billion', '450000000 currency', '4200000000000 currency', '3500000000 currency'],
  ['on the N4, the R25 and the M25'],
  ['200 Canadian dollars, 300 U.S. dollars', '200 CAD', '300 USD'],
  ['2,000 Russian rubles', '2000 RUB'],
  ['a 500-pound bomb and 500 pounds in cash', '500 lb', '500 GBP'],
  ['-25C at night', '-25 degC'],
  ['90 mph', '90 mph'],
  ['10,000 shells a day', '10000 count/day'],
  ['$2-3bn a year', '2000000000..3000000000 USD/year'],
  ['9,000 a year earlier', '9000 count'],
  ['£92 per square foot', '92 GBP/ft2'],
  ['1.2 m of tape', '1.2 m'],
  ['3m people', '3000000 people'],
  ['28 Russian villages', '28 settlements'],
  ['Aged 26, he fled.', '26 years'],
  ['Soldier Pak, 22, was found.', '22 years'],
  ['a 19-year-old', '19 years'],
  ['three times as many guns', '3 ratio'],
  ['arrested three times', '3 count'],
  ['twice as long', '2 ratio'],
  ['0.34 watt-hours', '0.34 Wh'],
]);

forms('counted nouns', [
  ['12,000 North Korean troops', '12000 people'],
  ["300 of Kim's soldiers", '300 people'],
  ['4,000 North Koreans had been killed', '4000 people'],
  ['two wounded North Korean military personnel', '2 people'],
  ['1,500 special forces personnel', '1500 people'],
  ['50,000 Russian and North Korean troops', '50000 people'],
  ['120 M1989 howitzers', '120 count'],
  ['689 armoured fighting vehicles', '689 count'],
  ['12,000-strong force', '12000 people'],
  ['eleven-thousand-man corps', '11000 people'],
  ['6-to-8-man teams', '6..8 people'],
  ['both captives were treated', '2 people'],
  ['both Ukrainian and Russian lines'],
  ['No one was killed.', '0 people'],
  ['two had been captured alive', '2 people'],
  ['The toll stands at 700.', '700 people'],
  ['Killed: 310.', '310 people'],
  ['a crowd of 400,000', '400000 people'],
  ['The North sent 10,000; the South, 2,000.', '10000 count', '2000 count'],
  ['Ukraine lost 31,000 soldiers, Russia 180,000 and Iran 3,000.', '31000 people', '180000 people', '3000 people'],
  ['Not 3,000 but 300 were hurt.', '3000 people', '300 people'],
  ['Of the 96 arrested, 58 were charged, 21 bailed.', '96 people', '58 people', '21 people'],
]);

describe('a day or a month behind a number', () => {
  const nouns = (text: string) => read(text).figures.map(({ noun }) => noun);
  test.each([
    'The group could name 1,228 last Friday.',
    'They listed 1,200 Monday.',
    'It sold 300 last June and rested.',
  ])('says when: %s', (text) => expect(nouns(text)).toEqual(['']));
  test.each([
    ['The 300 Friday marchers sang.', 'Friday marchers'],
    ['All 12 Sunday papers wrote of it.', 'Sunday papers'],
    ['He worked 20 Sundays.', 'Sundays'],
  ])('is counted or describes what is: %s', (text, noun) => expect(nouns(text)).toEqual([noun]));
});

describe('links between figures', () => {
  test('a restatement points to the first printing', () => {
    expect(read('They took 1,300 square kilometers (500 square miles).').figures[1]?.sameAs).toBe(0);
    expect(read('It is worth £3bn, or about $3.8 billion.').figures[1]?.sameAs).toBe(0);
    expect(read('They took 1,300 square kilometers (90 square miles of forest).').figures[1]?.sameAs).toBe(-1);
  });

  test('a headless figure takes the noun of the one before', () => {
    const { figures } = read('300 of Kim’s soldiers have been killed and another 2,700 wounded.');
    expect(figures.map(({ noun, nounOf, increment, partitive }) => ({ noun, nounOf, increment, partitive }))).toEqual([
      { noun: 'Kim’s soldiers', nounOf: -1, increment: false, partitive: true },
      { noun: '', nounOf: 0, increment: true, partitive: false },
    ]);
  });

  test('a change has two figures with their roles', () => {
    expect(read('Strength rose from 4,000 to 7,000.').figures.map((f) => f.trend)).toEqual(['before', 'after']);
    expect(read('It fell to 3,000 from 9,000.').figures.map((f) => f.trend)).toEqual(['after', 'before']);
    expect(read('Rates are up 25 basis points.').figures.map((f) => f.trend)).toEqual(['by-up']);
  });

  test('a share knows its base', () => {
    expect(read('Over 40% of the 900 square kilometers was retaken.').figures[0]?.baseOf).toBe(1);
    expect(read('Of the 4,000 losses, two-thirds were deaths.').figures[1]?.baseOf).toBe(0);
    expect(read('4,000 were killed or wounded, with two-thirds of the casualties being dead.').figures[1]?.baseOf).toBe(
      0,
    );
  });

  test('a rate says for what time it is told', () => {
    expect(read('92 soldiers per day').figures[0]).toMatchObject({
      unit: 'people/day',
      per: 'day',
      dimension: 'people',
    });
  });

  test('base values are in the base unit of the dimension', () => {
    expect(read('500 square miles').figures[0]?.baseLow).toBeCloseTo(1294.99, 1);
    expect(read('-40F in the hills').figures[0]?.baseLow).toBeCloseTo(-40, 6);
    expect(read('€5').figures[0]).toMatchObject({ low: 5, baseLow: null });
  });

  test('the step is the size of the last significant digit', () => {
    const steps = ['12,000 men', '984 men', '2.5 km', '1.2 million men', '40% of it'].map(
      (text) => read(text).figures[0]?.step,
    );
    expect(steps.map((step) => Number(step?.toPrecision(3)))).toEqual([1000, 1, 0.1, 100_000, 0.1]);
  });
});
