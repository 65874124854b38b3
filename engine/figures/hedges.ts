/** Words that bend a number, before it and after it. */

import type { HedgeCode } from '../../data/schema/vocabulary.ts';
import { TokenFlag, TokenKind } from '../scan/tokens.ts';
import { Bit, Hint, Mark } from './bits.ts';
import {
  type BlockText,
  bitsAt,
  charAt,
  hasFlag,
  hasMark,
  hints,
  is,
  isCapital,
  isDash,
  isGlued,
  isMarked,
  isNumber,
  isPunctuation,
  isWord,
  kindAt,
  phraseAt,
  reads,
  sameClause,
  sameSentence,
} from './block-text.ts';
import { boundOf } from './denials.ts';
import type { Draft } from './draft.ts';
import { HEDGE_CODES } from './grammar.ts';
import { isPlural } from './noun-kinds.ts';
import { lengthOf, payloadOf } from './phrase-trie.ts';

/** Words that may stand between hedge and number ("more than a further 20"). */
const WIDEST_GAP = 3;
/** "estimated the fatalities at 379": how far the verb may be. */
const WORDS_TO_ESTIMATE = 6;
/** Words of the noun between a bound and its number. */
const WORDS_TO_BOUND = 4;
/** A "top 10" is a list; these are its sizes. */
const LARGEST_RANK = 10;
const DOUBLE_QUOTE = 0x22;
const PLUS = 0x2b;
/** "[up to] 9,000": words put in by an editor. */
const CLOSE_SQUARE = 0x5d;
const COMMA = 0x2c;

/** The hedge before a numeral: the nearest, or one further out that says more than "about" ("at least some 300"). */
export function attachHedgeBefore(text: BlockText, draft: Draft): void {
  if (draft.hedge === 'vague') return;
  let at = draft.from - 1;
  for (let gap = 0; gap <= WIDEST_GAP && at >= 0 && sameSentence(text, at, draft.from); gap++) {
    const hit = phraseAt(text, text.grammar.hedgesBefore, draft.from, at, -1);
    if (hit !== 0) {
      const from = at - lengthOf(hit) + 1;
      const found = HEDGE_CODES[payloadOf(hit) - 1] ?? '';
      if (isHedgeHere(text, draft, from, at)) {
        const code = boundOf(text, found, from, at);
        const outer = draft.hedge !== '';
        if (!outer || (draft.hedge === '~' && code !== '~'))
          setHedge(draft, code, from, outer ? draft.hedgeTo : at + 1);
        if (code !== '~') return;
        at = from - 1;
        continue;
      }
    }
    if (!isGap(text, at)) break;
    at--;
  }
  if (draft.hedge === '' && !attachBoundOf(text, draft)) attachEstimate(text, draft);
}

/** "A minimum estimate of civilian dead, 10,000": the noun stands between the bound and its number. */
function attachBoundOf(text: BlockText, draft: Draft): boolean {
  let at = draft.from - 1;
  for (let words = 0; words < WORDS_TO_BOUND && isWord(text, at); words++, at--) {
    if (is(text, at, Bit.of)) break;
    if (is(text, at, Bit.stop | Bit.number | Bit.and | Bit.or | Bit.to | Bit.article)) return false;
  }
  if (at === draft.from - 1 || !is(text, at, Bit.of)) return false;
  const hit = phraseAt(text, text.grammar.hedgesBefore, draft.from, at, -1);
  const code = HEDGE_CODES[payloadOf(hit) - 1] ?? '';
  if (hit === 0 || (code !== '<=' && code !== '>=')) return false;
  setHedge(draft, code, at - lengthOf(hit) + 1, at + 1);
  draft.hedgeApart = true;
  return true;
}

function isGap(text: BlockText, at: number): boolean {
  return (
    is(text, at, Bit.hedgeGap) ||
    (isPunctuation(text, at) && (isQuote(charAt(text, at)) || charAt(text, at) === CLOSE_SQUARE))
  );
}

function isQuote(code: number): boolean {
  return code === DOUBLE_QUOTE || (code >= 0x2018 && code <= 0x201f) || code === 0x27 || code === 0xab || code === 0xbb;
}

/** Prepositions of time are no hedges: "over two days", "within a year", "the past three years"; "within" bounds distances alone. */
function isHedgeHere(text: BlockText, draft: Draft, from: number, at: number): boolean {
  const { dimension } = draft;
  // "not even one", "not even two weeks later"
  if (reads(text, from, 'not') && reads(text, at, 'even') && (dimension === 'duration' || draft.low === 1))
    return false;
  if (from !== at) return !isParticle(text, draft, from);
  if (reads(text, at, 'within')) return dimension === 'length';
  // "Around one table", "under one roof", "spread over 171 centres": places.
  if (draft.low === 1 && draft.unit === null && !draft.digits && isWord(text, at) && !isShare(text, draft))
    return false;
  if (hints(text, at, Hint.boundVerb) && !isVerbHere(text, draft, at)) return false;
  // "$174 billion over five bills": what the money was split into.
  if (dimension === '' && reads(text, at, 'over') && isMoneyBefore(text, at)) return false;
  if (reads(text, at, 'nearer') && (reads(text, at - 1, 'the') || dimension === 'length')) return false;
  // "doubts about a third of them": what the doubt is of.
  if (hints(text, at - 1, Hint.spread) || (hints(text, at - 1, Hint.matter) && reads(text, at, 'about'))) return false;
  // "under 3ft of water"
  if (dimension === 'length' && reads(text, at, 'under') && is(text, draft.unitTo, Bit.of)) return false;
  if (charAt(text, at) === 0x3c || charAt(text, at) === 0x3e) return isGlued(text, draft.from) || !isGlued(text, at);
  if (dimension === 'duration' && isShortfall(text, at)) return true;
  if (dimension !== 'duration' || !isMarked(text, at, Mark.durationHedge)) return true;
  return (
    is(text, at - 1, Bit.from) ||
    reads(text, at - 1, 'for') ||
    reads(text, at - 1, 'after') ||
    reads(text, at - 1, 'lasted') ||
    reads(text, at - 1, 'took')
  );
}

/** Money in signs and numbers, with a scale perhaps, that ends right before a token. */
function isMoneyBefore(text: BlockText, at: number): boolean {
  const number = isNumber(text, at - 1) ? at - 1 : at - 2;
  return (
    (number === at - 1 || isWord(text, at - 1)) &&
    isNumber(text, number) &&
    kindAt(text, number - 1) === TokenKind.currency
  );
}

/** "Losses now top 3,000", "deaths could top 40": not "the top 10", "top 3 in Asia", "the ten top 100 schools". */
function isVerbHere(text: BlockText, draft: Draft, at: number): boolean {
  const helped = hints(text, at - 1, Hint.verbHelper) || (is(text, at - 1, Bit.people) && isPlural(text, at - 1));
  return helped && !isCapital(text, at) && (draft.low ?? 0) > LARGEST_RANK;
}

/** "in under two hours", "below 20 minutes": times have nothing under them. */
function isShortfall(text: BlockText, at: number): boolean {
  return reads(text, at, 'under') || reads(text, at, 'below');
}

/** "adds up to a fifth", "owned up to 5 million", "is short of 200 officers": the words belong to the verb. */
function isParticle(text: BlockText, draft: Draft, from: number): boolean {
  if (reads(text, from, 'short')) return is(text, from - 1, Bit.stop) && !isNumber(text, from - 1);
  if (!reads(text, from, 'up') || draft.dimension === 'length') return false;
  // "rounded this up to half a million"
  const object = ['this', 'that', 'it', 'them'].some((word) => reads(text, from - 1, word));
  const verb = object ? from - 2 : from - 1;
  return hints(text, verb, Hint.upTo);
}

/** "around one in five" */
function isShare(text: BlockText, draft: Draft): boolean {
  return draft.share || phraseAt(text, text.grammar.outOf, draft.from, draft.to) !== 0;
}

function attachEstimate(text: BlockText, draft: Draft): void {
  const at = draft.from - 1;
  if (!isMarked(text, at, Mark.estimateLink) || !hasMark(text, Mark.estimate)) return;
  for (let verb = at - 1; verb >= 0 && verb >= at - WORDS_TO_ESTIMATE && sameClause(text, verb, at); verb--) {
    if (isNumber(text, verb)) return;
    // "Seoul's estimate stood at 4,000": a noun, and the figure as it was given.
    if (reads(text, verb, 'estimate') && (reads(text, verb - 1, "'s") || is(text, verb - 1, Bit.article | Bit.stop)))
      return;
    if (isMarked(text, verb, Mark.estimate)) {
      setHedge(draft, '~', verb, verb + 1);
      draft.hedgeApart = true;
      return;
    }
  }
}

/** The hedge after a numeral, its unit or its noun: "or so", "-plus", "at most". Returns whether one was found. */
export function attachHedgeAfter(text: BlockText, draft: Draft, at: number): boolean {
  if (at >= text.count || !sameSentence(text, draft.from, at)) return false;
  const hit = phraseAt(text, text.grammar.hedgesAfter, draft.from, at);
  if (hit === 0) return attachHedgeApart(text, draft, at);
  const to = at + lengthOf(hit);
  const sign = charAt(text, at) === PLUS || isDash(text, at);
  if (sign && !isGlued(text, at)) return false;
  if (
    !hasFlag(text, to - 1, TokenFlag.bracketed) &&
    (isNumber(text, to) || (bitsAt(text, to) & (Bit.number | Bit.scale)) !== 0)
  )
    return false;
  if (reads(text, to, 'than')) return false;
  // "a hundred and some.", but not "40 surveys and some guesses", "300 and some of them"
  if (reads(text, to - 1, 'some') && (at > draft.to || (to < text.count && !isPunctuation(text, to)))) return false;
  const code = HEDGE_CODES[payloadOf(hit) - 1] ?? '';
  if (draft.hedge !== '' && draft.hedge !== '~') return false;
  setHedge(draft, code, at, to);
  return true;
}

/** "90 deputies, give or take.", "200 lorries long, at least, …": words between commas bend the figure before them. */
function attachHedgeApart(text: BlockText, draft: Draft, end: number): boolean {
  const comma = hints(text, end, Hint.size) ? end + 1 : end;
  if (charAt(text, comma) !== COMMA || draft.hedge !== '') return false;
  const hit = phraseAt(text, text.grammar.hedgesAfter, draft.from, comma + 1);
  const to = comma + 1 + lengthOf(hit);
  if (hit === 0 || !isWord(text, comma + 1) || (to < text.count && !isPunctuation(text, to))) return false;
  setHedge(draft, HEDGE_CODES[payloadOf(hit) - 1] ?? '', comma + 1, to);
  return true;
}

export function setHedge(draft: Draft, code: HedgeCode, from: number, to: number): void {
  draft.hedge = code;
  draft.hedgeFrom = from;
  draft.hedgeTo = to;
}

/** Opens the end that the hedge leaves open. A range keeps both: its hedge bends them together. */
export function applyHedge(draft: Draft): void {
  if (!draft.isExact) return;
  if (draft.hedge === '<=' || draft.hedge === '<') draft.low = null;
  else if (draft.hedge === '>=' || draft.hedge === '>') draft.high = null;
}
