import { describe, expect, it } from 'vitest';
import { compareFigure } from '../../../engine/compare/compare-figure.ts';
import type { PageText } from '../../../engine/page.ts';
import { type ClaimRow, fakeFigure, fakeIndex, fakePage } from './fake-index.ts';

const title = 'What happened to the North Korean troops on the frontline?';
const own: ClaimRow = {
  value: 300,
  origin: 'nis',
  outlet: 'daily',
  title,
  url: 'https://www.daily.example/news/troops-12.html',
  asOf: '2025-01',
};
const index = fakeIndex({
  claims: [own, { value: 400, origin: 'jcs', outlet: 'other', asOf: '2025-01' }],
  outlets: [{ id: 'daily', name: 'The Daily', hosts: ['daily.example'] }],
});

const compared = (page: Partial<PageText>) => compareFigure(fakeFigure(), fakePage(page), index)!;

describe('the page is recognised in the pack', () => {
  it.each<[string, Partial<PageText>]>([
    ['by its address', { url: 'https://www.daily.example/news/troops-12.html' }],
    [
      'by its address without www, with marks of sharing and a place',
      { url: 'http://daily.example/news/troops-12.html?utm_source=x#top' },
    ],
    ['by title and host', { title, url: 'https://daily.example/2025/another-address' }],
    ['by title and name of the outlet', { title, outlet: 'The Daily' }],
    ['by title with the name of the outlet behind it', { title: `${title} | The Daily`, outlet: 'The Daily' }],
    [
      'by title, quotes and dashes set otherwise',
      { title: 'What happened to the North Korean troops on the front‑line?' },
    ],
  ])('%s', (_, page) => {
    const { thisArticle, originCount, origins } = compared(page);
    expect(thisArticle.map(({ outlet }) => outlet)).toEqual(['The Daily']);
    expect(originCount).toBe(1);
    expect(origins.map(({ id }) => id)).toEqual(['p/jcs']);
  });

  it.each<[string, Partial<PageText>]>([
    ['another page of the outlet', { url: 'https://www.daily.example/news/other.html' }],
    ['the same headline in another paper', { title, url: 'https://elsewhere.example/a' }],
    ['the same headline under another name', { title, outlet: 'Elsewhere' }],
    ['a page without title and address', {}],
    ['another headline', { title: 'What happened to the South Korean troops on the frontline?' }],
    ['an address that cannot be read', { url: 'daily.example' }],
  ])('but not %s', (_, page) => {
    expect(compared(page)).toMatchObject({ thisArticle: [], originCount: 2 });
  });

  it('but not by a headline so short that many bear it', () => {
    const short = fakeIndex({ claims: [{ ...own, title: 'Live updates', url: null }] });
    expect(compareFigure(fakeFigure(), fakePage({ title: 'Live updates' }), short)?.thisArticle).toEqual([]);
  });
});
