import { wordAt } from '../scan/word-at.ts';
import type { Check } from './check.ts';
import { checkSum, isSameKind } from './part-sum.ts';
import type { Placed } from './placed.ts';
import { exclusiveGroups } from './words.ts';

/** "of whom 1,100 are women and 700 men": two groups that exclude each other, together more than the whole. */
export function exclusiveParts(whole: Placed, rest: readonly Placed[]): Check | null {
  if (whole.figure.dimension !== 'people') return null;
  for (const group of exclusiveGroups) {
    const parts = rest.filter((part) => isSameKind(whole, part) && groupWord(part, group) !== null);
    const words = new Set(parts.map((part) => groupWord(part, group)));
    if (parts.length !== group.size || words.size !== group.size) continue;
    const check = checkSum(whole, parts, true);
    if (check) return check;
  }
  return null;
}

/** Tokens behind a figure in which its group is said: "1,100 are women". */
const groupReach = 2;

function groupWord({ figure, tokens }: Placed, group: ReadonlySet<string>): string | null {
  const noun = figure.noun.toLowerCase();
  if (group.has(noun)) return noun;
  for (let token = figure.tokenTo; token < figure.tokenTo + groupReach; token++) {
    const word = wordAt(tokens, token);
    if (group.has(word)) return word;
  }
  return null;
}
