import type { Reason } from '../comparison.ts';
import { sayName } from '../groups.ts';
import type { ReasonContext } from './context.ts';

/** Somebody else counted: the farthest counter who is not the page's own. Nobody counts a day: who gave it is asked only where the page says. */
export function originReason({ differing, counter, groups, unit }: ReasonContext): Reason | null {
  if (unit === 'date' && counter === null) return null;
  const own = groups.find(({ id }) => id !== null && id === counter?.origin);
  for (const { group } of differing) {
    if (group.id === null || group.id === counter?.origin) continue;
    const theirs = sayName(group);
    return { kind: 'origin', ours: (own && sayName(own)) ?? counter?.words ?? null, theirs, who: theirs };
  }
  return null;
}
