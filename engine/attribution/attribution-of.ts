/** Who counted according to the page. */
import type { EntityMention } from '../entities/mention.ts';
import type { Figure } from '../figures/figure.ts';
import type { Reading } from '../figures/reading.ts';
import { TokenFlag } from '../scan/tokens.ts';
import { wordAt } from '../scan/word-at.ts';
import { sourceIn } from './find-source.ts';
import { type Span, sentenceOf } from './source-span.ts';
import { lastWithin } from './standing.ts';
import { pronouns } from './words.ts';

/** UTF-16 offsets into the figure's block, and the qualified id of the entity that they name; null when no pack knows it. */
export interface Attribution {
  readonly start: number;
  readonly end: number;
  readonly entity: string | null;
}

/** A block with its mentions: what stands before the figure's block. */
export interface ReadBefore {
  readonly reading: Reading;
  readonly mentions: readonly EntityMention[];
}

const COMMA = 0x2c;

/** Sentences back in which a pronoun's name is looked for, within a block. */
const pronounReach = 3;

/** Tokens behind a name that do not take its place as the head: the brackets around an acronym. */
const afterName = 1;

/**
 * The entity that a source names: the head at its end, as in "South Korea's National Intelligence Service".
 * Null for "North Korean soldiers", whom no entity of that name speaks for, and for two sources at once.
 */
function entityIn(reading: Reading, span: Span, mentions: readonly EntityMention[]): string | null {
  const comma = commaIn(reading, span);
  return headIn(reading, span, mentions) ?? (comma < 0 ? null : headIn(reading, { ...span, to: comma }, mentions));
}

/** First comma of a source, behind which stands who it is: "General Sorel, the commander-in-chief"; -1. */
function commaIn({ tokens }: Reading, span: Span): number {
  for (let token = span.from; token < span.to; token++)
    if (tokens.text.charCodeAt(tokens.start[token] ?? 0) === COMMA) return token;
  return -1;
}

function headIn({ tokens }: Reading, span: Span, mentions: readonly EntityMention[]): string | null {
  const head = lastWithin(mentions, span.from, span.to);
  if (!head || head.use === 'demonym' || span.to - head.tokenTo > afterName) return null;
  for (let token = span.from; token < head.tokenFrom; token++) if (wordAt(tokens, token) === 'and') return null;
  // An ambiguous name is not decided here.
  return head.candidates.length === 1 ? (head.candidates[0] ?? null) : null;
}

/** The last source with a known name in the sentences that end at `token`, newest first. */
function namedBefore({ reading, mentions }: ReadBefore, token: number): string | null {
  let end = token;
  for (let back = 0; back < pronounReach && end > 0; back++) {
    const sentence = sentenceOf(reading.tokens, end - 1);
    const source = sourceIn(reading, sentence, null, mentions);
    const entity = source && entityIn(reading, source, mentions);
    if (entity) return entity;
    end = sentence.from;
  }
  return null;
}

const isQuoted = ({ tokens }: Reading, token: number): boolean => ((tokens.flags[token] ?? 0) & TokenFlag.quoted) !== 0;

/** The figure's sentence; within a quotation also its neighbours, where the speaker may stand. */
function sentencesOf(reading: Reading, figure: Figure): readonly Span[] {
  const { tokens } = reading;
  const own = sentenceOf(tokens, figure.numeralFrom);
  if (!isQuoted(reading, figure.numeralFrom)) return [own];
  const next = own.to < tokens.count ? [sentenceOf(tokens, own.to)] : [];
  const last = own.from > 0 ? [sentenceOf(tokens, own.from - 1)] : [];
  return [own, ...next, ...last];
}

/**
 * Who counted a figure according to its sentence: "according to X", "X said", "X's figure"; null when it does not say.
 * @param mentions the entities of the figure's block, in text order
 * @param before the block before the figure's, in which a pronoun may have its name
 */
export function attributionOf(
  figure: Figure,
  reading: Reading,
  mentions: readonly EntityMention[],
  before?: ReadBefore,
): Attribution | null {
  const { tokens } = reading;
  for (const sentence of sentencesOf(reading, figure)) {
    const source = sourceIn(reading, sentence, figure, mentions);
    if (!source) continue;
    const start = tokens.start[source.from] ?? 0;
    const end = tokens.end[source.to - 1] ?? start;
    const isPronoun = source.to === source.from + 1 && pronouns.has(wordAt(tokens, source.from));
    const named = isPronoun
      ? (namedBefore({ reading, mentions }, sentence.from) ??
        (before ? namedBefore(before, before.reading.tokens.count) : null))
      : entityIn(reading, source, mentions);
    return { start, end, entity: named };
  }
  return null;
}
