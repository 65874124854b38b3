import { distance, sameBounds } from '../bounds.ts';
import type { Reason } from '../comparison.ts';
import { sayName } from '../groups.ts';
import type { ReasonContext } from './context.ts';

const numberOf = ({ low, high }: { low: number | null; high: number | null }): number | null => high ?? low;

/** The page's number is one that its counter has since taken back: marked as replaced, or followed by a lower one. */
export function correctionReason({ groups, figure }: ReasonContext): Reason | null {
  for (const group of groups) {
    const now = group.standing[0];
    if (
      !now ||
      group.id === null ||
      group.standing.some(({ bounds }) => sameBounds(bounds, figure) || distance(bounds, figure) === 0)
    )
      continue;
    const theirs = numberOf(now.bounds);
    for (const { bounds, record } of group.claims) {
      const { aside, asOf } = record.claim;
      const ours = numberOf(bounds);
      if (ours === null || theirs === null || distance(bounds, figure) > 0) continue;
      const older = asOf !== null && now.record.claim.asOf !== null && asOf < now.record.claim.asOf;
      if (aside !== 'superseded' && !(older && !aside && theirs < ours)) continue;
      return { kind: 'correction', ours: String(ours), theirs: String(theirs), who: sayName(group) };
    }
  }
  return null;
}
