/** Whether a single letter glued to a number is a unit of length (50m pool) and not a multiplier (50m people). */

import { Bit } from './bits.ts';
import { type BlockText, charAt, is, isGlued, isWord, lengthAt, reads } from './block-text.ts';
import { isCounting } from './counted-types.ts';
import { isPlural } from './noun-kinds.ts';

const LETTER_M = 0x6d;
const LETTER_K = 0x6b;

/** After `m`: what is measured in metres, or how. */
const METRE_AFTER =
  'long high deep away wide tall above below apart across from radius pool waves wave swell swells diameter thick thickness depth height altitude wall tower fence boat yacht ship vessel tunnel crater statue cliff drop jump throw platform springboard'.split(
    ' ',
  );
/** What lies as deep as it is measured, behind "of". */
const COVERS = 'water floodwater snow snowfall ice mud sand soil earth rubble silt ash debris sediment'.split(' ');
/** Races and other events are named by their distance. */
const EVENTS =
  'sprint race freestyle hurdles relay final finals dash butterfly backstroke breaststroke steeplechase medley individual heats rifle pistol runner sprinter champion record title gold silver bronze hurdler'.split(
    ' ',
  );
/** Up to four words before it. */
const METRE_BEFORE =
  'deep depth height tall waves wave swell swells high width wide length long distance altitude elevation jumped leapt threw cleared javelin discus hammer vault radius metres meters'.split(
    ' ',
  );
/** After `k`: a distance run. */
const KILOMETRE_AFTER = 'run race road walk ride loop time swim trail course fun'.split(' ');
const WORDS_BEFORE = 5;
/** Heights of people in metres, and the characters of one: 1.58. */
const SHORTEST_PERSON = 1.2;
const TALLEST_PERSON = 2.3;
const HEIGHT_LENGTH = 4;

function readsOne(text: BlockText, at: number, words: readonly string[]): boolean {
  if (at < 0 || at >= text.count) return false;
  return words.some((word) => reads(text, at, word));
}

/** Whether a distance names an event: "the 100m hurdles", "the 10K". */
export function isEvent(text: BlockText, letter: number): boolean {
  if (!isGlued(text, letter) || lengthAt(text, letter) !== 1) return false;
  const kilo = (charAt(text, letter) | 0x20) === LETTER_K;
  if (!kilo && charAt(text, letter) !== LETTER_M) return false;
  if (readsOne(text, letter + 1, kilo ? KILOMETRE_AFTER : EVENTS)) return true;
  return kilo && reads(text, letter - 2, 'the') && !isWord(text, letter + 1);
}

/** "the 1.93m striker", "a woman of 1.58m": as tall as one person is. "1.58m civilian deaths" are many. */
function isHeight(text: BlockText, at: number): boolean {
  const value = text.tokens.value[at - 1] ?? 0;
  if (value < SHORTEST_PERSON || value > TALLEST_PERSON || lengthAt(text, at - 1) !== HEIGHT_LENGTH) return false;
  const person = is(text, at + 1, Bit.singular) && !isPlural(text, at + 1) && !isPlural(text, at + 2);
  return person || (is(text, at - 2, Bit.of) && is(text, at - 3, Bit.singular) && !isPlural(text, at - 3));
}

/** "three 100m races": no two multiples of a million follow each other. People are counted in millions. */
function isCountedDistance(text: BlockText, at: number): boolean {
  const number = at - 1;
  if (text.grammar.table.language !== 'en' || !isCounting(text, number - 1) || isGlued(text, number)) return false;
  return isPlural(text, at + 1) && !is(text, at + 1, Bit.people);
}

/** `at` is the letter; `money` says that a currency sign stands before the number. */
export function isMetre(text: BlockText, at: number, money: boolean): boolean {
  if (money || lengthAt(text, at) !== 1 || !isGlued(text, at)) return false;
  const code = charAt(text, at) | 0x20;
  if (code === LETTER_K) return readsOne(text, at + 1, KILOMETRE_AFTER);
  if (code !== LETTER_M || charAt(text, at) !== LETTER_M) return false;
  if (readsOne(text, at + 1, METRE_AFTER) || readsOne(text, at + 1, EVENTS)) return true;
  // "1.8m of water"
  if (is(text, at + 1, Bit.of) && readsOne(text, at + 2, COVERS)) return true;
  if (isHeight(text, at) || isCountedDistance(text, at)) return true;
  if (is(text, at + 1, Bit.people | Bit.modifier)) return false;
  for (let before = at - 2; before >= 0 && before >= at - 1 - WORDS_BEFORE; before--) {
    if (readsOne(text, before, METRE_BEFORE)) return true;
  }
  return false;
}
