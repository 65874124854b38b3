/**
 * Tables over the 65,536 UTF-16 code units: what kind of character it is, and what it folds to.
 * They are built once, from the Unicode properties that the JavaScript engine knows, when the first text is met: many a start
 * of a worker meets none.
 */

/** Kind of a code unit, in the low four bits of `CLASS`. */
export const CharClass = {
  symbol: 0,
  space: 1,
  lineBreak: 2,
  letter: 3,
  /** Belongs to the word it stands in and to its fold: vowel signs of Indic scripts. */
  mark: 4,
  /** U+0300–U+036F: composed with its letter before folding, or dropped. */
  combining: 5,
  /** Dropped by the fold: soft hyphen, zero-width characters, Arabic and Hebrew vowel points. */
  ignorable: 6,
  /** A script written without spaces, or whose particles are glued: each character is a token of its own. */
  ideograph: 7,
  digit: 8,
  /** ½ ⅔ … */
  fraction: 9,
  /** ² ³: part of a short word before it (km²). */
  superscript: 10,
  punctuation: 11,
  currency: 12,
  apostrophe: 13,
} as const;

/** Bit of `CLASS`: an upper-case letter. */
export const UPPER = 16;
/** The low four bits hold the class. */
export const CLASS_MASK = 15;

/** Bit of `LETTER`: an upper-case letter. What it folds to lies below. */
export const UPPER_LETTER = 0x10000;

const CODE_UNITS = 65_536;

const APOSTROPHES = "'’‘‚‛′＇ʼʹ`´";
const DOUBLE_QUOTES = '"“”„‟«»‹›″＂〝〞';
const DASHES = '-‐‑‒–—―−﹘﹣－';
const OTHER_FOLDS: readonly (readonly [string, string])[] = [
  ['٪', '%'],
  ['٬', ','],
  ['٫', '.'],
  ['،', ','],
  ['。', '.'],
  ['．', '.'],
  ['、', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['।', '.'],
  ['²', '2'],
  ['³', '3'],
  ['İ', 'i'],
  ['ς', 'σ'],
  ['〜', '~'],
  ['～', '~'],
];

/**
 * Long runs of one kind that fold to themselves: three quarters of the code units, through which no pattern is sent, since
 * the tables are made at every start of a worker. Ideographs, syllables of Hangul, surrogates and private use. Pairs of surrogates are
 * joined by the scanner; lone ones are tokens of their own.
 */
const UNIFORM: readonly (readonly [from: number, to: number, charClass: number])[] = [
  [0x3400, 0x4dbf, CharClass.ideograph],
  [0x4e00, 0x9fff, CharClass.ideograph],
  [0xac00, 0xd7a3, CharClass.ideograph],
  [0xd800, 0xf8ff, CharClass.symbol],
];

/** The code units outside of `UNIFORM`, in order. */
function variedUnits(): Uint16Array {
  const units = new Uint16Array(UNIFORM.reduce((count, [from, to]) => count - (to - from + 1), CODE_UNITS));
  let at = 0;
  let code = 0;
  for (const [from, to] of [...UNIFORM, [CODE_UNITS, CODE_UNITS] as const]) {
    while (code < from) units[at++] = code++;
    code = to + 1;
  }
  return units;
}

function fillTables(classes: Uint8Array, folds: Uint16Array, letters: Int32Array): void {
  for (let code = 0; code < CODE_UNITS; code++) folds[code] = code;
  for (const [from, to, charClass] of UNIFORM) classes.fill(charClass, from, to + 1);
  const units = variedUnits();
  const varied = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
  /** Calls `each` with the code units of every run of characters that match `pattern` (global, Unicode). */
  const eachRun = (pattern: RegExp, each: (run: Uint16Array) => void): void => {
    for (const { index, 0: run } of varied.matchAll(pattern)) each(units.subarray(index, index + run.length));
  };
  const paint = (pattern: RegExp, charClass: number): void =>
    eachRun(pattern, (run) => {
      for (let at = 0; at < run.length; at++) classes[run[at] ?? 0] = charClass;
    });
  const paintRange = (from: number, to: number, charClass: number): void => {
    classes.fill(charClass, from, to + 1);
  };
  const drop = (from: number, to: number): void => {
    paintRange(from, to, CharClass.ignorable);
    folds.fill(0, from, to + 1);
  };

  eachRun(/\p{Changes_When_Lowercased}+/gu, (run) => {
    for (const code of run) {
      const folded = String.fromCharCode(code).toLowerCase();
      if (folded.length === 1) folds[code] = folded.charCodeAt(0);
    }
  });
  paint(/\p{L}+/gu, CharClass.letter);
  paint(/\p{M}+/gu, CharClass.mark);
  paint(/\p{P}+/gu, CharClass.punctuation);
  paint(/\p{Sc}+/gu, CharClass.currency);
  paint(/[\p{Z}\t\v\f]+/gu, CharClass.space);
  paint(/[\n\r\u0085\u2028\u2029]+/gu, CharClass.lineBreak);
  paint(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]+/gu, CharClass.ideograph);
  paint(/[%&@#*/\\‰§†‡•·]+/gu, CharClass.symbol);
  paint(/[¼-¾⅐-⅞]+/gu, CharClass.fraction);
  paint(/[²³]+/gu, CharClass.superscript);
  paintRange(0x0300, 0x036f, CharClass.combining);
  eachRun(/\p{Z}+/gu, (run) => {
    for (const code of run) folds[code] = 0x20;
  });

  // Decimal digits of every script stand in blocks of ten, in order.
  eachRun(/\p{Nd}+/gu, (run) => {
    run.forEach((code, at) => {
      classes[code] = CharClass.digit;
      folds[code] = 0x30 + (at % 10);
    });
  });

  // Full-width forms fold to ASCII, in class and in case.
  for (let code = 0xff01; code <= 0xff5e; code++) {
    classes[code] = classes[code - 0xfee0] ?? CharClass.symbol;
    folds[code] = folds[code - 0xfee0] ?? code;
  }
  for (const unit of APOSTROPHES) {
    classes[unit.charCodeAt(0)] = CharClass.apostrophe;
    folds[unit.charCodeAt(0)] = 0x27;
  }
  for (const unit of DOUBLE_QUOTES) {
    classes[unit.charCodeAt(0)] = CharClass.punctuation;
    folds[unit.charCodeAt(0)] = 0x22;
  }
  for (const unit of DASHES) {
    classes[unit.charCodeAt(0)] = CharClass.punctuation;
    folds[unit.charCodeAt(0)] = 0x2d;
  }
  for (const [from, to] of OTHER_FOLDS) folds[from.charCodeAt(0)] = to.charCodeAt(0);
  eachRun(/[\p{Lu}\p{Lt}]+/gu, (run) => {
    for (const code of run) classes[code] = (classes[code] ?? 0) | UPPER;
  });

  drop(0x00ad, 0x00ad);
  drop(0x0591, 0x05bd);
  drop(0x05bf, 0x05c7);
  drop(0x0640, 0x0640);
  drop(0x064b, 0x065f);
  drop(0x200b, 0x200f);
  drop(0x202a, 0x202e);
  drop(0x2060, 0x2064);
  drop(0x2066, 0x2069);
  drop(0xfe00, 0xfe0f);
  drop(0xfeff, 0xfeff);

  for (const code of units) {
    const entry = classes[code] ?? 0;
    if ((entry & CLASS_MASK) === CharClass.letter)
      letters[code] = (folds[code] ?? 0) | ((entry & UPPER) === 0 ? 0 : UPPER_LETTER);
  }
}

/** Class of each code unit, with the bit `UPPER`. Zeros before `prepareCharacters`. */
export const CLASS: Uint8Array = new Uint8Array(CODE_UNITS);
/** What each code unit folds to; 0 where it is dropped. Zeros before `prepareCharacters`. */
export const FOLD: Uint16Array = new Uint16Array(CODE_UNITS);

/**
 * What each letter folds to, with the bit `UPPER_LETTER`; 0 for all that is no letter: one look tells the scanner everything.
 * Zeros before `prepareCharacters`.
 */
export const LETTER: Int32Array = new Int32Array(CODE_UNITS);

let isPrepared = false;

/** Fills the tables the first time. Whoever takes text from outside calls it; what is asked about tokens comes after. */
export function prepareCharacters(): void {
  if (isPrepared) return;
  isPrepared = true;
  fillTables(CLASS, FOLD, LETTER);
}
