/** Two numerals that are one figure: ranges, shares in two numbers, ratios. And two that are a change and stay two. */

import { TokenKind } from '../scan/tokens.ts';
import { Bit, Hint, Mark } from './bits.ts';
import {
  type BlockText,
  charAt,
  hints,
  is,
  isJoint,
  isMarked,
  isNumber,
  isWord,
  kindAt,
  reads,
  sameSentence,
} from './block-text.ts';
import { isChange } from './changes.ts';
import { Draft, draftAt } from './draft.ts';
import { attachUnitAt } from './measure.ts';
import { isPlural } from './noun-kinds.ts';
import { isBetween, type Link, linkOf, unitRatio } from './range-links.ts';
import { copyHedge, share, shareOfThings } from './share-joins.ts';
import { UNITS } from './units.ts';

const COMMA = 0x2c;
/** "3-4,000": the lower end takes the magnitude of the upper when that is at least this many times larger. */
const INHERITING_RATIO = 900;
const THOUSAND = 1000;
/** Tokens between two numerals that are one: ", or perhaps", "adults out of every". */
const WIDEST_LINK = 8;
const HOURS = 24;
/** How far the ends of one guess lie apart, and those of which one is no round number. */
const MOST_OF_GUESS = 2;
const MOST_OF_COUNT = 1.5;
/** A round number has two significant digits. */
const MOST_STEPS = 100;
const WORDS_TO_OPENING = 3;

/** Joins neighbours where the words between them say so. The list is changed in place. */
export function joinDrafts(text: BlockText, drafts: Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index] as Draft;
    const next = draftAt(drafts, index + 1);
    if (
      !next ||
      draft.reject !== null ||
      next.reject !== null ||
      next.phraseFrom - Math.max(draft.to, draft.unitTo) > WIDEST_LINK ||
      !sameSentence(text, draft.from, next.from)
    ) {
      joined.push(draft);
      continue;
    }
    if (isShift(text, draft, next)) {
      draft.reject = 'idiom';
      next.reject = 'idiom';
    }
    const one =
      draft.reject === null
        ? (share(text, draft, next) ??
          shareOfThings(text, draft, next) ??
          ratio(text, draft, next) ??
          compound(draft, next) ??
          range(text, draft, next))
        : null;
    if (one) {
      joined.push(one);
      index++;
    } else joined.push(draft);
  }
  return joined;
}

/** "between 9 and 5", "open from 9 to 5": hours of a day. */
function isOpenHours(text: BlockText, a: Draft, b: Draft): boolean {
  if (a.to + 1 !== b.from) return false;
  const between = is(text, a.from - 1, Bit.between) && is(text, a.to, Bit.and);
  const fromTo = is(text, a.from - 1, Bit.from) && is(text, a.to, Bit.to);
  if (!between && !(fromTo && isOpening(text, a))) return false;
  const bare = a.unit === null && b.unit === null && a.scale === 1 && b.scale === 1 && a.decimals === 0;
  return bare && a.low !== null && b.low !== null && a.low > b.low && a.low <= HOURS && endsHours(text, b.to);
}

/** No thing that the second hour would count: the phrase ends, or goes on with "and" or "on". */
function endsHours(text: BlockText, at: number): boolean {
  return !isWord(text, at) || is(text, at, Bit.and | Bit.stop);
}

/** A word of working hours shortly before a figure. */
function isOpening(text: BlockText, a: Draft): boolean {
  for (let at = a.from - 2; at >= a.from - 2 - WORDS_TO_OPENING && sameSentence(text, at, a.from); at--)
    if (hints(text, at, Hint.opening)) return true;
  return false;
}

/** "one-in-200-year", "9-to-5": hyphens around "to" and the larger first, but not to one. */
function isShift(text: BlockText, a: Draft, b: Draft): boolean {
  if (isOpenHours(text, a, b)) return true;
  if (!isJoint(text, a.to) || !isJoint(text, a.to + 2) || a.to + 3 !== b.from) return false;
  if (reads(text, a.to + 1, 'in')) return true;
  return is(text, a.to + 1, Bit.to) && a.low !== null && b.low !== null && a.low > b.low && b.low !== 1;
}

/** Smaller units that may directly follow a larger one. */
const SMALLER: Readonly<Record<string, string>> = { ft: 'in', lb: 'oz', st: 'lb' };

/** "6ft 9in", "11st 4lb": one quantity in two units, told in the larger. */
function compound(a: Draft, b: Draft): Draft | null {
  if (!a.unit || b.from !== a.unitTo || a.high === null || b.high === null) return null;
  const inches = SMALLER[a.unit.code] === b.unit?.code ? b.unit : null;
  if (!inches?.factor || !a.unit.factor) return null;
  const value = a.high + (b.high * inches.factor) / a.unit.factor;
  const draft = new Draft(a.from, b.to, value, value);
  draft.unit = a.unit;
  draft.unitTo = b.unitTo;
  draft.perTo = b.unitTo;
  draft.digits = true;
  copyHedge(draft, a);
  return draft;
}

/** "3-to-1", "ten to one": the larger over the smaller, one. */
function ratio(text: BlockText, a: Draft, b: Draft): Draft | null {
  const hyphenated =
    isJoint(text, a.to) && is(text, a.to + 1, Bit.to) && isJoint(text, a.to + 2) && a.to + 3 === b.from;
  if (!(hyphenated || isToOne(text, a, b)) || a.low === null || b.low === null || a.low <= b.low || a.unit || b.unit)
    return null;
  const draft = new Draft(a.from, b.to, a.low / b.low, a.low / b.low);
  draft.unit = UNITS.get('ratio') ?? null;
  copyHedge(draft, a);
  return draft;
}

/** "a gap of three to one", "outnumbered 2.5 to 1": no change and no score. */
function isToOne(text: BlockText, a: Draft, b: Draft): boolean {
  if (!is(text, a.to, Bit.to) || a.to + 1 !== b.from || b.high !== 1 || isPlural(text, b.to)) return false;
  const link = a.from - 1;
  return !is(text, link, Bit.from | Bit.between) && !isMarked(text, link, Mark.score);
}

/** The word before a figure and its hedge. */
function before(draft: Draft): number {
  return draft.phraseFrom - 1;
}

function range(text: BlockText, a: Draft, b: Draft): Draft | null {
  if (
    a.low === null ||
    b.low === null ||
    a.high === null ||
    b.high === null ||
    a.hedge === 'vague' ||
    b.hedge === 'vague'
  )
    return null;
  const link = linkOf(text, a, b);
  if (link === 'none' || !a.isExact || !b.isExact) return null;
  if (link === 'and' && !isBetween(text, before(a))) return null;
  if (link === 'to' && (is(text, before(b), Bit.between) || isChange(text, a, b))) return null;
  if (!isCompatible(text, a, b, link)) return null;
  let low = a.low;
  let step = a.step;
  const percent = b.unit?.code === 'share' && a.unit === null && !a.share;
  if (percent) {
    low /= 100;
    step /= 100;
  }
  const ratio = unitRatio(a, b, link);
  low *= ratio;
  step *= ratio;
  const inherited = inheritedFactor(low, a, b);
  low *= inherited;
  step *= inherited;
  if (!(low < b.high)) return null;
  if (link === 'or' && areRivals(text, a, low / step, low, b)) return null;
  const draft = new Draft(a.from, b.to, low, b.high);
  draft.unit = b.unit ?? a.unit;
  draft.unitTo = Math.max(b.unitTo, b.to);
  draft.perTo = draft.unitTo;
  draft.share = a.share || b.share;
  draft.digits = a.digits && b.digits;
  draft.grouped = a.grouped || b.grouped;
  draft.scale = b.scale;
  draft.step = Math.min(step, b.step);
  copyHedge(draft, a);
  // "seven, perhaps eight, minutes"
  if (link === 'maybe' && draft.unit === null && charAt(text, b.to) === COMMA) attachUnitAt(text, draft, b.to + 1);
  if (draft.hedge === '' && (link === 'or' || link === 'maybe' || b.hedge === '~')) {
    draft.hedge = '~';
    draft.hedgeFrom = b.hedgeFrom >= 0 ? b.hedgeFrom : a.to;
    draft.hedgeTo = b.hedgeFrom >= 0 ? b.hedgeTo : a.to + 1;
  }
  return draft;
}

/** "16,000 or 280,000, depending on whom one asks", "either 54 or 62": two answers, where "one or two", "10,000 or 15,000" are one guess. */
function areRivals(text: BlockText, a: Draft, steps: number, low: number, b: Draft): boolean {
  if (reads(text, before(a), 'either')) return true;
  const high = b.high ?? 0;
  // Guesses are round: "14,800 or 23,000" are two counts.
  const round = steps < MOST_STEPS && high / b.step < MOST_STEPS;
  return high / low > (round ? MOST_OF_GUESS : MOST_OF_COUNT);
}

function inheritedFactor(low: number, a: Draft, b: Draft): number {
  const high = b.high ?? 0;
  if (a.scale > 1 || a.grouped || low >= THOUSAND || low <= 0) return 1;
  if (b.scale >= 100 && low * b.scale < high && low < b.scale) return b.scale;
  const millionsInDigits = b.scale === 1 && b.grouped && high / low >= INHERITING_RATIO && low * THOUSAND < high;
  return millionsInDigits ? THOUSAND : 1;
}

/** Both ends measure the same, or only one says what. */
function isCompatible(text: BlockText, a: Draft, b: Draft, link: Link): boolean {
  if (a.share !== b.share) return a.unit === null && !a.share && b.unit?.code === 'share';
  if (a.unit && b.unit) return unitRatio(a, b, link) > 0;
  // "$5 to 10 men": money on the left alone goes with a bare number on the right, if nothing is counted there.
  if (a.unit && !b.unit)
    return (
      kindAt(text, a.from) === TokenKind.currency ||
      is(text, a.from, Bit.scale) ||
      // "aged 15 to 29"
      (a.unit.code === 'years' && a.unitTo <= a.to) ||
      (a.unit.dimension === 'money' && !isNumber(text, a.unitTo - 1)) ||
      link === 'dash'
    );
  return true;
}
