import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { PageText } from '../../engine/page.ts';
import { markupStyle } from '../../page/blocks/markup-style.ts';
import { Ledger } from '../../page/marks/ledger.ts';
import type { Answer, Found, Mark } from '../../page/marks/mark.ts';
import { defaultPreferences } from '../../page/preferences.ts';
import { Reading } from '../../page/reading.ts';

/** Marks every number of the text: enough to see what is asked for and what is kept. */
function marksOf(page: PageText): Mark[] {
  return page.blocks.flatMap(({ id, text }) =>
    [...text.matchAll(/\d+/g)].map((found) => ({
      id: `${id}:${found.index}:${found.index + found[0].length}`,
      block: id,
      start: found.index,
      end: found.index + found[0].length,
      kind: 'figure' as const,
      surface: found[0],
      state: 'compared' as const,
      relation: null,
      checks: 0,
      line: '',
      topic: null,
      same: found[0],
      candidates: [],
    })),
  );
}

/** The parser's own comparison of positions counts ancestors only; this one walks the tree as browsers do. */
function orderNodes(document: Document): void {
  const compare = function (this: Node, other: Node): number {
    const walker = document.createTreeWalker(document.documentElement, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node === this) return 4;
      if (node === other) return 2;
    }
    return 1;
  };
  Object.defineProperty(Object.getPrototypeOf(document.createTextNode('')), 'compareDocumentPosition', {
    value: compare,
    configurable: true,
  });
}

function setUp(body: string, limits = { request: 1_000, page: 10_000 }) {
  const document = parseHTML(`<!doctype html><html><body>${body}</body></html>`).document as unknown as Document;
  orderNodes(document);
  Object.defineProperty(document, 'location', { value: { href: 'https://news.example/' } });
  const asked: { readonly page: PageText; readonly isFirst: boolean }[] = [];
  const failures: Answer<Found>[] = [];
  let refused = 0;
  const ledger = new Ledger();
  const reading = new Reading({
    document,
    style: markupStyle,
    idle: { now: () => 0, rest: () => Promise.resolve() },
    background: {
      analyse: async (page, isFirst): Promise<Answer<Found>> => {
        asked.push({ page, isFirst });
        const head = { title: 'T', date: '2025-02-07', url: 'https://news.example/', language: 'en' };
        const found = {
          head,
          marks: marksOf(page),
          focus: ['a/b'],
          packs: 'h',
          preferences: defaultPreferences,
          locale: 'en',
        };
        return failures.shift() ?? { ok: true, value: found };
      },
    },
    ledger,
    limits,
    onHidden: () => {},
    onShadowRoot: () => {},
    rootIn: () => null,
    onFound: async () => {},
    onRefused: () => {
      refused += 1;
    },
  });
  const { signal } = new AbortController();
  return {
    document,
    reading,
    ledger,
    asked,
    failures,
    refusals: () => refused,
    signal,
    surfaces: () => [...ledger.marks()].map(({ surface }) => surface),
    texts: (at: number) => asked[at]?.page.blocks.map(({ text }) => text),
  };
}

describe('reading a page', () => {
  it('asks once for all, the furniture left out', async () => {
    const { reading, asked, texts, surfaces, signal } = setUp('<p>1 a</p><ul><li><a>2 b</a></li></ul><p>3 c</p>');
    await reading.readAll(true, signal);
    expect(asked.length).toBe(1);
    expect(texts(0)).toEqual(['1 a', '3 c']);
    expect(surfaces()).toEqual(['1', '3']);
  });

  it('sends a long page in parts: the first asks what the page says of itself, the others tell it, with the focus', async () => {
    const { reading, asked, signal } = setUp(`<p>1 ${'a'.repeat(600)}</p><p>2 ${'b'.repeat(600)}</p>`);
    await reading.readAll(true, signal);
    expect(asked.map(({ isFirst }) => isFirst)).toEqual([true, false]);
    expect(asked[1]?.page).toMatchObject({ title: 'T', date: '2025-02-07', focus: ['a/b'] });
  });

  it('leaves out what is beyond the longest page, and says so', async () => {
    const limits = { request: 1_000, page: 500 };
    const { reading, surfaces, signal } = setUp(`<p>1 ${'a'.repeat(400)}</p><p>2 ${'b'.repeat(400)}</p>`, limits);
    await reading.readAll(true, signal);
    expect([reading.cut, surfaces()]).toEqual([true, ['1']]);
  });

  it.each(['gone', 'not-allowed'])('goes when the answer is %s', async (code) => {
    const { reading, failures, refusals, signal } = setUp('<p>1</p>');
    failures.push({ ok: false, error: { code, message: '' } });
    await reading.readAll(true, signal);
    expect(refusals()).toBe(1);
  });
});

describe('reading what changed', () => {
  it('asks for new text only, and keeps marks and ids of the rest', async () => {
    const { document, reading, ledger, asked, texts, surfaces, signal } = setUp('<div id="d"><p>1</p><p>2</p></div>');
    await reading.readAll(true, signal);
    const before = [...ledger.marks()].map(({ id }) => id);
    const late = document.createElement('p');
    late.textContent = '3';
    document.getElementById('d')!.append(late);
    await reading.readParts([document.getElementById('d')!], signal);
    expect(asked.length).toBe(2);
    expect(texts(1)).toEqual(['3']);
    expect(surfaces()).toEqual(['1', '2', '3']);
    expect([...ledger.marks()].slice(0, 2).map(({ id }) => id)).toEqual(before);
  });

  it('keeps the findings of text that was rendered again into other nodes, under new ids, without asking', async () => {
    const { document, reading, ledger, asked, signal } = setUp('<p id="p">1 a</p>');
    await reading.readAll(true, signal);
    const [first] = ledger.marks();
    const paragraph = document.getElementById('p')!;
    paragraph.textContent = '';
    paragraph.append(document.createTextNode('1 a'));
    await reading.readParts([paragraph], signal);
    const [second] = ledger.marks();
    expect(asked.length).toBe(1);
    expect(second?.surface).toBe('1');
    expect(second?.id).not.toBe(first?.id);
    expect(ledger.entry(second!.block)?.found?.block).toBe(first?.block);
  });

  it('forgets what has left the page', async () => {
    const { document, reading, surfaces, signal } = setUp('<p id="p">1</p><p>2</p>');
    await reading.readAll(true, signal);
    document.getElementById('p')!.remove();
    await reading.readParts([], signal);
    expect(surfaces()).toEqual(['2']);
  });

  it('asks for everything anew when the page is another one, and keeps ids of text that stayed', async () => {
    const { reading, ledger, asked, signal } = setUp('<p>1</p>');
    await reading.readAll(true, signal);
    const [before] = ledger.marks();
    await reading.readAll(true, signal);
    expect(asked.map(({ isFirst }) => isFirst)).toEqual([true, true]);
    expect([...ledger.marks()].map(({ id }) => id)).toEqual([before?.id]);
  });

  it('stops without asking when it was aborted', async () => {
    const { reading, asked } = setUp('<p>1</p>');
    await reading.readAll(true, AbortSignal.abort());
    expect(asked).toEqual([]);
  });
});

it('keeps page order when blocks are put between others', async () => {
  const { document, reading, surfaces, signal } = setUp('<p id="a">1</p><p id="c">3</p>');
  await reading.readAll(true, signal);
  const between = document.createElement('p');
  between.textContent = '2';
  document.getElementById('c')!.before(between);
  await reading.readParts([between], signal);
  expect(surfaces()).toEqual(['1', '2', '3']);
});
