import { describe, expect, test } from 'vitest';
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

  test.each([['He may march on.'], ['a march of 300 men'], ['Prices fall in the fall']])('%s names no date', (text) => {
    expect(dates(text)).toEqual([]);
  });

  test('a number that counts people after a month is no day', () => {
    expect(quantities('In May 300 people died.')).toEqual(['300 people']);
    expect(dates('On February 4 officials said so.')).toEqual(['February 4=2025-02-04']);
  });
});
