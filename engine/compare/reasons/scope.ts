import { sameBounds } from '../bounds.ts';
import type { Reason } from '../comparison.ts';
import { sayName } from '../groups.ts';
import { folded, type ReasonContext, type Standing } from './context.ts';

const scopeOf = ({ told }: Standing): string | null => told.record.claim.scope ?? null;

/** A counter that covers another area, group or period than the one whose number the page gives. */
export function scopeReason({ all, differing, figure }: ReasonContext): Reason | null {
  const equal = all.filter(({ told }) => sameBounds(told.bounds, figure)).map(scopeOf);
  const ours = equal.find((scope) => scope !== null) ?? null;
  if (ours === null) return null;
  for (const standing of differing) {
    const theirs = scopeOf(standing);
    if (theirs === null || equal.some((scope) => scope !== null && folded(scope) === folded(theirs))) continue;
    return { kind: 'scope', ours, theirs, who: sayName(standing.group) };
  }
  return null;
}
