/** What a word counts when it is the head of a figure's phrase: people, settlements, or things. Told by the table, by stems and by endings. */
import { TokenFlag } from '../scan/tokens.ts';
import { Bit, Hint, Mark } from './bits.ts';
import {
  type BlockText,
  bitsAt,
  endsIn,
  hasFlag,
  hints,
  is,
  isCapital,
  isGlued,
  isMarked,
  isWord,
  lengthAt,
  reads,
} from './block-text.ts';
import type { Draft } from './draft.ts';
import { type Endings, LETTER_BITS } from './grammar.ts';
import { UNITS, type Unit } from './units.ts';

export const PEOPLE: Unit | null = UNITS.get('people') ?? null;
export const SETTLEMENTS: Unit | null = UNITS.get('settlements') ?? null;
export const COUNT: Unit | null = UNITS.get('count') ?? null;

const SHORTEST_PLURAL = 4;
const LAST_ASCII = 0x7f;
const SHORTEST_DEMONYM = 5;

/** People, settlements, or null for any other word. */
export function kindOf(text: BlockText, at: number, bits: number): Unit | null {
  if ((bits & Bit.people) !== 0) return PEOPLE ?? null;
  if ((bits & Bit.settlement) !== 0) return SETTLEMENTS ?? null;
  if (bits !== 0 || isMarked(text, at, Mark.thing)) return null;
  const { grammar } = text;
  if (startsWithOne(text, at, grammar.peopleStems)) return PEOPLE ?? null;
  if (startsWithOne(text, at, grammar.settlementStems)) return SETTLEMENTS ?? null;
  return endsWithOne(text, at, grammar.peopleSuffixes) && !isCapital(text, at) && !isMarked(text, at, Mark.thing)
    ? (PEOPLE ?? null)
    : null;
}

export function wordAt(text: BlockText, at: number): string {
  return text.tokens.text.slice(text.tokens.start[at], text.tokens.end[at]).toLowerCase();
}

function startsWithOne(text: BlockText, at: number, stems: readonly string[]): boolean {
  if (stems.length === 0) return false;
  const word = wordAt(text, at);
  return stems.some((stem) => word.startsWith(stem));
}

function endsWithOne(text: BlockText, at: number, { all, byLetter }: Endings): boolean {
  if (all.length === 0) return false;
  const last = text.tokens.text.charCodeAt((text.tokens.end[at] ?? 1) - 1);
  if (last > LAST_ASCII) {
    const word = wordAt(text, at);
    return all.some((suffix) => word.length > suffix.length + 1 && word.endsWith(suffix));
  }
  const suffixes = byLetter[last & LETTER_BITS];
  if (suffixes === undefined) return false;
  for (let index = 0; index < suffixes.length; index++) {
    const suffix = suffixes[index] ?? '';
    if (lengthAt(text, at) > suffix.length + 1 && endsIn(text, at, suffix)) return true;
  }
  return false;
}

/** An English plural: ends in s, but not in ss, us or is. */
export function isPlural(text: BlockText, at: number): boolean {
  if (text.grammar.table.language !== 'en') return false;
  if (isMarked(text, at, Mark.irregularPlural)) return true;
  const end = text.tokens.end[at] ?? 0;
  if (lengthAt(text, at) < SHORTEST_PLURAL || (text.tokens.text.charCodeAt(end - 1) | 0x20) !== 0x73) return false;
  const before = text.tokens.text.charCodeAt(end - 2) | 0x20;
  return before !== 0x73 && before !== 0x75 && before !== 0x69;
}

/** Whether a capitalised plural ends as names of peoples alone do: "Serbians", not "Greens". */
export function isPeopleName(text: BlockText, at: number): boolean {
  return lengthAt(text, at) >= SHORTEST_DEMONYM && endsWithOne(text, at, text.grammar.peopleSuffixes);
}

const DEMONYM_ENDINGS = ['ans', 'ens', 'ese', 'ish', 'men', 'is', 'inos'];

/** Capitalised plurals that by their ending name a people; makes and brands end otherwise. */
export function isDemonym(text: BlockText, at: number): boolean {
  const word = wordAt(text, at);
  return word.length >= SHORTEST_DEMONYM && DEMONYM_ENDINGS.some((ending) => word.endsWith(ending));
}

/** "450 overnight" and a word that may as well be a verb form: "crossed", "waiting". */
export function looksVerbal(text: BlockText, at: number): boolean {
  return (
    endsIn(text, at, 'ed') ||
    endsIn(text, at, 'ing') ||
    (!hasFlag(text, at, TokenFlag.allCaps) && endsIn(text, at, 'ly')) ||
    reads(text, at, 'overnight')
  );
}

/** "14 lie in a cemetery", "67 instead of 65": no plural, where many are counted, and a preposition or an article behind it. */
export function isPredicate(text: BlockText, draft: Draft, start: number, at: number): boolean {
  if (at !== start || start !== draft.to || isCapital(text, at) || isGlued(text, at)) return false;
  if (
    hints(text, at + 1, Hint.nounForm) ||
    text.grammar.table.language !== 'en' ||
    draft.share ||
    (draft.low ?? draft.high ?? 1) <= 1
  )
    return false;
  return (
    bitsAt(text, at) === 0 && is(text, at + 1, Bit.stop | Bit.article | Bit.of | Bit.to) && !reads(text, at + 1, "'s")
  );
}

/** A noun for one human being before a plural, after a number above one. */
export function isDescription(text: BlockText, draft: Draft, at: number, bits: number): boolean {
  const next = at + 1;
  const many = (draft.low ?? draft.high ?? 1) !== 1 && !isPlural(text, at);
  return many && (bits & Bit.singular) !== 0 && isWord(text, next) && isPlural(text, next) && bitsAt(text, next) === 0;
}

/** Pronouns that only a verb has behind it. */
const OBJECTS = ['him', 'her', 'them', 'me', 'us', 'it', 'what'];

/** "A brigade of 3,500 earns him a fortune": a form in -s behind a group of so many, and before its object. */
export function isVerbOfGroup(text: BlockText, draft: Draft, at: number): boolean {
  const of = draft.phraseFrom - 1;
  if (at !== draft.to || !is(text, of, Bit.of) || !isMarked(text, of - 1, Mark.groupNoun)) return false;
  return bitsAt(text, at) === 0 && OBJECTS.some((word) => reads(text, at + 1, word));
}
