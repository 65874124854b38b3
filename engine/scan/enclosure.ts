/** Quotation marks and brackets that are open at a place of the text, as token flags. */
import { CharClass } from './char-classes.ts';
import { TokenFlag } from './tokens.ts';

const LEFT_DOUBLE = 0x201c;
const RIGHT_DOUBLE = 0x201d;
const LOW_DOUBLE = 0x201e;
const LEFT_SINGLE = 0x2018;
const RIGHT_SINGLE = 0x2019;
const STRAIGHT = 0x22;

function isWordLike(charClass: number): boolean {
  return (charClass >= CharClass.letter && charClass <= CharClass.ignorable) || charClass === CharClass.digit;
}

/** A state machine fed with the marks in text order; `flags` says what encloses the next token. */
export class Enclosure {
  flags = 0;
  private double = 0;
  private single = false;
  private depth = 0;

  private update(): void {
    this.flags = (this.double !== 0 || this.single ? TokenFlag.quoted : 0) | (this.depth > 0 ? TokenFlag.bracketed : 0);
  }

  /** A bracket left open by mistake ends with its line. */
  lineBreak(): void {
    if (this.depth === 0) return;
    this.depth = 0;
    this.update();
  }

  bracket(code: number): void {
    if (code === 0x28 || code === 0x5b || code === 0xff08) this.depth++;
    else if (this.depth > 0 && (code === 0x29 || code === 0x5d || code === 0xff09)) this.depth--;
    this.update();
  }

  /** A double mark; `before` is the class of the character before it (5" is inches). */
  doubleQuote(code: number, before: number): void {
    const opensOnly = code === LEFT_DOUBLE && this.double !== LOW_DOUBLE;
    if (this.double !== 0) {
      if (!opensOnly) this.double = 0;
    } else if (code !== RIGHT_DOUBLE && !(code === STRAIGHT && before === CharClass.digit)) this.double = code;
    this.update();
  }

  /** A single mark, which may be an apostrophe: it opens before a word and closes after one. */
  singleQuote(code: number, before: number, after: number): void {
    const afterWord = isWordLike(before) || before === CharClass.punctuation;
    const beforeWord = isWordLike(after);
    if (this.single) {
      if (afterWord && !beforeWord && code !== LEFT_SINGLE) this.single = false;
    } else if (!afterWord && beforeWord && code !== RIGHT_SINGLE) this.single = true;
    this.update();
  }
}
