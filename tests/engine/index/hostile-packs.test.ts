import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../data/schema/entity.ts';
import { compilePacks } from '../../../engine/index/compile.ts';
import { createLexicon, openLexicon } from '../../../engine/index/lexicon.ts';
import { openIndex } from '../../../engine/index/open.ts';
import { createStringPool, openStringPool } from '../../../engine/index/string-pool.ts';
import { scan } from '../../../engine/scan/scan.ts';
import { emptyPack, noExamples, river } from './sample-pack.ts';

const entity = (id: string, texts: readonly string[]): Entity => ({
  id,
  name: id,
  kind: 'place',
  aliases: texts.map((text) => ({ text })),
});

describe('a hostile pack', () => {
  it('without content answers every question with nothing', () => {
    const index = openIndex(compilePacks([emptyPack('void')]));
    const tokens = scan('Norland lost 300 soldiers.');
    expect(index.mentions(tokens, 0)).toEqual([]);
    expect(index.phrases.find(tokens, [], []).count).toBe(0);
    expect(index.topic('void/x')).toBeUndefined();
    expect(index.claims('void/x')).toEqual([]);
    expect(index.topicsOf('void/x')).toEqual([]);
    expect(index.wholes('void/x')).toEqual(['void/x']);
    expect(index.aliases.contexts(tokens, new Set(['void/x']))).toEqual([]);
  });

  it('with 10,000 aliases for one entity finds each of them', () => {
    const texts = Array.from({ length: 10_000 }, (_, number) => `Fort Number${number}`);
    const index = openIndex(compilePacks([emptyPack('p', { entities: [entity('fort', texts)] })]));
    const text = `At ${texts[0]}, ${texts[5123]} and ${texts[9999]}, not Fort Number10000`;
    expect(index.mentions(scan(text), 0).map((m) => text.slice(m.start, m.end))).toEqual([
      'Fort Number0',
      'Fort Number5123',
      'Fort Number9999',
    ]);
  });

  it('with one alias for a thousand entities keeps all of them as candidates', () => {
    const entities = Array.from({ length: 1000 }, (_, number) => entity(`e${number}`, ['Same', 'Same']));
    const index = openIndex(compilePacks([emptyPack('p', { entities })]));
    const [mention] = index.mentions(scan('Same'), 0);
    expect(mention?.candidates).toEqual(entities.map(({ id }) => `p/${id}`));
  });

  it('with aliases of nothing but marks or numbers matches nothing', () => {
    const index = openIndex(
      compilePacks([emptyPack('p', { entities: [entity('x', [' ', '...', '1943', '-', '12,000'])] })]),
    );
    expect(index.mentions(scan('In 1943 ... 12,000 - x'), 0)).toEqual([]);
  });

  it('whose wholes and noun classes run in circles ends all the same', () => {
    const index = openIndex(
      compilePacks([
        emptyPack('p', {
          entities: [
            { ...entity('a', ['A a']), partOf: ['b'] },
            { ...entity('b', ['B b']), partOf: ['a', 'missing'] },
          ],
          nounClasses: [
            { id: 'x', dimension: 'people', nouns: ['x'], within: ['y'] },
            { id: 'y', dimension: 'people', nouns: ['y'], within: ['x'] },
          ],
        }),
      ]),
    );
    expect(index.wholes('p/a')).toEqual(['p/a', 'p/b', 'p/missing']);
    expect(index.topics.classes('p/y')).toEqual(['p/y', 'p/x']);
  });

  it('whose topic names a measure that is in no pack is no topic', () => {
    const topic = { ...river.topics[1]!, measure: 'absent/measure', examples: noExamples };
    const index = openIndex(compilePacks([emptyPack('p', { topics: [topic] })]));
    expect(index.topic('p/norland-casualties')).toBeUndefined();
  });

  it('whose ids are names of object properties finds only its own records', () => {
    const index = openIndex(compilePacks([emptyPack('p', { entities: [entity('constructor', ['Aa'])] })]));
    expect(index.entity('p/constructor')?.name).toBe('constructor');
    expect(index.entity('constructor')).toBeUndefined();
    expect(index.entity('__proto__')).toBeUndefined();
  });
});

describe('words with one hash', () => {
  it('are told apart by their characters', () => {
    const strings = createStringPool();
    const lexicon = createLexicon(strings, () => 7);
    const numbers = ['norland', 'Sudland', 'Курск', '朝'].map((word) => lexicon.word(word));
    const { table, words } = lexicon.finish();
    const pool = strings.finish();
    const opened = openLexicon(table, words, openStringPool(pool.bytes, pool.starts));
    const tokens = scan('Sudland КУРСК mora 朝 Norland');
    tokens.hash.fill(7);
    const found = Array.from(opened.wordsOf(tokens), (word, token) =>
      opened.agree(tokens, token, token + 1) ? word : -1,
    );
    expect(found).toEqual([numbers[1], numbers[2], -1, numbers[3], numbers[0]]);
  });
});

describe('the work for a block', () => {
  /** Look-ups in the hash array and the word list stand for the steps of the search. */
  it.each([
    ['news', 'Norland lost 300 soldiers near Mora Region. '],
    ['a name begun again and again', 'Mora '],
    ['hyphens', 'Mora-'],
    ['the first word of a long alias', 'the '],
    ['placeholders', 'lost 300 of Norland '],
  ])('grows no faster than its tokens: %s', (_, sentence) => {
    const index = openIndex(compilePacks([river]));
    const count = (repeats: number): number => {
      const tokens = scan(sentence.repeat(repeats));
      let steps = 0;
      const flags = new Proxy(tokens.flags, {
        get(target, key) {
          steps++;
          return Reflect.get(target, key, target);
        },
      });
      index.phrases.find({ ...tokens, flags }, [], index.mentions({ ...tokens, flags }, 0));
      return steps + tokens.count;
    };
    expect(count(2000) / count(1000)).toBeLessThan(2.1);
  });
});
