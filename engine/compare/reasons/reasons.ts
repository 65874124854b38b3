/** Why the page's figure and others' differ, from typed fields alone. */
import type { Reason } from '../comparison.ts';
import { boundReason } from './bound.ts';
import type { ReasonContext } from './context.ts';
import { correctionReason } from './correction.ts';
import { dateReason } from './date.ts';
import { definitionReason } from './definition.ts';
import { originReason } from './origin.ts';
import { partyReason } from './party.ts';
import { roundingReason } from './rounding.ts';
import { scopeReason } from './scope.ts';
import { unitReason } from './unit.ts';

/** What explains most comes first: who counts another thing need not be asked for the date. */
const rules: readonly ((context: ReasonContext) => Reason | null)[] = [
  definitionReason,
  partyReason,
  scopeReason,
  dateReason,
  originReason,
  boundReason,
  unitReason,
  roundingReason,
  correctionReason,
];

/** The reasons that hold, at most one of a kind, in a fixed order; empty when no recorded field differs. */
export function reasonsFor(context: ReasonContext): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const rule of rules) {
    const reason = rule(context);
    if (reason) reasons.push(reason);
  }
  return reasons;
}
