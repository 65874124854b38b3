/** Bare numbers that say again, in the next clause or sentence, what a measured figure said: "1,376 square kilometres … What is left is some 480." */
import { TokenFlag } from '../scan/tokens.ts';
import { Bit, Mark } from './bits.ts';
import { type BlockText, hasFlag, is, isMarked, isPunctuation, isWord, reads, sameSentence } from './block-text.ts';
import type { Draft } from './draft.ts';

/** Dimensions whose unit is left out the second time. Money and times are counted beside people and things too often. */
const REPEATED: ReadonlySet<string> = new Set(['area', 'mass', 'volume', 'energy', 'length']);
/** Dimensions of figures that may stand between the two. */
const PASSING: ReadonlySet<string> = new Set(['share', 'duration']);
/** Two measures of one thing differ at most so much. */
const LARGEST_RATIO = 10;
const FIGURES_BEFORE = 3;
const WORDS_TO_COUNT = 4;
/** Words after the figure that may describe what was measured: away, today, altogether. */
const CLOSING = ['in', 'by', 'as', 'for', 'away', 'today', 'now', 'at', 'wide', 'long', 'still', 'more', 'is', 'was'];

/** Gives the bare figure at `index` the unit of the measured one before it, in its sentence or the one before; false where none stands there. */
export function takesMeasureAgain(text: BlockText, drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index];
  if (!draft || draft.per !== null || draft.hedge === 'vague') return false;
  const previous = measureBefore(text, drafts, index);
  if (!previous || !ends(text, draft) || isCountOf(text, draft)) return false;
  const [a, b] = [previous.high ?? previous.low ?? 0, draft.high ?? draft.low ?? 0];
  if (a <= 0 || b <= 0 || Math.max(a, b) > LARGEST_RATIO * Math.min(a, b)) return false;
  draft.unit = previous.unit;
  return true;
}

/** "The settlement count was 74": said of things. */
function isCountOf(text: BlockText, draft: Draft): boolean {
  for (
    let at = draft.phraseFrom - 1;
    at >= draft.phraseFrom - WORDS_TO_COUNT && sameSentence(text, at, draft.from);
    at--
  )
    if (reads(text, at, 'count')) return true;
  return false;
}

function measureBefore(text: BlockText, drafts: readonly Draft[], index: number): Draft | null {
  const sentence = text.sentence[drafts[index]?.from ?? 0] ?? 0;
  for (let at = index - 1; at >= 0 && at >= index - FIGURES_BEFORE; at--) {
    const other = drafts[at];
    if (!other || sentence - (text.sentence[other.from] ?? 0) > 1) return null;
    // A restatement in brackets says it in another unit.
    if (other.reject !== null || hasFlag(text, other.from, TokenFlag.bracketed)) continue;
    const dimension = other.unit?.dimension ?? '';
    if (REPEATED.has(dimension)) return other.per === null ? other : null;
    if (!PASSING.has(dimension)) return null;
  }
  return null;
}

/** Nothing that the number counts stands behind it, and no verb for people or things. */
function ends(text: BlockText, draft: Draft): boolean {
  const at = draft.phraseTo;
  if (at >= text.count || isPunctuation(text, at) || is(text, at, Bit.and | Bit.or | Bit.to | Bit.from)) return true;
  if (!isWord(text, at) || isMarked(text, at, Mark.pronoun)) return false;
  return CLOSING.some((word) => reads(text, at, word)) || (is(text, at, Bit.of) && reads(text, at + 1, 'that'));
}
