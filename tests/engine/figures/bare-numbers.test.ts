/** What a bare number counts: people only where something says so, otherwise what the figures before it measure. */
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

forms('a range that a verb tells is no change', [
  ['With the reserves added, their forecast runs from 3,000 to 9,000 soldiers.', '3000..9000 people'],
  ['Now that rents have risen, the bill varies from 40 to 70 dollars.', '40..70 USD'],
  ['Cut to the bone, its fleet ranges from 12 to 15 ships.', '12..15 count'],
  ['After the harvest the village grew from 300 to 900 souls.', '300 people', '900 people'],
  ['Membership ran up from 200 to 500 pupils.', '200 people', '500 people'],
  ['Its staff shrank from 90 to 40 clerks.', '90 people', '40 people'],
]);

forms('fractions and sums beyond mankind count no people', [
  ['Troops there may hope to see 81.5.', '81.5 count'],
  ['The dead of the district were put at 3.4.', '3.4 count'],
  ['Soldiers cost the treasury 40 billion. Pensioners cost it 70 billion.', '40000000000 count', '70000000000 count'],
  ['The dead of the district were put at 34.', '34 people'],
  ['Soldiers lost: 4,100.', '4100 people'],
  ['The toll of the wars stands at 1.4 million.', '1400000 people'],
]);

forms('millions said once', [
  ['The ministry had 1.31 million marchers on the 9th and 1.24 at the end of May.', '1310000 people', '1240000 people'],
  ['Her team reached 6.4 million dead. A later study found 5.9.', '6400000 people', '5900000 people'],
  ['Output was 2.6 million tonnes in spring, 2.45 in autumn.', '2600000 t', '2450000 t'],
  ['In a port of 4.2 million people the quake measured 4.6.', '4200000 people', '4.6 count'],
  ['The land has 1.9 million people. Fertility stands at 1.7.', '1900000 people', '1.7 count'],
  ['It has 3.1 million people and a jobless rate of 3.4.', '3100000 people', '3.4 count'],
  ['The fund had 6.4 million euros for 4.1 litres.', '6400000 EUR', '4.1 l'],
]);

forms('a sentence begins with what its number is taken from', [
  ['Of the barns without a door, 2,600 had arrived in parts.', '2600 count'],
  ['Guards watch the yard. Of its lorries, 148 went missing.', '148 count'],
  ['Of the villages on the river, 31 were captured.', '31 settlements'],
  ['Of the soldiers on the river, 31 were captured.', '31 people'],
  ['Of late, 31 were captured.', '31 people'],
  ['Sheds burned. In the villages, 31 died.', '31 people'],
]);

forms('what "of them" takes up', [
  ['About 700 pupils take classes there. The head says 310 of them cycle.', '700 people ~', '310 people'],
  ['Some 90 nurses ran the wards. Nobody paid 40 of them.', '90 people ~', '40 people'],
  ['Over 2,000 recruits got rifles. In all 400 of them left.', '2000..… people >', '400 people'],
  ['How many lorries crossed is disputed. The old book had 1,300 of them by dawn.', '1300 count'],
  ['How few barns stood is known. The old atlas had 1,300 of them on a page.', '1300 count'],
  ['A clerk lost 30 pens. The rest, some 20 of them, dried up.', '30 count', '20 count ~'],
]);

forms('verbs of goods and land as of people', [
  [
    'The judge held that 3 million barrels had leaked and that 640,000 were recovered.',
    '3000000 barrels',
    '640000 barrels',
  ],
  ['Fifty villages were shelled. The mayor owned that 18 had fallen.', '50 settlements', '18 settlements'],
  ['The levy was 700 tonnes of wheat, of which 90 arrived.', '700 t', '90 t'],
  ['Fifty villages were shelled, and 18 were wounded.', '50 settlements', '18 people'],
  ['They walked 30 km, and four fell.', '30 km', '4 people'],
  ['A convoy of 70 soldiers came, and 18 were captured.', '70 people', '18 people'],
  ['They hid 40 rifles. At the depot, 18 were captured.', '40 count', '18 people'],
]);

forms('a measure said once, further on', [
  [
    'Miners spoke of 300 tonnes a day, then 900; experts began at 16,000 and came to a total of 2.2 million.',
    '300 t/day',
    '900 t/day',
    '16000 count',
    '2200000 t',
  ],
  [
    'The mills grind 1.4 billion tonnes. So they say. Look at the books. What leaves them is, by the guild’s count, 1.2 billion.',
    '1400000000 t',
    '1200000000 t',
  ],
  ['The upper pond holds 1.2 million litres, the lower 17 million.', '1200000 l', '17000000 l'],
  ['Norland covers 44,000 square kilometres. Sudland is wider: 91,000 on the map.', '44000 km2', '91000 km2'],
  [
    'The reserve is worth $210 billion. The first bill asked for 340 billion, in vain.',
    '210000000000 USD',
    '340000000000 USD',
  ],
  ['Norland covers 44,000 square kilometres. Its army has 91,000 on active duty.', '44000 km2', '91000 people'],
  ['The dam holds 3 million litres. Well over 2 million live below it.', '3000000 l', '2000000..… people >'],
  ['It cost 30 million euros. The town of 40 million, he says, paid.', '30000000 EUR', '40000000 people'],
  [
    'From the camp, 900 kilometres off, clerks wrote of 40,000 and later 80,000.',
    '900 km',
    '40000 people',
    '80000 people',
  ],
]);

forms('ages of a people', [
  ['A girl born there can expect to live to 81.6.', '81.6 years'],
  ['Its median age, 39.5, is the highest of all.', '39.5 years'],
  ['The median age in the old Harbour quarter is 44.', '44 years'],
  ['Half of her neighbours are not yet 25.', '0.5 share', '25 years'],
  ['Half this town isn’t yet twenty and has no work.', '0.5 share', '20 years'],
  ['Young: half are below 29.', '0.5 share', '29 years'],
  ['Half the hotels are below 40.', '0.5 share', '…..40 count <'],
  ['Half of the barges are not yet 25 metres long.', '0.5 share', '25 m'],
  ['The report, 37.5, is out of date.', '37.5 count'],
  ['Prices may go to 81.6.', '81.6 count'],
  ['In an age of coal, 1,250, he says, were sold.', '1250 count'],
]);

forms('decimals that are percentages', [
  ['Inflation there came down from 9.4 on average in 2022 to 6.1.', '0.094 share', '0.061 share'],
  ['The jobless rate edged up to 5.2 per cent. For the spring it had been 4.7.', '0.052 share', '0.047 share'],
  ['Half a year on, unemployment has dropped to 3.9 in the north.', '0.5 years', '0.039 share'],
  [
    'They spend 2.4 per cent on schools. Next door the council spends 3.1, and complains.',
    '0.024 share',
    '0.031 share',
  ],
  ['Exports rose by 3.1 per cent. The franc fell to 1.6.', '0.031 share', '1.6 count'],
  ['Turnout rose by 5.1 per cent. The quake reached 4.6.', '0.051 share', '4.6 count'],
  ['Sales fell by 5.1 per cent. She ran 4.6 miles.', '0.051 share', '4.6 mi'],
  ['Wages rose 4 per cent. The firm has 3 and lost 2.', '0.04 share', '3 count', '2 count'],
  ['Inflation of 6 per cent took 400 jobs, he said, and 3.2.', '0.06 share', '400 count', '3.2 count'],
]);

forms('a scale said once behind two numbers in words', [
  ['There live a hundred and five, a hundred and fifteen million people.', '105000000..115000000 people'],
  ['Two, three thousand men came.', '2000..3000 people'],
  ['It cost forty, fifty million euros.', '40000000..50000000 EUR'],
  ['Ten, fifty thousand, who can tell.', '10 count', '50000 count'],
  ['In 110, 120 million died.', '110 count', '120000000 people'],
  ['Three thousand, four thousand men came.', '3000 people', '4000 people'],
]);

forms('nouns for people, and names of faiths and parties', [
  ['At dawn Catholics met at the bridge and wept for 3,100 of their own.', '3100 people'],
  ['About 4,000 dependants fled; 260 constables stayed.', '4000 people ~', '260 people'],
  ['Over 9,000 Northerners have settled there.', '9000..… people >'],
  ['The Liberals won 72 and lost 31.', '72 count', '31 count'],
  ['The Democrats, 48, lead.', '48 count'],
  ['Some 30 Leopards are on the way.', '30 count ~'],
]);

forms('verbs of a group of so many', [
  ['A brigade of 3,500 earns him a fortune.', '3500 people'],
  ['A company of a hundred holds what it can.', '100 people'],
  ['A crew of 14 feeds us all.', '14 people'],
  ['A batch of 14 drones hit the town.', '14 count'],
  ['A team of 14 doctors the army had sent is here.', '14 people'],
  ['He sold 14 feeds the firm had made.', '14 count'],
]);

forms('shares of a hundred, and what is like a stone', [
  ['They found 5.5 in a hundred without work.', '0.055 share'],
  ['Some 0.7 in every 1,000 fall ill.', '0.0007 share ~'],
  ['As many as 2.5 of every 100 left.', '…..0.025 share <='],
  ['She ran 5.5 in two days.', '5.5 count', '2 days'],
  ['It grew 2.5 in a dozen fields.', '2.5 count', '12 count'],
  ['He weighed fifteen stone.', '15 st'],
  ['They left fifteen stone dead on the road.', '15 people'],
  ['He found nine stone cold in the snow.', '9 count'],
  ['It is 12 stone of wheat.', '12 st'],
]);

describe('a decimal in another language', () => {
  test.each([
    ['de', 'In einer Stadt mit 4,2 Millionen Menschen liegt die Quote bei 1,7.', '1.7'],
    ['de', 'Die Exporte stiegen um 3,1 Prozent. Das Beben hatte 4,6.', '4.6'],
    ['es', 'En una ciudad de 4,2 millones de personas la tasa fue de 3,4.', '3.4'],
  ])('takes over no scale and no rate, since English words alone forbid it: %s %s', (language, text, value) => {
    expect(quantities(text, language).at(-1)?.split(' ')[0]).toBe(value);
  });
});
