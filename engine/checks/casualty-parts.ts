import type { Check } from './check.ts';
import { checkSum, isSameKind } from './part-sum.ts';
import type { Placed } from './placed.ts';
import { countsCasualties, stateAt, stateOf } from './states.ts';
import type { State } from './words.ts';

/** Tokens before and behind a list in which the missing may be spoken of. */
const nearReach = 20;

/** Whether the words around a list name a state that none of its parts counts. */
function saysState(whole: Placed, parts: readonly Placed[], wanted: State): boolean {
  const { tokens, figure } = whole;
  const from = Math.max(0, figure.tokenFrom - nearReach);
  const to = Math.min(tokens.count, (parts.at(-1)?.figure.tokenTo ?? figure.tokenTo) + nearReach);
  for (let token = from; token < to; token++) {
    if (tokens.sentence[token] === whole.sentence && stateAt(tokens, token) === wanted) return true;
  }
  return false;
}

/** The list behind "including": casualties are the dead and the wounded, and the missing and captured where the page names them. */
export function casualtyParts(whole: Placed, rest: readonly Placed[]): Check | null {
  if (!countsCasualties(whole)) return null;
  const parts = rest.filter((part) => isSameKind(whole, part) && stateOf(part) !== null);
  const found = parts.map(stateOf);
  if (!found.includes('dead') || !found.includes('hurt') || new Set(found).size !== found.length) return null;
  // Missing or captured without a number may be the rest.
  const leavesRest = (['missing', 'captured'] as const).some(
    (state) => !found.includes(state) && saysState(whole, parts, state),
  );
  return checkSum(whole, parts, leavesRest);
}
