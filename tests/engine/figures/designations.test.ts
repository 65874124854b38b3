/** Numbers that name: kinds and grades, models, plural names, hours. Each rule where it holds, and where a number counts all the same. */
import { describe, expect, test } from 'vitest';
import { quantities } from './read-one.ts';

function none(name: string, texts: readonly string[]): void {
  describe(name, () => {
    test.each(texts)('%s', (text) => {
      expect(quantities(text)).toEqual([]);
    });
  });
}

function counts(name: string, cases: readonly (readonly [text: string, ...expected: string[]])[]): void {
  describe(name, () => {
    test.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(quantities(text)).toEqual(expected);
    });
  });
}

none('a word of kinds or a label before a small number', [
  'Type 2 patients were asked first.',
  'It helps a stage 4 patient to breathe.',
  'All grade 5 pupils went home.',
  'They liked Formula 2 clips.',
  'Press option 3 and wait.',
  'Please quote ref. 7719 in writing.',
  'He fled from Area 51 by night.',
  'Then Station 7 crews arrived.',
  'Flight BA 286 leaves at noon.',
  'The rover hits day 3,000.',
]);

counts('what stands before a number and is no label', [
  ['In August 300 died.', '300 people'],
  ['Ukraine lost 31,000 soldiers, Russia 180,000.', '31000 people', '180000 people'],
  ['Kharkiv lost 12 and Kyiv 74.', '12 count', '74 count'],
  ['Seoul: 1,100 soldiers fell.', '1100 people'],
  ['They type 200 letters.', '200 count'],
  ['The stage seats 900 people.', '900 people'],
  ['Kyiv gave Ukraine 31 tanks.', '31 count'],
]);

none('plural names before a number', [
  'An error in Windows 7 was to blame.',
  'Windows 11 crashed again.',
  'The older Airbus 320 was sold.',
]);

counts('a plural that counts or kills', [
  ['Blast Kills 20 In Paris Market', '20 people'],
  ['In Paris 11 of the 16 lines were shut.', '11 count', '16 count'],
  ['Strikes 11 days long were common.', '11 days'],
]);

none('models', [
  'The iPhone 15 owners complained.',
  'A friend of iPad 9 buyers agreed.',
  'They sold the 737 MAX lessor.',
  'The 737-800 fleet is grounded.',
  'The old 767-300 jet landed.',
  'A .38 was found on him.',
  'She filmed with a 4K camera.',
  'The BA.2 wave peaked.',
  'The MRI-7T unit was shut.',
  'The H1N1 year was worse.',
  'He read 4Chan posts.',
]);

counts('what looks like a model and counts', [
  ['They hired 125-200 people.', '125..200 people'],
  ['the 12 EU member states', '12 count'],
  ['the 300 NATO soldiers', '300 people'],
  ['Some 4K people came.', '4000 people ~'],
  ['A .5 per cent rise is small.', '0.005 share'],
  ['He spent 10-12 hours there.', '10..12 hours'],
]);

none('number words in names', [
  'They met at Seven Sisters station.',
  'Seven Sisters station was shut.',
  'He left the Four Seasons before dawn.',
]);

counts('number words with a capital that count', [
  ['Seven Germans were hurt.', '7 people'],
  ['05.00 Nine out of ten trains are late.', '0.9 share'],
  ['Four soldiers died.', '4 people'],
]);

none('hours, players and one among several', [
  'It was found at 06.45 by a neighbour.',
  'The road was closed from 9 to 5 and then opened.',
  'He works from 10 to 6.',
  'They fought 1-on-1 in the mud.',
  'It was the one in red.',
  'The centre-half was hurt.',
  'The fly-half of the side left.',
  'Ask the 999 caller.',
]);

counts('ranges, changes and halves', [
  ['It fell from 9 to 5.', '9 count', '5 count'],
  ['It was open from 3 to 5 hours.', '3..5 hours'],
  ['Half of the side left.', '0.5 share'],
  ['It lay two and a half miles off.', '2.5 mi'],
  ['It is 9in deep.', '9 in'],
  ['Retailer to close 60+ stores', '60..… count >='],
]);

counts('a number behind "this week" and "every day"', [
  ['This week 31 walked in.', '31 count'],
  ['Every day 12 arrive.', '12 count'],
  ['Last night 40 slept there.', '40 people'],
]);

none('a number that says which week or day', [
  'On day 40 they left.',
  'Week 31 began well.',
  'The plan for week 12 changed.',
]);

counts('the object of a verb in the infinitive, and of a plural', [
  ['Not to forget 12 used jets.', '12 count'],
  ['He is to hire 40 trained nurses.', '40 people'],
  ['They mean to scrap 15 rusted trams.', '15 count'],
  ['Women reach 87.1, they say.', '87.1 count'],
  ['Police count 300.', '300 people'],
  ['The children gather 12.', '12 people'],
]);

none('a noun behind "to" and one person', [
  'He wrote to juror 5.',
  'He went to squad 5 yesterday.',
  'They fled to block 12 last night.',
  'The woman in seat 12 left.',
]);

counts('what something is worth', [
  ['The fattest was worth 61.', '61 count'],
  ['It is worth 300.', '300 count'],
  ['A vote here is worth 12 there.', '12 count'],
]);

none('a town with that name', ['He lives in Fort Worth 76102.']);

counts('a row of names whose verb is left out', [
  ['Egypt lists 177, Togo 145 and Benin 126.', '177 count', '145 count', '126 count'],
  ['The Greens got 40, Labour 12 and Sinn 31.', '40 count', '12 count', '31 count'],
  ['Chile sent 90, Peru 60 and Cuba 15.', '90 count', '60 count', '15 count'],
  ['Chile will lose 2,600 jobs, Peru 1,900 and Cuba 450.', '2600 count', '1900 count', '450 count'],
]);

none('a row of models', [
  'He owned a Fiat 500, Ford 150 and Opel 40.',
  'He had a Skoda 105, Lada 110 and Opel 40.',
  'They sold a Fiat 500 and Opel 40.',
]);

counts('a rate with "every"', [
  ['They counted 92 every day.', '92 count/day'],
  ['Each lost 40 every week.', '40 count/week'],
  ['It breaks 15 every month.', '15 count/month'],
]);

counts('a time with "every"', [
  ['It breaks down every 40 days.', '40 days'],
  ['One in every five left.', '0.2 share'],
  ['He came every day for 12 weeks.', '12 weeks'],
]);

counts('a time of the week before a number', [
  ['Last weekend 115 Poles came home.', '115 count'],
  ['This morning 40 were freed.', '40 count'],
  ['Over the weekend 31 drowned.', '31 people'],
]);

counts('"number" as a verb', [
  ['Guards, thought to number several hundred, fled.', '200..999 people vague'],
  ['The rebels are said to number 340.', '340 people'],
  ['The wolves that number 90 stay north.', '90 count'],
]);

none('a label behind a time', [
  'That evening Room 40 was dark.',
  'On the morning of day 4 it rained.',
  'At noon Flight 12 left.',
]);

none('"number" as a label', ['He wore number 9.', 'She asked for number 40 in Lyon.', 'It was bus number 12.']);

counts('a dateline before the sentence', [
  ['PARIS – Some 300 of the men left.', '300 people ~'],
  ['ROME — About 40 fled.', '40 people ~'],
  ['OSLO - Nearly 700 children sang.', '700 people <~'],
]);

counts('a verb that no single name has', [
  ['In Upper Barrow 22 were found.', '22 count'],
  ['At Camp Hope 40 have died.', '40 people'],
  ['In Little Wick 7 were hurt.', '7 people'],
]);

none('a name with its own number before such a verb', [
  'The team of Apollo 11 were happy.',
  'In Terminal 5 are shops.',
  'The men of Stalag 17 were freed.',
]);

counts('a relative pronoun before what looks like a label', [
  ['The atolls, which manage 62, are poor.', '62 count'],
  ['The clubs, who enroll 30, are rich.', '30 count'],
  ['The village that lists 40, with its mill, is gone.', '40 count'],
]);

counts('a gapped name of several words', [
  ['Wayne County had 43, Travis County 28.', '43 count', '28 count'],
  ['Chad has named six dead, and South Sudan 276.', '6 people', '276 people'],
  ['In the north it won eight miles, in the south 22.', '8 mi', '22 mi'],
  ['Turnout was 14.6 per cent, in the North East 6.2.', '0.146 share', '0.062 share'],
]);

none('several words of a name that pairs with no number', [
  'They flew with a Cessna Citation 550.',
  'She bought a house, and Land Rover 90.',
  'He fled, and Stalag Luft 3.',
]);

counts('a possessive in capitals', [
  ["TOGO'S 40 MAYORS SIGN", '40 people'],
  ["MALI'S 600 DEAD", '600 people'],
  ["THE KING'S 12 SONS", '12 people'],
]);

none('a brand with a small letter before its capital', [
  'He bought an iPhone 15 there.',
  'The eBook 20 is out.',
  'She liked her iPad 9.',
]);
