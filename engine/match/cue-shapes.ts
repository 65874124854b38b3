/** Shapes of a sentence over which a cue reaches its figure although much stands between them. */
import type { Figure } from '../figures/figure.ts';
import { isUnknownName, markAt, type Passage, wordAt } from './passage.ts';
import { Word } from './word-class.ts';

/** Most tokens between a verb of putting and what is put: "put the Norlandian dead at". */
const PUT_REACH = 6;
/** Longest remark between two commas that a reader leaps over. */
const ASIDE = 12;
const PUTS: ReadonlySet<string> = new Set(
  'put puts putting placed places placing estimated estimates estimate set stood stands stand'.split(' '),
);
const COMMA = 0x2c;

const textAt = ({ tokens }: Passage, token: number): string =>
  tokens.text.slice(tokens.start[token] ?? 0, tokens.end[token] ?? 0).toLowerCase();

/** "put the dead and wounded of seven months at 55,000", "the toll stood at 300": "at" ties the cue to the figure, whatever describes it. */
export function isPutAt(passage: Passage, from: number, to: number, figure: Figure): boolean {
  if (textAt(passage, figure.tokenFrom - 1) !== 'at') return false;
  for (let token = from - 1; token >= 0 && from - token <= PUT_REACH; token--) {
    if (markAt(passage.tokens, token)) break;
    if (PUTS.has(textAt(passage, token))) return true;
  }
  const verb = figure.tokenFrom - 2;
  return verb >= to && PUTS.has(textAt(passage, verb));
}

/** "spending, if you believe the books, is": the token after a remark that opens at `from`; `from` itself where there is none. */
export function afterAside(passage: Passage, from: number, to: number): number {
  if (markAt(passage.tokens, from) !== COMMA) return from;
  for (let token = from + 1; token < to && token - from <= ASIDE; token++) {
    if ((passage.figureAt[token] ?? -1) >= 0) return from;
    if (markAt(passage.tokens, token) === COMMA) return wordAt(passage, token + 1) & Word.auxiliary ? token + 1 : from;
  }
  return from;
}

/** It has a counted noun or a unit, so that "and" after it joins two things, not two ends of a range. */
const namesItsKind = ({ noun, dimension }: Figure): boolean =>
  noun !== '' || (dimension !== 'people' && dimension !== 'count');

/** Index of the figure that "and" alone joins to this one ("1,263 square kilometres and 93 settlements in its grip"); -1. */
export function joinedNext(passage: Passage, at: number): number {
  const figure = passage.figures[at];
  const next = passage.figures[at + 1];
  if (!figure || !next || next.reject !== null || !namesItsKind(figure) || !namesItsKind(next)) return -1;
  const joined = next.tokenFrom - figure.tokenTo === 1 && wordAt(passage, figure.tokenTo) & Word.coordination;
  return joined ? at + 1 : -1;
}

/** "850,000 men and women are": whether the word of coordination joins two nouns of one subject. */
export function joinsNouns(passage: Passage, token: number, figureEnd: number): boolean {
  if (token !== figureEnd || !(wordAt(passage, token) & Word.coordination)) return false;
  const next = token + 1;
  if ((passage.mentionAt[next] ?? -1) >= 0 || (passage.figureAt[next] ?? -1) >= 0 || isUnknownName(passage, next))
    return false;
  const word = wordAt(passage, next);
  return (word === 0 || (word & Word.people) !== 0) && (wordAt(passage, next + 1) & Word.auxiliary) !== 0;
}

/** "sent soldiers and 300 people applauded": a figure right after "and" that has a verb of its own begins another clause. */
export function beginsClause(passage: Passage, figure: Figure): boolean {
  if (!(wordAt(passage, figure.tokenFrom - 1) & Word.coordination)) return false;
  const verb = figure.tokenTo;
  if (verb >= passage.tokens.count || markAt(passage.tokens, verb) || (passage.mentionAt[verb] ?? -1) >= 0)
    return false;
  return (
    (wordAt(passage, verb) & (Word.auxiliary | Word.modal | Word.verb)) !== 0 || textAt(passage, verb).endsWith('ed')
  );
}

/** "Have been deployed" says no more than "deployed": one measure's words with a helping verb take nothing from another's without. */
export function isSameVerb(passage: Passage, cue: number, outer: number): boolean {
  const { from, to } = passage.cues;
  const start = from[cue] ?? 0;
  if (to[cue] !== to[outer] || start === from[outer]) return false;
  for (let token = from[outer] ?? 0; token < start; token++)
    if (!(wordAt(passage, token) & Word.auxiliary)) return false;
  return true;
}
