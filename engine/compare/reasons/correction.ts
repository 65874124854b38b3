import { type Bounds, distance, sameBounds } from '../bounds.ts';
import type { Reason } from '../comparison.ts';
import { isLater } from '../days.ts';
import { type Group, sayName } from '../groups.ts';
import type { Told } from '../told.ts';
import { folded, type ReasonContext } from './context.ts';

const numberOf = ({ low, high }: Bounds): number | null => high ?? low;
const isClosed = ({ bounds }: Told): boolean => bounds.low !== null && bounds.high !== null;
const wordsOf = ({ record: { claim } }: Told): string => folded(`${claim.definition ?? ''}|${claim.scope ?? ''}`);

/** Whether `later` was given for a later date than `told`. */
function isAfter(later: Told, told: Told): boolean {
  const [date, before] = [later.record.claim.asOf, told.record.claim.asOf];
  return date !== null && before !== null && isLater(date, before);
}

/**
 * What took the place of a count that its counter took back: its count of the same date; else the next one after it, since a still later
 * one may count more than the correction did.
 */
function replacementOf(told: Told, valid: readonly Told[]): Told | undefined {
  const { asOf } = told.record.claim;
  // Claims come newest first.
  return (
    valid.find(({ record }) => asOf !== null && record.claim.asOf === asOf) ??
    valid.filter((claim) => isAfter(claim, told)).at(-1)
  );
}

/** The next count of a total where it is lower although it counts the same: a total cannot fall. */
function lowerCount(told: Told, valid: readonly Told[]): Told | undefined {
  const next = valid.filter((claim) => isAfter(claim, told)).at(-1);
  if (!next || !isClosed(told) || !isClosed(next) || wordsOf(told) !== wordsOf(next)) return undefined;
  return (numberOf(next.bounds) ?? 0) < (numberOf(told.bounds) ?? 0) ? next : undefined;
}

function correctionOf(told: Told, group: Group, { known, aggregation }: ReasonContext): Told | undefined {
  const { aside } = told.record.claim;
  const valid = group.claims.filter((claim) => known.has(claim) && !claim.record.claim.aside);
  if (aside === 'superseded') return replacementOf(told, valid);
  return aside || aggregation !== 'total' ? undefined : lowerCount(told, valid);
}

/**
 * The page's number is one that its counter has since taken back: marked as replaced, or a total followed by a lower one. What a state
 * (soldiers in a place, inhabitants) or a year's flow is later lower, it is for having changed, not for having been wrong.
 */
export function correctionReason(context: ReasonContext): Reason | null {
  const { groups, figure, known } = context;
  for (const group of groups) {
    if (group.id === null || group.standing.length === 0) continue;
    if (group.standing.some(({ bounds }) => sameBounds(bounds, figure) || distance(bounds, figure) === 0)) continue;
    for (const told of group.claims) {
      if (!known.has(told) || distance(told.bounds, figure) > 0) continue;
      const ours = numberOf(told.bounds);
      const next = correctionOf(told, group, context);
      const theirs = next ? numberOf(next.bounds) : null;
      if (ours === null || theirs === null || theirs === ours) continue;
      return { kind: 'correction', ours: String(ours), theirs: String(theirs), who: sayName(group) };
    }
  }
  return null;
}
