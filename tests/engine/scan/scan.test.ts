import { describe, expect, test } from 'vitest';
import { foldedEquals, foldHash, foldWord } from '../../../engine/scan/fold.ts';
import { scan } from '../../../engine/scan/scan.ts';
import { TokenFlag, TokenKind, type Tokens } from '../../../engine/scan/tokens.ts';

function words(tokens: Tokens): string[] {
  return Array.from({ length: tokens.count }, (_, i) => tokens.text.slice(tokens.start[i], tokens.end[i]));
}

/** Token texts of each part, parts being runs of the same number. */
function parts(tokens: Tokens, by: Int32Array): string[] {
  const found: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
    if (i > 0 && by[i] === by[i - 1]) found[found.length - 1] += ` ${word}`;
    else found.push(word);
  }
  return found;
}

describe('tokens', () => {
  test.each([
    ["Kim's troops", ['Kim', "'s", 'troops']],
    ['12,000-strong', ['12,000', '-', 'strong']],
    ['U.S. and U.N.-backed', ['U.S.', 'and', 'U.N.', '-', 'backed']],
    ["didn't they're", ["didn't", "they're"]],
    ["l'Ukraine dell’esercito", ["l'", 'Ukraine', 'dell’', 'esercito']],
    ["п'ять об’єктів", ["п'ять", 'об’єктів']],
    ['Su-27 K9 45k', ['Su', '-', '27', 'K', '9', '45', 'k']],
    ['40% of $3bn', ['40', '%', 'of', '$', '3', 'bn']],
    ['12 km² people²', ['12', 'km²', 'people', '²']],
    ['1만1천 명', ['1', '만', '1', '천', '명']],
    ['wait... what', ['wait', '...', 'what']],
    ['a.m. e.g. Ph.D', ['a.m.', 'e.g.', 'Ph', '.', 'D']],
    ['soldiers’ lives', ['soldiers', '’', 'lives']],
    ['😀 ok', ['😀', 'ok']],
  ])('%s is cut at the documented places', (text, expected) => {
    expect(words(scan(text))).toEqual(expected);
  });

  test.each([
    ['12,000', 'en', 12000],
    ['1,234.5', 'en', 1234.5],
    ['1.234,5', 'de', 1234.5],
    ['11.000', 'es', 11000],
    ['11,000', 'de', 11000],
    ['1,759', 'de', 1.759],
    ['1,5', 'fr', 1.5],
    ['11\u00a0000', 'fr', 11000],
    ["10'000", 'de-CH', 10000],
    ['1,26,000', 'en', 126000],
    ['1.250.000', 'en', 1250000],
    ['٣٬٠٠٠', 'ar', 3000],
    ['１２，０００', 'ja', 12000],
    ['½', 'en', 0.5],
    ['0.125', 'en', 0.125],
    ['.5', 'en', 0.5],
    ['2.3.1', 'en', Number.NaN],
    ['192.168.0.12', 'en', Number.NaN],
    ['123456789012345678901', 'en', Number.NaN],
  ])('%s in %s is %d', (text, language, value) => {
    const tokens = scan(text, language);
    expect(words(tokens)).toEqual([text]);
    expect(tokens.kind[0]).toBe(TokenKind.number);
    expect(tokens.value[0]).toBe(value);
  });

  test('a list of digits is no decimal number', () => {
    expect(words(scan('1,2,3', 'de'))).toEqual(['1', ',', '2', ',', '3']);
  });

  test('offsets are UTF-16 units of the text as given', () => {
    const tokens = scan('a\u00a0“B”\u200b c');
    expect(Array.from(tokens.start.subarray(0, tokens.count))).toEqual([0, 2, 3, 4, 7]);
  });

  test('flags tell capitals, glue, quotes, brackets and lines', () => {
    const tokens = scan('He said “NIS won” (now)\nand left');
    const flagged = (flag: number): string[] => words(tokens).filter((_, i) => ((tokens.flags[i] ?? 0) & flag) !== 0);
    expect(flagged(TokenFlag.capital)).toEqual(['He', 'NIS']);
    expect(flagged(TokenFlag.allCaps)).toEqual(['NIS']);
    expect(flagged(TokenFlag.quoted)).toEqual(['NIS', 'won']);
    expect(flagged(TokenFlag.bracketed)).toEqual(['now', ')']);
    expect(flagged(TokenFlag.glued)).toEqual(['NIS', '”', 'now', ')']);
    expect(flagged(TokenFlag.lineStart)).toEqual(['He', 'and']);
  });

  test('text without a space still fits', () => {
    expect(scan('!?'.repeat(500)).count).toBe(1000);
  });
});

describe('fold', () => {
  test.each([
    ['Kursk', 'kursk'],
    ['Ｋｕｒｓｋ', 'kursk'],
    ['Ку́рск', 'курск'],
    ['año', 'año'],
    ['cafe\u0301', 'café'],
    ['co\u00adoperate', 'cooperate'],
    ['10–12', '10-12'],
    ['Kim’s', "kim's"],
    ['٣', '3'],
    ['مدنياً', 'مدنيا'],
  ])('%s folds to %s', (text, folded) => {
    expect(foldWord(text)).toBe(folded);
    expect(foldHash(text)).toBe(foldHash(folded));
    expect(foldedEquals(`(${text})`, 1, 1 + text.length, folded)).toBe(true);
    expect(foldedEquals(`(${text})`, 1, 1 + text.length, `${folded}x`)).toBe(false);
  });

  test('a word token has the hash of its folded text', () => {
    const tokens = scan('Pyongyang’s Ку́рск U.S. km² l’Ukraine');
    for (let i = 0; i < tokens.count; i++) {
      expect(tokens.hash[i]).toBe(foldHash(tokens.text.slice(tokens.start[i], tokens.end[i])));
    }
  });
});

describe('sentences', () => {
  test.each([
    ['He left. She stayed.', 2],
    ['Gen. Smith of the U.S. Army left on Feb. 3.', 1],
    ['They are in the U.S. The rest left.', 2],
    ['He said “Go.” Then he left.', 2],
    ['It rose 2.5 percent. Then it fell.', 2],
    ['Kim J. Smith won.', 1],
    ['1. Introduction\n2. Losses', 2],
    ['They cost approx. 300 dollars at 3 p.m. on Monday.', 1],
    ['“Why?” he asked. Nobody knew!', 2],
  ])('%s', (text, count) => {
    expect(scan(text).sentenceCount).toBe(count);
  });

  test('German ordinals and abbreviations end nothing', () => {
    expect(scan('Am 11. Januar kamen 1,5 Mio. Euro. Dann nichts.', 'de').sentenceCount).toBe(2);
  });

  test('Japanese full stops need no space', () => {
    expect(scan('死者は三人。負傷者は五人。', 'ja').sentenceCount).toBe(2);
  });
});

describe('clauses', () => {
  test.each([
    ['Kyiv lost 300 men; Moscow lost 900.', ['Kyiv lost 300 men ;', 'Moscow lost 900 .']],
    ['He fled, while she stayed', ['He fled ,', 'while she stayed']],
    ['4,000 fell, with two-thirds being dead', ['4,000 fell ,', 'with two - thirds being dead']],
    ['They took 12 – a tenth of all', ['They took 12 –', 'a tenth of all']],
    ['300 died, and a further 2,700 were hurt', ['300 died ,', 'and a further 2,700 were hurt']],
    ['Russia, Iran, and North Korea signed', ['Russia , Iran , and North Korea signed']],
    ['half of that land was lost', ['half of that land was lost']],
    ['He said that 300 died', ['He said', 'that 300 died']],
    ['300 in a week, 60 of whom died', ['300 in a week , 60 of whom died']],
  ])('%s', (text, expected) => {
    const tokens = scan(text);
    expect(parts(tokens, tokens.clause)).toEqual(expected);
  });
});
