/** Characters to the arrays of tokens, in one pass. What a token is, `scan.ts` says. */
import { CharClass, CLASS, CLASS_MASK, FOLD, LETTER, UPPER_LETTER } from './char-classes.ts';
import { COMMA, COMMA_HASH, marksOf, POINT, POINT_HASH } from './common-marks.ts';
import { readDigits } from './digits.ts';
import { Enclosure } from './enclosure.ts';
import { EMPTY_HASH, foldHash, hashStep, KEYED, keyStep } from './fold.ts';
import { fractionValue } from './number-token.ts';
import { CHARACTER_SHIFT, PUNCTUATION, shapeOfKind, WORD } from './shape.ts';
import type { TokenArrays } from './token-arrays.ts';
import { TokenFlag, TokenKind } from './tokens.ts';
import type { WordTable } from './word-table.ts';
import { acronymEnd, capitalFlags, classAt, goesOn, isClitic, wordEnd } from './word-token.ts';

const QUOTE = 0x22;
const LETTER_S = 0x73;
const SPACE = 0x20;

// Constants of this module are constants for the compiler, those of another are looked up: here that is paid for each character.
const { glued, lineStart, capital, allCaps, quoted } = TokenFlag;
const { space, lineBreak, ignorable, digit: digitClass } = CharClass;
const NO_HASH = EMPTY_HASH;
const keyed = KEYED;
const characterShift = CHARACTER_SHIFT;
const wordShape = WORD;
const punctuationShape = PUNCTUATION;
const { punctuation } = TokenKind;
/** Places by which the bit of a capital is moved to become 1, and the bits below it. */
const UPPER_SHIFT = 16;
const foldMask = UPPER_LETTER - 1;
const classMask = CLASS_MASK;
const stepHash = hashStep;
const stepKey = keyStep;
const commaHash = COMMA_HASH;
const pointHash = POINT_HASH;

/** Fills arrays with the tokens of one text. */
export class Scanner {
  private readonly text: string;
  private readonly decimalComma: boolean;
  private readonly arrays: TokenArrays;
  private readonly words: WordTable;
  private readonly enclosure = new Enclosure();

  constructor(text: string, decimalComma: boolean, arrays: TokenArrays, words: WordTable) {
    this.words = words;
    this.text = text;
    this.decimalComma = decimalComma;
    this.arrays = arrays;
  }

  /** The number of tokens, or -1 when they do not fit. */
  fill(): number {
    const { text, arrays, enclosure, words } = this;
    const { start, end, kind, flags, hash, key, word, shape } = arrays;
    // Named before the loop: a constant that is first met within one is known to the compiler too late to be an address.
    const letters = LETTER;
    const classes = CLASS;
    const capacity = start.length;
    const length = text.length;
    let count = 0;
    let at = 0;
    // What is known of the token to come: glued until white space is met, first of its line after a break.
    let before: number = lineStart;
    /** What encloses it. */
    let around = 0;
    const { comma, point } = marksOf(words);
    while (at < length) {
      const from = at;
      let code = text.charCodeAt(at);
      if (code === SPACE) {
        before &= ~glued;
        at++;
        continue;
      }
      let letter = letters[code] ?? 0;
      if (letter === 0) {
        if (
          (code === COMMA || code === POINT) &&
          before === glued &&
          (at + 1 === length || text.charCodeAt(at + 1) === SPACE)
        ) {
          // Most marks stand behind a word and before a space.
          if (count === capacity) return -1;
          start[count] = from;
          end[count] = ++at;
          kind[count] = punctuation;
          flags[count] = around | glued;
          shape[count] = (code << characterShift) | punctuationShape | around | glued;
          hash[count] = code === COMMA ? commaHash : pointHash;
          word[count] = code === COMMA ? comma : point;
          count++;
          continue;
        }
        const charClass = (classes[code] ?? 0) & classMask;
        if (charClass === space) before &= ~glued;
        else if (charClass === lineBreak) {
          before = lineStart;
          enclosure.lineBreak();
          around = enclosure.flags;
        } else if (charClass !== ignorable) {
          if (count === capacity) return -1;
          at = this.readOther(from, charClass, count, before) - 1;
          around = enclosure.flags;
          count++;
          before = glued;
        }
        at++;
        continue;
      }
      if (count === capacity) return -1;
      const initial = (code << characterShift) | wordShape;
      const capitalFlag = (letter >> UPPER_SHIFT) * capital;
      let wordHash = NO_HASH;
      let wordKey = 0;
      let united = 0;
      let common = -1;
      do {
        const folded = letter & foldMask;
        wordHash = stepHash(wordHash, folded);
        wordKey = stepKey(wordKey, folded);
        united |= folded;
        common &= letter;
        code = ++at < length ? text.charCodeAt(at) : SPACE;
        letter = letters[code] ?? 0;
      } while (letter !== 0);
      start[count] = from;
      end[count] = at;
      const wordFlags = around | before | capitalFlag | ((common >> UPPER_SHIFT) * allCaps);
      flags[count] = wordFlags;
      shape[count] = wordFlags | initial;
      hash[count] = wordHash;
      if (united >= keyed) wordKey = 0;
      key[count] = wordKey;
      word[count] = words.look(wordHash, wordKey, text, from, at);
      before = glued;
      if (code === SPACE) {
        // Most words end at a space, which is passed here and now, or at the end of the text.
        before = 0;
        at++;
      } else if (code === POINT ? at - from === 1 : goesOn((classes[code] ?? 0) & classMask))
        at = this.readTail(from, at, count);
      count++;
    }
    return count;
  }

  /** Reads on where a word does not end with its letters; returns its end. */
  private readTail(from: number, at: number, token: number): number {
    const { text, arrays } = this;
    const acronym = text.charCodeAt(at) === POINT ? acronymEnd(text, from) : from;
    const last = acronym > from ? acronym : wordEnd(text, from, at);
    if (last === at) return at;
    arrays.end[token] = last;
    arrays.key[token] = 0;
    const hash = foldHash(text.slice(from, last));
    arrays.hash[token] = hash;
    arrays.word[token] = this.words.look(hash, 0, text, from, last);
    const dotted = text.charCodeAt(last - 1) === POINT ? TokenFlag.dotted : 0;
    const flags = ((arrays.flags[token] ?? 0) & ~allCaps) | capitalFlags(text, from, last) | dotted;
    arrays.flags[token] = flags;
    arrays.shape[token] = (text.charCodeAt(from) << characterShift) | wordShape | flags;
    return last;
  }

  /** Reads the token that begins with no letter; returns its end. */
  private readOther(from: number, charClass: number, token: number, before: number): number {
    const { text, arrays, enclosure } = this;
    const code = text.charCodeAt(from);
    arrays.start[token] = from;
    arrays.flags[token] = enclosure.flags | before;
    const isPoint = code === POINT && (before & glued) === 0;
    let end = from + 1;
    if (charClass === digitClass || (isPoint && classAt(text, end) === digitClass))
      end = readDigits(text, from, this.decimalComma, arrays, token);
    else if (charClass === CharClass.mark || charClass === CharClass.combining) {
      end = wordEnd(text, from, end);
      arrays.hash[token] = foldHash(text.slice(from, end));
    } else end = this.readSign(from, charClass, token, before);
    arrays.end[token] = end;
    const kind = arrays.kind[token] ?? 0;
    arrays.shape[token] = (code << characterShift) | shapeOfKind(kind) | (arrays.flags[token] ?? 0);
    if (kind !== TokenKind.number) arrays.word[token] = this.words.look(arrays.hash[token] ?? 0, 0, text, from, end);
    return end;
  }

  /** A mark, a sign, an ideograph. */
  private readSign(from: number, charClass: number, token: number, before: number): number {
    const { text, arrays } = this;
    const code = text.charCodeAt(from);
    let end = from + 1;
    let kind: number = TokenKind.word;
    arrays.hash[token] = hashStep(NO_HASH, FOLD[code] ?? 0);
    if (charClass === CharClass.punctuation) {
      kind = TokenKind.punctuation;
      if (code === POINT) while (text.charCodeAt(end) === POINT) end++;
      else if (code !== COMMA) this.enclose(from, code, token);
    } else if (charClass === CharClass.apostrophe) {
      if ((before & glued) !== 0 && isClitic(text, end, arrays.kind[token - 1] ?? 0)) {
        arrays.hash[token] = hashStep(arrays.hash[token] ?? 0, LETTER_S);
        end++;
      } else {
        kind = TokenKind.punctuation;
        this.enclosure.singleQuote(code, this.classBefore(from), classAt(text, end));
        this.endQuote(token);
      }
    } else if (charClass === CharClass.currency) kind = TokenKind.currency;
    else if (charClass === CharClass.fraction) {
      kind = TokenKind.number;
      arrays.value[token] = fractionValue(text[from] ?? '');
    } else if (charClass !== CharClass.ideograph) {
      kind = TokenKind.symbol;
      if ((code & 0xfc00) === 0xd800 && (text.charCodeAt(end) & 0xfc00) === 0xdc00) end++;
    }
    arrays.kind[token] = kind;
    return end;
  }

  private enclose(from: number, code: number, token: number): void {
    if (FOLD[code] === QUOTE) {
      this.enclosure.doubleQuote(code, this.classBefore(from));
      this.endQuote(token);
    } else this.enclosure.bracket(code);
  }

  /** A mark that ends a quotation does not stand within it. */
  private endQuote(token: number): void {
    const { flags } = this.arrays;
    flags[token] = (flags[token] ?? 0) & (~quoted | this.enclosure.flags);
  }

  private classBefore(from: number): number {
    return from > 0 ? classAt(this.text, from - 1) : CharClass.space;
  }
}
