/** Words around a figure, as sets. */
import { TokenFlag, TokenKind, type Tokens } from '../scan/tokens.ts';
import { wordAt } from '../scan/word-at.ts';
import type { Placed } from './placed.ts';
import { emptyWords } from './words.ts';

/** Tokens to either side of a figure in which its clause is looked through. */
const clauseReach = 30;
/** Letters from which a word carries a subject. */
const shortestContent = 4;

/** The tokens of the figure's clause, within reach. */
export function clauseOf({ tokens, figure }: Placed): { readonly from: number; readonly to: number } {
  return run(tokens, tokens.clause, figure.numeralFrom);
}

/** The tokens of the figure's sentence, within reach. */
export function sentenceOf({ tokens, figure }: Placed): { readonly from: number; readonly to: number } {
  return run(tokens, tokens.sentence, figure.numeralFrom);
}

function run({ count }: Tokens, numbers: Int32Array, token: number): { readonly from: number; readonly to: number } {
  const own = numbers[token];
  let from = token;
  while (from > 0 && token - from < clauseReach && numbers[from - 1] === own) from--;
  let to = token + 1;
  while (to < count && to - token < clauseReach && numbers[to] === own) to++;
  return { from, to };
}

/** A word without the ending of its plural. */
function singular(word: string): string {
  return word.length > shortestContent && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** The words of some tokens that carry a subject, in the singular; numbers and small words are left out. */
export function contentWords(tokens: Tokens, from: number, to: number): ReadonlySet<string> {
  const words = new Set<string>();
  for (let token = from; token < to; token++) {
    if (tokens.kind[token] !== TokenKind.word) continue;
    const word = wordAt(tokens, token);
    if (word.length >= shortestContent && !emptyWords.has(word)) words.add(singular(word));
  }
  return words;
}

/** The names among some tokens: words with a capital that does not come from the start of a sentence. */
export function names(tokens: Tokens, from: number, to: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (let token = from; token < to; token++) {
    const flags = tokens.flags[token] ?? 0;
    if (tokens.kind[token] !== TokenKind.word || (flags & TokenFlag.capital) === 0) continue;
    if ((flags & TokenFlag.sentenceStart) === 0) found.add(wordAt(tokens, token));
  }
  return found;
}

/** The counted noun in the singular, its last word alone; "" for a headless figure. */
export function headNoun({ figure }: Placed): string {
  const word = figure.noun.toLowerCase().split(/\s+/).at(-1) ?? '';
  return singular(word);
}

/** Whether a set holds one of some words. */
export function holdsAny(tokens: Tokens, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let token = from; token < to; token++) if (words.has(wordAt(tokens, token))) return true;
  return false;
}
