/** What is known of each token of the line that is being read. Filled in one pass, in arrays that are used for every line. */
import * as scanned from '../scan/shape.ts';
import { TokenFlag, type Tokens } from '../scan/tokens.ts';
import { type Grammar, Start } from './grammar.ts';
import {
  lineBits,
  lineDates,
  lineIds,
  lineNumerals,
  lineSentences,
  lineShapes,
  wordBits,
  wordHints,
  wordMarks,
  wordStarts,
  wordTries,
} from './line-memory.ts';
import * as shape from './shape.ts';

// Constants of this module are constants for the compiler, those of another are looked up: here that is paid for each token.
const { CHARACTER_SHIFT, KIND, NUMBER, PUNCTUATION } = scanned;
const { EDGE, isHyphen } = shape;
const { dash, joint } = shape.Shape;
const { glued, lineStart } = TokenFlag;
const { numeral, date, opener, follower } = Start;
/** With a number in digits both can begin, where something touches it. */
const BOTH = numeral | date;

const ids = lineIds;
const bits = lineBits;
const shapes = lineShapes;
const sentences = lineSentences;
const numerals = lineNumerals;
const dates = lineDates;
const bitsOfWord = wordBits;
const startsOfWord = wordStarts;
const marksOfWord = wordMarks;

/** How much of the memory is in use. */
export interface Line {
  /** Tokens `[first, count)`. */
  readonly first: number;
  readonly count: number;
  /** What the words of the line can be, all in one (`Mark`): a word that is not there need not be looked for. */
  readonly marks: number;
  readonly numeralCount: number;
  readonly dateCount: number;
}

let inUse: Grammar | null = null;

/** Lays out what the words of a grammar are. */
function use(grammar: Grammar): void {
  inUse = null;
  wordBits.set(grammar.bits);
  wordMarks.set(grammar.marks);
  wordHints.set(grammar.hints);
  wordStarts.set(grammar.starts);
  wordTries.set(grammar.tries);
  inUse = grammar;
}

let usedFrom = 0;
let usedTo = 0;

/** Makes the places of the tokens `[from, to)` zero; none where `to` is not above `from`. */
function forget(from: number, to: number): void {
  for (let place = from + EDGE; place < to + EDGE; place++) {
    ids[place] = 0;
    bits[place] = 0;
    shapes[place] = 0;
    sentences[place] = 0;
  }
}

/** Takes in the line that begins at a token. A line break ends a sentence and whatever was being read. */
export function openLine(tokens: Tokens, grammar: Grammar, first: number): Line {
  if (grammar !== inUse) use(grammar);
  const { shape: tokenShapes, word, sentence, count } = tokens;
  const known = grammar.bits.length;
  let numeralCount = 0;
  let dateCount = 0;
  let marks = 0;
  /** The token before begins a numeral with some words alone behind it: a hundred, a dozen, a week, the pair. */
  let afterOpener = false;
  let before = 0;
  let token = first;
  for (; token < count; token++) {
    let tokenShape = tokenShapes[token] ?? 0;
    if ((tokenShape & lineStart) !== 0 && token > first) break;
    const place = token + EDGE;
    if ((tokenShape & KIND) === PUNCTUATION && isHyphen(tokenShape >>> CHARACTER_SHIFT)) tokenShape |= dash;
    if ((before & dash) !== 0 && (tokenShape & before & glued) !== 0) shapes[place - 1] = before | joint;
    shapes[place] = tokenShape;
    sentences[place] = (sentence[token] ?? 0) + 1;
    before = tokenShape;
    let begins: number = numeral;
    if ((tokenShape & KIND) === NUMBER) {
      ids[place] = 0;
      bits[place] = 0;
      if (mayBeDate(tokens, token)) begins = BOTH;
    } else {
      const found = word[token] ?? 0;
      // Words behind the table's own are of use to the scanner alone.
      const id = found < known ? found : 0;
      ids[place] = id;
      bits[place] = bitsOfWord[id] ?? 0;
      begins = startsOfWord[id] ?? 0;
      marks |= marksOfWord[id] ?? 0;
      if (afterOpener && (begins & follower) !== 0) numerals[numeralCount++] = token - 1;
    }
    afterOpener = (begins & opener) !== 0;
    if ((begins & numeral) !== 0) numerals[numeralCount++] = token;
    if ((begins & date) !== 0) dates[dateCount++] = token;
  }
  // Forgets what the line that was taken in before left outside of this one.
  forget(usedFrom, Math.min(usedTo, first));
  forget(Math.max(usedFrom, token), usedTo);
  usedFrom = first;
  usedTo = token;
  if (token === count) goOn(sentence, count);
  return { first, count: token, marks, numeralCount, dateCount };
}

/** The only sentence of a block goes on behind its last token: nothing there has ended it. */
function goOn(sentence: Int32Array, count: number): void {
  if (sentence[count - 1] !== 0) return;
  usedTo = Math.min(count + EDGE, sentence.length);
  for (let place = count + EDGE; place < usedTo + EDGE; place++) sentences[place] = 1;
}

/** Whether a number can begin a date that is written in digits alone: signs touch it, or stand within it. */
function mayBeDate({ shape, value }: Tokens, token: number): boolean {
  return ((shape[token + 1] ?? 0) & glued) !== 0 || Number.isNaN(value[token] ?? 0);
}
