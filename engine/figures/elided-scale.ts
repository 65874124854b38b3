/** Millions said once: "1.28 million on the 7th and 1.27 at the end of January", "3.5 million. A later count found 3.3." */
import { isBareDecimal, isGraded } from './bare-decimal.ts';
import { Hint } from './bits.ts';
import { type BlockText, charAt, hints, reads, sameSentence } from './block-text.ts';
import { type Draft, draftAt } from './draft.ts';

const COLON = 0x3a;
/** Smaller scales are said again. */
const SMALLEST_SCALE = 1e6;
/** Two values of one thing differ at most so much. */
const LARGEST_RATIO = 3;
/** Words before the figure that may say that it is a rate. */
const WORDS_TO_RATE = 8;
/** Gives a bare decimal at `index` the scale of the figure before it and, where that is known, its unit; false where none stands there or its unit is open. */
export function takesScale(text: BlockText, drafts: readonly Draft[], index: number): boolean {
  if (text.grammar.table.language !== 'en') return false;
  const draft = drafts[index];
  const at = earlier(drafts, index);
  const previous = draftAt(drafts, at);
  if (!draft || !previous || !isBareDecimal(text, draft) || previous.scale < SMALLEST_SCALE || previous.share)
    return false;
  const [a, b] = [(previous.high ?? previous.low ?? 0) / previous.scale, draft.high ?? draft.low ?? 0];
  if (a <= 0 || b <= 0 || Math.max(a, b) > LARGEST_RATIO * Math.min(a, b)) return false;
  if (!isNear(text, previous, draft) || isOfRate(text, draft)) return false;
  draft.times(previous.scale);
  draft.scale = previous.scale;
  if (previous.unit === null) return false;
  draft.unit = previous.unit;
  draft.per = previous.per;
  draft.perTo = Math.max(draft.perTo, draft.to);
  draft.nounOf = previous.nounFrom >= 0 ? at : previous.nounOf;
  return true;
}

/** The nearest figure before it, past years and names. */
function earlier(drafts: readonly Draft[], index: number): number {
  let at = index - 1;
  while (at >= 0 && at > index - 3 && drafts[at]?.reject !== null) at--;
  return at;
}

/** In its sentence; in the next one behind a colon or a verb that counts. */
function isNear(text: BlockText, previous: Draft, draft: Draft): boolean {
  const link = draft.phraseFrom - 1;
  if (sameSentence(text, previous.from, draft.from)) return !reads(text, link, 'by');
  if ((text.sentence[draft.from] ?? 0) - (text.sentence[previous.from] ?? 0) > 1) return false;
  return charAt(text, link) === COLON || hints(text, link, Hint.counting);
}

/** "A city of 6.2 million felt a magnitude of 6.8", "the rate is 5.4" */
function isOfRate(text: BlockText, draft: Draft): boolean {
  if (isGraded(text, draft)) return true;
  const from = draft.phraseFrom;
  for (let at = from - 1; at >= from - WORDS_TO_RATE && sameSentence(text, at, draft.from); at--)
    if (!reads(text, at, 'it') && hints(text, at, Hint.rate | Hint.pointContext)) return true;
  return false;
}
