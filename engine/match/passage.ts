/** One block with all that was read in it, ready for the questions that matching asks: what stands at a token, in which case a party is named. */
import type { EntityMention } from '../entities/mention.ts';
import type { DateMention, Figure } from '../figures/figure.ts';
import { type PhraseHits, PhraseKind } from '../index/phrases.ts';
import type { Block } from '../page.ts';
import { TokenFlag, TokenKind, type Tokens } from '../scan/tokens.ts';
import type { CueTable } from './cue-table.ts';
import { markMentions } from './mention-case.ts';
import { Word, wordClasses } from './word-class.ts';

/** A block as read, before it is known which topics the page raises. */
export interface BarePassage {
  readonly block: Block;
  /** Place of the block in the page, from 0. */
  readonly order: number;
  readonly tokens: Tokens;
  /** Bits of `Word` for each token. */
  readonly words: Int32Array;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly mentions: readonly EntityMention[];
  readonly hits: PhraseHits;
  /** Index of the figure whose phrase covers the token, of the mention that does; -1. */
  readonly figureAt: Int32Array;
  readonly mentionAt: Int32Array;
  /** One of `Case` for each mention. */
  readonly cases: Uint8Array;
  /** The mention speaks ("Ostia said") or is quoted as a source ("according to Nyhavn"): 1. */
  readonly speaks: Uint8Array;
  /** Nearly every word begins with a capital, so that capitals tell no names. */
  readonly shouted: boolean;
  /** A cue or a counted noun of any pack covers the token, so that its capital makes no name of it: 1. */
  readonly spoken: Uint8Array;
}

export interface Passage extends BarePassage {
  /** The cues among the hits that speak of topics which the page raises, and those that a longer cue covers. */
  readonly cues: CueTable;
}

/** Share of capitalised words from which capitals say nothing. */
const SHOUTED_SHARE = 0.6;

function isShouted(tokens: Tokens): boolean {
  let words = 0;
  let capitals = 0;
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] !== TokenKind.word) continue;
    words++;
    if (((tokens.flags[token] ?? 0) & TokenFlag.capital) !== 0) capitals++;
  }
  return capitals > words * SHOUTED_SHARE;
}

function markSpoken(hits: PhraseHits, count: number): Uint8Array {
  const spoken = new Uint8Array(count);
  for (let hit = 0; hit < hits.count; hit++) {
    if (hits.kind[hit] === PhraseKind.cue || hits.kind[hit] === PhraseKind.noun)
      spoken.fill(1, hits.from[hit], hits.to[hit]);
  }
  return spoken;
}

/** Gathers what was read in one block. */
export function readPassage(
  block: Block,
  order: number,
  tokens: Tokens,
  figures: readonly Figure[],
  dates: readonly DateMention[],
  mentions: readonly EntityMention[],
  hits: PhraseHits,
): BarePassage {
  const words = new Int32Array(tokens.count);
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] === TokenKind.word || tokens.kind[token] === TokenKind.symbol)
      words[token] = wordClasses.find(tokens, token);
  }
  const figureAt = new Int32Array(tokens.count).fill(-1);
  figures.forEach((figure, at) => {
    if (figure.reject === null) figureAt.fill(at, figure.tokenFrom, figure.tokenTo);
  });
  const mentionAt = new Int32Array(tokens.count).fill(-1);
  mentions.forEach((mention, at) => {
    mentionAt.fill(at, mention.tokenFrom, mention.tokenTo);
  });
  const marks = markMentions(tokens, words, mentions, figureAt);
  return {
    block,
    order,
    tokens,
    words,
    figures,
    dates,
    mentions,
    hits,
    figureAt,
    mentionAt,
    ...marks,
    spoken: markSpoken(hits, tokens.count),
    shouted: block.kind !== 'cell' && isShouted(tokens),
  };
}

/** Bits of the token's word; 0 beyond the block. */
export function wordAt(passage: BarePassage, token: number): number {
  return token >= 0 && token < passage.tokens.count ? (passage.words[token] ?? 0) : 0;
}

/** Code of a punctuation token's character; 0 for any other token. */
export function markAt(tokens: Tokens, token: number): number {
  return token >= 0 && token < tokens.count && tokens.kind[token] === TokenKind.punctuation
    ? tokens.text.charCodeAt(tokens.start[token] ?? 0)
    : 0;
}

/** Indices of the mentions that begin in the tokens `[from, to)`, in text order. */
export function mentionsIn({ mentions, mentionAt }: BarePassage, from: number, to: number): number[] {
  const found: number[] = [];
  for (let token = from; token < to; token++) {
    const at = mentionAt[token] ?? -1;
    if (at >= 0 && mentions[at]?.tokenFrom === token) found.push(at);
  }
  return found;
}

/** First token of the sentence in which a token stands, at most `window` tokens back. */
export function sentenceFrom(tokens: Tokens, token: number, window = SENTENCE_WINDOW): number {
  const sentence = tokens.sentence[token];
  let from = token;
  while (from > 0 && token - from < window && tokens.sentence[from - 1] === sentence) from--;
  return from;
}

/** The token after the last one of the sentence, at most `window` tokens on. */
export function sentenceTo(tokens: Tokens, token: number, window = SENTENCE_WINDOW): number {
  const sentence = tokens.sentence[token];
  let to = token + 1;
  while (to < tokens.count && to - token < window && tokens.sentence[to] === sentence) to++;
  return to;
}

/** Tokens looked at on each side of a figure: longer than nearly all sentences, and what keeps the cost of a figure constant. */
export const SENTENCE_WINDOW = 48;

/** Opening quotation marks, the colon and dashes: a capital after them may be a mere beginning. */
const opensSentence = (code: number): boolean =>
  code === 0x22 ||
  code === 0x201c ||
  code === 0x2018 ||
  code === 0xab ||
  code === 0x3a ||
  code === 0x2013 ||
  code === 0x2014;

/** Whether the token is a capitalised word that is no known name, no word of grammar and no month: a name of which the packs know nothing. */
export function isUnknownName(passage: BarePassage, token: number): boolean {
  const { tokens, mentionAt, figureAt, words } = passage;
  if (passage.shouted || token < 0 || token >= tokens.count || tokens.kind[token] !== TokenKind.word) return false;
  if ((mentionAt[token] ?? -1) >= 0 || (figureAt[token] ?? -1) >= 0) return false;
  const flags = tokens.flags[token] ?? 0;
  if ((flags & TokenFlag.capital) === 0 || (words[token] ?? 0) !== 0 || passage.spoken[token] === 1) return false;
  // "Mora Oblast" where the pack knows "Mora" alone: the word belongs to the known name.
  if ((mentionAt[token - 1] ?? -1) >= 0 || (mentionAt[token + 1] ?? -1) >= 0) return false;
  const opens = (flags & TokenFlag.sentenceStart) !== 0 || opensSentence(markAt(tokens, token - 1));
  if (!opens) return true;
  const next = tokens.flags[token + 1] ?? 0;
  return (
    token + 1 < tokens.count &&
    tokens.kind[token + 1] === TokenKind.word &&
    (next & TokenFlag.capital) !== 0 &&
    (wordAt(passage, token + 1) & Word.month) === 0
  );
}
