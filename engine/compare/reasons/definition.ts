import type { Reason } from '../comparison.ts';
import { sayName } from '../groups.ts';
import { folded, type ReasonContext } from './context.ts';

/** Counters count by different definitions: the farthest one that does not share the topic's or the nearest counter's. */
export function definitionReason({ all, differing, definition }: ReasonContext): Reason | null {
  const known = new Set(
    all.flatMap(({ told }) => (told.record.claim.definition ? [folded(told.record.claim.definition)] : [])),
  );
  if (known.size < 2) return null;
  for (const { told, group } of differing) {
    const theirs = told.record.claim.definition;
    if (!theirs || (definition !== null && folded(theirs) === folded(definition))) continue;
    return { kind: 'definition', ours: definition, theirs, who: sayName(group) };
  }
  return null;
}
