/** Currencies that several countries share a word for, told by the adjective before it: Canadian dollars. */
import { type BlockText, isCapital, isWord } from './block-text.ts';
import { UNITS, type Unit } from './units.ts';

/** Letters of a code of ISO 4217: two of the country, one of the currency's name. */
const CODE_LETTERS = 3;

/**
 * The currency that an adjective and the word at a token name, by the letters of its code: the country's two letters stand in the adjective in order,
 * the first at its head, or are the initials of two words; the third begins the word. Null where no code has them.
 */
export function namedCurrency(text: BlockText, at: number): Unit | null {
  const word = letterAt(text, at, 0);
  const adjective = lettersOf(text, at - 1);
  const initials =
    isCapital(text, at - 2) && isWord(text, at - 2) ? letterAt(text, at - 2, 0) + adjective.charAt(0) : '';
  let found: Unit | null = null;
  for (const [code, unit] of UNITS) {
    if (unit.dimension !== 'money' || code.length !== CODE_LETTERS || code !== code.toUpperCase()) continue;
    if (code.charAt(2) !== word) continue;
    if (code.startsWith(initials) && initials !== '') return unit;
    if (code.charAt(0) !== adjective.charAt(0)) continue;
    if (code.charAt(1) === adjective.charAt(1)) return unit;
    if (adjective.includes(code.charAt(1), 1)) found ??= unit;
  }
  return found;
}

function lettersOf(text: BlockText, at: number): string {
  return text.tokens.text.slice(text.tokens.start[at], text.tokens.end[at]).toUpperCase();
}

function letterAt(text: BlockText, at: number, index: number): string {
  return lettersOf(text, at).charAt(index);
}
