import { describe, expect, test } from 'vitest';
import { readBlock } from '../../../engine/figures/read.ts';
import { dates, quantities } from './read-one.ts';

describe('dates are resolved with the page’s date', () => {
  // The page is of Friday 7 February 2025.
  test.each([
    ['on 11 January 2025', '11 January 2025=2025-01-11'],
    ['on January 11', 'January 11=2025-01-11'],
    ['the 11th of January', '11th of January=2025-01-11'],
    ['on December 24', 'December 24=2024-12-24'],
    ['in October 2024', 'October 2024=2024-10-01..2024-10-31'],
    ['in November last year', 'November last year=2024-11-01..2024-11-30'],
    ['since mid-January', 'mid-January=2025-01-11..2025-01-20'],
    ['around the middle of January', 'around the middle of January=2025-01-11..2025-01-20'],
    ['early December', 'early December=2024-12-01..2024-12-10'],
    ['late February 2024', 'late February 2024=2024-02-21..2024-02-29'],
    ['It will lapse in mid-May.', 'mid-May=2025-05-11..2025-05-20'],
    ['sent there last fall', 'last fall=2024-09-01..2024-11-30'],
    ['the summer of 2024', 'summer of 2024=2024-06-01..2024-08-31'],
    ['said on Monday', 'Monday=2025-02-03'],
    ['next Monday', 'next Monday=2025-02-10'],
    ['yesterday', 'yesterday=2025-02-06'],
    ['last week', 'last week=2025-01-27..2025-02-02'],
    ['earlier this month', 'this month=2025-02-01..2025-02-28'],
    ['three weeks ago', 'three weeks ago=2025-01-13..2025-01-19'],
    ['in 2022', '2022=2022-01-01..2022-12-31'],
    ['in the 1980s', '1980s=1980-01-01..1989-12-31'],
    ['the 2014-15 season', '2014-15=2014-01-01..2015-12-31'],
    ['on 2025-01-11', '2025-01-11=2025-01-11'],
    ['on 25/12/2024', '25/12/2024=2024-12-25'],
    ['on 03/04/2024', '03/04/2024=null'],
    ['on February 30', 'February 30=null'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  test.each([
    ['the Million Man March of 1995', '1995=1995-01-01..1995-12-31'],
    ['at the Women’s March of 2017', '2017=2017-01-01..2017-12-31'],
    ['after the Long March of 1934', '1934=1934-01-01..1934-12-31'],
    ['In March of 1995 it rained.', 'March of 1995=1995-03-01..1995-03-31'],
    ['by March of 2017', 'March of 2017=2017-03-01..2017-03-31'],
    ['It began in Paris in March of 1934.', 'March of 1934=1934-03-01..1934-03-31'],
  ])('a march is a month where it is not part of a name: %s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  test.each([
    // Parts of periods.
    ['in the last days of August 2024', 'the last days of August 2024=2024-08-21..2024-08-31'],
    ['the first week of February', 'the first week of February=2025-02-01..2025-02-07'],
    ['in the final week of January', 'the final week of January=2025-01-25..2025-01-31'],
    ['by the end of 2025', 'the end of 2025=2025-12-01..2025-12-31'],
    ['at the start of 2024', 'the start of 2024=2024-01-01..2024-01-31'],
    ['the end of last year', 'the end of last year=2024-12-01..2024-12-31'],
    ['through mid-2006', 'mid-2006=2006-06-01..2006-07-31'],
    ['in late summer 2024', 'late summer 2024=2024-08-01..2024-08-31'],
    ['in the first half of 2024', 'the first half of 2024=2024-01-01..2024-06-30'],
    ['in the second half of last year', 'the second half of last year=2024-07-01..2024-12-31'],
    ['in the last week of October 3,000 came', 'the last week of October=2024-10-25..2024-10-31'],
    // Spans of days are one period.
    ['on October 8–13, 2024', 'October 8–13, 2024=2024-10-08..2024-10-13'],
    ['on December 14-15', 'December 14-15=2024-12-14..2024-12-15'],
    ['from 8 to 13 October', '8 to 13 October=2024-10-08..2024-10-13'],
    // Seasons of the year of the page.
    ['In the spring they began.', 'the spring=2024-03-01..2024-05-31'],
    ['3,000 killed since the summer.', 'the summer=2024-06-01..2024-08-31'],
    ['It may be lost by spring.', 'spring=2025-03-01..2025-05-31'],
    ['They came this winter.', 'this winter=2024-12-01..2025-02-28'],
    ['In the fall, 20,000 are to join.', 'the fall=2024-09-01..2024-11-30'],
    // What is to come and what has been.
    ['The library closes on 30 April.', '30 April=2025-04-30'],
    ['The school opens in March.', 'March=2025-03-01..2025-03-31'],
    ['By November 20 they had left.', 'November 20=2024-11-20'],
    ['By September 1,000 were there, she said.', 'September=2024-09-01..2024-09-30'],
    ['By June it will be done.', 'June=2025-06-01..2025-06-30'],
    ['As of last night it was 20.', 'last night=2025-02-06'],
  ])('%s (a part, a span, a season)', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  test.each([
    [
      'Two armies met in the summer of 1943. In August the guns fell silent.',
      'summer of 1943=1943-06-01..1943-08-31',
      'August=1943-08-01..1943-08-31',
    ],
    [
      'From 4 March 2021 until mid-August that year.',
      '4 March 2021=2021-03-04',
      'mid-August that year=2021-08-11..2021-08-20',
    ],
    ['It was put off from Jan. 21 to March.', 'Jan. 21=2025-01-21', 'March=2025-03-01..2025-03-31'],
    [
      'They left in early October. At the start of that month six died.',
      'early October=2024-10-01..2024-10-10',
      'the start of that month=2024-10-01..2024-10-10',
    ],
    [
      'The driest spell since August 2022 ended on 3 January.',
      'August 2022=2022-08-01..2022-08-31',
      '3 January=2025-01-03',
    ],
    ['Home between January and March.', 'January=2025-01-01..2025-01-31', 'March=2025-03-01..2025-03-31'],
  ])('%s: a date takes its year from the one before', (text, ...expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test.each([
    ['de', 'am 11. Januar 2025', '11. Januar 2025=2025-01-11'],
    ['de', 'am 28.02.2024', '28.02.2024=2024-02-28'],
    ['fr', 'le 11 janvier', '11 janvier=2025-01-11'],
    ['es', 'el 11 de enero de 2025', '11 de enero de 2025=2025-01-11'],
    ['ru', '11 января 2025 года', '11 января 2025 года=2025-01-11'],
    ['uk', 'у січні', 'січні=2025-01-01..2025-01-31'],
  ])('%s: %s', (language, text, expected) => {
    expect(dates(text, language)).toContain(expected);
  });

  test('without a page date what is relative has no ends', () => {
    expect(dates('on January 11 and in October 2024', 'en', null)).toEqual([
      'January 11=null',
      'October 2024=2024-10-01..2024-10-31',
    ]);
  });

  test.each([
    ['The siege ran from 5 July to 23 August 1943.', '5 July=1943-07-05', '23 August 1943=1943-08-23'],
    ['It rained from 3 November to 5 March 2024.', '3 November=2023-11-03', '5 March 2024=2024-03-05'],
    ['Sales of April and June 2021 were equal.', 'April=2021-04-01..2021-04-30', 'June 2021=2021-06-01..2021-06-30'],
    ['Shut from mid-May – 2 June 2022.', 'mid-May=2022-05-11..2022-05-20', '2 June 2022=2022-06-02'],
    [
      'It shut last March and May 2020 was worse.',
      'last March=2024-03-01..2024-03-31',
      'May 2020=2020-05-01..2020-05-31',
    ],
    ['It shut on 3 January. On 5 March 2023 it had not.', '3 January=2025-01-03', '5 March 2023=2023-03-05'],
    ['From 3 June 2019 to 5 March 2022.', '3 June 2019=2019-06-03', '5 March 2022=2022-03-05'],
    ['It ran from February to March 2023.', 'February=2023-02-01..2023-02-28', 'March 2023=2023-03-01..2023-03-31'],
    ['It ran from February to March 2020.', 'February=2020-02-01..2020-02-29', 'March 2020=2020-03-01..2020-03-31'],
  ])('a year printed once is that of both: %s', (text, ...expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test.each([
    ['They met on 12 July 81 years ago.', '12 July=1944-07-12'],
    ['It came in May two years ago.', 'May=2023-05-01..2023-05-31'],
    ['She left on 4 June a year ago.', '4 June=2024-06-04'],
    ['She left on 4 January two weeks ago.', '4 January=2025-01-04'],
    ['In May two years passed.', 'May=2024-05-01..2024-05-31'],
    ['In May 40 men left two years ago.', 'May=2024-05-01..2024-05-31'],
  ])('so many years ago tells the year of the date before it: %s', (text, expected) => {
    expect(dates(text)).toContain(expected);
  });

  test.each([
    ['He may march on.'],
    ['a march of 300 men'],
    ['Prices fall and the fall goes on.'],
    ['After the fall of Kabul they left.'],
  ])('%s names no date', (text) => {
    expect(dates(text)).toEqual([]);
  });

  test('a number that counts people after a month is no day', () => {
    expect(quantities('In May 300 people died.')).toEqual(['300 people']);
    expect(dates('On February 4 officials said so.')).toEqual(['February 4=2025-02-04']);
  });

  test.each([
    ['It rained in December and January.', 'December and January=2024-12-01..2025-01-31'],
    ['He flew in May or June 2024.', 'May or June 2024=2024-05-01..2024-06-30'],
    ['Some 300 came in September and October 2023.', 'September and October 2023=2023-09-01..2023-10-31'],
  ])('a month and the next are one period: %s', (text, ...expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test.each([
    ['It rained in October and December.', 'October=2024-10-01..2024-10-31', 'December=2024-12-01..2024-12-31'],
    ['It grew between May and June 2024.', 'May=2024-05-01..2024-05-31', 'June 2024=2024-06-01..2024-06-30'],
    ['They met on 3 May and in June 2024.', '3 May=2024-05-03', 'June 2024=2024-06-01..2024-06-30'],
    ['Of early May and June 2024.', 'early May=2024-05-01..2024-05-10', 'June 2024=2024-06-01..2024-06-30'],
  ])('other dates beside each other are two: %s', (text, ...expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test.each([
    ['The gate will open on Monday.', 'Monday=2025-02-10'],
    ['The ship is due on Tuesday.', 'Tuesday=2025-02-11'],
    ['It could be done by Wednesday.', 'Wednesday=2025-02-12'],
    ['A vote is scheduled for Sunday.', 'Sunday=2025-02-09'],
    ['A feast will be held in Lund on Saturday.', 'Saturday=2025-02-08'],
  ])('a weekday that is to come: %s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  test.each([
    ['The gate will open, she said on Monday.', 'Monday=2025-02-03'],
    ['He could not say on Tuesday who won.', 'Tuesday=2025-02-04'],
    ['By Wednesday 40 had died.', 'Wednesday=2025-02-05'],
    ['They met last Sunday and will meet again.', 'last Sunday=2025-02-02'],
    ['On Monday she said she will go.', 'Monday=2025-02-03'],
  ])('a weekday that has passed: %s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  test.each([
    ['They left on the 5th.', '5th=2025-02-05'],
    ['It was told on the 18th that he went.', '18th=2025-01-18'],
    ['None came since the 31st.', '31st=2025-01-31'],
    ['All was lost after the 9th, she says.', '9th=2025-01-09'],
  ])('a day by its ordinal: %s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  test.each([
    ['He lives on the 14th floor.'],
    ['She met him by the 3rd gate.'],
    ['It stands on the 12th-century wall.'],
    ['He came in on the 40th.'],
    ['The 5th was lost.'],
  ])('an ordinal that names no day: %s', (text) => {
    expect(dates(text)).toEqual([]);
  });
});

test('each page has its own date, whatever the page before had', () => {
  const block = { id: 0, kind: 'paragraph', text: 'He said so on Monday.' } as const;
  const days = ['2025-02-07', '2024-11-05', null, 'soon', '2025-02-07'].map(
    (page) => readBlock(block, page, 'en').dates[0]?.low ?? null,
  );
  expect(days).toEqual(['2025-02-03', '2024-11-04', null, null, '2025-02-03']);
});
