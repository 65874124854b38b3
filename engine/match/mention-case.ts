/** In which case a party is named: as who acts or is counted, as a place, as an opponent, as a source. */
import type { EntityMention } from '../entities/mention.ts';
import { TokenKind, type Tokens } from '../scan/tokens.ts';
import { Word } from './word-class.ts';

/** What governs a mention. `bare`: nothing, so that it can be a subject, an object, or part of the noun phrase of a figure. */
export const Case = { bare: 0, of: 1, by: 2, place: 3, compared: 4 } as const;

/** How far left of a mention its preposition may stand: "in the western border region of", "alongside thousands of". */
const CASE_WINDOW = 4;
/** How far right of a mention its verb of saying may stand: "Norland's Bureau of Statistics said". */
const SPEECH_WINDOW = 8;
const COMMA = 0x2c;

function caseOf(
  tokens: Tokens,
  words: Int32Array,
  figureAt: Int32Array,
  from: number,
  to: number,
  before: { readonly to: number; readonly is: number } | null,
): number {
  for (let token = from - 1; token >= 0 && from - token <= CASE_WINDOW; token--) {
    if (tokens.sentence[token] !== tokens.sentence[from]) return Case.bare;
    if (before && token < before.to) {
      // "in Sudland and Ostia", "in Sudland's Mora region": joined names share their preposition; "in Sudland while Ostia lost" begins anew.
      const joined =
        ((words[before.to] ?? 0) & Word.coordination && tokens.clause[before.to] === tokens.clause[before.to - 1]) ||
        isPossessive(tokens, before.to);
      return joined && before.to === from - 1 ? before.is : Case.bare;
    }
    if (tokens.kind[token] === TokenKind.punctuation && tokens.text.charCodeAt(tokens.start[token] ?? 0) !== 0x2d)
      return Case.bare;
    if ((figureAt[token] ?? -1) >= 0) return Case.bare;
    const word = words[token] ?? 0;
    if (word & (Word.of | Word.preposition) && isComparedBefore(tokens, token)) return Case.compared;
    if (word & Word.of) return Case.of;
    if (word & Word.by) return isStandard(tokens, token, to) ? Case.compared : Case.by;
    // "more than Sudland", "like Norland": only compared with.
    if (word & Word.comparison) return Case.compared;
    if (word & Word.preposition) {
      if (isStandard(tokens, token, to)) return Case.compared;
      return isAbsolute(tokens, token, to) ? Case.bare : Case.place;
    }
    if (word & (Word.auxiliary | Word.modal | Word.relative | Word.speech | Word.verb)) return Case.bare;
    if (word & Word.coordination && token === from - 1) {
      // "lost 38,000 in the war and Ostia 31,000": a name right before a figure begins anew, unless it is joined to another name.
      if ((figureAt[to] ?? -1) >= 0 && before?.to !== token) return Case.bare;
      continue;
    }
    if (word & (Word.coordination | Word.pronoun) && !(word & Word.determiner)) return Case.bare;
  }
  return Case.bare;
}

/** Words that take up a noun: "than those of Norland", "than the one in Sudland". */
const STANDS_FOR_NOUN: ReadonlySet<string> = new Set(['those', 'that', 'one', 'ones']);

/** "longer than those of Norland", "higher than in Sudland": a preposition that opens what is compared with. */
function isComparedBefore(tokens: Tokens, preposition: number): boolean {
  let token = preposition - 1;
  if (token >= 0 && STANDS_FOR_NOUN.has(textOf(tokens, token))) token--;
  if (token >= 0 && textOf(tokens, token) === 'the') token--;
  return token >= 0 && tokens.sentence[token] === tokens.sentence[preposition] && textOf(tokens, token) === 'than';
}

/** "above Norland's", "by Norlandian standards": what is measured against. */
function isStandard(tokens: Tokens, preposition: number, to: number): boolean {
  const word = textOf(tokens, preposition);
  if (word === 'by') return textOf(tokens, to) === 'standards';
  return (word === 'above' || word === 'below') && isPossessive(tokens, to);
}

/** "with Norland sending 12,000 soldiers": the name after "with" is the subject of the participle after it. */
function isAbsolute(tokens: Tokens, preposition: number, to: number): boolean {
  return to < tokens.count && textOf(tokens, preposition) === 'with' && textOf(tokens, to).endsWith('ing');
}

/** Whether a token is the `'s` of a possessive. */
export function isPossessive(tokens: Tokens, token: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[token] ?? 0);
  return code === 0x27 || code === 0x2019;
}

/** "Nyhavn's own figure", "the ministry's latest count": who gives it speaks. */
function isTally(words: Int32Array, from: number): boolean {
  return (((words[from] ?? 0) | (words[from + 1] ?? 0)) & Word.tally) !== 0;
}

function speaks(tokens: Tokens, words: Int32Array, figureAt: Int32Array, from: number, to: number): boolean {
  for (let token = from - 1; token >= 0 && from - token <= 3; token--) {
    if (tokens.sentence[token] !== tokens.sentence[from]) break;
    const word = words[token] ?? 0;
    // "according to Ostia", ", said Ostia": only words of speech that stand right before, with nothing but "to" and articles between.
    if (word & Word.speech && !(word & Word.verb)) {
      if (TAKES_OBJECT.has(textOf(tokens, token)) || governsClause(tokens, words, figureAt, to)) break;
      return true;
    }
    if (word & Word.relative) break;
    if (!(word & (Word.determiner | Word.light)) && !isTo(tokens, token)) break;
  }
  if (isPossessive(tokens, to) && isTally(words, to + 1)) return true;
  for (let token = to; token < tokens.count && token - to < SPEECH_WINDOW; token++) {
    if (tokens.sentence[token] !== tokens.sentence[from] || (figureAt[token] ?? -1) >= 0) return false;
    const word = words[token] ?? 0;
    if (word & Word.speech) return true;
    if (word & (Word.verb | Word.relative | Word.coordination)) return false;
    if (tokens.kind[token] === TokenKind.punctuation && tokens.text.charCodeAt(tokens.start[token] ?? 0) === COMMA)
      return false;
  }
  return false;
}

/** Words of saying after which stands what is told of, not who tells: "put the Norlandian dead at". */
const TAKES_OBJECT: ReadonlySet<string> = new Set(
  'put puts gave give gives counted counts counters recorded documented listed lists thought believed reckoned'.split(
    ' ',
  ),
);

const textOf = (tokens: Tokens, token: number): string =>
  tokens.text.slice(tokens.start[token] ?? 0, tokens.end[token] ?? 0).toLowerCase();

/** "say Norland has shipped", "put the Norlandian dead": what follows a word of saying is told of, when a verb or a noun of its own comes next. */
function governsClause(tokens: Tokens, words: Int32Array, figureAt: Int32Array, to: number): boolean {
  for (let token = to; token < tokens.count && token - to < CASE_WINDOW; token++) {
    if (tokens.kind[token] === TokenKind.punctuation || (figureAt[token] ?? -1) >= 0) return false;
    const word = words[token] ?? 0;
    if (word & Word.speech) return false;
    if (word & (Word.auxiliary | Word.modal)) return true;
    if (word & (Word.preposition | Word.of | Word.coordination | Word.relative | Word.verb)) return false;
  }
  return false;
}

function isTo(tokens: Tokens, token: number): boolean {
  const start = tokens.start[token] ?? 0;
  return (tokens.end[token] ?? 0) - start === 2 && tokens.text.slice(start, start + 2).toLowerCase() === 'to';
}

/** Case and speaker mark of every mention of a block. */
export function markMentions(
  tokens: Tokens,
  words: Int32Array,
  mentions: readonly EntityMention[],
  figureAt: Int32Array,
): { readonly cases: Uint8Array; readonly speaks: Uint8Array } {
  const cases = new Uint8Array(mentions.length);
  const speakers = new Uint8Array(mentions.length);
  let before: { to: number; is: number } | null = null;
  mentions.forEach((mention, at) => {
    const is = caseOf(tokens, words, figureAt, mention.tokenFrom, mention.tokenTo, before);
    cases[at] = is;
    if (speaks(tokens, words, figureAt, mention.tokenFrom, mention.tokenTo)) speakers[at] = 1;
    before = { to: mention.tokenTo, is };
  });
  return { cases, speaks: speakers };
}
