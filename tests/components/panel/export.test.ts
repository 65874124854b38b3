import { describe, expect, it } from 'vitest';
import { toClaimReview } from '../../../components/panel/export/claim-review.ts';
import { csvField, toCsv } from '../../../components/panel/export/csv.ts';
import { toJson } from '../../../components/panel/export/json.ts';
import { toMarkdown } from '../../../components/panel/export/markdown.ts';
import { headOf, recordOf } from '../../../components/panel/export/record.ts';
import { markLink, textLink } from '../../../components/panel/export/text-link.ts';
import { claim, comparison, group, spread } from '../fixtures/build.ts';
import { mark, page, row } from './row.ts';

const compared = comparison(300, {
  label: 'North Korean soldiers killed',
  spread: spread(100, 1_000),
  origins: [
    group('NIS', [claim(300, { title: 'NIS says', url: 'https://a.example/x', asPrinted: 'about 300 killed' })]),
    group(null, [claim(900)]),
  ],
});
const one = row('300 killed', compared, {
  before: 'he said that some ',
  after: ' in the first mon',
  line: 'Others: 100–1,000',
});
const head = headOf(page(), '2026-11-21T10:00:00Z', 'Sidelight 0.1.0');
const record = recordOf(one, page(), ['800 are left.']);

/** Reads CSV by RFC 4180. */
function parseCsv(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    lines.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') lines.push([]);
    if (end === '') break;
  }
  return lines.slice(0, -1);
}

describe('CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+44 20', "'+44 20"],
    ['-5 °C', "'-5 °C"],
    ['@sum', "'@sum"],
    [' =cmd|x', "' =cmd|x"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['plain', 'plain'],
    [-5, '-5'],
    [null, ''],
  ])('writes %j as %j', (value, expected) => {
    expect(csvField(value)).toBe(expected);
  });

  it('has one line a figure, each with the same fields as the head line', () => {
    const lines = parseCsv(toCsv(head, [record, record]));
    expect(lines).toHaveLength(3);
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
    const [names = [], values = []] = lines;
    const field = (name: string) => values[names.indexOf(name)];
    expect(field('figure')).toBe('300 killed');
    expect(field('spreadHigh')).toBe('1000');
    expect(field('originNames')).toBe('NIS');
    expect(field('checks')).toBe('800 are left.');
    expect(field('page_url')).toBe('https://news.example.org/a');
  });
});

describe('text links', () => {
  it.each([
    [
      'https://a.example/x',
      'he said that some ',
      ' in the first mon',
      'https://a.example/x#:~:text=said%20that%20some-,300%20killed,-in%20the%20first',
    ],
    ['https://a.example/x#part', '', '', 'https://a.example/x#part:~:text=300%20killed'],
    ['https://a.example/x#:~:text=old', '', '', 'https://a.example/x#:~:text=300%20killed'],
    ['https://a.example/x', 'one-two three ', '', 'https://a.example/x#:~:text=three-,300%20killed'],
    ['file:///x', '', '', null],
    ['javascript:alert(1)', '', '', null],
    [null, '', '', null],
  ])('opens %s at the figure', (url, before, after, expected) => {
    expect(textLink(url, mark('300 killed', { before, after }))).toBe(expected);
  });

  it('keeps hyphens of the figure from being read as the grammar of the link', () => {
    expect(textLink('https://a.example/', mark('12,000-strong force'))).toBe(
      'https://a.example/#:~:text=12%2C000%2Dstrong%20force',
    );
  });
});

describe('links to words in a frame', () => {
  const url = 'https://a.example/x';
  const inFrame = (frame: string) => mark('300 killed', { frame });

  it('open the frame itself where it has an address of its own', () => {
    expect(markLink(url, inFrame('https://a.example/part'))).toBe('https://a.example/part#:~:text=300%20killed');
    expect(markLink(url, mark('300 killed'))).toBe('https://a.example/x#:~:text=300%20killed');
  });

  it('open the page, which shows the frame, where it has none', () => {
    expect([markLink(url, inFrame('about:srcdoc')), markLink('file:///x', inFrame('about:srcdoc'))]).toEqual([
      url,
      null,
    ]);
  });
});

describe('other forms', () => {
  it('gives JSON with the whole comparison', () => {
    const read = JSON.parse(toJson(head, [{ ...record, comparison: compared }]));
    expect(read.format).toBe('sidelight-figures-1');
    expect(read.figures[0].comparison.origins).toHaveLength(2);
    expect(read.page.title).toBe('Losses at the front');
  });

  it('gives JSON-LD of the shape of a ClaimReview, without a rating', () => {
    const text = toClaimReview(head, [{ record, row: one }]);
    const [review] = JSON.parse(text)['@graph'];
    expect(review['@type']).toBe('ClaimReview');
    expect(review.itemReviewed.appearance.url).toBe('https://news.example.org/a');
    expect(review.citation.map(({ author }: { author?: { name: string } }) => author?.name)).toEqual([
      'NIS',
      undefined,
    ]);
    expect(text).not.toMatch(/rating/i);
  });

  it('gives Markdown in which a page’s words cannot make links, rows or markup', () => {
    const evil = { ...record, figure: '300 | [x](javascript:alert(1)) <b>', link: 'https://a.example/> <script>' };
    const text = toMarkdown({ ...head, title: '# [t](u)' }, [evil], {
      figure: 'F',
      topic: 'T',
      comparison: 'C',
      origins: 'O',
    });
    const line = text.split('\n').find((one) => one.includes('300')) ?? '';
    expect(line.replace(/\\./g, '').split('|')).toHaveLength(6);
    expect(text).not.toMatch(/(?<!\\)<b>|(?<!\\)\]\(javascript|<script>/);
    expect(text.startsWith('# \\# \\[t\\](u)')).toBe(true);
  });
});
