import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../engine/figures/figure.ts';
import { compilePacks } from '../../../engine/index/compile.ts';
import { openIndex } from '../../../engine/index/open.ts';
import { PhraseKind } from '../../../engine/index/phrases.ts';
import { scan } from '../../../engine/scan/scan.ts';
import type { Tokens } from '../../../engine/scan/tokens.ts';
import { emptyPack, river } from './sample-pack.ts';

const kindNames = Object.keys(PhraseKind);

/** A figure over the words `phrase`, whose numeral is `numeral`: no more of it is read here. */
function figureAt(tokens: Tokens, phrase: string, numeral: string): Figure {
  const tokenAt = (offset: number): number => tokens.start.findIndex((start) => start >= offset);
  const start = tokens.text.indexOf(phrase);
  const numeralStart = tokens.text.indexOf(numeral);
  const after = (end: number): number => {
    const token = tokens.start.subarray(0, tokens.count).findIndex((from) => from >= end);
    return token < 0 ? tokens.count : token;
  };
  return {
    tokenFrom: tokenAt(start),
    tokenTo: after(start + phrase.length),
    numeralFrom: tokenAt(numeralStart),
    numeralTo: after(numeralStart + numeral.length),
    reject: null,
  } as Figure;
}

/** Hits as `kind: printed words`. */
function find(
  text: string,
  figures: readonly [string, string][] = [],
  index = openIndex(compilePacks([river])),
): string[] {
  const tokens = scan(text);
  const hits = index.phrases.find(
    tokens,
    figures.map(([phrase, numeral]) => figureAt(tokens, phrase, numeral)),
    index.mentions(tokens, 0),
  );
  return Array.from({ length: hits.count }, (_, at) => {
    const words = text.slice(tokens.start[hits.from[at]!], tokens.end[hits.to[at]! - 1]);
    return `${kindNames[hits.kind[at]!]}: ${words}`;
  });
}

describe('phrases in a block', () => {
  it.each<[string, string, [string, string][], string[]]>([
    ['a cue', 'They were Killed there', [], ['cue: Killed']],
    ['a longer cue consumes its parts', 'were killed or wounded', [], ['cue: killed or wounded']],
    [
      'a shorter cue stands alone elsewhere',
      'killed or wounded, then killed',
      [],
      ['cue: killed or wounded', 'cue: killed'],
    ],
    ['an exclusion beside the cue in it', 'he killed time', [], ['not: killed time', 'cue: killed']],
    ['a counted noun, hyphened', 'Prisoners-of-war', [], ['noun: Prisoners-of-war']],
    [
      'a figure to the end of its phrase',
      'It lost about 300 men',
      [['about 300 men', '300']],
      ['cue: lost about 300 men'],
    ],
    ['a figure without its hedge', 'It lost 300', [['300', '300']], ['cue: lost 300']],
    ['a figure and a party', '300 of Norland', [['300', '300']], ['cue: 300 of Norland']],
    ['a place', 'a population of Mora Region today', [], ['cue: population of Mora Region']],
    ['a place with its article', 'a population of the Mora Region', [], ['cue: population of the Mora Region']],
    ['no place behind another word', 'a population of all Mora Region', [], []],
    ['a year', 'in 2024, in 20245, in 24', [], ['cue: in 2024']],
    ['no phrase across sentences', 'the population of. Norland', [], []],
    ['a requirement', 'Killed since August', [], ['cue: Killed', 'require: since August']],
    ['nothing', '', [], []],
  ])('%s: %s', (_, text, figures, expected) => {
    expect(find(text, figures)).toEqual(expected);
  });

  it('forgets the article of a name with its block', () => {
    const index = openIndex(compilePacks([river]));
    expect(find('a population of the Mora Region', [], index)).toHaveLength(1);
    expect(find('a population of all and Mora Region', [], index)).toEqual([]);
  });

  it('leaves rejected numerals out of {figure}', () => {
    const index = openIndex(compilePacks([river]));
    const tokens = scan('It lost 300');
    const figure = { ...figureAt(tokens, '300', '300'), reject: 'section' as const };
    expect(index.phrases.find(tokens, [figure], []).count).toBe(0);
  });

  it('names every owner of the same words, with voice and strength', () => {
    const measure = (id: string) => ({ ...river.measures[0]!, id });
    const index = openIndex(
      compilePacks([{ ...river, measures: [measure('killed'), measure('slain'), ...river.measures.slice(1)] }]),
    );
    const tokens = scan('killed 300 of Norland');
    const hits = index.phrases.find(tokens, [figureAt(tokens, '300', '300')], index.mentions(tokens, 0));
    const owners = Array.from(hits.phrase, (phrase) => index.phrases.owners(phrase));
    const owner = { ownerKind: 'measure', voice: 'patient', strength: 'strong' };
    const weak = { ownerKind: 'measure', voice: 'none', strength: 'weak' };
    expect(owners).toEqual([
      [
        { ...owner, owner: 'river/killed' },
        { ...owner, owner: 'river/slain' },
      ],
      [
        { ...weak, owner: 'river/killed' },
        { ...weak, owner: 'river/slain' },
      ],
    ]);
  });

  it('drops a cue that stands in the middle or at the end of a longer one, and no other kind', () => {
    const cues = [{ text: 'dead and wounded men' }, { text: 'wounded' }, { text: 'men' }, { text: 'men left' }];
    const measures = [{ ...river.measures[0]!, cues, not: ['wounded'], notAdjacent: [] }];
    const index = openIndex(compilePacks([emptyPack('p', { measures })]));
    expect(find('dead and wounded men left, wounded', [], index)).toEqual([
      'cue: dead and wounded men',
      'not: wounded',
      'cue: men left',
      'cue: wounded',
      'not: wounded',
    ]);
  });

  it('gives every exclusion, since each speaks for its own measure alone', () => {
    const topic = (id: string, not: string[]) => ({ ...river.topics[2]!, id, not });
    const pack = emptyPack('p', { topics: [topic('a', ['per week']), topic('b', ['per']), topic('c', ['week'])] });
    expect(find('300 per week', [], openIndex(compilePacks([pack])))).toEqual([
      'not: per week',
      'not: per',
      'not: week',
    ]);
  });

  it('takes a bounded number of steps on a pack of nothing but placeholders', () => {
    const text = '{figure} '.repeat(8).trim();
    const pack = emptyPack('p', { measures: [{ ...river.measures[0]!, cues: [{ text }], not: [] }] });
    const index = openIndex(compilePacks([pack]));
    const tokens = scan('1 x '.repeat(2000));
    const figures = Array.from({ length: 2000 }, (_, at) => ({
      tokenFrom: at * 2,
      tokenTo: at * 2 + 2,
      numeralFrom: at * 2,
      numeralTo: at * 2 + 1,
      reject: null,
    })) as Figure[];
    const hits = index.phrases.find(tokens, figures, []);
    expect(hits.count).toBeLessThanOrEqual(2000);
    expect(hits.count).toBeGreaterThan(0);
  });
});
