/** What is known of each token of the line that is being read. Filled in one pass, in arrays that are used for every line. */
import { TokenFlag, TokenKind, type Tokens } from '../scan/tokens.ts';
import { type Grammar, Start } from './grammar.ts';
import { CHARACTER_SHIFT, EDGE, isHyphen, Shape, shapeOfKind } from './shape.ts';

/** Room for a long paragraph. */
const FEWEST_TOKENS = 1024;
/** With a number in digits both can begin. */
const BOTH = Start.numeral | Start.date;
const DELETE = 0x7f;
const HYPHEN = 0x2d;

/** The entry of a token stands at `token + EDGE`; all outside of the line is zero. Candidates are plain lists of tokens. */
export class LineArrays {
  /** Number of each word in the grammar's table, 0 for a word that it does not hold. */
  ids: Int32Array;
  /** What the word can be (`Bit`). */
  bits: Int32Array;
  /** `Shape`. */
  shapes: Int32Array;
  /** Tokens at which a numeral or a date can begin, in text order. */
  numerals: Int32Array;
  dates: Int32Array;
  numeralCount = 0;
  dateCount = 0;
  /** The line: tokens `[first, count)`. */
  first = 0;
  count = 0;

  constructor(tokens: number) {
    const places = tokens + 2 * EDGE;
    this.ids = new Int32Array(places);
    this.bits = new Int32Array(places);
    this.shapes = new Int32Array(places);
    this.numerals = new Int32Array(tokens);
    this.dates = new Int32Array(tokens);
  }

  /** Takes in the line that begins at a token. A line break ends a sentence and whatever was being read. */
  open(tokens: Tokens, grammar: Grammar, first: number): void {
    this.clear();
    const { ids, bits, shapes, numerals, dates } = this;
    const { words, starts } = grammar;
    const { text, start, kind, flags, count } = tokens;
    let numeralCount = 0;
    let dateCount = 0;
    /** The token before is an article, which begins a numeral only before a word that the table holds: a hundred, a dozen, a week. */
    let afterArticle = false;
    let token = first;
    for (; token < count; token++) {
      const flag = flags[token] ?? 0;
      if ((flag & TokenFlag.lineStart) !== 0 && token > first) break;
      const place = token + EDGE;
      const isNumber = kind[token] === TokenKind.number;
      const id = isNumber ? 0 : words.find(tokens, token);
      const code = text.charCodeAt(start[token] ?? 0);
      let shape = flag | shapeOfKind(kind[token] ?? 0) | (code << CHARACTER_SHIFT);
      const before = shapes[place - 1] ?? 0;
      if ((before & Shape.dash) !== 0 && (flag & before & TokenFlag.glued) !== 0)
        shapes[place - 1] = before | Shape.joint;
      if (kind[token] === TokenKind.punctuation && (code === HYPHEN || (code > DELETE && isHyphen(code))))
        shape |= Shape.dash;
      ids[place] = id;
      bits[place] = grammar.bits[id] ?? 0;
      shapes[place] = shape;
      if (afterArticle && id !== 0) numerals[numeralCount++] = token - 1;
      const begins = isNumber ? BOTH : (starts[id] ?? 0);
      afterArticle = (begins & Start.article) !== 0;
      if ((begins & Start.numeral) !== 0) numerals[numeralCount++] = token;
      if ((begins & Start.date) !== 0) dates[dateCount++] = token;
    }
    this.numeralCount = numeralCount;
    this.dateCount = dateCount;
    this.first = first;
    this.count = token;
  }

  /** Forgets the line that was taken in before. */
  private clear(): void {
    this.ids.fill(0, this.first + EDGE, this.count + EDGE);
    this.bits.fill(0, this.first + EDGE, this.count + EDGE);
    this.shapes.fill(0, this.first + EDGE, this.count + EDGE);
  }
}

let arrays = new LineArrays(FEWEST_TOKENS);

/** Arrays with room for so many tokens. Nothing outlives a reading, so that one set does for all blocks. */
export function lineArraysFor(tokens: number): LineArrays {
  if (tokens > arrays.numerals.length) arrays = new LineArrays(tokens * 2);
  return arrays;
}
