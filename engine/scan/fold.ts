/** The fold: one spelling for what a reader takes for the same word. Texts, packs and language tables all use this one. */
import { CharClass, CLASS, CLASS_MASK, FOLD, prepareCharacters } from './char-classes.ts';

const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** Longest word whose combining marks are composed; beyond it composing could cost more than linear time, and no word is that long. */
const LONGEST_COMPOSED = 64;

/** One step of the hash (FNV-1a over folded code units). */
export function hashStep(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, HASH_PRIME);
}

/** The hash of no character at all. */
export const EMPTY_HASH: number = HASH_SEED;

/** Bits of one letter in a key. */
const LETTER_BITS = 5;
const FIRST_LETTER = 0x61;
const LAST_LETTER = 0x7a;
/** Letters that fold to a code unit below this one are those of the English alphabet. */
export const KEYED = 0x80;

/** One step of the key: the letters themselves, of which an integer has room for the last six. */
export function keyStep(key: number, folded: number): number {
  return (key << LETTER_BITS) | (folded & ((1 << LETTER_BITS) - 1));
}

/**
 * The key of a folded word: its last six letters, where all are English ones; 0 where not, and never 0 else. Shorter words are equal where
 * their keys are. Longer ones are taken for equal where key and hash are: two beginnings would have to agree in a hash of 32 bits.
 */
export function foldKey(folded: string): number {
  let key = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (code < FIRST_LETTER || code > LAST_LETTER) return 0;
    key = keyStep(key, code);
  }
  return key;
}

function hasCombining(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (((CLASS[text.charCodeAt(at)] ?? 0) & CLASS_MASK) === CharClass.combining) return true;
  }
  return false;
}

/**
 * The folded form of a word or phrase: lower case, ASCII width, straight quotes, plain hyphens, ASCII digits, plain spaces.
 * Accents are kept (`año` is not `ano`) and composed; marks that compose with nothing (the stress mark in `Ку́рск`) are dropped.
 */
export function foldWord(text: string): string {
  prepareCharacters();
  const composed = text.length <= LONGEST_COMPOSED && hasCombining(text) ? text.normalize('NFC') : text;
  let folded = '';
  for (let at = 0; at < composed.length; at++) {
    const code = composed.charCodeAt(at);
    if (((CLASS[code] ?? 0) & CLASS_MASK) === CharClass.combining) continue;
    const to = FOLD[code] ?? 0;
    if (to !== 0) folded += String.fromCharCode(to);
  }
  return folded;
}

/** The 32-bit hash of the folded form: equal folds have equal hashes; unequal folds rarely do, so verify with `foldedEquals`. */
export function foldHash(text: string): number {
  prepareCharacters();
  const folded = hasCombining(text) ? foldWord(text) : text;
  let hash = HASH_SEED;
  for (let at = 0; at < folded.length; at++) {
    const to = FOLD[folded.charCodeAt(at)] ?? 0;
    if (to !== 0) hash = hashStep(hash, to);
  }
  return hash;
}

/** Whether the characters `[start, end)` of a text fold to `folded` (itself a result of `foldWord`). Allocates nothing where no character is dropped or composed. */
export function foldedEquals(text: string, start: number, end: number, folded: string): boolean {
  if (end - start < folded.length) return false;
  for (let at = start, match = 0; at < end; at++, match++) {
    const to = FOLD[text.charCodeAt(at)] ?? 0;
    if (to !== 0 && to === folded.charCodeAt(match)) continue;
    // A dropped character here, or a mark that composes with this letter.
    const special = to === 0 || isCombining(text, at) || (at + 1 < end && isCombining(text, at + 1));
    return special && foldWord(text.slice(start, end)) === folded;
  }
  return end - start === folded.length;
}

function isCombining(text: string, at: number): boolean {
  return ((CLASS[text.charCodeAt(at)] ?? 0) & CLASS_MASK) === CharClass.combining;
}
