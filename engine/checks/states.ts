/** What became of the people whom a figure counts. */
import { TokenKind, type Tokens } from '../scan/tokens.ts';
import { wordAt } from '../scan/word-at.ts';
import type { Placed } from './placed.ts';
import { Mark, marks, type State, stateOfMarks } from './words.ts';

/** Tokens behind a figure in which its state is said: "52 people had been killed", "2,700 wounded". */
const stateAhead = 4;
/** Tokens before it: "killed 300", "the dead: 12". */
const stateBehind = 2;

/** The state that a token says; null for none. */
export function stateAt(tokens: Tokens, token: number): State | null {
  return token < 0 || token >= tokens.count ? null : stateOfMarks(marks.find(tokens, token));
}

function statesIn(tokens: Tokens, from: number, to: number): readonly State[] {
  const found: State[] = [];
  for (let token = from; token < to; token++) {
    const state = stateAt(tokens, token);
    if (state) found.push(state);
  }
  return found;
}

/** The state that the words at a figure say; null when they say none, or when two states are one count ("killed or wounded"). */
export function stateOf({ tokens, figure }: Placed): State | null {
  const [inNoun, second] = statesIn(tokens, Math.max(figure.nounFrom, 0), figure.nounTo);
  if (inNoun) return second ? null : inNoun;
  for (let token = figure.tokenTo; token < figure.tokenTo + stateAhead; token++) {
    if (tokens.kind[token] === TokenKind.number || tokens.kind[token] === TokenKind.punctuation) break;
    const state = stateAt(tokens, token);
    if (state) return isJoined(wordAt(tokens, token + 1), stateAt(tokens, token + 2)) ? null : state;
  }
  for (let token = figure.tokenFrom - 1; token >= figure.tokenFrom - stateBehind; token--) {
    if (tokens.kind[token] === TokenKind.punctuation && wordAt(tokens, token) !== ':') break;
    const state = stateAt(tokens, token);
    if (state) return state;
  }
  return null;
}

/** "killed or wounded", "dead and injured": one count of both. */
function isJoined(link: string, next: State | null): boolean {
  return next !== null && (link === 'or' || link === 'and');
}

/** Tokens between "casualties" and its number: "casualties at 45", "its casualties as 23 soldiers". */
const casualtyBehind = 3;

const isCasualties = (tokens: Tokens, token: number): boolean => (marks.find(tokens, token) & Mark.casualties) !== 0;

/** Whether a figure counts dead and wounded together. */
export function countsCasualties({ tokens, figure }: Placed): boolean {
  for (let token = Math.max(figure.nounFrom, 0); token < figure.nounTo; token++) {
    if (isCasualties(tokens, token)) return true;
  }
  const last = Math.max(0, figure.tokenFrom - casualtyBehind);
  for (let token = figure.tokenFrom - 1; token >= last; token--) {
    if (isCasualties(tokens, token)) return true;
    if (tokens.kind[token] === TokenKind.number || tokens.kind[token] === TokenKind.punctuation) return false;
  }
  return false;
}
