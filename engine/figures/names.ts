/** Number words within names: Seven Sisters, World War Two, the Group of Seven. */
import { TokenFlag } from '../scan/tokens.ts';
import { Bit } from './bits.ts';
import {
  type BlockText,
  hasFlag,
  is,
  isCapital,
  isPunctuation,
  isWord,
  lengthAt,
  reads,
  sameSentence,
} from './block-text.ts';

/** Words on both sides that show whether the line is a title. */
const WORDS_AROUND = 8;
/** Shorter words are small in titles too. */
const SHORTEST_TITLE_WORD = 4;
const FEWEST_TITLE_WORDS = 3;

/** Whether the number word at a token is part of a name: it has a capital inside a sentence that is not written like a title. */
export function isNameWord(text: BlockText, at: number): boolean {
  if (!isCapital(text, at) || hasFlag(text, at, TokenFlag.sentenceStart | TokenFlag.allCaps)) return false;
  return !isTitle(text, at);
}

/** Whether most longer words around a token are capitalised, as in a headline. */
export function isTitle(text: BlockText, at: number): boolean {
  let lower = 0;
  let capital = 0;
  for (let token = Math.max(text.first, at - WORDS_AROUND); token < at + WORDS_AROUND && token < text.count; token++) {
    if (
      !isWord(text, token) ||
      !sameSentence(text, at, token) ||
      lengthAt(text, token) < SHORTEST_TITLE_WORD ||
      is(text, token, Bit.number)
    )
      continue;
    if (isCapital(text, token)) capital++;
    else lower++;
  }
  const opensQuote = isPunctuation(text, at - 1) && !reads(text, at - 1, ',');
  return (capital >= FEWEST_TITLE_WORDS && lower * 2 < capital) || opensQuote;
}
