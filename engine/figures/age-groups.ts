/** Groups named by a bound of their age: under-25s, over-65s. */

import { TokenFlag } from '../scan/tokens.ts';
import { type BlockText, hasFlag, isGlued, isJoint, isNumber, reads } from './block-text.ts';
import { Draft } from './draft.ts';
import { setHedge } from './hedges.ts';
import { UNITS } from './units.ts';

const OLDEST = 120;

/** Reads the bound that begins with the number at a token; null when none does. With a capital it is a team: the Under-21s. */
export function readAgeGroup(text: BlockText, at: number): Draft | null {
  const word = at - 2;
  if (!isNumber(text, at) || !isJoint(text, at - 1) || !isGlued(text, at + 1) || !reads(text, at + 1, 's')) return null;
  const under = reads(text, word, 'under');
  if ((!under && !reads(text, word, 'over')) || hasFlag(text, word, TokenFlag.capital)) return null;
  const age = text.tokens.value[at] ?? Number.NaN;
  if (!(age > 0 && age <= OLDEST)) return null;
  const draft = new Draft(at, at + 1, age, age);
  draft.digits = true;
  draft.unit = UNITS.get('years') ?? null;
  draft.unitTo = at + 2;
  setHedge(draft, under ? '<' : '>', word, word + 1);
  return draft;
}
