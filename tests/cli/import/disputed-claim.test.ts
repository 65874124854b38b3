import { describe, expect, test } from 'vitest';
import { claimOfRow, type DisputedRow, TECHNICAL_HOST } from '../../../cli/import/disputed-claim.ts';
import { linksOf } from '../../../cli/import/link.ts';

const row: DisputedRow = {
  topic: 'storm-deaths',
  low: 64,
  high: 64,
  unit: 'people',
  hedge: '',
  asPrinted: '64 dead',
  language: 'en',
  attribution: "the island's government",
  origin: 'island-government',
  asOf: '2018-05-29',
  publisher: 'Gazette',
  title: 'The toll',
  url: 'http://gazette.example/toll',
  published: '2018-05-29',
  scope: 'the island',
  definition: 'certified deaths',
  readable: true,
};
const publisher = {
  publisher: 'Gazette',
  base: 'Gazette',
  via: null,
  kind: 'outlet',
  hosts: ['gazette.example'],
} as const;
const links = linksOf([{ url: 'https://www.gazette.example/other' }], (host) => TECHNICAL_HOST.test(host));
const claim = (change: Partial<DisputedRow>, origins = {}) =>
  claimOfRow({ ...row, ...change }, publisher, origins, links);

describe('a researched row as a claim', () => {
  test('keeps what was counted and links by https', () => {
    expect(claim({})).toMatchObject({
      origin: 'island-government',
      definition: 'certified deaths',
      scope: 'the island',
      url: 'https://gazette.example/toll',
    });
  });

  test.each([
    ['a page without a date gives the month alone', { published: null }, { asOf: '2018-05' }],
    ['a link to a development host is dropped', { url: 'https://dev.gazette.example/node/1' }, { url: null }],
    ['a link to a site that no row shows by https is dropped', { url: 'http://herald.example/toll' }, { url: null }],
    ['a sum in pounds is one a week', { unit: 'GBP' }, { unit: 'GBP/week' }],
    ['tonnes have their code', { unit: 'tonnes' }, { unit: 't' }],
    [
      'an outlet that names nobody gives no counter',
      { attribution: 'not attributed by the outlet' },
      { origin: null, attribution: null },
    ],
    ['a phrase that does not carry the value says so', { readable: false }, { indirect: true }],
  ])('%s', (_, change, expected) => {
    expect(claim(change)).toMatchObject(expected);
  });

  test('the table says who is meant, first for the topic, then for all', () => {
    expect(claim({}, { 'island-government': 'state' }).origin).toBe('state');
    expect(claim({}, { 'island-government': 'state', 'storm-deaths/island-government': null }).origin).toBeNull();
  });

  test('notes on the research stay out', () => {
    expect(claim({ note: 'date of the page not in the excerpt' })).not.toHaveProperty('note');
    expect(claim({ note: '95% interval' }).note).toBe('95% interval');
  });
});
