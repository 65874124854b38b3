/**
 * Characters to tokens, in one pass.
 *
 * What is a token: a run of letters and marks of one word; a number with its separators; `'s`; a dotted acronym (`U.S.`);
 * an elided article with its apostrophe (`l'`); each ideograph, kana or Hangul syllable; each hyphen, sign and punctuation mark
 * (a run of full stops is one). Digits and letters never share a token: `Su-27` is `Su`, `-`, `27`; `12km` is `12`, `km`.
 */
import { prepareCharacters } from './char-classes.ts';
import { writesDecimalComma } from './number-token.ts';
import { Scanner } from './scanner.ts';
import { segment } from './segment.ts';
import { vocabularyOf } from './segment-words.ts';
import { allocateTokens, keepTokens } from './token-arrays.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Rough number of characters per token; text that is denser is scanned again with room for one token a character. */
const CHARACTERS_PER_TOKEN = 4;
const SPARE_TOKENS = 16;

/**
 * Scans the text of one block. `language` (ISO 639, `de`, `de-CH`) decides the number format and the words that end sentences and clauses;
 * without it both are English. `vocabulary` numbers the words (the one of the language without it). Time is linear in the length of the text, whatever stands in it.
 */
export function scan(text: string, language?: string, vocabulary: Vocabulary = vocabularyOf(language)): Tokens {
  prepareCharacters();
  const decimalComma = writesDecimalComma(language);
  let arrays = allocateTokens(Math.floor(text.length / CHARACTERS_PER_TOKEN) + SPARE_TOKENS);
  let count = new Scanner(text, decimalComma, arrays, vocabulary.words).fill();
  if (count < 0) {
    keepTokens(arrays.start.length);
    arrays = allocateTokens(text.length);
    count = new Scanner(text, decimalComma, arrays, vocabulary.words).fill();
  }
  keepTokens(count);
  const { start, end, kind, flags, hash, key, word, shape, value, sentence, clause } = arrays;
  // Written out, since copying with a spread costs as much as the scan of a short sentence.
  return segment(
    {
      text,
      count,
      start,
      end,
      kind,
      flags,
      hash,
      key,
      word,
      shape,
      value,
      sentence,
      clause,
      sentenceCount: 0,
      clauseCount: 0,
    },
    vocabulary,
  );
}
