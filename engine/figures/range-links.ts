/** The words between two figures that make ends of a range of them. */
import { Bit, Mark } from './bits.ts';
import {
  type BlockText,
  charAt,
  is,
  isDash,
  isGlued,
  isJoint,
  isMarked,
  isWord,
  phraseAt,
  sameSentence,
} from './block-text.ts';
import type { Draft } from './draft.ts';
import { lengthOf } from './phrase-trie.ts';

const COMMA = 0x2c;
/** "between, as printed, 46,000 and 85,000": words between the commas. */
const WORDS_APART = 4;

export type Link = 'none' | 'to' | 'dash' | 'or' | 'and' | 'maybe';

/** What stands between the words of two figures; 'none' where nothing there makes one of them. */
export function linkOf(text: BlockText, a: Draft, b: Draft): Link {
  const end = Math.max(a.to, a.unitTo);
  const from = b.hedgeFrom >= end && b.hedgeFrom < b.from ? b.hedgeFrom : b.from;
  const length = from - end;
  const maybe = b.hedgeFrom === from && isMarked(text, from, Mark.maybe);
  if (b.hedgeFrom === end && is(text, end, Bit.to)) return 'to';
  if (length === 1) {
    if (is(text, end, Bit.to)) return 'to';
    if (isDash(text, end) && from === b.from) return isGlued(text, end) || !isGlued(text, end + 1) ? 'dash' : 'none';
    if (is(text, end, Bit.or)) return 'or';
    if (is(text, end, Bit.and)) return 'and';
    if (charAt(text, end) === COMMA && maybe) return 'maybe';
  }
  if (length === 2) {
    if (charAt(text, end) === COMMA && isMarked(text, end + 1, Mark.maybe)) return 'maybe';
    if (is(text, end, Bit.or) && isMarked(text, end + 1, Mark.maybe)) return 'maybe';
    // "$3 billion, or $11.5 billion at local prices": each is whole, and the second is the first told by another measure.
    if (charAt(text, end) === COMMA && is(text, end + 1, Bit.or)) return a.unit && b.unit && !maybe ? 'none' : 'or';
  }
  if (length === 3 && isJoint(text, end) && is(text, end + 1, Bit.to) && isJoint(text, end + 2)) return 'to';
  // "3000人から4000人に増えた" is a change.
  const to = length > 1 ? phraseAt(text, text.grammar.toPhrases, a.from, end) : 0;
  if (to !== 0 && lengthOf(to) === length)
    return phraseAt(text, text.grammar.changesAfter, b.from, Math.max(b.to, b.unitTo)) === 0 ? 'to' : 'none';
  return length === 0 && maybe ? 'maybe' : 'none';
}

/** Whether "between" stands before the lower end, or before words in commas that stand there. `at`: the word before it and its hedge. */
export function isBetween(text: BlockText, at: number): boolean {
  if (is(text, at, Bit.between)) return true;
  if (charAt(text, at) !== COMMA) return false;
  for (let word = at - 1; word >= at - 1 - WORDS_APART && sameSentence(text, word, at); word--) {
    if (charAt(text, word) === COMMA) return word < at - 1 && is(text, word - 1, Bit.between);
    if (!isWord(text, word) || is(text, word, Bit.number | Bit.scale)) return false;
  }
  return false;
}

/** Printed ends of such ranges are converted; terms ("18 months to 7 years") stay as they were given, and so does money. */
const CONVERTED: ReadonlySet<string> = new Set(['length', 'mass', 'area', 'volume']);

/** "between 500 metres and 1.5 kilometres": what the unit of the lower end is in that of the upper; 0 where they measure different things. */
export function unitRatio(a: Draft, b: Draft, link: Link): number {
  if (!a.unit || !b.unit || a.unit === b.unit) return 1;
  const measured = a.unit.dimension === b.unit.dimension && CONVERTED.has(a.unit.dimension ?? '');
  const ends = link === 'and' || link === 'to' || link === 'dash';
  if (!measured || !ends || !a.unit.factor || !b.unit.factor) return 0;
  return a.unit.factor / b.unit.factor;
}
