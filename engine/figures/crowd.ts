/** Whole numbers of which nothing near says what they count: large ones, and all in a passage about people, count people ("Delhi packs in 30 million"). */
import { Bit } from './bits.ts';
import { type BlockText, charAt, is, isPunctuation, isWord, reads, sameSentence } from './block-text.ts';
import { type Draft, draftAt } from './draft.ts';
import { isBesideMeasure } from './measured-again.ts';
import { COUNT, PEOPLE } from './noun-kinds.ts';

/** Below it a number is small: a dozen is where counts of a crowd begin. */
const FEWEST = 13;
/** From here on news print bare numbers of people alone. */
const LARGE = 1000;
const MILLION = 1e6;
/** From here on a bare number counts no people. */
export const MOST_PEOPLE = 1e10;
/** Tokens around the numeral that show what the passage is about: about two sentences before it, half of one after. */
const BEFORE = 50;
const AFTER = 20;
/** Figures before it that show the same. */
const FIGURES_BEFORE = 5;
const PIPE = 0x7c;
const COLON = 0x3a;
const POINT = 0x2e;
/** Tokens of a sentence that stands for a passage. */
const LONG_SENTENCE = 22;

/** Whether the bare count at `index` counts people. */
export function isCrowd(text: BlockText, drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index];
  if (!draft || draft.unit !== COUNT || draft.per !== null || text.grammar.table.language !== 'en') return false;
  const size = draft.low ?? draft.high ?? 0;
  if (size < FEWEST || size >= MOST_PEOPLE || !Number.isInteger(size) || (draft.decimals > 0 && draft.scale === 1))
    return false;
  if (isCell(text, draft) || isOneOf(text, draft) || isAmongMeasures(text, drafts, index)) return false;
  if (size >= LARGE && isInPassage(text)) return true;
  // "The rate among nurses rose to 14"
  return (draft.trend === '' || size >= LARGE) && isAmongPeople(text, drafts, index);
}

/** Whether nothing in the line says what the bare count at `index` is of: no noun and no measure beside it. A cell alone has its heads. */
export function isOpenCount(text: BlockText, drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index];
  if (!draft || draft.unit !== COUNT || draft.nounFrom >= 0 || draft.nounOf >= 0) return false;
  if (text.grammar.table.language !== 'en' || isBesideMeasure(text, drafts, index)) return false;
  return draft.phraseFrom > text.first || draft.phraseTo < text.count;
}

/** Whether the line has more than one sentence, or a long one: a short sentence alone ("The North sent 10,000") says too little. */
function isInPassage(text: BlockText): boolean {
  if (isPunctuation(text, text.first)) return false;
  if (!sameSentence(text, text.first, text.count - 1)) return true;
  return text.count - text.first >= LONG_SENTENCE && charAt(text, text.count - 1) === POINT;
}

/** A cell of a table: its column says what it counts. */
function isCell(text: BlockText, draft: Draft): boolean {
  const [before, after] = [draft.phraseFrom - 1, draft.phraseTo];
  // "• 28,000: containers moved": what follows the colon says it.
  if (charAt(text, before) === PIPE || charAt(text, after) === PIPE || charAt(text, after) === COLON) return true;
  return before < text.first && after >= text.count;
}

/** "Her house, one of 80 built": things of the kind just named. */
function isOneOf(text: BlockText, draft: Draft): boolean {
  return is(text, draft.phraseFrom - 1, Bit.of) && is(text, draft.phraseFrom - 2, Bit.number);
}

/** "Unity fell from 49 to 37 per cent": the sentence measures something. */
function isAmongMeasures(text: BlockText, drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index];
  // "Not quite 12 million live there, on 661 square kilometres": millions are measured by what stands before alone.
  const after = (draft?.low ?? draft?.high ?? 0) < MILLION ? [index + 1, index + 2] : [];
  for (const at of [index - 2, index - 1, ...after]) {
    const other = draftAt(drafts, at);
    const dimension = other?.reject === null ? other.unit?.dimension : undefined;
    if (!draft || !other || dimension === undefined || !sameSentence(text, other.from, draft.from)) continue;
    // "837,000, with an error of a fifth": a fraction in words measures nothing.
    if (dimension === 'share' && is(text, other.to - 1, Bit.denominator | Bit.half)) continue;
    if (dimension !== 'people' && dimension !== 'count' && dimension !== 'duration') return true;
  }
  return false;
}

/** Whether a figure or a word near it is about people. */
function isAmongPeople(text: BlockText, drafts: readonly Draft[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - FIGURES_BEFORE; at--) {
    const other = drafts[at];
    if (other?.reject === null && other.unit === PEOPLE) return true;
  }
  const from = drafts[index]?.from ?? 0;
  for (let at = Math.max(text.first, from - BEFORE); at < Math.min(text.count, from + AFTER); at++) {
    if (isWord(text, at) && is(text, at, Bit.people | Bit.cue) && !reads(text, at, 'part')) return true;
  }
  return false;
}
