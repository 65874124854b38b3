import { sameBounds } from '../bounds.ts';
import type { Reason } from '../comparison.ts';
import { sayName } from '../groups.ts';
import { folded, type ReasonContext } from './context.ts';

/**
 * Counters count by different definitions: the farthest one that does not share the topic's or the nearest counter's. What the page counts
 * is known only where it gives the number of one of them.
 */
export function definitionReason({ all, differing, figure, definition }: ReasonContext): Reason | null {
  const known = new Set(
    all.flatMap(({ told }) => (told.record.claim.definition ? [folded(told.record.claim.definition)] : [])),
  );
  if (known.size < 2) return null;
  const equal = new Set(
    all.flatMap(({ told }) => (sameBounds(told.bounds, figure) ? [told.record.claim.definition ?? null] : [])),
  );
  const [only = null] = equal;
  // Two counters may give one number by different definitions: whose the page's is, it does not say.
  const ours = equal.size === 1 ? only : null;
  for (const { told, group } of differing) {
    const theirs = told.record.claim.definition;
    if (!theirs || [definition, ours].some((one) => one !== null && folded(theirs) === folded(one))) continue;
    return { kind: 'definition', ours, theirs, who: sayName(group) };
  }
  return null;
}
