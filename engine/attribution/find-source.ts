/** Where a sentence names the source of what it says, and how near to a figure. */
import type { EntityMention } from '../entities/mention.ts';
import type { Figure } from '../figures/figure.ts';
import type { Reading } from '../figures/reading.ts';
import { TokenKind, type Tokens } from '../scan/tokens.ts';
import { wordAt } from '../scan/word-at.ts';
import { gappedSource } from './gapped-source.ts';
import { ownAccount } from './own-account.ts';
import { isAcronym, type Span, sourceAfter, subjectBefore, withoutScene } from './source-span.ts';
import { allWithin, standsIn } from './standing.ts';
import {
  auxiliaries,
  capitalOpenings,
  countNouns,
  determiners,
  doubtfulVerbs,
  findingThat,
  givingCount,
  passiveMarks,
  puttingAt,
  SourceMark,
  sayingVerbs,
  sceneOpenings,
  sourceMarks,
  sourcePhrases,
  speakingOf,
} from './words.ts';

function byFirstWord(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const phrase of sourcePhrases) {
    const [first = ''] = phrase;
    const same = phrases.get(first);
    if (same) same.push(phrase);
    else phrases.set(first, [phrase]);
  }
  return phrases;
}

const phrasesByFirst = byFirstWord();

function phraseLength(tokens: Tokens, token: number, limit: number): number {
  for (const phrase of phrasesByFirst.get(wordAt(tokens, token)) ?? []) {
    const fits = phrase.every((word, at) => token + at < limit && wordAt(tokens, token + at) === word);
    if (fits) return phrase.length;
  }
  return 0;
}

const overlaps = (span: Span, from: number, to: number): boolean => span.from < to && from < span.to;

/** Tokens from "puts" to its "at": "put the number of those who marched through the town at …". */
const putReach = 14;

/** Whether "put" or "puts" at `token` gives the figure: "puts the toll at 300". */
function putsFigure(tokens: Tokens, token: number, figure: Figure | null): boolean {
  if (!figure || !puttingAt.has(wordAt(tokens, token))) return false;
  const away = figure.tokenFrom - token;
  return away > 1 && away <= putReach && wordAt(tokens, figure.tokenFrom - 1) === 'at';
}

/** "It is put at 300 by the ministry": the source behind the figure of a passive "put". */
function passiveSource({ tokens, dates }: Reading, token: number, sentence: Span, figure: Figure | null): Span | null {
  if (!figure || !putsFigure(tokens, token, figure) || !passiveMarks.has(wordAt(tokens, token - 1))) return null;
  return wordAt(tokens, figure.tokenTo) === 'by' ? sourceAfter(tokens, figure.tokenTo + 1, sentence.to, dates) : null;
}

/** Whether the word at `token` is a verb whose subject is a source. */
function isSaying(
  tokens: Tokens,
  token: number,
  limit: number,
  mentions: readonly EntityMention[],
  figure: Figure | null,
): boolean {
  const word = wordAt(tokens, token);
  const before = token > 0 ? wordAt(tokens, token - 1) : '';
  if (sayingVerbs.has(word)) return !passiveMarks.has(before);
  const next = token + 1 < limit ? wordAt(tokens, token + 1) : '';
  if (speakingOf.has(word)) return next === 'of';
  if (findingThat.has(word) && next === 'that') return true;
  if (givingCount.has(word)) return determiners.has(next) && countNouns.has(wordAt(tokens, token + 2));
  if (!doubtfulVerbs.has(word) || token === 0) return false;
  if (putsFigure(tokens, token, figure)) return true;
  return (
    (standsIn(mentions, token - 1) || isAcronym(tokens, token - 1)) && next !== 'of' && next !== 'by' && next !== 'from'
  );
}

/** Tokens to which "…, said the minister" may put its subject. */
const inversionReach = 1;

/** Whether a name behind "said" is its subject, and not that of what was said: "…, said Kirby.", not "…, said his men had left". */
function isInverted({ tokens }: Reading, behind: Span, limit: number): boolean {
  if (behind.to >= limit) return true;
  return tokens.kind[behind.to] !== TokenKind.number && !auxiliaries.has(wordAt(tokens, behind.to));
}

/** A speaker without where it was said: "said Kirby in a briefing". */
function withoutPlace(tokens: Tokens, { from, to }: Span): Span {
  let end = from + 1;
  while (end < to && !sceneOpenings.has(wordAt(tokens, end))) end++;
  return { from, to: end };
}

function speakerAt(
  reading: Reading,
  verb: number,
  sentence: Span,
  mentions: readonly EntityMention[],
  figure: Figure | null,
): Span | null {
  const { tokens, dates } = reading;
  if (!isSaying(tokens, verb, sentence.to, mentions, figure)) return null;
  const before = verb > sentence.from ? wordAt(tokens, verb - 1) : '';
  // "…", said Kirby: the verb follows a closing mark and its subject follows the verb.
  if (before === ',' || before === '"' || before === '”' || before === '»') {
    const behind = sourceAfter(tokens, verb + inversionReach, sentence.to, dates);
    if (behind && wordAt(tokens, verb) === 'said' && isInverted(reading, behind, sentence.to)) {
      return withoutPlace(tokens, behind);
    }
  }
  const subject = subjectBefore(tokens, verb, sentence.from, dates);
  return subject && withoutScene(tokens, subject, sentence.from, mentions);
}

/** Tokens from a verb to the figure that it gives itself. */
const contentReach = 12;

/**
 * Whether a source that stands behind a figure gives another one: "it has 41 million people; the UN puts it at 38 million", unlike
 * "300 died, the UN said".
 */
function givesAnother(reading: Reading, mark: number, span: Span, figure: Figure, sentence: Span): boolean {
  const { tokens, dates, figures } = reading;
  if (mark < figure.tokenTo) return false;
  for (let token = figure.tokenTo; token < mark; token++) if (wordAt(tokens, token) === ';') return true;
  if (span.from > mark || mark + 1 >= sentence.to) return false;
  let next = mark + 1;
  while (next < sentence.to && (standsIn(dates, next) || wordAt(tokens, next) === 'on')) next++;
  const trails = tokens.kind[next] === TokenKind.punctuation;
  const limit = Math.min(sentence.to, mark + contentReach);
  return !trails && allWithin(figures, mark + 1, limit).some(({ reject }) => reject === null);
}

/** Adjectives between a possessor and its noun of counting: "the ministry's latest official estimate". */
const longestAdjectives = 2;

/** "Norland's figure of 3,800": the possessor, or the name, before a noun of counting that stands before the figure. */
function ownerOfCount(reading: Reading, noun: number, sentence: Span, mentions: readonly EntityMention[]): Span | null {
  const { tokens, dates } = reading;
  for (let mark = noun - 1; mark > sentence.from && noun - mark <= longestAdjectives + 1; mark--) {
    const word = wordAt(tokens, mark);
    if (word === "'s" || word === '’s') return subjectBefore(tokens, mark, sentence.from, dates);
  }
  if (noun === sentence.from || !standsIn(mentions, noun - 1)) return null;
  return subjectBefore(tokens, noun, sentence.from, dates);
}

/** Tokens between a noun of counting and its figure: "figure of some 3,800", "data show that about 300". */
const countNounReach = 6;

/**
 * The source that a sentence names nearest to a figure, as tokens; null when it names none.
 * @param figure a figure of the sentence, or null: the first source is then returned
 */
export function sourceIn(
  reading: Reading,
  sentence: Span,
  figure: Figure | null,
  mentions: readonly EntityMention[],
): Span | null {
  const { tokens } = reading;
  const gapped = figure && gappedSource(reading, sentence, figure);
  if (gapped) return gapped;
  const at = figure?.numeralFrom ?? sentence.from;
  let best: { readonly span: Span; readonly gap: number } | null = null;
  for (let token = sentence.from; token < sentence.to; token++) {
    const marks = sourceMarks.find(tokens, token);
    if (marks === 0) continue;
    const nearNoun = (marks & SourceMark.countNoun) !== 0 && token < at && at - token <= countNounReach;
    const length = (marks & SourceMark.phrase) === 0 ? 0 : phraseLength(tokens, token, sentence.to);
    const byCapitals = length > 0 && capitalOpenings.has(wordAt(tokens, token));
    const own = (marks & SourceMark.own) === 0 ? null : ownAccount(reading, token, sentence, mentions);
    const span =
      own ??
      passiveSource(reading, token, sentence, figure) ??
      (length > 0
        ? sourceAfter(tokens, token + length, sentence.to, reading.dates, byCapitals)
        : (speakerAt(reading, token, sentence, mentions, figure) ??
          (nearNoun ? ownerOfCount(reading, token, sentence, mentions) : null)));
    if (!span || (figure && overlaps(span, figure.tokenFrom, figure.tokenTo))) continue;
    if (figure && own === null && givesAnother(reading, token, span, figure, sentence)) continue;
    const gap = Math.abs(token - at);
    if (best === null || gap < best.gap) best = { span, gap };
  }
  return best?.span ?? null;
}
