import { describe, expect, test } from 'vitest';
import { linksOf } from '../../../cli/import/link.ts';

const rows = [
  { url: null },
  { url: 'https://www.gazette.example/a' },
  { url: 'http://gazette.example/b' },
  { url: 'http://courier.example/c' },
  { url: 'https://sport.courier.example/d' },
];
const links = linksOf(rows, (host) => host.startsWith('staging.'));

describe('a link of a researched row', () => {
  test.each([
    ['by https stays as it is', 'https://herald.example/x?y=1', { url: 'https://herald.example/x?y=1' }],
    ['loses the dot behind its host', 'https://herald.example./x', { url: 'https://herald.example/x' }],
    [
      'by http becomes https where its site was seen so',
      'http://gazette.example/b',
      { url: 'https://gazette.example/b' },
    ],
    ['may have another www', 'http://www.gazette.example/b', { url: 'https://www.gazette.example/b' }],
    ['by http alone is left out', 'http://courier.example/c', { url: null, reason: 'seen by http alone' }],
    [
      'is not vouched for by another host of the outlet',
      'http://news.courier.example/',
      { url: null, reason: 'seen by http alone' },
    ],
    ['to a technical host is left out', 'https://staging.gazette.example/b', { url: null, reason: 'technical host' }],
    ['may be missing', null, { url: null }],
  ])('%s', (_, url, expected) => expect(links(url)).toEqual(expected));
});
