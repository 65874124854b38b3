/** Bare numbers that a measured figure before them gives its unit: "to 470 sq km from 1,250", "six hours, or eight", "70 per cent, the government 14". */
import { TokenFlag } from '../scan/tokens.ts';
import { Bit, Hint, Mark } from './bits.ts';
import {
  type BlockText,
  charAt,
  hasFlag,
  hints,
  is,
  isCapital,
  isMarked,
  isPunctuation,
  isWord,
  reads,
  sameSentence,
} from './block-text.ts';
import { type Draft, draftAt } from './draft.ts';
import { subjectFrom as subjectFromName } from './gapped-name.ts';
import { UNITS } from './units.ts';

const COMMA = 0x2c;
/** Dimensions whose figures need a noun or a sign of their own. */
const UNMEASURED: ReadonlySet<string> = new Set(['people', 'count']);
/** Dimensions that a figure set against another takes up only next to it. */
const LOOSE: ReadonlySet<string> = new Set(['money', 'duration', 'share']);
/** Values of one kind set side by side differ at most so much. */
const LARGEST_RATIO = 10;
const PERCENT = 100;
/** What floating point may add. */
const ROUNDING = 1e-9;
/** Words between the two figures of a pair ("18 months in the army, 21 in the air force"), and to what a verb says of the first. */
const WORDS_BETWEEN = 7;
const WORDS_TO_CONTRAST = 10;
const WORDS_TO_SUBJECT = 12;
/** A scale that is left out the second time: "$1.3 billion and Jordan 1.45". */
const MILLION = 1e6;
const THOUSAND = 1000;

const SHARE = UNITS.get('share') ?? null;

/** Gives the bare figure at `index` the unit of a measured one before it; false where none stands there. */
export function takesMeasure(text: BlockText, drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index];
  if (draft && isAnotherRate(text, drafts, index)) {
    draft.times(1 / PERCENT);
    draft.share = true;
    draft.unit = SHARE;
    return true;
  }
  const previous = measuredBefore(text, drafts, index);
  if (!draft || !previous || (draft.low === null && draft.high === null)) return false;
  const taken = isSetAgainst(text, previous, draft) || isGapped(text, previous, draft);
  if (!taken && !isSurplus(text, previous, draft) && !isAnotherDecimal(text, previous, draft)) return false;
  if (previous.unit === SHARE) {
    if ((draft.high ?? draft.low ?? 0) > PERCENT) return false;
    draft.times(1 / PERCENT);
    draft.share = true;
  } else if (
    previous.dimension === 'money' &&
    previous.scale >= MILLION &&
    draft.scale === 1 &&
    (draft.low ?? THOUSAND) < THOUSAND
  ) {
    draft.times(previous.scale);
  }
  draft.unit = previous.unit;
  draft.per = previous.per;
  draft.perTo = Math.max(draft.perTo, draft.to);
  return true;
}

/** "51 per cent are out. Their union says it is 70.", "the annual average was seventy-two": a bare number said of what was a percentage before. */
function isAnotherRate(text: BlockText, drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index];
  // Past a year.
  const nearest = draftAt(drafts, index - 1);
  const previous = nearest?.reject === null ? nearest : draftAt(drafts, index - 2);
  if (!draft || previous?.reject !== null || previous.unit !== SHARE || !isPercent(text, previous)) return false;
  const value = draft.high ?? draft.low ?? 0;
  if (value <= 0 || value > PERCENT || draft.scale > 1) return false;
  if ((text.sentence[draft.from] ?? 0) - (text.sentence[previous.from] ?? 0) > 1) return false;
  const verb = draft.phraseFrom - 1;
  const ends = draft.phraseTo >= text.count || isPunctuation(text, draft.phraseTo);
  const named = hints(text, verb, Hint.rate);
  if (!ends || !(named || isMarked(text, verb, Mark.copula))) return false;
  for (let at = verb; at > verb - WORDS_TO_SUBJECT && sameSentence(text, at, draft.from); at--)
    if (hints(text, at, Hint.rate)) return true;
  return false;
}

/** The figure before it where that is measured, past a restatement in brackets. */
function measuredBefore(text: BlockText, drafts: readonly Draft[], index: number): Draft | null {
  const draft = drafts[index];
  let previous = draftAt(drafts, index - 1);
  if (previous && hasFlag(text, previous.from, TokenFlag.bracketed)) previous = draftAt(drafts, index - 2);
  if (!draft || !previous || previous.reject !== null || !sameSentence(text, previous.from, draft.from)) return null;
  const dimension = previous.unit?.dimension ?? null;
  // A fraction in words ("a third") has no percent sign to leave out.
  if (
    dimension === null ||
    UNMEASURED.has(dimension) ||
    (previous.unit === SHARE && previous.unitTo === previous.to && !isPercent(text, previous))
  )
    return null;
  return previous;
}

/** Whether a share is printed in per cent, not as a fraction. */
export function isPercent(text: BlockText, draft: Draft): boolean {
  const last = draft.to - 1;
  // Taken over from a percentage itself: "Germany managed 0.2, Ireland 1.1".
  if (draft.share && isNumberToken(text, last)) return isHundredth(draft.high ?? draft.low, text.tokens.value[last]);
  return draft.share && !is(text, last, Bit.half | Bit.denominator | Bit.number) && !isNumberToken(text, last);
}

function isHundredth(value: number | null, printed = Number.NaN): boolean {
  return value !== null && Math.abs(value * PERCENT - printed) < ROUNDING;
}

function isNumberToken(text: BlockText, at: number): boolean {
  return text.tokens.kind[at] === 1;
}

/** "2 million square miles, not 3 million", "to 470 sq km from 1,250", "from 43 per cent to 40.5", "86 per cent, against 70". */
function isSetAgainst(text: BlockText, previous: Draft, draft: Draft): boolean {
  const loose = LOOSE.has(previous.unit?.dimension ?? '');
  const link = draft.phraseFrom - 1;
  if (loose && draft.phraseFrom - previous.phraseTo > WORDS_TO_CONTRAST) return false;
  if (is(text, link, Bit.from)) {
    // "23.1 percent, down from 31.2", "75 years from birth, up from 58"
    if (is(text, link - 1, Bit.riser | Bit.faller) && charAt(text, link - 2) === COMMA)
      return isOfSize(previous, draft);
    if (loose && previous.trend !== 'after') return false;
    return draft.trend === 'before' || charAt(text, link - 1) === COMMA;
  }
  if (is(text, link, Bit.to)) return previous.trend === 'before' && link === previous.phraseTo;
  if (!isMarked(text, link, Mark.contrast)) return false;
  return !loose || (charAt(text, link - 1) === COMMA && endsPhrase(text, draft.phraseTo));
}

/** "six hours, or eight", "18 months in the army, 21 in the air force", "$1.3 billion annually and Jordan 1.45": the verb is left out. */
function isGapped(text: BlockText, previous: Draft, draft: Draft): boolean {
  if (!endsPhrase(text, draft.phraseTo) || !isOfSize(previous, draft) || isAdverbial(text, previous)) return false;
  const gap = draft.phraseFrom - previous.phraseTo;
  if (gap < 1 || gap > WORDS_BETWEEN) return false;
  const start = subjectFrom(text, draft);
  const link = start - 1;
  if (link < previous.phraseTo) return false;
  return is(text, link, Bit.and | Bit.or) || charAt(text, link) === COMMA;
}

/** "22 years, four more than his brother": the difference to what was just measured. */
function isSurplus(text: BlockText, previous: Draft, draft: Draft): boolean {
  const than = reads(text, draft.to + 1, 'than') && isMarked(text, draft.to, Mark.comparison);
  return than && previous.unit !== SHARE && draft.phraseFrom - previous.phraseTo === 1;
}

/** "stood at 3.4 percent last year and is put at 3.7 in 2025": decimals that count nothing, in the sentence of a percentage. */
function isAnotherDecimal(text: BlockText, previous: Draft, draft: Draft): boolean {
  if (!isPercent(text, previous) || draft.decimals === 0 || draft.scale > 1 || draft.hedge === 'vague') return false;
  return endsPhrase(text, draft.phraseTo) && isOfSize(previous, draft);
}

/** Where the subject of a gapped figure begins: its name or its noun with the article; the figure itself without one. */
function subjectFrom(text: BlockText, draft: Draft): number {
  const noun = draft.phraseFrom - 1;
  if (!isWord(text, noun) || is(text, noun, Bit.stop | Bit.and | Bit.or | Bit.predicate)) return draft.phraseFrom;
  const article = noun - 1;
  if (reads(text, article, 'the') || is(text, article, Bit.article)) return article;
  // "in Liverpool 26", "Mr Amin 27"
  if (isCapital(text, noun)) return subjectFromName(text, noun);
  // "coal had 33 per cent and wind 25"
  if (is(text, article, Bit.and) || charAt(text, article) === COMMA) return noun;
  return draft.phraseFrom;
}

/** Nothing that the number would count, and no verb: the phrase ends or goes on with a place. */
function endsPhrase(text: BlockText, at: number): boolean {
  if (at >= text.count || isPunctuation(text, at) || is(text, at, Bit.and)) return true;
  return ['in', 'at', 'on', 'for', 'with'].some((word) => reads(text, at, word)) || is(text, at, Bit.article);
}

/** "After six hours, 26 …": a time that stands before its clause. */
function isAdverbial(text: BlockText, previous: Draft): boolean {
  const before = previous.phraseFrom - 1;
  return (
    previous.dimension === 'duration' &&
    (is(text, before, Bit.from | Bit.between) ||
      isMarked(text, before, Mark.durationHedge) ||
      ['in', 'after', 'before', 'since', 'during', 'last', 'than'].some((word) => reads(text, before, word)))
  );
}

function isOfSize(previous: Draft, draft: Draft): boolean {
  const unscaled =
    previous.unit === SHARE ? PERCENT : draft.scale === 1 && previous.scale >= MILLION ? 1 / previous.scale : 1;
  const a = (previous.high ?? previous.low ?? 0) * unscaled;
  const b = draft.high ?? draft.low ?? 0;
  return a > 0 && b > 0 && Math.max(a, b) <= LARGEST_RATIO * Math.min(a, b);
}
