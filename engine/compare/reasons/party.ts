import { sameBounds } from '../bounds.ts';
import type { Reason } from '../comparison.ts';
import { sayName } from '../groups.ts';
import type { ReasonContext } from './context.ts';

/**
 * The farthest counter belongs to another side of the conflict than the page's own, or than the one whose number the page gives.
 * Without either nothing tells that the side makes the difference.
 */
export function partyReason({ all, differing, counter, figure }: ReasonContext): Reason | null {
  const far = differing.find(({ group }) => group.id !== null)?.group;
  if (!far) return null;
  const ours = counter?.party ?? null;
  if (counter?.origin) {
    return far.party === ours || far.id === counter.origin
      ? null
      : { kind: 'party', ours, theirs: far.party, who: sayName(far) };
  }
  const equal = all.filter(({ told, group }) => group.id !== null && sameBounds(told.bounds, figure));
  if (far.party === null || equal.length === 0 || equal.some(({ group }) => group.party === far.party)) return null;
  return { kind: 'party', ours, theirs: far.party, who: sayName(far) };
}
