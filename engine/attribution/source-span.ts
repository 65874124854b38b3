/** The words that name a source: from an opening rightwards, from a verb leftwards. */

import type { EntityMention } from '../entities/mention.ts';
import type { DateMention } from '../figures/figure.ts';
import { TokenFlag, TokenKind, type Tokens } from '../scan/tokens.ts';
import { wordAt } from '../scan/word-at.ts';
import { allWithin, standsIn } from './standing.ts';
import {
  betweenWords,
  connectors,
  determiners,
  nobody,
  openers,
  sceneOpenings,
  sourceEnds,
  withinCapitals,
} from './words.ts';

/** Token positions `[from, to)`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Longest name of a source, in tokens: "the head of the investigative committee of …" is cut there. */
const longestSource = 14;

/** Tokens to either side in which a sentence is looked through; longer ones are lists, or hostile. */
const sentenceReach = 80;

/** First token of the sentence in which a token stands, and the one after its last, within reach. */
export function sentenceOf({ sentence, count }: Tokens, token: number): Span {
  const own = sentence[token];
  const first = Math.max(0, token - sentenceReach);
  const last = Math.min(count, token + sentenceReach);
  let from = token;
  while (from > first && sentence[from - 1] === own) from--;
  let to = token + 1;
  while (to < last && sentence[to] === own) to++;
  return { from, to };
}

/** Marks that may stand within a name: hyphens, the apostrophe of "'s", points of initials, brackets around an acronym. */
const withinName: ReadonlySet<string> = new Set(['-', "'s", '’s', '.', '(', ')', '&', '/']);

const isAllCaps = ({ flags }: Tokens, token: number): boolean => ((flags[token] ?? 0) & TokenFlag.allCaps) !== 0;

/** "WHO": a name, whatever word it would be in small letters; in a line all in capitals nothing tells. */
export function isAcronym(tokens: Tokens, token: number): boolean {
  const length = (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0);
  if (length < 2 || tokens.kind[token] !== TokenKind.word || !isAllCaps(tokens, token)) return false;
  return !isAllCaps(tokens, token - 1) || !isAllCaps(tokens, token + 1);
}

function endsSource(tokens: Tokens, token: number, dates: readonly DateMention[]): boolean {
  const kind = tokens.kind[token];
  if (kind === TokenKind.number || kind === TokenKind.currency) return true;
  const word = wordAt(tokens, token);
  if (kind === TokenKind.punctuation || kind === TokenKind.symbol) return !withinName.has(word);
  return (sourceEnds.has(word) && !isAcronym(tokens, token)) || standsIn(dates, token);
}

function trimmed(tokens: Tokens, { from, to }: Span): Span | null {
  let start = from;
  let end = to;
  const edge = (token: number): boolean =>
    openers.has(wordAt(tokens, token)) || tokens.kind[token] === TokenKind.punctuation;
  while (start < end && edge(start)) start++;
  // A closing bracket belongs to the acronym within.
  while (end > start && edge(end - 1) && wordAt(tokens, end - 1) !== ')') end--;
  return start < end ? { from: start, to: end } : null;
}

const isCapital = ({ flags }: Tokens, token: number): boolean => ((flags[token] ?? 0) & TokenFlag.capital) !== 0;

/** Whether a name that began before `token` goes on there: with a capital, or a small word between capitals. */
function goesOn(tokens: Tokens, token: number, from: number): boolean {
  const begun = token > from && isCapital(tokens, token - 1);
  return isCapital(tokens, token) || !begun || withinCapitals.has(wordAt(tokens, token));
}

/**
 * The source named behind an opening ("according to …") that ends before `from`.
 * @param byCapitals whether the verb may follow the name at once, so that the name ends with its last capital
 */
export function sourceAfter(
  tokens: Tokens,
  from: number,
  limit: number,
  dates: readonly DateMention[],
  byCapitals = false,
): Span | null {
  let to = from;
  while (to < limit && to - from < longestSource && !endsSource(tokens, to, dates)) {
    if (byCapitals && !goesOn(tokens, to, from)) break;
    to++;
  }
  return trimmed(tokens, { from, to });
}

/** Whether what stands between two commas begins as no name does. */
function isAside(tokens: Tokens, first: number): boolean {
  const word = wordAt(tokens, first);
  return sceneOpenings.has(word) || sourceEnds.has(word) || (word.endsWith('ing') && !isCapital(tokens, first));
}

/** Whether a name begins at `token` whatever stands before it: "In Gaza | the health ministry", not "ministry of the strip". */
function beginsName(tokens: Tokens, token: number, end: number, limit: number): boolean {
  if (token >= end || token <= limit || !determiners.has(wordAt(tokens, token))) return false;
  return !connectors.has(wordAt(tokens, token - 1));
}

/** The subject of the verb at `verb`, not before `limit`; an apposition between two commas is stepped over and kept. */
export function subjectBefore(tokens: Tokens, verb: number, limit: number, dates: readonly DateMention[]): Span | null {
  let end = verb;
  while (end > limit && isBetween(tokens, end - 1, dates)) end--;
  if (end <= limit) return null;
  const lowest = Math.max(limit, end - longestSource);
  let at = end;
  if (wordAt(tokens, end - 1) === ',') {
    // "John Kirby, the White House spokesman, said": back to the comma that opens the apposition.
    at = end - 1;
    while (at > lowest && wordAt(tokens, at - 1) !== ',') at--;
    if (at <= lowest) return null;
    // Behind the comma stands who it is, or something that is no name: "BP, by its own account,", "the ministry, which rarely comments,".
    end = isAside(tokens, at) ? at - 1 : end - 1;
    at--;
  }
  while (at > lowest && !endsSource(tokens, at - 1, dates) && !beginsName(tokens, at, end, limit)) at--;
  // "the 12th corps said": the name goes on in a number, and half of it says nothing.
  if (at > limit && tokens.kind[at - 1] === TokenKind.number) return null;
  const span = trimmed(tokens, { from: at, to: end });
  return span && span.to === span.from + 1 && nobody.has(wordAt(tokens, span.from)) ? null : span;
}

function isBetween(tokens: Tokens, token: number, dates: readonly DateMention[]): boolean {
  const word = wordAt(tokens, token);
  // Adverbs of manner and time: "recently", "repeatedly"; not names such as "Kelly", which begin with a capital.
  return (
    betweenWords.has(word) ||
    standsIn(dates, token) ||
    (word.endsWith('ly') && tokens.text[tokens.start[token] ?? 0] === word[0])
  );
}

/**
 * A subject without the scene that its sentence sets before it: "In Gaza Hamas said", "After the attack Israel said". A name that no
 * word joins to what stands before it begins the subject there.
 */
export function withoutScene(tokens: Tokens, subject: Span, limit: number, mentions: readonly EntityMention[]): Span {
  const opened = subject.from > limit && sceneOpenings.has(wordAt(tokens, leadBefore(tokens, subject.from, limit)));
  if (!opened) return subject;
  let from = subject.from;
  for (const { tokenFrom } of allWithin(mentions, subject.from, subject.to)) {
    if (tokenFrom > subject.from && !connectors.has(wordAt(tokens, tokenFrom - 1))) from = tokenFrom;
  }
  return { from, to: subject.to };
}

/** The word that leads a trimmed name, its article stepped over. */
function leadBefore(tokens: Tokens, from: number, limit: number): number {
  const before = from - 1;
  return before > limit && determiners.has(wordAt(tokens, before)) ? before - 1 : before;
}
