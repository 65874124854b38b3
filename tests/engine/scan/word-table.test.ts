import { describe, expect, test } from 'vitest';
import { foldKey, foldWord } from '../../../engine/scan/fold.ts';
import { scan } from '../../../engine/scan/scan.ts';
import { TokenFlag, type Tokens } from '../../../engine/scan/tokens.ts';
import { buildWordTable } from '../../../engine/scan/word-table.ts';

/** Words of every kind: with a key and without one, with marks that compose, beyond the plane of the first 65,536. */
const WORDS = ['a', 'zz', 'troops', 'soldiers', 'año', 'ano', "didn't", "'s", '𝔘nit', 'дома', 'k'];

describe('a table of words', () => {
  const table = buildWordTable(WORDS.map((word, index) => [word, index + 1] as const));
  const found = (text: string): number => table.find(scan(text, 'en'), 0);

  test.each(WORDS.filter((word) => word !== "'s" && word !== '𝔘nit'))('finds the token %s alone', (word) => {
    expect(found(word)).toBe(WORDS.indexOf(word) + 1);
    expect(found(`${word}x`)).toBe(0);
  });

  test.each([
    ['TROOPS', 'troops'],
    ['tro\u00adops', 'troops'],
    ['ｔｒｏｏｐｓ', 'troops'],
    ['an\u0303o', 'año'],
    ['didn’t', "didn't"],
    ['\u212a', 'k'],
  ])('finds %s as %s', (text, word) => expect(found(text)).toBe(WORDS.indexOf(word) + 1));

  test('numbers a word given twice with the bits of both', () => {
    const twice = buildWordTable([
      ['Troops', 1],
      ['troops', 4],
    ]);
    expect(twice.find(scan('troops', 'en'), 0)).toBe(5);
  });

  test('tells words with one ending apart', () => {
    const ends = ['ber', 'mber', 'ember', 'tember', 'ptember', 'eptember', 'september', 'november', 'december'];
    const months = buildWordTable(ends.map((word, index) => [word, index + 1] as const));
    for (const word of ends) expect(months.find(scan(word, 'en'), 0)).toBe(ends.indexOf(word) + 1);
    for (const word of ['er', 'remember', 'xptember', 'aeptember'])
      expect(months.find(scan(word, 'en'), 0), word).toBe(0);
  });
});

describe('the key of a word', () => {
  const keyOf = (text: string): number => scan(text, 'en').key[0] ?? -1;

  test.each(['a', 'The', 'TROOPS', 'ｔｒｏｏｐｓ', 'soldiers', 'Incomprehensibilities'])(
    'of %s is that of its fold',
    (word) => {
      expect(keyOf(word)).toBe(foldKey(foldWord(word)));
      expect(keyOf(word)).not.toBe(0);
    },
  );

  test('differs between words that differ', () => {
    const words = ['a', 'aa', 'ab', 'ba', 'zzzzzz', 'zzzzz', 'azzzzz', 'troops', 'troop'];
    expect(new Set(words.map(keyOf)).size).toBe(words.length);
  });

  test.each(['año', "can't", 'U.S.', '12', ',', 'tro\u00adops'])('is none for %s', (text) => {
    expect(keyOf(text)).toBe(0);
  });
});

describe('memory of tokens', () => {
  test('is nobody else’s, whatever is scanned after', () => {
    const texts = Array.from(
      { length: 400 },
      (_, index) => `Text ${index} of some words, ${'more '.repeat(index % 60)}end.`,
    );
    const contents = (tokens: Tokens) =>
      (['start', 'end', 'kind', 'flags', 'hash', 'key', 'word', 'shape', 'value', 'sentence', 'clause'] as const).map(
        (field) => Array.from(tokens[field].subarray(0, tokens.count)),
      );
    const scanned = texts.map((text) => {
      const tokens = scan(text, 'en');
      return { tokens, atOnce: contents(tokens) };
    });
    for (const { tokens, atOnce } of scanned) expect(contents(tokens)).toEqual(atOnce);
  });

  test('suffices for a text that is a token a character', () => {
    const tokens = scan('(“5 '.repeat(20_000), 'en');
    expect(tokens.count).toBe(60_000);
    expect(tokens.value[59_999]).toBe(5);
  });
});

describe('a word with a full stop of its own', () => {
  test('is flagged, and no other', () => {
    const { flags, count } = scan('The U.S. said so. At 5 p.m. it left.', 'en');
    const dotted = Array.from({ length: count }, (_, at) => ((flags[at] ?? 0) & TokenFlag.dotted) !== 0);
    expect(dotted.map(Number).join('')).toBe('01000001000');
  });
});
