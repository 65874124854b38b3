/** Units of a numeral: currency before it, words and signs after it. Ages are told in `ages.ts`, nouns in `noun.ts`. */

import { TokenFlag, TokenKind } from '../scan/tokens.ts';
import { attachAge } from './ages.ts';
import { Bit, Mark } from './bits.ts';
import {
  type BlockText,
  charAt,
  hasFlag,
  is,
  isCapital,
  isDash,
  isGlued,
  isJoint,
  isMarked,
  isNumber,
  isWord,
  kindAt,
  lengthAt,
  phraseAt,
  reads,
} from './block-text.ts';
import { namedCurrency } from './currencies.ts';
import type { Draft } from './draft.ts';
import { isHeaded } from './headed.ts';
import { isPlural } from './noun-kinds.ts';
import { lengthOf, payloadOf } from './phrase-trie.ts';
import { UNITS, type Unit } from './units.ts';

/** Units of one or two letters must touch the number or have this shape: "5 kg" yes, "5 in" no. */
const SHORT_UNIT = 1;
/** Below this, "won" is a verb. */
const SMALLEST_WON = 500;
const PERCENT = 100;
const WORDS_BEFORE = 6;
/** Signs of currencies in letters that name no unit by themselves, and the least multiplier behind them: `R450 million`, not the R25. */
const SIGNS = ['r', 'n', 'p', 'sh', 'rp', 'tk'];
const LONGEST_SIGN = 3;
const LEAST_SUM = 1e6;
const WEIGHT_WORDS = ['weigh', 'weighs', 'weighed', 'weighing', 'weight', 'gained', 'heavy'];

/** Finds the unit of a draft and converts shares to fractions. */
export function attachUnit(text: BlockText, draft: Draft): void {
  if (attachCurrency(text, draft)) return;
  const joint = isJoint(text, draft.to);
  const at = joint ? draft.to + 1 : draft.to;
  if (attachUnitAt(text, draft, at)) return;
  attachAge(text, draft);
  if (draft.unit === null && isBelowZero(text, draft)) {
    draft.unit = UNITS.get('degrees') ?? null;
    negate(draft);
  }
}

/** "It was minus twelve", "at minus 40": degrees, where nothing is counted and "minus" takes nothing away. */
function isBelowZero(text: BlockText, draft: Draft): boolean {
  const sign = draft.from - 1;
  if (!reads(text, sign, 'minus') || draft.scale > 1 || draft.share) return false;
  const told = isMarked(text, sign - 1, Mark.copula) || isMarked(text, sign - 1, Mark.ageLink);
  const ends = !isWord(text, draft.to) || is(text, draft.to, Bit.stop | Bit.article | Bit.and | Bit.or);
  return told && ends;
}

/** Tries the unit that begins at a token; also used behind adjectives ("1,300 additional square kilometers"). */
export function attachUnitAt(text: BlockText, draft: Draft, at: number): boolean {
  const hit = phraseAt(text, text.grammar.units, draft.from, at);
  if (hit === 0) return false;
  const found = text.grammar.unitList[payloadOf(hit) - 1];
  if (!found || !isUnitHere(text, draft, at, lengthOf(hit), found)) return false;
  const unit = disambiguate(text, draft, at, lengthOf(hit), found);
  draft.unit = unit;
  draft.unitTo = at + lengthOf(hit);
  if (unit.code === 'share') {
    draft.times(1 / PERCENT);
    draft.share = true;
    draft.to = Math.max(draft.to, draft.unitTo);
  }
  if (isMinus(text, draft)) negate(draft);
  return true;
}

/** What one may be like a stone. */
const STONE = ['dead', 'cold', 'deaf', 'blind'];

function isUnitHere(text: BlockText, draft: Draft, at: number, length: number, unit: Unit): boolean {
  const glued = isGlued(text, at);
  // `2024 YR4`: the word goes on.
  if (isNumber(text, at + length) && isGlued(text, at + length)) return false;
  if (length === 1 && kindAt(text, at) === TokenKind.word && lengthAt(text, at) <= SHORT_UNIT) {
    const metre = unit.code === 'm' && !isCapital(text, at);
    // Form 20-F
    if (isCapital(text, at) && isDash(text, at - 1)) return false;
    if (!glued && !metre && charAt(text, at) < 0x400) return false;
    // 5G is a network.
    if (unit.code === 'g' && isCapital(text, at)) return false;
  }
  if (unit.dimension === 'money' && kindAt(text, at) !== TokenKind.currency) {
    if (reads(text, at, 'won')) return (draft.low ?? draft.high ?? 0) >= SMALLEST_WON;
    if (reads(text, at, 'crowns') || reads(text, at, 'try') || reads(text, at, 'real'))
      return hasFlag(text, at, TokenFlag.allCaps) || draft.scale > 1;
    // A sign before the next number belongs to that one: "5 $10 notes".
  } else if (kindAt(text, at) === TokenKind.currency && isGlued(text, at + 1) && !glued) return false;
  // "fifteen stone dead"
  if (reads(text, at, 'stone') && STONE.some((word) => reads(text, at + 1, word))) return false;
  if (isJoint(text, at + length) && isDescribedLong(text, at, length)) return false;
  // "in" is a preposition unless it is glued: 9in.
  if (unit.code === 'in' && lengthAt(text, at) === 2) return glued;
  if (unit.code === 'ratio') return isRatio(text, at, length);
  if (draft.share && unit.code !== 'share' && unit.dimension !== null) return false;
  return true;
}

/** "two week-long trips": so many things, each as long as one unit. "A two week-long trip" is one. */
function isDescribedLong(text: BlockText, at: number, length: number): boolean {
  const long = at + length + 1;
  if (!reads(text, long, 'long') || isGlued(text, at) || isPlural(text, at)) return false;
  return isHeaded(text, long + 1);
}

/** "three times as many", "2x", "ten-fold"; "arrested three times" counts occasions. */
function isRatio(text: BlockText, at: number, length: number): boolean {
  // A relay of 4x400m is no ratio.
  if (!reads(text, at, 'times')) return isGlued(text, at) && !(isNumber(text, at + 1) && isGlued(text, at + 1));
  return isMarked(text, at + length, Mark.comparison);
}

/** "200 Canadian dollars": several countries share the word, and an adjective before it names one that the sign does not. */
function isForeign(text: BlockText, draft: Draft, at: number): boolean {
  const adjective = at - 1;
  if (adjective < draft.to || !isCapital(text, adjective) || !isMarked(text, at, Mark.sharedCurrency)) return false;
  const { tokens } = text;
  const letters = tokens.text.slice(tokens.start[adjective], tokens.end[adjective]).replaceAll('.', '').toLowerCase();
  return letters !== 'us';
}

/** Pounds weigh before "of" and in "500-pound bomb", otherwise they pay. */
function disambiguate(text: BlockText, draft: Draft, at: number, length: number, unit: Unit): Unit {
  if (unit.dimension === 'money' && isForeign(text, draft, at))
    return namedCurrency(text, at) ?? UNITS.get('currency') ?? unit;
  if (unit.code !== 'GBP' || !(reads(text, at, 'pounds') || reads(text, at, 'pound')) || length > 1) return unit;
  const weight = UNITS.get('lb') ?? unit;
  if (is(text, at + 1, Bit.of) || isDash(text, at - 1)) return weight;
  for (let token = Math.max(text.first, draft.from - WORDS_BEFORE); token < Math.min(text.count, at + 3); token++) {
    if (WEIGHT_WORDS.some((word) => reads(text, token, word))) return weight;
  }
  return unit;
}

/** `$5`, `US$2,000`, `EUR 5`, `Rs 500`: the numeral then begins at the sign. */
function attachCurrency(text: BlockText, draft: Draft): boolean {
  const sign = draft.from - 1;
  const symbol = sign >= 0 && kindAt(text, sign) === TokenKind.currency;
  const letters = isLetters(text, sign);
  const code = letters || isUpperCode(text, sign) || reads(text, sign, 'rs') || reads(text, sign, 'kr');
  if (!symbol && !code) return false;
  if (symbol && !isGlued(text, draft.from) && isGlued(text, sign) && kindAt(text, sign - 1) === TokenKind.number)
    return false;
  for (let from = Math.max(text.first, draft.from - 3); from <= sign; from++) {
    if (from < sign && !isGlued(text, sign) && symbol) continue;
    // `P3.5 billion` are pesos, not pence.
    if (letters && from === sign && lengthAt(text, sign) === 1) continue;
    const hit = phraseAt(text, text.grammar.units, draft.from, from);
    if (hit === 0 || from + lengthOf(hit) !== draft.from) continue;
    const unit = text.grammar.unitList[payloadOf(hit) - 1];
    if (unit?.dimension !== 'money') continue;
    draft.unit = unit;
    draft.from = from;
    draft.unitTo = afterCurrencyWord(text, draft, unit);
    if (isMinus(text, draft)) negate(draft);
    return true;
  }
  if (!letters || draft.scale < LEAST_SUM || !SIGNS.some((one) => reads(text, sign, one)) || isJoint(text, draft.to))
    return false;
  draft.unit = UNITS.get('currency') ?? null;
  draft.from = sign;
  draft.unitTo = draft.to;
  if (isMinus(text, draft)) negate(draft);
  return true;
}

/** `Ksh202bn`, `$US1.75 trillion`: letters that are glued to a number and may be the sign of a currency. */
function isLetters(text: BlockText, at: number): boolean {
  return isGlued(text, at + 1) && isWord(text, at) && isCapital(text, at) && lengthAt(text, at) <= LONGEST_SIGN;
}

function isUpperCode(text: BlockText, at: number): boolean {
  return hasFlag(text, at, TokenFlag.allCaps) && lengthAt(text, at) === 3;
}

/** "$2,000 USD", "$5 dollars": the same currency again. */
function afterCurrencyWord(text: BlockText, draft: Draft, unit: Unit): number {
  const hit = phraseAt(text, text.grammar.units, draft.from, draft.to);
  const again = hit !== 0 && text.grammar.unitList[payloadOf(hit) - 1] === unit;
  return again && kindAt(text, draft.to) !== TokenKind.currency ? draft.to + lengthOf(hit) : draft.to;
}

/** A sign before the number, not a hyphen after a word or another number. */
function isMinus(text: BlockText, draft: Draft): boolean {
  const sign = draft.from - 1;
  const word = reads(text, sign, 'minus');
  if (!word && (!isDash(text, sign) || !isGlued(text, draft.from))) return false;
  const signed = draft.dimension === 'temperature' || draft.unit?.code === 'degrees' || draft.unit?.code === 'share';
  const before = kindAt(text, sign - 1);
  // "plus or minus 20%"
  if (word) return signed && before !== TokenKind.number && !is(text, sign - 1, Bit.or);
  return signed && !(isGlued(text, sign) && (before === TokenKind.word || before === TokenKind.number));
}

function negate(draft: Draft): void {
  const { low, high } = draft;
  draft.low = high === null ? null : -high;
  draft.high = low === null ? null : -low;
  draft.from--;
}
