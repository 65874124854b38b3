/** Decimals without a sign that are percentages: "inflation came down from 10.4 to 7.1", "4.8 per cent in August. For the year it had been 4.4". */
import { isBareDecimal, isGraded } from './bare-decimal.ts';
import { Bit, Hint } from './bits.ts';
import { type BlockText, hints, is, phraseAt, sameSentence } from './block-text.ts';
import type { Draft } from './draft.ts';
import { isPercent } from './measured.ts';
import { payloadOf } from './phrase-trie.ts';
import { UNITS } from './units.ts';

const PERCENT = 100;
/** Two rates of one thing differ at most so much. */
const LARGEST_RATIO = 4;
const FIGURES_BEFORE = 3;
/** Sentences between a percentage and what is set against it. */
const SENTENCES_APART = 2;
const WORDS_TO_SUBJECT = 14;
const SHARE = UNITS.get('share') ?? null;

/** Makes the bare decimal at `index` a percentage where its subject or the percentage before it says so. */
export function takesRate(text: BlockText, drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index];
  if (!draft || text.grammar.table.language !== 'en' || !isBareDecimal(text, draft) || !isRate(text, draft))
    return false;
  if (!isOfSubject(text, drafts, index) && !isSetAgainst(text, drafts, index)) return false;
  draft.times(1 / PERCENT);
  draft.share = true;
  draft.unit = SHARE;
  return true;
}

/** A value of a percentage, and told of no money and in no grades. */
function isRate(text: BlockText, draft: Draft): boolean {
  const value = draft.high ?? draft.low ?? 0;
  if (value <= 0 || value > PERCENT || isGraded(text, draft)) return false;
  const from = draft.phraseFrom;
  for (let at = from - 1; at > from - WORDS_TO_SUBJECT && sameSentence(text, at, draft.from); at--)
    if (isMoney(text, at)) return false;
  return true;
}

/** "The pound fell to 1.27": but not "per cent". */
function isMoney(text: BlockText, at: number): boolean {
  const hit = phraseAt(text, text.grammar.units, at, at);
  return hit !== 0 && !is(text, at - 1, Bit.per) && text.grammar.unitList[payloadOf(hit) - 1]?.dimension === 'money';
}

/** "Inflation has dropped to 2.8": nothing else is measured between. */
function isOfSubject(text: BlockText, drafts: readonly Draft[], index: number): boolean {
  const from = drafts[index]?.phraseFrom ?? 0;
  const before = drafts[index - 1];
  const other = before?.reject === null && before.unit !== SHARE && before.dimension !== 'duration';
  for (let at = from - 1; at > from - WORDS_TO_SUBJECT && sameSentence(text, at, from); at--) {
    if (other && at < before.phraseTo) return false;
    if (hints(text, at, Hint.rateAlone)) return true;
  }
  return false;
}

/** The nearest figure before it, past times, is a percentage of like size. */
function isSetAgainst(text: BlockText, drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index];
  for (let at = index - 1; draft && at >= 0 && at >= index - FIGURES_BEFORE; at--) {
    const other = drafts[at];
    if (!other || (text.sentence[draft.from] ?? 0) - (text.sentence[other.from] ?? 0) > SENTENCES_APART) return false;
    if (other.reject !== null || other.dimension === 'duration') continue;
    if (other.unit !== SHARE || !isPercent(text, other)) return false;
    const [a, b] = [PERCENT * (other.high ?? other.low ?? 0), draft.high ?? draft.low ?? 0];
    return a > 0 && b > 0 && Math.max(a, b) <= LARGEST_RATIO * Math.min(a, b);
  }
  return false;
}
