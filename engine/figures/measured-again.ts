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
const CLOSING =
  'in by as for away today now at wide long still more is was if after before since until when altogether'.split(' ');
/** Dimensions of which nothing else is told in millions: far from the first the next is of the same. */
const FAR: ReadonlySet<string> = new Set(['mass', 'volume', 'energy']);
const FAR_RATIO = 3;
const FAR_SENTENCES = 4;
const MILLION = 1e6;
const BILLION = 1e9;
/** Tokens between a rate and its next value: "1,000 barrels a day, then 5,000". */
const TOKENS_TO_RATE = 3;

/** Gives the bare figure at `index` the unit of the measured one before it, in its sentence or the one before; false where none stands there. */
export function takesMeasureAgain(text: BlockText, drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index];
  if (!draft || draft.per !== null || draft.hedge === 'vague') return false;
  const previous = measureBefore(text, drafts, index);
  if (!previous || !ends(text, draft) || isCountOf(text, draft)) return false;
  const total = isTotal(text, draft);
  const apart = sentencesApart(text, previous, draft);
  // "1.5 million cubic metres, the lower one 22.5 million"
  const ratio = ratioOf(previous, draft) / (apart === 0 && isFar(previous) ? FAR_RATIO : 1);
  if (ratio > LARGEST_RATIO && !(total && previous.per !== null)) return false;
  if (apart > 1 && !(ratio <= FAR_RATIO && isFar(previous) && draft.scale >= MILLION)) return false;
  if (previous.dimension === 'money') {
    // "It cost $5 billion. Earth has 8 billion."
    if (apart > 0 && !reads(text, draft.phraseFrom - 1, 'for')) return false;
    if (previous.scale < BILLION || draft.scale < BILLION) return false;
  } else if (previous.per !== null && !total) {
    if (draft.phraseFrom - previous.phraseTo > TOKENS_TO_RATE) return false;
    draft.per = previous.per;
  }
  draft.unit = previous.unit;
  return true;
}

function isFar({ unit }: Draft): boolean {
  return FAR.has(unit?.dimension ?? '');
}

function ratioOf(previous: Draft, draft: Draft): number {
  const [a, b] = [previous.high ?? previous.low ?? 0, draft.high ?? draft.low ?? 0];
  return a <= 0 || b <= 0 ? Number.POSITIVE_INFINITY : Math.max(a, b) / Math.min(a, b);
}

function sentencesApart(text: BlockText, previous: Draft, draft: Draft): number {
  return (text.sentence[draft.from] ?? 0) - (text.sentence[previous.from] ?? 0);
}

/** "1,000 barrels a day … a total of 4.9 million": of what flowed, whatever the time. */
export function isTotal(text: BlockText, draft: Draft): boolean {
  const of = draft.phraseFrom - 1;
  return is(text, of, Bit.of) && reads(text, of - 1, 'total');
}

/** Whether a figure before the one at `index`, in its sentence, measures something whose unit is left out the second time. */
export function isBesideMeasure(text: BlockText, drafts: readonly Draft[], index: number): boolean {
  const from = drafts[index]?.from ?? 0;
  for (let at = index - 1; at >= 0 && at > index - 1 - FIGURES_BEFORE; at--) {
    const other = drafts[at];
    if (!other || !sameSentence(text, other.from, from)) return false;
    const dimension = other.reject === null ? (other.unit?.dimension ?? '') : '';
    // A length is the way to a place.
    if (REPEATED.has(dimension) && dimension !== 'length') return true;
  }
  return false;
}

/** "The settlement count was 74": said of things. */
function isCountOf(text: BlockText, draft: Draft): boolean {
  for (
    let at = draft.phraseFrom - 1;
    at >= draft.phraseFrom - WORDS_TO_COUNT && sameSentence(text, at, draft.from);
    at--
  )
    if (reads(text, at, 'count') && isWord(text, at + 1)) return true;
  return false;
}

function measureBefore(text: BlockText, drafts: readonly Draft[], index: number): Draft | null {
  const draft = drafts[index];
  for (let at = index - 1; at >= 0 && at >= index - FIGURES_BEFORE; at--) {
    const other = drafts[at];
    if (!draft || !other || sentencesApart(text, other, draft) > FAR_SENTENCES) return null;
    // A restatement in brackets says it in another unit.
    if (other.reject !== null || hasFlag(text, other.from, TokenFlag.bracketed)) continue;
    const dimension = other.unit?.dimension ?? '';
    if (REPEATED.has(dimension) || dimension === 'money') return other;
    // A total is of the flow before, whatever bare numbers stand between.
    const bare = other.unit === null && other.nounFrom < 0 && isTotal(text, draft);
    if (!PASSING.has(dimension) && !bare) return null;
  }
  return null;
}

/** Nothing that the number counts stands behind it, and no verb for people or things. */
function ends(text: BlockText, draft: Draft): boolean {
  const at = draft.phraseTo;
  if (at >= text.count || isPunctuation(text, at) || is(text, at, Bit.and | Bit.or | Bit.to | Bit.from)) return true;
  if (!isWord(text, at) || isMarked(text, at, Mark.pronoun)) return false;
  // "241,038 on the map": "180,000 on active duty" are not measured.
  if (reads(text, at, 'on'))
    return ['map', 'paper'].some((word) => reads(text, at + 1, word) || reads(text, at + 2, word));
  return CLOSING.some((word) => reads(text, at, word)) || (is(text, at, Bit.of) && reads(text, at + 1, 'that'));
}
