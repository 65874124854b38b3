/** Units, verbs and times that are left out the second time, and numbers behind a verb that look like labels. */
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

forms('a level and the one before it', [
  ['The rate was 23.1 percent, down from 31.2 a year ago.', '0.231 share', '0.312 share'],
  ['Men live 75 years from birth, up from 58 in 1990.', '75 years', '58 years'],
  ['It earned $40 million, up from 32 in May.', '40000000 USD', '32000000 USD'],
  ['It earned $40 million, up from 3 shops in May.', '40000000 USD', '3 count'],
  ['The trip took 9 hours, and 12 guards left.', '9 hours', '12 people'],
  ['It has 60 staff, down from 75.', '60 people', '75 people'],
]);

forms('what is more than was just measured', [
  ['He got 22 years, four more than his brother.', '22 years', '4 years'],
  ['It weighs 90 kg, five less than a year ago.', '90 kg', '5 kg'],
  ['She ran 12 km, two more than she had to.', '12 km', '2 km'],
  ['She ran 12 km, two more than the men were asked to run, and four nurses watched.', '12 km', '2 km', '4 people'],
  ['He got 22 years, four more nurses than doctors said.', '22 years', '4 people'],
  ['He got 22 years, and four people wept.', '22 years', '4 people'],
]);

forms('decimals beside a percentage', [
  ['It stood at 3.4 percent in May and is put at 3.7 in June.', '0.034 share', '0.037 share'],
  ['Output grew by 0.3 per cent; Norway managed 0.2.', '0.003 share', '0.002 share'],
  ['Pay rose by 3.2 per cent, prices by 2.4.', '0.032 share', '0.024 share'],
  ['Output grew by 0.3 per cent; Norway managed 0.2, Ireland 1.1.', '0.003 share', '0.002 share', '0.011 share'],
  ['A quarter left; Norway lost 0.2.', '0.25 share', '0.2 count'],
  ['Pay rose by 3.2 per cent, and 2.4 million quit.', '0.032 share', '2400000 people'],
  ['It fell by 3 per cent after a walk of 2.5 miles.', '0.03 share', '2.5 mi'],
]);

forms('the verb is left out behind a name', [
  ['In May Mr Paz had 32 per cent, Mr Amin 27.', '0.32 share', '0.27 share'],
  ['Oslo has 14 per cent, Ms Dahl 12.', '0.14 share', '0.12 share'],
  ['Turnout was 61 per cent, in Riga 58.', '0.61 share', '0.58 share'],
]);

test('a name before a number that pairs with none is a label', () => {
  expect(rejects('The crew of Mr Amin flew on a Boeing 27.')).toEqual(['27:designation']);
  expect(rejects('Boeing 737 and Airbus 320 landed.')).toEqual(['737:designation', '320:designation']);
});

forms('the one in the middle', [
  ['The median Pole is 42.', '42 years'],
  ['The typical Thai is 41, the typical Lao 25.', '41 years', '25 years'],
  ['The average nurse is 39.5, she says.', '39.5 years'],
  ['The average crowd is 42.', '42 people'],
  ['The Pole is 42 km away.', '42 km'],
  ['The median is 42.', '42 count'],
]);

forms('a time is told once', [
  ['It makes 40,000 shells a month, up from 14,000.', '40000 count/month', '14000 count/month'],
  ['They fire 300 rockets a day in May and 250 in June.', '300 count/day', '250 count/day'],
  ['It sold 40 cars a day and 35 in Leeds.', '40 count/day', '35 count/day'],
  ['It makes 40,000 shells a month, and 14,000 men work there.', '40000 count/month', '14000 people'],
  ['It sold 40 cars a day and 9,000 in all.', '40 count/day', '9000 count'],
  ['They fire 300 rockets a day and have fired 250.', '300 count/day', '250 count'],
]);

forms('a verb before a number is no label', [
  ['The jets carry 150.', '150 count'],
  ['Both lorries hold 20.', '20 count'],
  ['He has yet to turn 20.', '20 years'],
  ['Of that number 228 were crushed.', '228 people'],
  ['The bears eat 40.', '40 count'],
]);

forms('a verb behind a number is no noun', [
  ['Nurses came to Hanoi; 14 lie in a cemetery.', '14 people'],
  ['They are to stay until 67 instead of 65.', '67 years', '65 years'],
  ['More than 400 nurses left, and 150 belong to the union.', '400..… people >', '150 people'],
  ['The inquiry found 4,000 deaths, a clerk thought 1,000 nearer the mark.', '4000 people', '1000 people'],
  ['They caught 40 cod in the bay.', '40 count'],
  ['It counts 12 Leopard tanks in the yard.', '12 count'],
  ['It logged 1,021 tornado reports.', '1021 count'],
]);

forms('an article makes no label', [
  ['It had a record 385, the mayor said.', '385 people'],
  ['It took in 160 tonnes, out of a possible 210.', '160 t', '210 t'],
  ['Ten years ago a mere 15 did.', '10 years', '15 count'],
]);

forms('bounds that deny the other', [
  ['It is no lower than 900,000 people.', '900000..… people >='],
  ['It was not below 40 sailors.', '40..… people >='],
  ['The heat was not above 40C.', '…..40 degC <='],
  ['It is lower than 900,000 people.', '…..900000 people <'],
  ['It is lower, not 900,000 people.', '900000 people'],
]);

forms('two numerals side by side are two', [
  ['The clerk raised it by 52 two days afterwards.', '52 count', '2 days'],
  ['They lost 14 six weeks later.', '14 count', '6 weeks'],
  ['It closed 30 four months on.', '30 count', '4 months'],
  ['They built 12 two-bedroom flats.', '12 count'],
  ['It took forty-two days.', '42 days'],
]);

forms('halves of a measure', [
  ['The bank cut rates by half a point.', '0.5 points'],
  ['Turnout fell by half a point.', '0.5 points'],
  ['It won half a million votes.', '500000 count'],
  ['He saw it a year and a half later.', '1.5 years'],
  ['It met 11 million people a month and a half later.', '11000000 people', '1.5 months'],
  ['It costs $5 a year.', '5 USD/year'],
]);

forms('plus or minus', [
  ['It was 837,000, plus or minus 20%.', '837000 count', '0.2 share'],
  ['It swung to minus 20%.', '-0.2 share'],
  ['The gap is 4, plus or minus 3 degrees.', '4 count', '3 degrees'],
]);

forms('ranges behind a verb', [
  ['The brigade holds 12 to 15 square km of forest.', '12..15 km2'],
  ['The stove burns 4 to 6 kg.', '4..6 kg'],
  ['The trip takes 9 to 10 hours.', '9..10 hours'],
]);

forms('as tall as one person', [
  ['They recall a woman of 1.58m.', '1.58 m'],
  ['The 1.93m striker fell.', '1.93 m'],
  ['He is a 1.79m goalkeeper.', '1.79 m'],
  ['It cost 1.58m civilian lives.', '1580000 people'],
  ['It lost 1.93m workers.', '1930000 people'],
  ['A fund of 1.58m was set up.', '1580000 count'],
]);

forms('ages of those who are many', [
  ['They were conscripts of 19 and 20 who had been caught.', '19 years', '20 years'],
  ['Half of whom are under 18.5.', '0.5 share', '18.5 years'],
  ['They were losses of 19 and 20.', '19 people', '20 people'],
]);

test('a noun behind a preposition takes its number as a label', () => {
  expect(rejects('It was tried in arm 2 of the study.')).toEqual(['2:designation']);
  expect(rejects('She lives with type 2 diabetes.')).toEqual(['2:designation']);
  expect(rejects('They met on deck 3 of the ship.')).toEqual(['3:designation']);
  expect(quantities('They saw 2 of the men.')).toEqual(['2 people']);
  expect(quantities('They stage 4 plays.')).toEqual(['4 count']);
  expect(rejects('They were logged as exhibits 4 and 5 in May.')).toEqual(['4:designation', '5:designation']);
});

test('a label before a number is one, whatever stands before it', () => {
  expect(rejects('They saw patrol 7.')).toEqual(['7:designation']);
  expect(rejects('Among the clerks, witness 3 was first.')).toContain('3:designation');
  expect(rejects('She is number 228 in the line.')).toEqual(['228:designation']);
});

forms('plurals that are verb forms too', [
  ['They lodged 71,000 claims.', '71000 count'],
  ['The court has 17 claims before it.', '17 count'],
  ['It wrote three reports.', '3 count'],
  ['A crew of five claims the reward.', '5 people'],
  ['One reports to the king.'],
]);

forms('people by their noun or by what happened to them', [
  ['A raid by 30 saboteurs failed.', '30 people'],
  ['It counts 2.2 million expatriates.', '2200000 people'],
  ['He leaves seven grandchildren.', '7 people'],
  ['Around 3,200 slain, 40 hurt.', '3200 people ~', '40 people'],
  ['They pulled out 16 alive.', '16 people'],
  ['They sold 30 trailers.', '30 count'],
]);

forms('a fraction in words measures nothing', [
  ['Nurses walked out. The union counted 15,000, less than half of last year.', '15000 people', '…..0.5 share <'],
  ['Many came. The police got 837,000, with an error of a fifth.', '837000 people', '0.2 share'],
]);

forms('millions said once, of a part', [
  ['There were 30.5 million bees, and Amin got 16.4 of them.', '30500000 count', '16400000 count'],
  ['It has 9.5 million sheep; the south has 4.5 of those.', '9500000 count', '4500000 count'],
  ['Of 2.4 million goats the plague spared 1.3 of them.', '2400000 count', '1300000 count'],
]);

forms('decimals of a part that are no millions', [
  ['There were 30.5 million bees, and Amin got 1.4 of them.', '30500000 count', '1.4 count'],
  ['It has 9 sheep; the south has 4.5 of those.', '9 count', '4.5 count'],
  ['It has 2.4 million goats, and a rating of 1.3 of those.', '2400000 count', '1.3 count'],
]);
