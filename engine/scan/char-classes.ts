/**
 * Two tables over the 65,536 UTF-16 code units: what kind of character it is, and what it folds to.
 * Both are built once from the Unicode properties that the JavaScript engine knows.
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

/** Calls `each` with the first and last code unit of every run of characters that match `pattern` (global, Unicode). */
function eachRun(all: string, pattern: RegExp, each: (from: number, to: number) => void): void {
  for (const match of all.matchAll(pattern)) each(match.index, match.index + match[0].length - 1);
}

function buildTables(): { readonly classes: Uint8Array; readonly folds: Uint16Array } {
  const classes = new Uint8Array(CODE_UNITS);
  const folds = new Uint16Array(CODE_UNITS);
  const units = new Uint16Array(CODE_UNITS);
  // Surrogates are left as symbols: pairs are joined by the scanner, lone ones are tokens of their own.
  for (let code = 0; code < CODE_UNITS; code++) {
    units[code] = code >= 0xd800 && code <= 0xdfff ? 0 : code;
    folds[code] = code;
  }
  const all = Array.from({ length: 16 }, (_, part) =>
    String.fromCharCode(...units.subarray(part * 4096, part * 4096 + 4096)),
  ).join('');
  const lower = all.split('').map((unit) => unit.toLowerCase());
  for (let code = 0; code < CODE_UNITS; code++) {
    const folded = lower[code] ?? '';
    if (folded.length === 1 && units[code] !== 0) folds[code] = folded.charCodeAt(0);
  }
  const paint = (pattern: RegExp, charClass: number): void =>
    eachRun(all, pattern, (from, to) => classes.fill(charClass, from, to + 1));
  const paintRange = (from: number, to: number, charClass: number): void => {
    classes.fill(charClass, from, to + 1);
  };
  const drop = (from: number, to: number): void => {
    paintRange(from, to, CharClass.ignorable);
    folds.fill(0, from, to + 1);
  };

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
  eachRun(all, /\p{Z}+/gu, (from, to) => folds.fill(0x20, from, to + 1));

  // Decimal digits of every script stand in blocks of ten, in order.
  eachRun(all, /\p{Nd}+/gu, (from, to) => {
    for (let code = from; code <= to; code++) {
      classes[code] = CharClass.digit;
      folds[code] = 0x30 + ((code - from) % 10);
    }
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
  eachRun(all, /[\p{Lu}\p{Lt}]+/gu, (from, to) => {
    for (let code = from; code <= to; code++) classes[code] = (classes[code] ?? 0) | UPPER;
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
  return { classes, folds };
}

const tables = buildTables();

/** Class of each code unit, with the bit `UPPER`. */
export const CLASS: Uint8Array = tables.classes;
/** What each code unit folds to; 0 where it is dropped. */
export const FOLD: Uint16Array = tables.folds;
