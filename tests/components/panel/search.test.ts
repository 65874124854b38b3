import { describe, expect, it } from 'vitest';
import { createSearch, numbersIn } from '../../../components/panel/search.ts';
import { claim, comparison, group } from '../fixtures/build.ts';
import { row } from './row.ts';

const rows = [
  row(
    'up to 12,000 North Korean troops',
    comparison([null, 12_000], { label: 'Soldiers sent to Russia', origins: [group('Pentagon', [claim(11_000)])] }),
  ),
  row('1,200 killed'),
  row('12 000 killed'),
  row('1.5 million people', null, { before: 'the population of Ukraine fell by ' }),
  row('120 settlements', null, { line: 'Others: 12,000 · 3 origins' }),
];
const search = createSearch(rows);
const found = (query: string) => search(query).map(({ mark }) => mark.surface);

describe('search in the panel', () => {
  it.each([
    ['12,000', ['up to 12,000 North Korean troops', '12 000 killed']],
    ['12000', ['up to 12,000 North Korean troops', '12 000 killed']],
    ['12.000', ['up to 12,000 North Korean troops', '12 000 killed']],
    ['1200', ['1,200 killed']],
    ['120', ['120 settlements']],
    ['12', []],
    ['12001', []],
    ['13,000', []],
    ['1,5', ['1.5 million people']],
    ['15', []],
    ['12,000 killed', ['12 000 killed']],
  ])('takes the digits of "%s" exactly, separators apart', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it.each([
    ['troops', ['up to 12,000 North Korean troops']],
    ['trops', ['up to 12,000 North Korean troops']],
    ['Pentagn', ['up to 12,000 North Korean troops']],
    ['soldiers', ['up to 12,000 North Korean troops']],
    ['ukraine', ['1.5 million people']],
    ['kil', ['1,200 killed', '12 000 killed']],
    ['zebra', []],
    [
      '  ',
      ['up to 12,000 North Korean troops', '1,200 killed', '12 000 killed', '1.5 million people', '120 settlements'],
    ],
  ])('finds "%s" in figures, topics, origins and the words around', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('reads numbers without their grouping', () => {
    expect(numbersIn('from 1,234,567 to 1 234 567 or 3.14, not 12,34')).toEqual([
      '1234567',
      '1234567',
      '3.14',
      '12.34',
    ]);
  });
});
