/** Sources whose verb is left out ("X said 300,000 and the force 240,000"), and numbers that a sentence gives to two ("as did the police"). */
import type { Figure } from '../figures/figure.ts';
import type { Reading } from '../figures/reading.ts';
import { TokenFlag, TokenKind, type Tokens } from '../scan/tokens.ts';
import { wordAt } from '../scan/word-at.ts';
import type { Span } from './source-span.ts';
import { doubtfulVerbs, openers, sayingVerbs, sourceEnds } from './words.ts';

/** Words of the source between the link and its number. */
const longestName = 6;
/** Words between the verb and the number that it says: "put the crowd at", "said that". */
const verbReach = 4;
/** Words that part the two halves. */
const links: ReadonlySet<string> = new Set(['and', ',', ';', 'but', 'while']);
/** Words that make a noun behind a link a subject; without one it needs a capital. */
const determiners: ReadonlySet<string> = new Set(['the', 'its', 'his', 'her', 'their', 'a', 'an']);
/** "and so did Y", "as does Y", "as did Y": the verb that stands for the one before. */
const repeats: ReadonlySet<string> = new Set(['did', 'does', 'do', 'had', 'has', 'have']);
/** Tokens behind the number in which the second counter may be named. */
const repeatReach = 12;

/** Numbers of one sentence that may follow each other without a verb. */
const longestRow = 4;

/** Place of a figure in its block's list, which is in text order. */
function placeOf({ figures }: Reading, { numeralFrom }: Figure): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.numeralFrom ?? 0) < numeralFrom) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number before `figure` in its sentence with the same dimension; undefined where none stands there. */
function previousOf(reading: Reading, figure: Figure): Figure | undefined {
  const { figures, tokens } = reading;
  const before = figures[placeOf(reading, figure) - 1];
  if (!before || before.reject !== null || before.dimension !== figure.dimension) return undefined;
  return tokens.sentence[before.numeralFrom] === tokens.sentence[figure.numeralFrom] ? before : undefined;
}

/** Whether a verb of saying has the number itself as its object: "said 300,000", "put the crowd at about 300,000". */
function isSaid({ tokens }: Reading, { tokenFrom }: Figure): boolean {
  for (let token = tokenFrom - 1; token >= Math.max(0, tokenFrom - verbReach); token--) {
    const word = wordAt(tokens, token);
    if (sayingVerbs.has(word) || doubtfulVerbs.has(word))
      return token === tokenFrom - 1 || wordAt(tokens, tokenFrom - 1) === 'at';
    if (tokens.kind[token] !== TokenKind.word) return false;
  }
  return false;
}

/** Nothing that the number counts and no verb: its half of the sentence ends. */
function endsHalf(tokens: Tokens, token: number): boolean {
  return token >= tokens.count || tokens.kind[token] === TokenKind.punctuation || links.has(wordAt(tokens, token));
}

/** The name right before a number and behind a link; null where a verb or another number stands there. */
function nameBefore(tokens: Tokens, { tokenFrom }: Figure, lowest: number): Span | null {
  let from = tokenFrom;
  while (from > lowest && tokenFrom - from <= longestName && !links.has(wordAt(tokens, from - 1))) {
    const word = wordAt(tokens, from - 1);
    const part = tokens.kind[from - 1] === TokenKind.word || word === '-';
    if (!part || sourceEnds.has(word) || sayingVerbs.has(word)) return null;
    from--;
  }
  if (from === tokenFrom || from <= lowest || !links.has(wordAt(tokens, from - 1))) return null;
  const capital = ((tokens.flags[from] ?? 0) & TokenFlag.capital) !== 0;
  if (!capital && !determiners.has(wordAt(tokens, from))) return null;
  while (from < tokenFrom && openers.has(wordAt(tokens, from))) from++;
  return from < tokenFrom ? { from, to: tokenFrom } : null;
}

/** The source of a number whose verb is left out, told by the number before it: "the force" of "X said 300,000 and the force 240,000". */
export function gappedSource(reading: Reading, figure: Figure, row = longestRow): Span | null {
  const { tokens } = reading;
  const previous = previousOf(reading, figure);
  if (!previous || row === 0 || !endsHalf(tokens, figure.tokenTo) || !endsHalf(tokens, previous.tokenTo)) return null;
  const name = nameBefore(tokens, figure, previous.tokenTo);
  if (!name) return null;
  return isSaid(reading, previous) || gappedSource(reading, previous, row - 1) ? name : null;
}

/** "X said 550,000, and so did Y", "as did Y": whether the sentence gives the number to a second counter. */
export function isShared({ tokens }: Reading, { tokenTo }: Figure, sentence: Span): boolean {
  const last = Math.min(sentence.to, tokenTo + repeatReach);
  for (let token = tokenTo; token < last - 1; token++) {
    if (tokens.kind[token] === TokenKind.number) return false;
    const word = wordAt(tokens, token);
    if ((word === 'so' || word === 'as') && repeats.has(wordAt(tokens, token + 1))) return true;
  }
  return false;
}
