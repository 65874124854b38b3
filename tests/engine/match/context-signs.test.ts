import { describe, expect, it } from 'vitest';
import { PhraseKind } from '../../../engine/index/phrases.ts';
import { openContextSigns } from '../../../engine/match/context-signs.ts';
import type { PageContext } from '../../../engine/match/page-context.ts';
import type { BarePassage } from '../../../engine/match/passage.ts';

/** A passage of words, one token each; every inner list is a sentence, every number the phrase of a context word, 0 for another word. */
function passageOf(order: number, sentences: readonly (readonly number[])[]): BarePassage {
  const words = sentences.flatMap((phrases, sentence) => phrases.map((phrase) => ({ phrase, sentence })));
  const hits = words.map(({ phrase }, from) => ({ phrase, from })).filter(({ phrase }) => phrase !== 0);
  return {
    block: { id: order, kind: 'paragraph', text: '' },
    order,
    tokens: { sentence: Int32Array.from(words, ({ sentence }) => sentence) },
    hits: {
      count: hits.length,
      kind: Uint8Array.from(hits, () => PhraseKind.context),
      from: Int32Array.from(hits, ({ from }) => from),
      to: Int32Array.from(hits, ({ from }) => from + 1),
      phrase: Int32Array.from(hits, ({ phrase }) => phrase),
    },
  } as unknown as BarePassage;
}

/** Phrases 1 to 4 tell of the war, 11 to 15 go with it. */
const passages = [
  passageOf(0, [[0, 0]]),
  passageOf(1, [[0, 0]]),
  passageOf(2, [[0, 11, 2, 0], [0]]),
  passageOf(3, [
    [0, 12, 0],
    [0, 1, 1, 0],
  ]),
  passageOf(4, [[0]]),
  passageOf(5, [[3, 4, 11, 12, 13, 14, 15]]),
];
const context: PageContext = new Map([
  ['p/war', { telling: [2, 1, 3, 4], plain: [11, 12, 13, 14, 15] }],
  ['p/flood', { telling: [1], plain: [] }],
]);
const signs = openContextSigns(context, passages, (key) => key !== 'p/wordless');
const codes = (order: number, sentence: number, topic = 'p/war') =>
  signs(topic, order, sentence).map(({ code }) => code);
const ofPage = ['context-page', 'context-page-more'];

describe('what context words say at a sentence', () => {
  it('the sentence, the paragraph with the one before it, and the page', () => {
    expect(codes(3, 1)).toEqual([
      'context-sentence',
      'context-paragraph',
      'context-paragraph-more',
      ...ofPage,
      'subject-paragraph',
      'subject-page',
    ]);
  });

  it('a word of another sentence is one of the paragraph alone', () => {
    expect(codes(3, 0)).toEqual([
      'context-paragraph',
      'context-paragraph-more',
      ...ofPage,
      'subject-sentence',
      'subject-paragraph',
      'subject-page',
    ]);
  });

  it('a word that comes twice is one', () => {
    expect(codes(3, 1, 'p/flood')).toEqual(['context-sentence', 'context-paragraph']);
  });

  it('many plain words in a paragraph say more', () => {
    expect(codes(5, 0)).toContain('subject-paragraph-more');
    expect(codes(4, 0)).not.toContain('subject-paragraph-more');
  });

  it('the first word of the stretch is shown', () => {
    const [inSentence, inParagraph] = signs('p/war', 3, 1);
    expect(inSentence?.hit).toEqual({ order: 3, from: 4, to: 5 });
    expect(inParagraph?.hit).toEqual({ order: 2, from: 2, to: 3 });
  });

  it('a telling word in the first paragraphs counts everywhere', () => {
    const front = openContextSigns(context, [passageOf(0, [[1]]), ...passages.slice(1)], () => true);
    expect(front('p/war', 5, 0).map(({ code }) => code)).toContain('context-title');
  });

  it('a topic without words on the page, and one without any in its pack, have one sign that says so', () => {
    expect(codes(3, 1, 'p/other')).toEqual(['context-none']);
    expect(codes(3, 1, 'p/wordless')).toEqual(['context-unknown']);
  });
});
