import { beforeEach, describe, expect, it, vi } from 'vitest';

/** Each of these may be the first that a worker asks of a text: the tables of characters are made by whoever comes first. */
describe('the first text that a worker meets', () => {
  beforeEach(() => vi.resetModules());

  it('is scanned', async () => {
    const { scan } = await import('../../../engine/scan/scan.ts');
    const { CLASS, CharClass, CLASS_MASK } = await import('../../../engine/scan/char-classes.ts');
    expect((CLASS[0x61] ?? 0) & CLASS_MASK).not.toBe(CharClass.letter);
    expect(scan('Twelve thousand men', 'en').count).toBe(3);
    expect((CLASS[0x61] ?? 0) & CLASS_MASK).toBe(CharClass.letter);
  });

  it('is folded', async () => {
    const { foldWord } = await import('../../../engine/scan/fold.ts');
    expect(foldWord('ÅNGSTRÖM’S')).toBe("ångström's");
  });

  it('is hashed', async () => {
    const { foldHash } = await import('../../../engine/scan/fold.ts');
    expect(foldHash('KURSK')).toBe(foldHash('kursk'));
    expect(foldHash('kursk')).not.toBe(foldHash('sumy'));
  });

  it('has its language found', async () => {
    const { languageOf } = await import('../../../engine/figures/language-of.ts');
    expect(languageOf('Близько двох тисяч військових', null)).toBe('uk');
  });

  it('is looked up in a table of words', async () => {
    const { buildWordTable } = await import('../../../engine/scan/word-table.ts');
    const table = buildWordTable([
      ['ABOUT', 1],
      ['about', 2],
    ]);
    expect([table.findWord('About'), table.findWord('above')]).toEqual([3, 0]);
  });
});

describe('the tables of characters', () => {
  it('hold what the properties of Unicode say of every code unit of the planes that are looked through in one piece', async () => {
    const { CLASS, CLASS_MASK, CharClass, FOLD, prepareCharacters } = await import(
      '../../../engine/scan/char-classes.ts'
    );
    prepareCharacters();
    for (let code = 0x3400; code <= 0xf8ff; code++) {
      const unit = String.fromCharCode(code);
      const found = (CLASS[code] ?? 0) & CLASS_MASK;
      if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(unit)) expect([code, found]).toEqual([code, CharClass.ideograph]);
      else if (/\p{L}/u.test(unit)) expect([code, found]).toEqual([code, CharClass.letter]);
      if (code >= 0xd800) expect(found).toBe(CharClass.symbol);
      if (found === CharClass.ideograph) expect(FOLD[code]).toBe(code);
    }
  });

  it('fold every letter to its small form', async () => {
    const { FOLD, prepareCharacters } = await import('../../../engine/scan/char-classes.ts');
    prepareCharacters();
    for (let code = 0; code < 0x10000; code++) {
      const small = String.fromCharCode(code).toLowerCase();
      // Full width folds to ASCII besides.
      const isWide = code > 0xff00;
      if (!isWide && /\p{Lu}/u.test(String.fromCharCode(code)) && small.length === 1)
        expect([code, FOLD[code]]).toEqual([code, small.charCodeAt(0)]);
    }
  });
});
