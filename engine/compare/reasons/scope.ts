import { sameBounds } from '../bounds.ts';
import type { Reason } from '../comparison.ts';
import { sayName } from '../groups.ts';
import { folded, ownField, type ReasonContext, type Standing } from './context.ts';

const scopeOf = ({ told }: Standing): string | null => told.record.claim.scope ?? null;

/**
 * A counter that covers another area, group or period than the page's own claim, or than those who give its number.
 * What the page covers is said only where its own claim is known.
 */
export function scopeReason({ all, differing, figure, own }: ReasonContext): Reason | null {
  const ours = ownField(own, 'scope');
  const equal = [ours, ...all.filter(({ told }) => sameBounds(told.bounds, figure)).map(scopeOf)];
  if (equal.every((scope) => scope === null)) return null;
  for (const standing of differing) {
    const theirs = scopeOf(standing);
    if (theirs === null || equal.some((scope) => scope !== null && folded(scope) === folded(theirs))) continue;
    return { kind: 'scope', ours, theirs, who: sayName(standing.group) };
  }
  return null;
}
