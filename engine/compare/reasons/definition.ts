import { sameBounds } from '../bounds.ts';
import type { Reason } from '../comparison.ts';
import { sayName } from '../groups.ts';
import { folded, ownField, type ReasonContext } from './context.ts';

/**
 * Counters count by different definitions: the farthest one that does not share the topic's, or that of whoever gives the page's number.
 * What the page counts is said only where its own claim is known: the same number may have been counted otherwise.
 */
export function definitionReason({ all, differing, figure, definition, own }: ReasonContext): Reason | null {
  const known = new Set(
    all.flatMap(({ told }) => (told.record.claim.definition ? [folded(told.record.claim.definition)] : [])),
  );
  if (known.size < 2) return null;
  const equal = new Set(
    all.flatMap(({ told }) => (sameBounds(told.bounds, figure) ? [told.record.claim.definition ?? null] : [])),
  );
  const [only = null] = equal;
  const ours = ownField(own, 'definition');
  // Two counters may give one number by different definitions: then neither speaks for it.
  const likely = equal.size === 1 ? only : null;
  for (const { told, group } of differing) {
    const theirs = told.record.claim.definition;
    if (!theirs || [definition, ours, likely].some((one) => one !== null && folded(theirs) === folded(one))) continue;
    return { kind: 'definition', ours, theirs, who: sayName(group) };
  }
  return null;
}
