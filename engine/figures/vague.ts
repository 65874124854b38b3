/** Counts without a number: dozens, tens of thousands, several hundred, a couple of thousand. */

import { TokenFlag } from '../scan/tokens.ts';
import { Bit } from './bits.ts';
import { type BlockText, hasFlag, idAt, is, isNumber, wordValue } from './block-text.ts';
import { Draft } from './draft.ts';

const SMALLEST_SCALE = 10;
const DOZEN = 12;
/** "A few dozen" are fewer than a hundred. */
const MOST_IN_DOZENS = 99;

/** Reads the vague count that begins at a token; null when the word means something else there. */
export function readVague(text: BlockText, at: number): Draft | null {
  return is(text, at, Bit.vague) ? readPlural(text, at) : readSeveral(text, at);
}

/** "dozens", "tens of thousands", "hundreds of millions". */
function readPlural(text: BlockText, at: number): Draft | null {
  if (isNumber(text, at - 1) || is(text, at - 1, Bit.number)) return null;
  let low = wordValue(text, at);
  let high = text.grammar.high[idAt(text, at)] ?? low;
  let to = at + 1;
  const linked = is(text, to, Bit.of);
  // "test scores", "tens": both need "of" or the head of a sentence.
  if ((low === 20 || low === SMALLEST_SCALE) && !linked && !hasFlag(text, at, TokenFlag.sentenceStart)) return null;
  const second = linked ? to + 1 : to;
  if (is(text, second, Bit.vague)) {
    low *= wordValue(text, second);
    high *= wordValue(text, second);
    to = second + 1;
  } else if (is(text, second, Bit.scale) && !linked) {
    low *= wordValue(text, second);
    high *= wordValue(text, second);
    to = second + 1;
  }
  const draft = new Draft(at, to, low, high);
  draft.hedge = 'vague';
  draft.hedgeFrom = at;
  draft.hedgeTo = to;
  draft.scale = low;
  draft.step = low;
  return draft;
}

/** "several hundred", "a few thousand": from the table's factors; "a couple of" is two. */
function readSeveral(text: BlockText, at: number): Draft | null {
  let word = is(text, at, Bit.article) ? at + 1 : at;
  const lowFactor = wordValue(text, word);
  const highFactor = text.grammar.high[idAt(text, word)] ?? lowFactor;
  word++;
  if (is(text, word, Bit.of)) word++;
  if (!is(text, word, Bit.scale | Bit.group)) return null;
  let scale = wordValue(text, word);
  let to = word + 1;
  while (is(text, to, Bit.scale) && wordValue(text, to) >= 1000) {
    scale *= wordValue(text, to);
    to++;
  }
  const exact = lowFactor === highFactor;
  const most = scale === DOZEN ? MOST_IN_DOZENS : highFactor * scale - 1;
  const draft = new Draft(at, to, lowFactor * scale, exact ? highFactor * scale : most);
  draft.hedge = exact ? '~' : 'vague';
  draft.hedgeFrom = at;
  draft.hedgeTo = to;
  draft.scale = scale;
  draft.step = scale;
  return draft;
}
