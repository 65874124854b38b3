import { wordAt } from '../scan/word-at.ts';
import type { Check } from './check.ts';
import { checkSum, isSameKind } from './part-sum.ts';
import type { Placed } from './placed.ts';
import { restWords } from './words.ts';

/** Tokens behind a list in which "and some others" may follow. */
const restReach = 6;

/** "a crew of 12, made up of three officers and eight sailors": the words say that the list is all. */
export function allParts(whole: Placed, rest: readonly Placed[]): Check | null {
  const { tokens, figure } = whole;
  const last = rest.at(-1);
  if (figure.dimension !== 'people' || !last || !rest.every((part) => isSameKind(whole, part))) return null;
  for (let token = figure.tokenTo; token < last.figure.tokenTo + restReach; token++) {
    if (restWords.has(wordAt(tokens, token))) return null;
  }
  return checkSum(whole, rest, false);
}
