/** Figures without a noun: ages, and what the words before them say that they count. */
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

forms('ages beside a person', [
  ['She is 23, and sells oil.', '23 years'],
  ['He was 77 and would not leave.', '77 years'],
  ['I am 71.', '71 years'],
  ['My father, who’s 84, stayed.', '84 years'],
  ['He turned 41.', '41 years'],
  ['Lee Seong-kweun, 54, spoke.', '54 years'],
  ['The captain, thirty-four, limped off.', '34 years'],
  ['A mason of 33, he stayed.', '33 years'],
  ['Two men fell, aged 23 and 31.', '2 people', '23 years', '31 years'],
  ['She was 91, not 92.', '91 years', '92 years'],
]);

forms('ages behind a noun', [
  ['A winger of 19 found the net.', '19 years'],
  ['A widow of 23 was handed the keys.', '23 years'],
  ['A farmer of about 25 tells us so.', '25 years ~'],
  ['A pianist of 24 played one hymn.', '24 years', '1 count'],
  ['Men of 65 and above died.', '65..… years >='],
  ['Men of 20 to 49 are many.', '20..49 years'],
  ['The president, 47 and in office, stayed.', '47 years'],
  ['Mbappé, who at 23 has won, smiled.', '23 years'],
  ['She fled at nineteen.', '19 years'],
  ['One may go at 62.', '62 years'],
  ['They took in 61 people, 44 of them over 70.', '61 people', '44 people', '70..… years >'],
]);

forms('no ages behind a noun', [
  ['A group of 20 left.', '20 people'],
  ['A team of 16 walked.', '16 people'],
  ['A mother of 14 children died.', '14 people'],
  ['Losses of 40 were told.', '40 people'],
  ['It fell at 62 sites.', '62 count'],
  ['The price at 23 was low.', '23 count'],
]);

forms('numbers of a passage about people', [
  ['The city has 9 million inhabitants. Delhi packs in 30.2 million.', '9000000 people', '30200000 people'],
  ['Tehran says 4,700 died. Mali has lost 198 and Nigeria 145, it says.', '4700 people', '198 people', '145 people'],
  ['Nobody counted the protesters there. Some doctors whisper of 30,000.', '30000 people'],
  ['The march was long. The prefecture sees 20,000.', '20000 people'],
  ['Some 1,200 soldiers fell. The ministry speaks of 900.', '1200 people ~', '900 people'],
  ['Its people are many. Within the limits live not quite 12 million, on 661 sq km.', '12000000 people <~', '661 km2'],
  ['Now it is 250,000 men, and around 2040 it’ll be 130,000.', '250000 people', '130000 people'],
]);

forms('parts of a counted whole', [
  ['They dropped 200 of 460 flights.', '200 count', '460 count'],
  ['The party has 161 of 300 seats.', '161 count', '300 count'],
  ['Police freed 12 of 40 soldiers.', '12 people', '40 people'],
]);

forms('people of a rate', [
  ['On average 1,200 a day were killed.', '1200 people/day'],
  ['Some 40 a week drown there.', '40 count/week ~'],
]);

forms('numbers that nothing near makes people', [
  ['The North sent 10,000.', '10000 count'],
  ['The rate among nurses rose to 14.', '14 count'],
  ['It won 15,700 votes. The Greens got 4,000.', '15700 count', '4000 count'],
  ['A park for visitors. Their share fell from 49 to 37 per cent.', '49 count', '0.37 share'],
]);

forms('a measure that is said once', [
  ['They may have lived for six hours, or eight.', '6 hours', '8 hours'],
  ['It is 18 months in the army, 21 in the navy.', '18 months', '21 months'],
  ['Egypt gets $1.3 billion annually and Jordan 1.45.', '1300000000 USD/year', '1450000000 USD/year'],
  ['The unions claim 70 per cent took part, the government 14.', '0.7 share', '0.14 share'],
  ['Coal had 33 per cent and wind 25.', '0.33 share', '0.25 share'],
  ['Shops gave 8,000 tonnes, the public 4,700.', '8000 t', '4700 t'],
]);

forms('measures that stay apart', [
  ['After two years, 300 were killed.', '2 years', '300 people'],
  ['It cost $2 million and 300 died.', '2000000 USD', '300 people'],
  ['They walked 40 km, and two fell.', '40 km', '2 people'],
  ['The guests took 3 hours, 40 of them left.', '3 hours', '40 people'],
]);

forms('ages of many', [
  ['The median age is 40.1.', '40.1 years'],
  ['China’s median age is 40.1 and Japan’s 49.8.', '40.1 years', '49.8 years'],
  ['A median age of nearly fifty is no joke.', '50 years <~'],
  ['Life expectancy is 84 years, 87 for women.', '84 years', '87 years'],
  ['Half of them are younger than 29.', '0.5 share', '29 years'],
  ['Children under five pay nothing.', '…..5 years <'],
  ['Anyone over 65, he said, may stay.', '65..… years >'],
  ['She died at 95.', '95 years'],
  ['They expect to live to 83.', '83 years'],
]);

forms('no ages', [
  ['It was 304, said the agency.', '304 count'],
  ['She was 3 metres away.', '3 m'],
  ['He turned 20 tanks around.', '20 count'],
  ['A mother of five died.', '5 people'],
  ['The index stood at 95.', '95 count'],
  ['Ratings under 25 fail.', '…..25 count <'],
  ['He has 12, she said.', '12 count'],
]);

forms('figures that take up a noun', [
  ['They claimed 25,000 lives, 18,000 of them proven.', '25000 people', '18000 people'],
  ['India has 1.46 billion people. China has 1.42 billion.', '1460000000 people', '1420000000 people'],
  ['The soldiers came in October. Around 4,700 are said to be home.', '4700 people ~'],
  ['There are 8 billion of us.', '8000000000 people'],
  ['About 190,000 who left are back.', '190000 people ~'],
  ['Of whom 2,000 were flown home.', '2000 people'],
  ['It is an island of 23.3 million.', '23300000 people'],
  ['The bay covers 5 sq km, not 8.', '5 km2', '8 km2'],
  ['It shrank to 470 sq km, from 1,250.', '470 km2', '1250 km2'],
]);

forms('lines that begin with a count', [
  ['1.4m – visitors, the hosts reckon.', '1400000 people'],
  ['28,000: containers moved since May.', '28000 count'],
  ['300 – he said so.', '300 count'],
]);

forms('tolls far from their verb', [
  ['The death toll from the Aug. 14 quake in the south has climbed to 2,207.', '2207 people'],
  ['The price of the tickets has climbed to 2,207.', '2207 count'],
]);

forms('figures that take up none', [
  ['The soldiers have missiles. Around 4,700 lie in depots.', '4700 count ~'],
  ['The rate among nurses rose to 14.', '14 count'],
  ['The Greens took nine; the Liberals, 14.', '9 count', '14 count'],
  ['The homes of her neighbours stood empty; 100,000 were sold.', '100000 count'],
  ['Prices rose 3% from 200.', '0.03 share', '200 count'],
  ['Fans left early. Denmark put six past them.', '6 count'],
]);

forms('what could be at most', [
  ['The toll could reach 20,000.', '…..20000 people <='],
  ['It reached 20,000.', '20000 count'],
]);

forms('scales in brackets', [
  ['It was 32.5 (millions).', '32500000 count'],
  ['It was 15 (thousands) then.', '15000 count'],
]);

forms('one in a list of counts', [
  ['Nine days, one road, no umbrella.', '9 days', '1 count'],
  ['They serve one year.', '1 years'],
  ['Prices rose 3%, one minister said.', '0.03 share'],
  ['One day he will return.'],
]);

describe('names that look like quantities', () => {
  test.each([
    ['Officers searched Apartment 6C again.', '6:designation'],
    ['They fought the Six-Day War in spring.', 'Six:name'],
    ['It was a million-to-one chance.', 'a million:idiom'],
    ['At nine under par she leads.', 'nine:score'],
    ['He rode the 38 bus home.', '38:designation'],
    ['They live at 12 Rue Lepic.', '12:address'],
    ['Notice A-552 names him.', '552:model'],
    ['Marines of 3/4 Battalion slept.', '3/4:idiom'],
    ['Form 20-F warns them.', '20:model'],
    ['If lost, ring 101 at once.', '101:designation'],
  ])('%s', (text, expected) => {
    expect(rejects(text).map((found) => found.slice(0, expected.length))).toContain(expected);
  });

  test.each([
    ['They hold the 30 bus stops.', '30 count'],
    ['It rose 6C in a day.', '6 degC'],
    ['About 3/4 of it fell.', '0.75 share ~'],
    ['He saw a six-day strike.', '6 days'],
  ])('%s is a quantity', (text, expected) => {
    expect(quantities(text)).toContain(expected);
  });
});

describe('nouns for people, and those that are none in the plural', () => {
  test.each([
    ['He lorded it over them with 40 hopefuls.', '40 people'],
    ['The queen had 51 million subjects.', '51000000 people'],
    ['Some 12 blokes sang.', '12 people ~'],
    ['A coach of 45 left.', '45 years'],
    ['They came in 42 coaches.', '42 count'],
    ['The line gets 19 new coaches.', '19 count'],
    ['It has 7 objects.', '7 count'],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual([expected]);
  });
});
