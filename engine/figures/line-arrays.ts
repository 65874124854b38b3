/** What is known of each token of the line that is being read. Filled in one pass, in arrays that are used for every line. */
import * as scanned from '../scan/shape.ts';
import { TokenFlag, type Tokens } from '../scan/tokens.ts';
import { type Grammar, Start } from './grammar.ts';
import * as shape from './shape.ts';

/** Room for a long paragraph. */
const FEWEST_TOKENS = 1024;

// Constants of this module are constants for the compiler, those of another are looked up: here that is paid for each token.
const { CHARACTER_SHIFT, KIND, NUMBER, PUNCTUATION } = scanned;
const { EDGE, isHyphen } = shape;
const { dash, joint } = shape.Shape;
const { glued, lineStart } = TokenFlag;
const { numeral, date, article } = Start;
/** With a number in digits both can begin. */
const BOTH = numeral | date;

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
    const { starts, bits: wordBits } = grammar;
    const { shape: tokenShapes, word, count } = tokens;
    const known = wordBits.length;
    let numeralCount = 0;
    let dateCount = 0;
    /** The token before is an article, which begins a numeral only before a word that the table holds: a hundred, a dozen, a week. */
    let afterArticle = false;
    let before = 0;
    let token = first;
    for (; token < count; token++) {
      let tokenShape = tokenShapes[token] ?? 0;
      if ((tokenShape & lineStart) !== 0 && token > first) break;
      const place = token + EDGE;
      if ((tokenShape & KIND) === PUNCTUATION && isHyphen(tokenShape >>> CHARACTER_SHIFT)) tokenShape |= dash;
      if ((before & dash) !== 0 && (tokenShape & before & glued) !== 0) shapes[place - 1] = before | joint;
      shapes[place] = tokenShape;
      before = tokenShape;
      let begins = BOTH;
      if ((tokenShape & KIND) !== NUMBER) {
        const found = word[token] ?? 0;
        // Words behind the table's own are of use to the scanner alone.
        const id = found < known ? found : 0;
        ids[place] = id;
        bits[place] = wordBits[id] ?? 0;
        begins = starts[id] ?? 0;
        if (afterArticle && id !== 0) numerals[numeralCount++] = token - 1;
      }
      afterArticle = (begins & article) !== 0;
      if ((begins & numeral) !== 0) numerals[numeralCount++] = token;
      if ((begins & date) !== 0) dates[dateCount++] = token;
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
