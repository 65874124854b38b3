import { describe, expect, it } from 'vitest';
import { speakerOf } from '../../../cli/words/speaker.ts';
import { dateWords, dayWords, isLater } from '../../../components/words/date.ts';
import { quantityWords, rangeWords, unitName } from '../../../components/words/quantity.ts';

const english = await speakerOf();
const german = await speakerOf('de-DE');

describe('a quantity in words', () => {
  it.each([
    [12_000, 'people', '12,000'],
    [0, 'people', '0'],
    [984, 'km2', '984 km²'],
    [1294.99, 'km2', '1,295 km²'],
    [7.456, 'km', '7.46 km'],
    [500, 'mi2', '500 sq mi'],
    [2 / 3, 'share', '66.7%'],
    [0.4, 'share', '40%'],
    [350e9, 'USD', '$350bn'],
    [2000, 'USD', '$2,000'],
    [2000, 'USD per month', '$2,000 a month'],
    [1200, 'people per day', '1,200 a day'],
    [1_411_750_000, 'people', '1.412 billion'],
    [9_999_999, 'people', '9,999,999'],
    [3, 'days', '3 days'],
    [1, 'years', '1 year'],
    [74, 'settlements', '74'],
    [20_019, 'date', '23 Oct 2024'],
  ])('writes %d %s as "%s"', (value, unit, words) => {
    expect(quantityWords(value, unit, english)).toBe(words);
  });

  it('follows the reader’s locale, not the page’s', () => {
    expect(quantityWords(12_000.5, 'km2', german)).toBe('12.001 km²');
    expect(quantityWords(0.45, 'share', german)).toBe('45\u00a0%');
  });

  it('names a unit by itself', () => {
    expect(['km2', 'mi2', 'km', 'people'].map((unit) => unitName(unit, english))).toEqual([
      'km²',
      'sq mi',
      'kilometres',
      'people',
    ]);
  });
});

describe('a range in words', () => {
  it.each([
    [8000, 15_000, 'people', '8,000–15,000'],
    [300, 300, 'people', '300'],
    [1411e6, 1411.2e6, 'people', '1.411 billion'],
    [984, 1300, 'km2', '984–1,300 km²'],
    [0.4, 0.5, 'share', '40%–50%'],
    [114.2e9, 183e9, 'USD', '$114–183bn'],
    [20_004, 20_019, 'date', '8–23 Oct 2024'],
    [19_936, 19_966, 'date', 'Aug 2024'],
    [19_997, 20_057, 'date', 'Oct–Nov 2024'],
    [19_723, 20_088, 'date', '2024'],
    [10, 20, 'people per day', '10–20 a day'],
  ])('writes %d to %d %s as "%s"', (low, high, unit, words) => {
    expect(rangeWords(low, high, unit, english).replace(/\s–\s/u, '–')).toBe(words);
  });
});

describe('a date in words', () => {
  it.each([
    ['2024', '2024'],
    ['2024-12', 'Dec 2024'],
    ['2024-12-05', '5 Dec 2024'],
    ['about then', 'about then'],
  ])('writes %s with no more precision than it has', (date, words) => {
    expect(dateWords(date, 'en-GB')).toBe(words);
  });

  it('counts days from 1970', () => {
    expect(dayWords(0, 'en-GB')).toBe('1 Jan 1970');
  });

  it.each([
    ['2025-04', '2025-01-12', true],
    ['2025-01', '2025-01-12', false],
    ['2024', '2025-01-12', false],
    ['2025-01-13', '2025-01-12', true],
  ])('compares %s with %s at the precision of both', (a, b, later) => {
    expect(isLater(a, b)).toBe(later);
  });
});
