/** Where a sentence names the source of what it says, and how near to a figure. */
import type { EntityMention } from '../entities/mention.ts';
import type { Figure } from '../figures/figure.ts';
import type { Reading } from '../figures/reading.ts';
import type { Tokens } from '../scan/tokens.ts';
import { wordAt } from '../scan/word-at.ts';
import { type Span, sourceAfter, subjectBefore } from './source-span.ts';
import { standsIn } from './standing.ts';
import {
  capitalOpenings,
  doubtfulVerbs,
  passiveMarks,
  SourceMark,
  sayingVerbs,
  sourceMarks,
  sourcePhrases,
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

/** Whether the word at `token` is a verb whose subject is a source. */
function isSaying(tokens: Tokens, token: number, limit: number, mentions: readonly EntityMention[]): boolean {
  const word = wordAt(tokens, token);
  const before = token > 0 ? wordAt(tokens, token - 1) : '';
  if (sayingVerbs.has(word)) return !passiveMarks.has(before);
  if (!doubtfulVerbs.has(word) || token === 0) return false;
  const next = token + 1 < limit ? wordAt(tokens, token + 1) : '';
  return standsIn(mentions, token - 1) && next !== 'of' && next !== 'by' && next !== 'from';
}

/** Tokens to which "…, said the minister" may put its subject. */
const inversionReach = 1;

function speakerAt(reading: Reading, verb: number, sentence: Span, mentions: readonly EntityMention[]): Span | null {
  const { tokens, dates } = reading;
  if (!isSaying(tokens, verb, sentence.to, mentions)) return null;
  const before = verb > sentence.from ? wordAt(tokens, verb - 1) : '';
  // "…", said Kirby: the verb follows a closing mark and its subject follows the verb.
  if (before === ',' || before === '"' || before === '”' || before === '»') {
    const behind = sourceAfter(tokens, verb + inversionReach, sentence.to, dates);
    if (behind && wordAt(tokens, verb) === 'said') return behind;
  }
  return subjectBefore(tokens, verb, sentence.from, dates);
}

/** Adjectives between a possessor and its noun of counting: "the ministry's latest official estimate". */
const longestAdjectives = 2;

/** "Ukraine's figure of 3,800": the possessor, or the name, before a noun of counting that stands before the figure. */
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
  const at = figure?.numeralFrom ?? sentence.from;
  let best: { readonly span: Span; readonly gap: number } | null = null;
  for (let token = sentence.from; token < sentence.to; token++) {
    const marks = sourceMarks.find(tokens, token);
    if (marks === 0) continue;
    const nearNoun = (marks & SourceMark.countNoun) !== 0 && token < at && at - token <= countNounReach;
    const length = (marks & SourceMark.phrase) === 0 ? 0 : phraseLength(tokens, token, sentence.to);
    const byCapitals = length > 0 && capitalOpenings.has(wordAt(tokens, token));
    const span =
      length > 0
        ? sourceAfter(tokens, token + length, sentence.to, reading.dates, byCapitals)
        : (speakerAt(reading, token, sentence, mentions) ??
          (nearNoun ? ownerOfCount(reading, token, sentence, mentions) : null));
    if (!span || (figure && overlaps(span, figure.tokenFrom, figure.tokenTo))) continue;
    const gap = Math.abs(token - at);
    if (best === null || gap < best.gap) best = { span, gap };
  }
  return best?.span ?? null;
}
