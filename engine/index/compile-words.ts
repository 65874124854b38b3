/** What the compilers of aliases, context phrases and cues write to in common. */
import { isJoint } from '../entities/hyphens.ts';
import { scan } from '../scan/scan.ts';
import type { Tokens } from '../scan/tokens.ts';
import type { LexiconWriter } from './lexicon.ts';
import type { StringPoolWriter } from './string-pool.ts';
import type { ValueWriter } from './value-codec.ts';

export interface IndexWriter {
  readonly strings: StringPoolWriter;
  readonly values: ValueWriter;
  readonly lexicon: LexiconWriter;
}

/** The printed characters of each token. */
export function printedTokens(tokens: Tokens): string[] {
  return Array.from({ length: tokens.count }, (_, token) => tokens.text.slice(tokens.start[token], tokens.end[token]));
}

/** Number of words (joints not counted) before a token. */
export function wordsBefore(tokens: Tokens, token: number): number {
  let words = 0;
  for (let before = 0; before < token; before++) if (!isJoint(tokens, before)) words++;
  return words;
}

/** Word numbers of a text, cut by the scanner exactly as a page is. */
export function wordNumbers(text: string, lexicon: LexiconWriter): number[] {
  return printedTokens(scan(text)).map((word) => lexicon.word(word));
}
