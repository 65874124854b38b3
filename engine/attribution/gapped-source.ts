/** A second speaker whose verb is left out: "the organisers said 300,000 and the police 240,000". */
import type { Figure } from '../figures/figure.ts';
import type { Reading } from '../figures/reading.ts';
import { TokenFlag, TokenKind, type Tokens } from '../scan/tokens.ts';
import { wordAt } from '../scan/word-at.ts';
import { type Span, subjectBefore } from './source-span.ts';
import { allWithin } from './standing.ts';
import { determiners, puttingAt, sayingVerbs, speakingOf } from './words.ts';

/** What joins the second speaker to the first. */
const joints: ReadonlySet<string> = new Set(['and', 'but', 'while', ',', ';']);
/** Words between a verb and the number that it gives alone: "put it at", "spoke of", "said that". */
const light: ReadonlySet<string> = new Set(['it', 'at', 'of', 'that', 'them']);
/** Words that make what they stand before a part of what was counted, and no speaker. */
const noSpeaker: ReadonlySet<string> = new Set(
  'remaining other others further rest another following first last next total same same additional more some about'.split(
    ' ',
  ),
);

/** Longest name of a second speaker, in tokens. */
const longestName = 6;
/** Tokens back in which the first speaker's figure stands. */
const firstReach = 12;

/** The joint before the name that stands right before a figure; -1. */
function jointBefore(tokens: Tokens, from: number, limit: number): number {
  for (let token = from - 1; token >= limit && from - token <= longestName + 1; token--) {
    if (joints.has(wordAt(tokens, token))) return token;
    if (tokens.kind[token] !== TokenKind.word || noSpeaker.has(wordAt(tokens, token))) return -1;
  }
  return -1;
}

/** Whether a verb of saying, or "put … at", gives a number right behind it: then a name with another number shares the verb. */
function isGiven({ tokens }: Reading, { tokenFrom }: Figure, limit: number): boolean {
  let at = tokenFrom - 1;
  const byAt = wordAt(tokens, at) === 'at';
  while (at > limit && light.has(wordAt(tokens, at))) at--;
  const word = wordAt(tokens, at);
  if (sayingVerbs.has(word) || speakingOf.has(word) || puttingAt.has(word)) return at > limit;
  for (let token = at; byAt && token > limit && at - token < firstReach; token--) {
    if (puttingAt.has(wordAt(tokens, token))) return true;
  }
  return false;
}

/**
 * The speaker of a figure who stands right before it without a verb, behind a figure that another speaker gives; null where the words are
 * not built so.
 */
export function gappedSource(reading: Reading, sentence: Span, figure: Figure): Span | null {
  const { tokens, dates, figures } = reading;
  // "…, the police at 240,000".
  const end = wordAt(tokens, figure.tokenFrom - 1) === 'at' ? figure.tokenFrom - 1 : figure.tokenFrom;
  const joint = jointBefore(tokens, end, sentence.from);
  if (joint < 0 || end - joint < 2) return null;
  const opening = joint + 1;
  const isName =
    determiners.has(wordAt(tokens, opening)) ||
    ((tokens.flags[opening] ?? 0) & TokenFlag.capital) !== 0 ||
    end - opening === 1;
  if (!isName) return null;
  const before = allWithin(figures, Math.max(sentence.from, joint - firstReach), joint);
  const first = before.some(
    (other) =>
      other.reject === null &&
      (figure.noun === '' || other.dimension === figure.dimension) &&
      isGiven(reading, other, sentence.from),
  );
  if (!first) return null;
  const span = subjectBefore(tokens, end, opening, dates);
  // A verb or a preposition within tells that this is a clause, or a place, not a bare name.
  return span && span.from <= opening + 1 && span.to === end ? span : null;
}
