/** What stands between a number and its noun and has a number or a participle of its own: models, measures, compound adjectives. */
import { describe, expect, test } from 'vitest';
import { quantities, read, rejects } from './read-one.ts';

/** `value unit|noun` of what is no reject. */
function counted(text: string, language = 'en'): string[] {
  return read(text, language)
    .figures.filter(({ reject }) => reject === null)
    .map(({ low, high, unit, noun }) => `${low ?? high} ${unit}|${noun}`);
}

type Cases = readonly (readonly [text: string, ...expected: string[]])[];

function nouns(name: string, cases: Cases, language = 'en'): void {
  describe(name, () => {
    test.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(counted(text, language)).toEqual(expected);
    });
  });
}

nouns('the name of a model with its number before the noun', [
  ['The brigade lost 31 T-72 tanks in March.', '31 count|T-72 tanks'],
  ['Lisbon ordered 40 F-16C jets.', '40 count|F-16C jets'],
  ['They hid 12 S-300V4 launchers.', '12 count|S-300V4 launchers'],
  ['Two A380 superjumbos landed.', '2 count|A380 superjumbos'],
  ['They sold 40 A-10 jets.', '40 count|A-10 jets'],
  ['The ward took 40 Covid-19 patients.', '40 people|Covid-19 patients'],
  ['Oslo trained 12 F-16 pilots.', '12 people|F-16 pilots'],
  ['They sent 3 Su-27 fighters.', '3 count|Su-27 fighters'],
  ['They lost 40 T-72 and T-80 tanks.', '40 count|T-72 and T-80 tanks'],
]);

nouns('a model that is the noun itself', [
  ['The museum owns nine T-34s and a shed.', '9 count|T-34s'],
  ['Three A380s land there.', '3 count|A380s'],
  ['It has one SA-22 system installed near Lund.', '1 count|SA-22'],
]);

nouns('a model where adjectives follow', [['Madrid a commandé 40 F-16 neufs.', '40 count|F-16']], 'fr');

nouns('a model that the number does not count', [
  ['He wrote 148, KN-23 missiles and all.', '148 count|'],
  ['The T-72 crew fired 12 shells.', '12 count|shells'],
  ['Of 300 fighters, F-16 pilots were few.', '300 people|fighters'],
]);

nouns('a name with a bare number between another number and the noun', [
  ['It ordered four Boeing 737 jets.', '4 count|Boeing 737 jets'],
  ['Kyiv gave Lviv 31 Leopard 2 tanks.', '31 count|Leopard 2 tanks'],
  ['The firm launched two Falcon 9 rockets.', '2 count|Falcon 9 rockets'],
  ['They packed 200 iPhone 15 cases.', '200 count|iPhone 15 cases'],
  ['They asked whether the army would ever get 20 Leopard 1 and Leopard 2 tanks.', '20 count|Leopard'],
]);

nouns('a name before a number that counts', [
  ['The figures for the decade so far: Chad 300 Niger 400 deaths', '300 count|Niger', '400 people|deaths'],
  ['He gave Kyiv 31 20-foot boxes.', '31 count|boxes', '20 ft|'],
  ['In 2014 it gave Kyiv 12 tanks.', '12 count|tanks'],
  ['They killed 12 Tuesday 3 men said.', '12 people|', '3 people|men'],
  ['Mali lost 198, Niger 20 soldiers.', '198 count|', '20 people|soldiers'],
]);

nouns('a measure before the noun', [
  ['The port moved 9,000 20-foot boxes.', '9000 count|boxes', '20 ft|'],
  ['The plant makes 12 million 152-mm shells.', '12000000 count|shells', '152 mm|'],
  ['They got 120 170mm self-propelled howitzers.', '120 count|self-propelled howitzers', '170 mm|'],
  ['They fired 100 122mm and 152mm rounds.', '100 count|rounds', '122 mm|', '152 mm|'],
  ['They laid 12 4-metre, 5-metre and 6-metre pipes.', '12 count|pipes', '4 m|', '5 m|', '6 m|'],
  ['They laid 5 10–20-metre cables.', '5 count|cables', '10 m|'],
  ['He walked 10 20-metre steps.', '10 count|steps', '20 m|'],
  ['It rained on 12 3-day weekends.', '12 count|weekends', '3 days|'],
  ['The park has 64 10 MW turbines.', '64 count|turbines', '10 MW|'],
  ['They built two 1,500-kilometre-range missiles.', '2 count|missiles', '1500 km|'],
  ['They dropped two 500-pound bombs.', '2 count|bombs', '500 lb|'],
  ['They own twelve 3-million-barrel tankers.', '12 count|tankers', '3000000 barrels|'],
  ['They moved 28,000 twenty-foot containers.', '28000 count|containers', '20 ft|'],
  ['They held 3 two-hour talks.', '3 count|talks', '2 hours|'],
  ['They sold 200 new 20-foot boxes.', '200 count|new 20-foot boxes', '20 ft|'],
]);

nouns('a measure after a number that it does not describe', [
  ['The town lost 300 20km from the coast.', '300 count|', '20 km|'],
  ['They fell 300 20 years later.', '300 count|', '20 years|'],
  ['He paid 100 20 times.', '100 count|', '20 count|times'],
  ['He paid 100 $20 times.', '100 count|', '20 USD|'],
  ['They went 12 20-odd miles.', '12 count|', '20 mi|'],
  ['It burned 300 20 miles inland villagers said.', '300 count|', '20 mi|'],
  ['The raid killed 300 20km north.', '300 people|', '20 km|'],
  ['Yields of 4.5% 10-year notes.', '0.045 share|', '10 years|'],
  ['On May 20 10-hour queues formed.', '10 hours|'],
  ['By 2030 10-hour queues are likely.', '10 hours|'],
  ['They learned it in 20 2-hour bits or less.', '20 count|bits', '2 hours|'],
  ['They learned it in 20 2-hour.', '20 count|', '2 hours|'],
]);

nouns('money, shares and scores before the noun', [
  ['The bank made three $5 billion loans.', '3 count|loans', '5000000000 USD|'],
  ['He found two €20 notes.', '2 count|notes', '20 EUR|'],
  ['They offer three £20-a-month deals.', '3 count|deals', '20 GBP|'],
  ['They made 12 5% cuts.', '12 count|cuts', '0.05 share|cuts'],
  ['They drew two 1-1 games.', '2 count|games'],
]);

nouns('money after a number that it does not describe', [
  ['The state fined 100 $20 each.', '100 count|', '20 USD|'],
  ['They owe three $5 billion.', '3 count|', '5000000000 USD|'],
  ['Of the three $5 million is gone.', '3 count|', '5000000 USD|'],
]);

nouns('ages before the noun', [
  ['He sold 12 two-year-old cows.', '12 count|cows', '2 years|'],
  ['About 2,000 18-year-old conscripts fled.', '2000 people|conscripts', '18 years|'],
  ['There were four 80-year-olds.', '4 people|80-year-olds', '80 years|'],
  ['Some 330,000 twenty-year-olds were called up.', '330000 people|twenty-year-olds', '20 years|'],
]);

nouns('rooms, seats and networks before the noun', [
  ['They opened 40 60-bed wards.', '40 count|wards', '60 count|bed'],
  ['Some 600 3-bed flats are empty.', '600 count|flats'],
  ['The town has 50 5G masts.', '50 count|masts'],
  ['Five 19th-century houses burned.', '5 count|houses'],
  ['They hung 24 4K cameras.', '24 count|cameras'],
]);

nouns('a group of three digits that is a measure’s', [
  ['They opened 40 100-bed wards.', '40 count|wards', '100 count|bed'],
  ['She ran 12 100-metre races.', '12 count|races', '100 m|'],
  ['They met 12 500-strong teams.', '12 count|teams', '500 people|strong'],
  ['They bought 200 150-seat planes.', '200 count|planes', '150 count|seat'],
]);

nouns('a group of three digits that is the number’s', [
  ['A 12 500-hectare park opened.', '12500 ha|'],
  ['They own 10 000-hectare farms.', '10000 ha|'],
  ['They own a 12 500-hectare sheep farm.', '12500 ha|'],
  ['Its size is 12 500-hectare by most counts.', '12500 ha|'],
  ['A 12 500-strong army met them.', '12500 people|strong'],
  ['Some 1 500-odd soldiers fell.', '1500 people|soldiers'],
]);

nouns('metres of a race that is counted', [
  ['They ran three 100m races.', '3 count|races', '100 m|'],
  ['They dug five 10m wells.', '5 count|wells', '10 m|'],
  ['They dug two 50m trenches.', '2 count|trenches', '50 m|'],
]);

nouns('millions all the same', [
  ['They sold 100m tickets.', '100000000 count|tickets'],
  ['In 2010 100m people came.', '100000000 people|people'],
  ['It sold three, then 100m tickets.', '3 count|', '100000000 count|tickets'],
]);

describe('a year between a number and its noun', () => {
  test.each([
    ['They lost two 2020 elections.', '2 count'],
    ['It recalled ten 2015 cars.', '10 count'],
    ['The three 2024 games were dull.', '3 count'],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual([expected]);
    expect(rejects(text).map((one) => one.slice(4))).toEqual([':year']);
  });
  test.each([
    ['Some 2024 games were held.', '2024 count'],
    ['They sold, in all, 2015 cars.', '2015 count'],
    ['They own 1250 cars.', '1250 count'],
  ])('%s', (text, expected) => {
    expect(quantities(text).map((one) => one.replace(' ~', ''))).toEqual([expected]);
  });
});

nouns('a word and a participle before the noun', [
  ['They fired 200 North Korean-made missiles.', '200 count|North Korean-made missiles'],
  ['They hold 500 US-made rockets.', '500 count|US-made rockets'],
  ['They sold 30 German-built tanks.', '30 count|German-built tanks'],
  ['Some 200 Saudi-led troops fled.', '200 people|Saudi-led troops'],
  ['They shut 200 state-run shops.', '200 count|state-run shops'],
  ['They hired 30 foreign-born nurses.', '30 people|foreign-born nurses'],
]);

nouns('a participle that is no part of the phrase', [
  ['Of the 300, US-made rockets were few.', '300 count|'],
  ['Some 300 were US-made rockets.', '300 count|'],
  ['The court had juror 5 re-called.'],
  ['They sold 30 made in Peru.', '30 count|'],
]);

nouns('a unit that describes and does not measure', [
  ['They signed five multi-year deals.', '5 count|multi-year deals'],
  ['They held three half-hour games.', '3 count|half-hour games'],
  ['They held two all-night parties.', '2 count|all-night parties'],
  ['They made two week-long trips.', '2 count|week-long trips'],
  ['They dug three mile-long tunnels.', '3 count|mile-long tunnels'],
  ['They shot 5 hour-long films.', '5 count|hour-long films'],
]);

nouns('a unit that measures', [
  ['They burned 1,300 additional square kilometres.', '1300 km2|'],
  ['It was a two week-long trip.', '2 weeks|'],
  ['The strike was two weeks long.', '2 weeks|'],
  ['They own 200 square-metre flats.', '200 m2|'],
]);

nouns('a verb behind a number', [
  ['A casualty toll of 4,000 includes the missing.', '4000 people|'],
  ['The population of 670,000 includes farmers.', '670000 people|'],
  ['The list of 40 includes a boat.', '40 count|'],
]);

test('a long row of measures ends', () => {
  const text = `It sold 3 ${'2-foot, '.repeat(400)}poles.`;
  expect(read(text).figures[0]?.noun).toBe('');
});
