/** Figures without a noun: what do they count? Told by the predicate after them, the cue before them, or the figure beside them. */

import { TokenFlag } from '../scan/tokens.ts';
import { isAge, isMedian } from './ages.ts';
import { type Antecedent, antecedentOf, frontedWhole } from './antecedent.ts';
import { takesRate } from './bare-rates.ts';
import { Bit, Hint, Mark } from './bits.ts';
import {
  type BlockText,
  bitsAt,
  charAt,
  hasFlag,
  hasMark,
  hints,
  is,
  isMarked,
  isNumber,
  isPunctuation,
  isWord,
  reads,
  sameClause,
  sameSentence,
} from './block-text.ts';
import type { Counted } from './counted.ts';
import { isCrowd, isOpenCount, MOST_PEOPLE } from './crowd.ts';
import { type Draft, draftAt } from './draft.ts';
import { takesScale } from './elided-scale.ts';
import { setHedge } from './hedges.ts';
import { takesMeasure } from './measured.ts';
import { isBesideMeasure, isTotal, takesMeasureAgain } from './measured-again.ts';
import { saidOfThings } from './said-of-things.ts';
import { UNITS } from './units.ts';

const COMMA = 0x2c;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
/** How far after the figure its predicate may stand ("had already been"), and how far before it a cue. */
const WORDS_TO_PREDICATE = 5;
const WORDS_TO_CUE = 6;
const WORDS_TO_TOLL = 18;
/** From here on news print bare numbers of people alone. */
const LARGE = 1000;
/** "along eight belts stood 1.9 million": of other things. */
const FAR_LARGER = 1000;

/** Two rates of one thing differ at most so much. */
const RATES_RATIO = 10;
const PEOPLE = UNITS.get('people') ?? null;
const COUNT = UNITS.get('count') ?? null;
const YEARS = UNITS.get('years') ?? null;
const SHARE = UNITS.get('share') ?? null;

/** Gives every figure without a unit one: inherited, people by its verb, or a bare count. Those without a noun learn whose noun they take up. */
export function resolveHeadless(text: BlockText, drafts: readonly Draft[], counted: Counted): void {
  const loose: number[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index] as Draft;
    const nameless = draft.unit === PEOPLE && draft.nounFrom < 0 && draft.nounOf < 0;
    if (draft.reject !== null || (draft.unit !== null && !nameless)) continue;
    if (draft.share) {
      draft.unit = SHARE;
      continue;
    }
    if (draft.nounFrom >= 0) {
      draft.unit = COUNT;
      continue;
    }
    if (isAge(text, draft, draftAt(drafts, index - 1))) {
      draft.unit = YEARS;
      draft.unitTo = draft.to;
      if (isMedian(text, draft)) exact(draft);
      continue;
    }
    if (takesScale(text, drafts, index) || takesMeasure(text, drafts, index) || takesRate(text, drafts, index))
      continue;
    const whole = frontedWhole(text, draft);
    if (whole !== null) {
      draft.unit = whole;
      continue;
    }
    const at = previousIn(text, drafts, index);
    const previous = draftAt(drafts, at);
    const verb = predicateAt(text, draft);
    // "1,000 barrels a day … a total of 4.9 million"
    const summed = isTotal(text, draft) && isBesideMeasure(text, drafts, index);
    const cued = (!summed && hasCue(text, draft)) || hasToll(text, draft);
    if (!nameless && !cued && verb >= 0 && saidOfThings(text, drafts, index, verb)) continue;
    const people = nameless || (canBePeople(draft) && (verb >= 0 || cued));
    if (previous && !isFarLarger(previous, draft) && inherits(previous, draft, people)) {
      draft.nounOf = previous.nounFrom >= 0 ? at : previous.nounOf;
      draft.unit = previous.unit;
      shareRate(text, previous, draft);
    } else if (people) draft.unit = PEOPLE;
    else if (!takesMeasureAgain(text, drafts, index)) {
      const antecedent = antecedentOf(text, drafts, index);
      // "1,000 barrels a day at first; the panel of scientists put it at 62,000"
      const size = draft.low ?? draft.high ?? 0;
      if (antecedent?.figure === -1 && size >= LARGE && isBesideMeasure(text, drafts, index)) continue;
      takeUp(draft, antecedent);
      if (antecedent === null || isFaint(text, drafts, draft, antecedent)) loose.push(index);
    }
  }
  inheritBackwards(text, drafts);
  for (const index of loose) {
    const crowd = isCrowd(text, drafts, index) || (counted.isPeople(drafts, index) && isOpenCount(text, drafts, index));
    if (crowd) (drafts[index] as Draft).unit = PEOPLE;
  }
}

/** Takes its bound from a figure. */
function exact(draft: Draft): void {
  const value = draft.low ?? draft.high;
  draft.low = value;
  draft.high = value;
  setHedge(draft, '', -1, -1);
}

/** Whole, and no more than have ever lived at one time: "expect to live to 84.2", "raised 300 billion" count no people. */
function canBePeople({ low, high }: Draft): boolean {
  const size = high ?? low ?? 0;
  return Number.isInteger(size) && size < MOST_PEOPLE;
}

/** A plural noun that only stands near: in another sentence, or far below the size of the number. "Tanks: 4,100" names what it counts. */
function isFaint(
  text: BlockText,
  drafts: readonly Draft[],
  draft: Draft,
  { unit, figure, apart }: Antecedent,
): boolean {
  if (unit !== COUNT || draft.partitive || draft.hedge === 'vague' || reads(text, draft.phraseFrom - 1, 'other'))
    return false;
  if (charAt(text, draft.phraseFrom - 1) === COLON) return false;
  const counted = draftAt(drafts, figure);
  if (counted) return isFarLarger(counted, draft);
  const alone = sameSentence(text, text.first, text.count - 1);
  // "They have missiles. Around 4,700 lie in depots": the subject of the next sentence is the same.
  const subject = hasFlag(text, draft.phraseFrom, TokenFlag.sentenceStart);
  if (apart && subject && isWord(text, draft.to) && bitsAt(text, draft.to) === 0) return false;
  return apart || (!alone && (draft.low ?? draft.high ?? 0) >= LARGE);
}

/** Whether a large number follows a count of a few other things. */
function isFarLarger({ unit, high, low }: Draft, draft: Draft): boolean {
  const size = draft.low ?? draft.high ?? 0;
  return unit === COUNT && size >= LARGE && size >= FAR_LARGER * (high ?? low ?? size);
}

function takeUp(draft: Draft, antecedent: Antecedent | null): void {
  if (antecedent === null || antecedent.unit === COUNT || (antecedent.unit === PEOPLE && !canBePeople(draft))) return;
  draft.unit = antecedent.unit;
  draft.nounOf = antecedent.figure;
}

/** The nearest earlier figure of the sentence that counts something. */
function previousIn(text: BlockText, drafts: readonly Draft[], index: number): number {
  const draft = drafts[index];
  if (!draft) return -1;
  for (let at = index - 1; at >= 0 && at >= index - 4; at--) {
    const other = drafts[at];
    if (!other || !sameSentence(text, other.from, draft.from)) return -1;
    if (other.reject === null && other.unit !== null && (other.unit === PEOPLE || other.unit.dimension === 'count'))
      return at;
  }
  return -1;
}

/** Whether a headless figure takes up the noun of an earlier one. */
function inherits(previous: Draft, draft: Draft, people: boolean): boolean {
  if (people && previous.unit !== PEOPLE) return false;
  const pair = draft.trend === 'after' || draft.trend === 'before';
  if (draft.partitive || draft.increment || people || pair) return true;
  // Gapping: "Ukraine lost 31,000 soldiers, Russia 180,000"; "58 were charged, 21 bailed".
  const whole = Number.isInteger(draft.low ?? draft.high ?? 0);
  return whole && (previous.nounFrom >= 0 || previous.nounOf >= 0 || previous.unit === PEOPLE);
}

/** "40,000 shells a month, up from 14,000", "1,120 a day in May and 980 in June": the time is told once. */
function shareRate(text: BlockText, previous: Draft, draft: Draft): void {
  if (previous.per === null || draft.per !== null) return;
  const [a, b] = [previous.high ?? previous.low ?? 0, draft.high ?? draft.low ?? 0];
  const linked = draft.trend === 'before' || draft.trend === 'after' || is(text, draft.phraseFrom - 1, Bit.and);
  const ends = draft.to >= text.count || isPunctuation(text, draft.to) || reads(text, draft.to, 'in');
  if (linked && ends && Math.max(a, b) <= RATES_RATIO * Math.min(a, b)) draft.per = previous.per;
}

/** "Not 3,000 but 300 were hurt", "from 1,500 to 2,000 dead": the noun stands at the later figure. */
function inheritBackwards(text: BlockText, drafts: readonly Draft[]): void {
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index];
    if (!draft || draft.reject !== null || draft.unit !== null) continue;
    const next = draftAt(drafts, index + 1);
    const near = next && next.reject === null && next.unit !== null && sameSentence(text, draft.from, next.from);
    const gap = near ? next.phraseFrom - draft.to : Number.POSITIVE_INFINITY;
    const linked = gap <= 3 && is(text, draft.to, Bit.and | Bit.or | Bit.to | Bit.stop) && !isNumber(text, draft.to);
    if (near && linked && (next.unit === PEOPLE || next.dimension === 'count')) {
      draft.unit = next.unit;
      draft.nounOf = index + 1;
    } else draft.unit = COUNT;
  }
}

/** "200 died", "8 billion of us", "3m without power", "4,000 are believed to have been killed": the word that says so; -1 for none. */
function predicateAt(text: BlockText, draft: Draft): number {
  let at = Math.max(draft.to, draft.hedgeTo, draft.perTo);
  if (is(text, at, Bit.of) && isMarked(text, at + 1, Mark.peoplePronoun)) return at + 1;
  let told = false;
  for (let words = 0; words < WORDS_TO_PREDICATE; words++, at++) {
    if (at >= text.count || !sameSentence(text, draft.from, at) || isNumber(text, at)) return -1;
    const bits = bitsAt(text, at);
    // "almost 3,000 are children": "50 are for women" counts none.
    if (told && (bits & Bit.people) !== 0) return at;
    told = (hints(text, at, Hint.pluralVerb) && !reads(text, at, 'have')) || (told && (bits & Bit.stop) === 0);
    if ((bits & Bit.predicate) !== 0 || (reads(text, at, 'on') && reads(text, at + 1, 'board'))) return at;
    if (isPunctuation(text, at)) return -1;
    if ((bits & (Bit.stop | Bit.modifier | Bit.increment | Bit.of | Bit.or)) === 0) return -1;
    if ((bits & Bit.and) !== 0) return -1;
  }
  return -1;
}

/** "The death toll from the quake of 14 August in the south has climbed to 2,207": far from its verb. */
function hasToll(text: BlockText, draft: Draft): boolean {
  if (!hasMark(text, Mark.toll)) return false;
  if (draft.trend !== 'after' && draft.trend !== 'before' && !isMarked(text, draft.phraseFrom - 1, Mark.estimateLink))
    return false;
  for (let at = draft.phraseFrom - 1; at >= text.first && at > draft.phraseFrom - WORDS_TO_TOLL; at--) {
    if (!sameSentence(text, at, draft.from)) return false;
    if (isMarked(text, at, Mark.toll)) return true;
  }
  return false;
}

/** "The toll stands at 700", "killed 10", "Wounded: 2,650", "a crowd of 400,000". */
function hasCue(text: BlockText, draft: Draft): boolean {
  const from = draft.phraseFrom - 1;
  if (is(text, from, Bit.of) && isMarked(text, from - 1, Mark.groupNoun)) return true;
  for (let at = from; at >= 0 && at > from - WORDS_TO_CUE; at--) {
    if (!sameSentence(text, at, draft.from) || isNumber(text, at) || charAt(text, at) === SEMICOLON) return false;
    if (charAt(text, at) === COMMA || (!sameClause(text, at, draft.from) && charAt(text, at) !== COLON)) return false;
    if (is(text, at, Bit.cue)) return true;
  }
  return false;
}
