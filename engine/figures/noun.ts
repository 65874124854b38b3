/** The noun that a numeral counts: through adjectives, demonyms, possessives and "of", to the head of its phrase. */
import { TokenFlag, TokenKind } from '../scan/tokens.ts';
import { Bit, Hint, Mark } from './bits.ts';
import {
  type BlockText,
  bitsAt,
  charAt,
  hasFlag,
  hints,
  is,
  isCapital,
  isDash,
  isGlued,
  isJoint,
  isMarked,
  isNumber,
  isPunctuation,
  isWord,
  kindAt,
  lengthAt,
  reads,
  sameSentence,
} from './block-text.ts';
import { modelEnd } from './counted-types.ts';
import { isRelativeTime, isWhen } from './date-draft.ts';
import type { Draft } from './draft.ts';
import { attachUnitAt } from './measure.ts';
import { attributeEnd, isGroupOfAge } from './noun-attributes.ts';
import {
  COUNT,
  isDemonym,
  isDescription,
  isPlural,
  isPredicate,
  isVerbOfGroup,
  kindOf,
  looksVerbal,
  PEOPLE,
  SETTLEMENTS,
} from './noun-kinds.ts';
import { skipPartitive } from './partitive.ts';
import { isOfSomeone } from './person-ages.ts';
import { isPoints } from './points.ts';
import { UNITS, type Unit } from './units.ts';

const COLON = 0x3a;
/** Longest way from the numeral to the head. */
const WIDEST_PHRASE = 9;
/** Words of unknown kind that may precede the head. */
const MOST_UNKNOWN = 4;

const POINTS: Unit | null = UNITS.get('points') ?? null;

/** Finds the counted noun of a draft and with it the unit. */
export function attachNoun(text: BlockText, draft: Draft): void {
  let at = Math.max(draft.to, draft.unitTo, draft.hedgeTo);
  if (isCompound(text, draft, at)) return;
  if (draft.unit !== null && !draft.share) return;
  // "A guide of 25 tells us so": an age counts nothing.
  if (isOfSomeone(text, draft)) return;
  at = skipPartitive(text, draft, at);
  if (at < 0) return;
  const listed = isListHead(text, draft, at);
  const head = findHead(text, draft, listed ? at + 1 : at);
  if (head === null || (listed && head.unit === null)) return;
  if (!draft.share) draft.unit = head.unit;
  if (head.from < 0) return;
  if ((head.unit === COUNT || head.unit === null) && isPoints(text, draft, head)) {
    draft.unit = POINTS;
    draft.unitTo = head.to;
    return;
  }
  draft.nounFrom = head.from;
  draft.nounTo = head.to;
}

/** "1.4m – visitors", "28,000: containers": the number leads its line and a sign parts it from what it counts. */
function isListHead(text: BlockText, draft: Draft, at: number): boolean {
  if (!hasFlag(text, draft.phraseFrom, TokenFlag.lineStart) || !isPunctuation(text, at)) return false;
  return charAt(text, at) === COLON || (isDash(text, at) && !isGlued(text, at));
}

/** `12,000-strong`, `eleven-thousand-man`: the ending belongs to the numeral and counts people. */
function isCompound(text: BlockText, draft: Draft, at: number): boolean {
  if (draft.unit !== null) return false;
  if (!isJoint(text, at)) {
    // "400 strong": the first of the endings may stand alone.
    if (!draft.digits || !reads(text, at, text.grammar.strong)) return false;
    draft.unit = PEOPLE ?? null;
    return true;
  }
  const word = at + 1;
  if (!isWord(text, word)) return false;
  const people = isMarked(text, word, Mark.peopleCompound) || is(text, word, Bit.people);
  if (!people && is(text, word, Bit.stop)) return false;
  draft.unit = (people ? PEOPLE : is(text, word, Bit.settlement) ? SETTLEMENTS : COUNT) ?? null;
  draft.nounFrom = word;
  draft.nounTo = word + 1;
  draft.to = word + 1;
  return true;
}

interface Head {
  readonly from: number;
  readonly to: number;
  readonly unit: Unit | null;
}

function findHead(text: BlockText, draft: Draft, start: number): Head | null {
  const nounFirst = text.grammar.table.nounFirst === true;
  let from = -1;
  let fallback: Head | null = null;
  let unknown = 0;
  let lastUnknown = -1;
  /** The token behind the last model's name. */
  let modelTo = -1;
  let end = start + WIDEST_PHRASE;
  for (let at = start; at < Math.min(text.count, end); at++) {
    if (!sameSentence(text, draft.from, at)) break;
    // "Yields rose to 4.5% 10-year notes": a share has its "of" before what it is taken of.
    const described = draft.share && at === draft.to ? at : attributeEnd(text, at);
    if (described > at) {
      end += described - at - 1;
      if (isGroupOfAge(text, described)) return { from: at, to: described, unit: PEOPLE };
      // A measure is a figure of its own, and no part of the noun where nothing stands before it.
      if (from < 0 && isWord(text, at) && !is(text, at, Bit.number)) from = at;
      if (modelEnd(text, at) === described) {
        if (nounFirst || reads(text, described - 1, 's')) return { from, to: described, unit: COUNT };
        lastUnknown = at;
        modelTo = described;
      }
      at = described - 1;
      continue;
    }
    if (kindAt(text, at) !== TokenKind.word) {
      if (passes(text, at, start)) continue;
      break;
    }
    if (reads(text, at, "'s")) continue;
    const bits = bitsAt(text, at);
    const unit = kindOf(text, at, bits);
    if (from < 0) from = at;
    if (unit !== null) {
      // "eight Communist states", "52 patient records": many of one kind, described by a person.
      if (isDescription(text, draft, at, bits)) continue;
      // "three Su-27 fighters": of the name of a machine, the machines themselves.
      if (modelTo === at && reads(text, at, 'fighters')) return { from, to: at + 1, unit: COUNT };
      const soft = (bits & (Bit.predicate | Bit.modifier)) !== 0;
      if (!soft) return extend(text, from, at, unit);
      fallback ??= { from: -1, to: -1, unit };
      continue;
    }
    if ((bits & (Bit.predicate | Bit.cue)) !== 0 && (bits & (Bit.modifier | Bit.stop)) === 0) {
      // A participle before its noun: "armoured fighting vehicles".
      if (isPlural(text, at + 1) && isWord(text, at + 1) && bitsAt(text, at + 1) === 0) continue;
      break;
    }
    // "raised it by 52 two days later"
    if ((bits & Bit.number) !== 0 && !isJoint(text, at + 1) && !isJoint(text, at - 1)) break;
    if ((bits & (Bit.and | Bit.or)) !== 0) {
      if (unknown > 0 && lastUnknown === at - 1 && !isCapital(text, at - 1)) break;
      if (at === start) break;
      continue;
    }
    if (at === start && isVerbOfGroup(text, draft, at)) break;
    // "17 claims": many claim, and one claims.
    if (
      at === start &&
      !is(text, draft.phraseFrom - 1, Bit.of) &&
      hints(text, at, Hint.nounForm) &&
      (draft.low ?? 0) > 1
    )
      return { from, to: at + 1, unit: COUNT };
    if ((bits & (Bit.stop | Bit.of | Bit.to | Bit.article)) !== 0 && (bits & Bit.modifier) === 0) break;
    if ((bits & (Bit.weekday | Bit.month)) !== 0 ? isWhen(text, at) : at > start && isRelativeTime(text, at)) break;
    if (
      draft.unit === null &&
      !draft.partitive &&
      lengthAt(text, at) > 2 &&
      !reads(text, at + 1, "'s") &&
      attachUnitAt(text, draft, at)
    )
      return { from: -1, to: -1, unit: draft.unit };
    if ((bits & Bit.modifier) === 0 && isPlural(text, at)) {
      if (isCapital(text, at) && !isCapitalPlural(text, at)) {
        unknown++;
        lastUnknown = at;
        if (isNextNoun(text, at + 1)) continue;
      }
      const demonym = isCapital(text, at) && isDemonym(text, at);
      if (isNextNoun(text, at + 1)) continue;
      return { from, to: at + 1, unit: (demonym ? PEOPLE : COUNT) ?? null };
    }
    if ((bits & Bit.modifier) === 0) {
      if (nounFirst) return { from, to: at + 1, unit: COUNT ?? null };
      lastUnknown = at;
      if (++unknown > MOST_UNKNOWN) break;
    }
  }
  if (fallback) return fallback;
  if (
    lastUnknown >= 0 &&
    from >= 0 &&
    !looksVerbal(text, lastUnknown) &&
    !isPredicate(text, draft, start, lastUnknown)
  ) {
    const demonym = isCapital(text, lastUnknown) && isDemonym(text, lastUnknown);
    return { from, to: Math.max(lastUnknown + 1, modelTo), unit: demonym ? (PEOPLE ?? null) : null };
  }
  return modelTo < 0 ? null : { from, to: modelTo, unit: null };
}

/** The head and what directly follows it as part of a compound: "police officers", "army personnel". */
function extend(text: BlockText, from: number, at: number, unit: Unit): Head {
  let to = at + 1;
  while (
    to < at + 3 &&
    isWord(text, to) &&
    is(text, to, Bit.people) &&
    !is(text, to, Bit.predicate | Bit.stop | Bit.modifier) &&
    !isCapital(text, to)
  )
    to++;
  return { from, to, unit };
}

/** Punctuation and numbers inside a phrase: quotes, hyphens, an apostrophe, the digits of `M1989`, the stop of an abbreviation. */
function passes(text: BlockText, at: number, start: number): boolean {
  if (isJoint(text, at)) return true;
  if (isNumber(text, at)) return isGlued(text, at) && isWord(text, at - 1) && at > start;
  if (!isPunctuation(text, at)) return false;
  const code = charAt(text, at);
  if (code === 0x22 || code === 0x27 || (code >= 0x2018 && code <= 0x201f)) return true;
  return code === 0x2e && at === start && isGlued(text, at);
}

/** A capitalised plural may be a demonym ("North Koreans") or a make ("Leopards"); in headlines every noun is capitalised. */
function isCapitalPlural(text: BlockText, at: number): boolean {
  return !isCapital(text, at + 1);
}

/** Whether the phrase goes on with another noun, so that the plural before it only describes ("special forces personnel"). */
function isNextNoun(text: BlockText, at: number): boolean {
  if (!isWord(text, at)) return false;
  const bits = bitsAt(text, at);
  if ((bits & Bit.people) !== 0) return (bits & (Bit.predicate | Bit.stop | Bit.modifier)) === 0;
  return false;
}
