import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { headFacts } from '../../page/head-facts.ts';
import { dayOf, headOfPage, readHead } from '../../page/metadata.ts';

const head = (markup: string, address = 'https://news.example/a', body = '') =>
  readHead(
    parseHTML(`<!doctype html><html lang="en_GB"><head>${markup}</head><body>${body}</body></html>`)
      .document as unknown as Document,
    address,
  );
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("the page's own date", () => {
  const cases: [name: string, markup: string, address: string, body: string, date: string | null][] = [
    [
      'structured data wins',
      `${data({ '@type': 'NewsArticle', datePublished: '2025-02-07T23:30:00-05:00' })}<meta name="date" content="2024-01-01">`,
      '',
      '',
      '2025-02-07',
    ],
    [
      'structured data within a graph',
      data({
        '@graph': [
          { '@type': 'WebPage', datePublished: '2020-01-01' },
          { '@type': ['ReportageNewsArticle'], datePublished: '2025-02-07' },
        ],
      }),
      '',
      '',
      '2025-02-07',
    ],
    [
      'broken structured data is passed over',
      '<script type="application/ld+json">{</script><meta property="article:published_time" content="2025-02-07T01:00Z">',
      '',
      '',
      '2025-02-07',
    ],
    [
      'a time in the article',
      '',
      '',
      '<article><li><time datetime="2024-05-05"></time></li><time datetime="2025-02-07T10:00">Friday</time></article>',
      '2025-02-07',
    ],
    ['a time outside of an article says nothing', '', '', '<time datetime="2025-02-07"></time>', null],
    ['the address', '', 'https://news.example/2025/2/7/a', '', '2025-02-07'],
    ['a day that no calendar has', '<meta name="date" content="2025-02-30">', '', '', null],
  ];
  it.each(cases)('%s', (_name, markup, address, body, date) =>
    expect(head(markup, address || 'https://news.example/a', body).date).toBe(date),
  );

  it.each([
    ['19 February 2025', '2025-02-19'],
    ['Feb 19, 2025 7:21 PM', '2025-02-19'],
    ['20250219', '2025-02-19'],
    ['Wed, 19 Feb 2025 10:00:00 GMT', '2025-02-19'],
    ['yesterday', null],
    ['', null],
    [null, null],
  ])('reads %s', (printed, day) => expect(dayOf(printed)).toBe(day));
});

describe('title, address, outlet, language', () => {
  it('takes the headline without the name of the site', () => {
    expect(head('<title>A | News</title><meta property="og:title" content="A">').title).toBe('A');
    expect(head('<title>A | News</title>', 'https://news.example/a', '<h1> A  b </h1>').title).toBe('A b');
    expect(head('<title>A | News</title>').title).toBe('A | News');
  });

  it('takes a canonical address of the same host, without a fragment', () => {
    expect(head('<link rel="canonical" href="/b#c">').url).toBe('https://news.example/b');
    expect(head('<link rel="canonical" href="https://other.example/b">').url).toBe('https://news.example/a');
  });

  it('names the outlet', () => {
    expect(head('<meta property="og:site_name" content="The News">').outlet).toBe('The News');
    expect(head(data({ '@type': 'Article', publisher: { name: 'The News' } })).outlet).toBe('The News');
    expect(head('').outlet).toBeNull();
  });

  it('writes the language as a tag', () => expect(head('').language).toBe('en-GB'));
});

describe('the date of a page with frames', () => {
  const factsOf = (markup: string) =>
    headFacts(parseHTML(`<!doctype html><html><head>${markup}</head></html>`).document as unknown as Document);
  const dated = (day: string) => factsOf(`<meta name="date" content="${day}">`);
  const dateOf = (own: ReturnType<typeof factsOf>, address: string, ...frames: ReturnType<typeof factsOf>[]) =>
    headOfPage({ ...own, frames }, address).date;
  const plain = 'https://news.example/a';

  it('is its own where it has one, in its markup or its address', () => {
    expect(dateOf(dated('2025-02-20'), plain, dated('2024-01-05'))).toBe('2025-02-20');
    expect(dateOf(factsOf(''), 'https://news.example/2025/02/20/a', dated('2024-01-05'))).toBe('2025-02-20');
  });

  it('is that of the first frame with one otherwise', () => {
    expect(dateOf(factsOf(''), plain, factsOf(''), dated('2024-01-05'), dated('2023-01-05'))).toBe('2024-01-05');
    expect(dateOf(factsOf(''), plain, factsOf(''))).toBeNull();
  });

  it('leaves the title of the page to the page', () => {
    const inner = factsOf('<title>Inner</title><meta name="date" content="2024-01-05">');
    expect(headOfPage({ ...factsOf('<title>Outer</title>'), frames: [inner] }, plain).title).toBe('Outer');
  });
});
