/**
 * Characters to tokens, in one pass.
 *
 * What is a token: a run of letters and marks of one word; a number with its separators; `'s`; a dotted acronym (`U.S.`);
 * an elided article with its apostrophe (`l'`); each ideograph, kana or Hangul syllable; each hyphen, sign and punctuation mark
 * (a run of full stops is one). Digits and letters never share a token: `Su-27` is `Su`, `-`, `27`; `12km` is `12`, `km`.
 */
import { CharClass, CLASS, CLASS_MASK, FOLD, prepareCharacters, UPPER } from './char-classes.ts';
import { Enclosure } from './enclosure.ts';
import { EMPTY_HASH, foldHash, hashStep } from './fold.ts';
import { type NumberToken, readNumber, writesDecimalComma } from './number-token.ts';
import { segment } from './segment.ts';
import { TokenFlag, TokenKind, type Tokens } from './tokens.ts';
import { acronymEnd, classAt, isWordPart, wordEnd } from './word-token.ts';

const POINT = 0x2e;
/** `14·9`: a decimal point in some journals. */
const MIDDLE_DOT = 0xb7;
const QUOTE = 0x22;
const LETTER_S = 0x73;
const SPACE = 0x20;
const ZERO = 0x30;
/** Up to so many digits are exact in a float. */
const PLAIN_DIGITS = 15;

/** Rough number of characters per token; text that is denser is scanned again with room for one token a character. */
const CHARACTERS_PER_TOKEN = 4;
const SPARE_TOKENS = 16;
/** Bytes of one token: a float, five integers, two bytes. */
const TOKEN_BYTES = 30;

type Arrays = Pick<Tokens, 'start' | 'end' | 'kind' | 'flags' | 'hash' | 'value' | 'sentence' | 'clause'>;

/** All arrays in one buffer: small blocks are many, and each allocation costs more than the scan of a sentence. */
function allocate(capacity: number): Arrays {
  const buffer = new ArrayBuffer(capacity * TOKEN_BYTES);
  return {
    value: new Float64Array(buffer, 0, capacity),
    start: new Int32Array(buffer, capacity * 8, capacity),
    end: new Int32Array(buffer, capacity * 12, capacity),
    hash: new Int32Array(buffer, capacity * 16, capacity),
    sentence: new Int32Array(buffer, capacity * 20, capacity),
    clause: new Int32Array(buffer, capacity * 24, capacity),
    kind: new Uint8Array(buffer, capacity * 28, capacity),
    flags: new Uint8Array(buffer, capacity * 29, capacity),
  };
}

/** Capitals among the letters of a word that was not read in the quick loop: none, the first, some, or all. */
function capitalFlags(text: string, from: number, to: number): number {
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
function isClitic(text: string, at: number, kindBefore: number): boolean {
  if (kindBefore !== TokenKind.word && kindBefore !== TokenKind.number) return false;
  const after = classAt(text, at + 1);
  return (FOLD[text.charCodeAt(at)] ?? 0) === LETTER_S && !isWordPart(after) && after !== CharClass.digit;
}

/** The value of `½`, `¾` …. */
function fractionValue(sign: string): number {
  const parts = sign.normalize('NFKD').split('⁄');
  return Number(parts[0]) / Number(parts[1]);
}

/** Whether digits may go on after the character at a place: a comma, point, middle dot or apostrophe, or a space that does not separate words. */
function isSeparator(text: string, at: number): boolean {
  const next = classAt(text, at);
  const code = text.charCodeAt(at);
  return (
    (next === CharClass.punctuation ||
      next === CharClass.apostrophe ||
      next === CharClass.space ||
      code === MIDDLE_DOT) &&
    code !== SPACE &&
    classAt(text, at + 1) === CharClass.digit
  );
}

/** Fills the arrays; the number of tokens, or -1 when they do not fit. */
function fill(text: string, decimalComma: boolean, arrays: Arrays): number {
  const { start, end, kind, flags, hash, value } = arrays;
  const capacity = start.length;
  const length = text.length;
  const enclosure = new Enclosure();
  const number: NumberToken = { end: 0, value: 0 };
  let count = 0;
  let at = 0;
  // What is known of the token to come: glued until white space is met, first of its line after a break.
  let before: number = TokenFlag.lineStart;
  while (at < length) {
    const from = at;
    const code = text.charCodeAt(at);
    const entry = CLASS[code] ?? 0;
    const charClass = entry & CLASS_MASK;
    if (charClass <= CharClass.lineBreak && charClass !== CharClass.symbol) {
      at++;
      if (charClass === CharClass.space) before &= ~TokenFlag.glued;
      else {
        before = TokenFlag.lineStart;
        enclosure.lineBreak();
      }
      continue;
    }
    if (charClass === CharClass.ignorable) {
      at++;
      continue;
    }
    if (count === capacity) return -1;
    let tokenKind: number = TokenKind.word;
    let tokenFlags = enclosure.flags | before;
    let tokenHash = EMPTY_HASH;
    let tokenValue = Number.NaN;
    let after: number = TokenFlag.glued;
    let passed = 0;
    if (charClass === CharClass.letter) {
      let unit = code;
      let partEntry = entry;
      let upper = 0;
      do {
        tokenHash = hashStep(tokenHash, FOLD[unit] ?? 0);
        upper += partEntry & UPPER;
        if (++at === length) break;
        unit = text.charCodeAt(at);
        partEntry = CLASS[unit] ?? 0;
      } while ((partEntry & CLASS_MASK) === CharClass.letter);
      if ((entry & UPPER) !== 0) {
        tokenFlags |= TokenFlag.capital;
        if (upper === (at - from) * UPPER) tokenFlags |= TokenFlag.allCaps;
      }
      const next = partEntry & CLASS_MASK;
      // Most words end at a space, which is passed here and now, or at the end of the text.
      if (next === CharClass.space) {
        after = 0;
        passed = 1;
      } else if (next !== CharClass.letter) {
        const acronym = unit === POINT && at - from === 1 ? acronymEnd(text, from) : from;
        const last = acronym > from ? acronym : wordEnd(text, from, at);
        if (last > at) {
          at = last;
          tokenHash = foldHash(text.slice(from, at));
          tokenFlags = (tokenFlags & ~TokenFlag.allCaps) | capitalFlags(text, from, at);
        }
      }
    } else if (
      charClass === CharClass.digit ||
      (code === POINT && (before & TokenFlag.glued) === 0 && classAt(text, at + 1) === CharClass.digit)
    ) {
      tokenKind = TokenKind.number;
      tokenValue = 0;
      let digit = code;
      while (((CLASS[digit] ?? 0) & CLASS_MASK) === CharClass.digit) {
        const folded = FOLD[digit] ?? 0;
        tokenHash = hashStep(tokenHash, folded);
        tokenValue = tokenValue * 10 + (folded - ZERO);
        if (++at === length) break;
        digit = text.charCodeAt(at);
      }
      // A separator or very many digits: read again with care.
      if (at - from > PLAIN_DIGITS || isSeparator(text, at)) {
        readNumber(text, from, decimalComma, number);
        tokenValue = number.value;
        for (; at < number.end; at++) tokenHash = hashStep(tokenHash, FOLD[text.charCodeAt(at)] ?? 0);
      }
    } else {
      at++;
      tokenHash = hashStep(tokenHash, FOLD[code] ?? 0);
      const charBefore = from > 0 ? classAt(text, from - 1) : CharClass.space;
      if (charClass === CharClass.punctuation) {
        tokenKind = TokenKind.punctuation;
        if (code === POINT) {
          while (text.charCodeAt(at) === POINT) at++;
        } else if (FOLD[code] === QUOTE) {
          enclosure.doubleQuote(code, charBefore);
          tokenFlags &= ~TokenFlag.quoted | enclosure.flags;
        } else enclosure.bracket(code);
      } else if (charClass === CharClass.apostrophe) {
        tokenKind = TokenKind.punctuation;
        if ((before & TokenFlag.glued) !== 0 && isClitic(text, at, kind[count - 1] ?? 0)) {
          tokenKind = TokenKind.word;
          tokenHash = hashStep(tokenHash, LETTER_S);
          at++;
        } else {
          enclosure.singleQuote(code, charBefore, classAt(text, at));
          tokenFlags &= ~TokenFlag.quoted | enclosure.flags;
        }
      } else if (charClass === CharClass.mark || charClass === CharClass.combining) {
        at = wordEnd(text, from, at);
        tokenHash = foldHash(text.slice(from, at));
      } else if (charClass === CharClass.currency) tokenKind = TokenKind.currency;
      else if (charClass === CharClass.fraction) {
        tokenKind = TokenKind.number;
        tokenValue = fractionValue(text[from] ?? '');
      } else if (charClass !== CharClass.ideograph) {
        tokenKind = TokenKind.symbol;
        if ((code & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00) at++;
      }
    }
    start[count] = from;
    end[count] = at;
    kind[count] = tokenKind;
    flags[count] = tokenFlags;
    hash[count] = tokenHash;
    value[count] = tokenValue;
    count++;
    before = after;
    at += passed;
  }
  return count;
}

/**
 * Scans the text of one block. `language` (ISO 639, `de`, `de-CH`) decides the number format and the words that end sentences and clauses;
 * without it both are English. Time is linear in the length of the text, whatever stands in it.
 */
export function scan(text: string, language?: string): Tokens {
  prepareCharacters();
  const decimalComma = writesDecimalComma(language);
  let arrays = allocate(Math.floor(text.length / CHARACTERS_PER_TOKEN) + SPARE_TOKENS);
  let count = fill(text, decimalComma, arrays);
  if (count < 0) {
    arrays = allocate(text.length);
    count = fill(text, decimalComma, arrays);
  }
  const { start, end, kind, flags, hash, value, sentence, clause } = arrays;
  // Written out, since copying with a spread costs as much as the scan of a short sentence.
  return segment(
    { text, count, start, end, kind, flags, hash, value, sentence, clause, sentenceCount: 0, clauseCount: 0 },
    language,
  );
}
