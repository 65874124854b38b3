import { distance, sameBounds } from '../bounds.ts';
import type { Reason } from '../comparison.ts';
import { daysApart, isLater } from '../days.ts';
import { sayName } from '../groups.ts';
import type { ReasonContext } from './context.ts';

/** Counts less than a month apart are of one time: most dates are known to the month only. */
const oneTime = 28;

/** The page gives exactly an older number of a counter who has since given another: the clearest reason of all. */
function olderNumber({ groups, figure }: ReasonContext): Reason | null {
  for (const group of groups) {
    const standing = group.standing[0];
    const now = standing?.record.claim.asOf ?? null;
    if (
      !standing ||
      group.id === null ||
      now === null ||
      group.standing.some(({ bounds }) => sameBounds(bounds, figure) || distance(bounds, figure) === 0)
    )
      continue;
    for (const { bounds, record } of group.claims) {
      const { asOf, aside } = record.claim;
      if (asOf === null || aside || !isLater(now, asOf) || distance(bounds, figure) > 0) continue;
      return { kind: 'date', ours: asOf, theirs: now, who: sayName(group) };
    }
  }
  return null;
}

/** The figures are of different dates: the farthest one that is of another month than the page. */
export function dateReason(context: ReasonContext): Reason | null {
  const older = olderNumber(context);
  if (older) return older;
  const { date, differing, ofPage } = context;
  for (const { told, group } of differing) {
    const { asOf } = told.record.claim;
    if (asOf === null || date === null || daysApart(asOf, date) < oneTime) continue;
    return { kind: 'date', ours: date, theirs: asOf, who: sayName(group), ...(ofPage && { ofPage }) };
  }
  return null;
}
