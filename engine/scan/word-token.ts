/** Where words end: at apostrophes, in acronyms, at superscripts. */
import { CharClass, CLASS, CLASS_MASK, FOLD, UPPER } from './char-classes.ts';
import { TokenFlag, TokenKind } from './tokens.ts';

const POINT = 0x2e;
const LETTER_S = 0x73;
const FIRST_CYRILLIC = 0x400;
/** `km²`: a superscript belongs to a word of at most this many letters; after a longer one it is a footnote. */
const LONGEST_UNIT = 3;
/** After the apostrophe of a contraction: didn't, they're, we've, I'll, I'd, I'm. */
const CONTRACTIONS: ReadonlySet<string> = new Set(['t', 're', 've', 'll', 'd', 'm']);
const LONGEST_CONTRACTION = 2;

/** The class of the character at a place; `space` beyond the end. */
export function classAt(text: string, at: number): number {
  return at < text.length ? (CLASS[text.charCodeAt(at)] ?? 0) & CLASS_MASK : CharClass.space;
}

/** Letters, marks and dropped characters continue a word. */
export function isWordPart(charClass: number): boolean {
  return charClass >= CharClass.letter && charClass <= CharClass.ignorable;
}

/** Whether a word goes on after the apostrophe at `at` (`didn't`, `п'ять`), ends before it (`Kim|'s`) or after it (`l'|Ukraine`). */
function atApostrophe(text: string, from: number, at: number): 'on' | 'before' | 'after' {
  let letters = 0;
  while (letters <= LONGEST_CONTRACTION && isWordPart(classAt(text, at + 1 + letters))) letters++;
  if (letters === 0) return 'before';
  const next = letters <= LONGEST_CONTRACTION ? text.slice(at + 1, at + 1 + letters).toLowerCase() : '';
  if (next === 's') return 'before';
  return CONTRACTIONS.has(next) || text.charCodeAt(from) >= FIRST_CYRILLIC ? 'on' : 'after';
}

/** End of the word that begins at `from` and of which `[from, at)` is read. */
export function wordEnd(text: string, from: number, at: number): number {
  let next = at;
  for (;;) {
    const part = classAt(text, next);
    if (part === CharClass.apostrophe) {
      const where = atApostrophe(text, from, next);
      if (where === 'before') return next;
      if (where === 'after') return next + 1;
    } else if (part === CharClass.superscript) {
      if (next - from > LONGEST_UNIT) return next;
    } else if (!isWordPart(part)) return next;
    next++;
  }
}

/** End of a dotted acronym (`U.S.`, `a.m.`) whose first letter stands at `from`; `from` when there is none. */
export function acronymEnd(text: string, from: number): number {
  let end = from;
  while (
    text.charCodeAt(end + 1) === POINT &&
    classAt(text, end) === CharClass.letter &&
    classAt(text, end + 2) === CharClass.letter &&
    !isWordPart(classAt(text, end + 3))
  ) {
    end += 2;
  }
  if (end === from) return from;
  return text.charCodeAt(end + 1) === POINT ? end + 2 : end + 1;
}

/** Whether a character of this class behind letters may belong to their word. */
export function goesOn(charClass: number): boolean {
  return isWordPart(charClass) || charClass === CharClass.apostrophe || charClass === CharClass.superscript;
}

/** Capitals among the letters of a word that was not read in the quick loop: none, the first, some, or all. */
export function capitalFlags(text: string, from: number, to: number): number {
  let letters = 0;
  let upper = 0;
  for (let at = from; at < to; at++) {
    const entry = CLASS[text.charCodeAt(at)] ?? 0;
    if ((entry & CLASS_MASK) !== CharClass.letter) continue;
    letters++;
    if ((entry & UPPER) !== 0) upper++;
  }
  return upper > 0 && upper === letters ? TokenFlag.allCaps : 0;
}

/** Whether the `s` at a place, after an apostrophe, ends a possessive or a plural (`Kim's`, `1980's`). */
export function isClitic(text: string, at: number, kindBefore: number): boolean {
  if (kindBefore !== TokenKind.word && kindBefore !== TokenKind.number) return false;
  const after = classAt(text, at + 1);
  return (FOLD[text.charCodeAt(at)] ?? 0) === LETTER_S && !isWordPart(after) && after !== CharClass.digit;
}
