import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { markupStyle } from '../../../page/blocks/markup-style.ts';
import { readBlocks, walkBlocks } from '../../../page/blocks/read.ts';
import { nodesOf, positionsOf } from '../../../page/blocks/text-map.ts';

const read = (body: string) =>
  readBlocks(
    parseHTML(`<!doctype html><html><body>${body}</body></html>`).document as unknown as Document,
    markupStyle,
  );
const texts = (body: string) => read(body).map(({ block }) => `${block.kind}: ${block.text}`);

describe('what becomes one block', () => {
  const cases: [name: string, body: string, blocks: string[]][] = [
    [
      'a figure split over inline elements is whole',
      '<p>up to <b>12,</b>000 <i>troops</i></p>',
      ['paragraph: up to 12,000 troops'],
    ],
    ['white space collapses across nodes', '<p> a \n <b> b</b>\t c </p>', ['paragraph: a b c']],
    ['block elements part the text', '<div>a<p>b</p>c</div>', ['paragraph: a', 'paragraph: b', 'paragraph: c']],
    ['a line break stays, two of them part', '<p>a<br>b<br><br>c</p>', ['paragraph: a\nb', 'paragraph: c']],
    ['preformatted lines stay lines', '<pre>a\nb</pre>', ['paragraph: a\nb']],
    ['comments and scripts are no text', '<p>a<!-- 5 --><script>6</script>b</p>', ['paragraph: ab']],
    ['a skipped box between lines parts them', '<div>a<aside>7</aside>b</div>', ['paragraph: a', 'paragraph: b']],
    [
      'a footnote mark does not glue to its figure',
      '<p>5,000<sup><a href="#n">3</a></sup> died on 7 km<sup>2</sup></p>',
      ['paragraph: 5,000 died on 7 km2'],
    ],
    ['a footnote mark without a link neither', '<p>5,000<sup>1</sup> died</p>', ['paragraph: 5,000 died']],
  ];
  it.each(cases)('%s', (_name, body, blocks) => expect(texts(body)).toEqual(blocks));
});

describe('kinds of blocks', () => {
  const cases: [name: string, body: string, blocks: string[]][] = [
    ['the first h1 is the title', '<h1>a</h1><h1>b</h1>', ['title: a', 'heading: b']],
    ['headings', '<h2>a</h2><div role="heading">b</div>', ['heading: a', 'heading: b']],
    ['a standfirst', '<p class="article__standfirst">a</p>', ['standfirst: a']],
    ['items', '<ul><li>a</li><li><p>b</p></li></ul>', ['item: a', 'item: b']],
    ['quotations', '<blockquote><p>a</p></blockquote>', ['quote: a']],
    ['captions', '<figure><img><figcaption>a</figcaption></figure>', ['caption: a']],
    [
      'items that are links alone are furniture',
      '<ul><li><a href="/x">12 killed</a></li></ul>',
      ['furniture: 12 killed'],
    ],
    [
      'cells of a table for layout are paragraphs',
      '<table role="presentation"><tr><td>a</td></tr></table>',
      ['paragraph: a'],
    ],
  ];
  it.each(cases)('%s', (_name, body, blocks) => expect(texts(body)).toEqual(blocks));
});

describe('what is left out', () => {
  const cases: [name: string, body: string][] = [
    ['navigation', '<nav>5</nav>'],
    ['asides and footers', '<aside>5</aside><footer>5</footer>'],
    ['the header of the site', '<header><div>5</div></header>'],
    ['code', '<code>5</code>'],
    ['text that is being written', '<div contenteditable>5</div><textarea>5</textarea><div role="textbox">5</div>'],
    ['what must not be translated', '<p translate="no">5</p>'],
    ['hidden text', '<p hidden>5</p><p style="display: none">5</p>'],
    ['closed details', '<details><p>5</p></details>'],
    ['comments of readers', '<section id="comments"><p>5</p></section>'],
    ['related stories by class', '<div class="o-RelatedStories"><p>5</p></div>'],
    ['advertisements', '<div class="ad ad--wide">5</div>'],
    ['struck-out text', '<p><s>5</s></p>'],
  ];
  it.each(cases)('%s', (_name, body) => expect(texts(body)).toEqual([]));

  const kept: [name: string, body: string][] = [
    ['a page that shows a sidebar', '<div class="has-sidebar"><p>5</p></div>'],
    ['an article under an unlucky name', '<div class="sidebar-layout"><article><p>5</p></article></div>'],
    ['words that only begin alike', '<div class="additional promotion"><p>5</p></div>'],
    ['a page that asks not to be translated as a whole', '<main translate="no"><p>5</p></main>'],
    ['the summary of closed details', '<details><summary>5</summary><p>6</p></details>'],
  ];
  it.each(kept)('but not %s', (_name, body) => expect(texts(body)).toEqual(['paragraph: 5']));
});

describe('tables', () => {
  it('gives each cell its row and the blocks that head it', () => {
    const blocks = read(
      '<table><tr><th>Party</th><th>Killed</th></tr><tr><td>North</td><td>300</td></tr><tr><td>South</td><td>40</td></tr></table>',
    ).map(({ block }) => block);
    const find = (text: string) => blocks.find((block) => block.text === text);
    expect(find('300')).toMatchObject({
      kind: 'cell',
      row: 1,
      columnHead: find('Killed')?.id,
      rowHead: find('North')?.id,
    });
    expect(find('40')).toMatchObject({ row: 2, rowHead: find('South')?.id });
  });

  it('counts columns over spans', () => {
    const blocks = read(
      '<table><tr><th>A</th><th colspan="2">B</th><th>C</th></tr>' +
        '<tr><th rowspan="2">r</th><td>1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td><td>6</td></tr></table>',
    ).map(({ block }) => block);
    const find = (text: string) => blocks.find((block) => block.text === text);
    for (const text of ['1', '2', '4', '5']) expect(find(text)?.columnHead, text).toBe(find('B')?.id);
    for (const text of ['3', '6']) expect(find(text)?.columnHead, text).toBe(find('C')?.id);
  });
});

describe('the way back to the page', () => {
  it('finds both ends of a stretch that spans nodes', () => {
    const [only] = read('<p>  about\n <b>12,</b>000 <i>troops</i> went</p>');
    const { block, map } = only!;
    const start = block.text.indexOf('12,');
    const ends = positionsOf(map, start, start + '12,000 troops'.length)!;
    expect([ends.start.node.data, ends.start.offset, ends.end.node.data, ends.end.offset]).toEqual([
      '12,',
      0,
      'troops',
      6,
    ]);
    expect(nodesOf(map, start, start + 13).map((node) => node.data)).toEqual(['12,', '000 ', 'troops']);
  });

  it('maps every character to the same character of its node, or to white space', () => {
    for (const { block, map } of read('<div> a\u00a0b <p>c  d<br> e <b>f \n g</b></p><pre>h\n  i</pre></div>')) {
      for (let at = 0; at < block.text.length; at += 1) {
        const found = positionsOf(map, at, at + 1)!.start;
        const shown = block.text[at]!;
        if (/\s/.test(shown) && shown !== '\u00a0') continue;
        expect(found.node.data[found.offset]).toBe(shown);
      }
    }
  });
});

describe('size', () => {
  it('parts a run that no paragraph would be as long as', () => {
    const blocks = read(`<p>${'word '.repeat(30_000)}</p>`);
    expect(blocks.length).toBe(3);
    expect(Math.max(...blocks.map(({ block }) => block.text.length))).toBeLessThan(50_010);
  });

  it('does not mind markup nested two thousand deep', () => {
    expect(texts(`${'<div>'.repeat(2_000)}5${'</div>'.repeat(2_000)}`)).toEqual(['paragraph: 5']);
  });
});

describe('frames', () => {
  const inner = parseHTML('<!doctype html><html><body><h1>b</h1><p>c</p></body></html>').document.body;
  const walk = (body: string, rootIn?: (frame: Element) => Element | null) => {
    const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
    // As browsers lay frames out: in line.
    const displayOf = (element: Element) =>
      element.localName === 'iframe' ? 'inline' : markupStyle.displayOf(element);
    const options = { style: { ...markupStyle, displayOf }, ...(rootIn ? { rootIn } : {}) };
    return [...walkBlocks(document.body as unknown as Element, options)]
      .filter((step) => step !== undefined)
      .map(({ block }) => `${block.kind}: ${block.text}`);
  };
  const read = () => inner as unknown as Element;

  it.each([
    [
      'is read where it stands',
      '<p>a</p><iframe></iframe><p>d</p>',
      read,
      ['paragraph: a', 'title: b', 'paragraph: c', 'paragraph: d'],
    ],
    [
      'parts the text around it',
      'a<iframe></iframe>d',
      read,
      ['paragraph: a', 'title: b', 'paragraph: c', 'paragraph: d'],
    ],
    [
      'is left alone where there is nothing to be read',
      '<p>a</p><iframe></iframe><p>d</p>',
      () => null,
      ['paragraph: a', 'paragraph: d'],
    ],
    ['is left alone by who does not ask for it', '<iframe>9 a</iframe><p>d</p>', undefined, ['paragraph: d']],
    ['of advertisements is left alone', '<iframe id="google_ads_iframe_1"></iframe><p>d</p>', read, ['paragraph: d']],
    ['among furniture is left alone', '<aside><iframe></iframe></aside><p>d</p>', read, ['paragraph: d']],
    ['that is hidden is left alone', '<iframe hidden></iframe><p>d</p>', read, ['paragraph: d']],
  ])('%s', (_name, body, rootIn, blocks) => expect(walk(body, rootIn)).toEqual(blocks));
});
