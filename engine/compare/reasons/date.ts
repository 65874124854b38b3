import { type Bounds, distance, sameBounds } from '../bounds.ts';
import type { Reason } from '../comparison.ts';
import { daysApart, isLater } from '../days.ts';
import { sayName } from '../groups.ts';
import type { Told } from '../told.ts';
import { ownField, type ReasonContext } from './context.ts';

/** Counts less than a month apart are of one time: most dates are known to the month only. */
const oneTime = 28;

const gives = (figure: Bounds) => (told: Told) => sameBounds(told.bounds, figure);
const isExactly = (figure: Bounds, { bounds }: Told): boolean => distance(bounds, figure) === 0;

/** Whether a rounded number tells an older count from the present one: "68 million" is no more 68.4 than 68.6. */
function isTelling(figure: Bounds, told: Told, standing: readonly Told[]): boolean {
  const rounding = Math.max(figure.lowRounding, figure.highRounding);
  return isExactly(figure, told) || standing.every(({ bounds }) => distance(bounds, told.bounds) > rounding);
}

/**
 * The page gives an older number of a counter who has since given another: the clearest reason of all. Not where somebody's present number
 * is the page's, nor where the page names another counter: then an old number that is alike explains nothing.
 */
function olderNumber({ groups, figure, all, counter, known }: ReasonContext): Reason | null {
  const exact = all.some(({ told }) => isExactly(figure, told));
  if (exact) return null;
  const rounded = all.some(({ told }) => sameBounds(told.bounds, figure));
  for (const group of groups) {
    const now = group.standing[0]?.record.claim.asOf ?? null;
    if (group.id === null || now === null || (counter?.origin && counter.origin !== group.id)) continue;
    for (const told of group.claims.filter(gives(figure))) {
      const { asOf, aside } = told.record.claim;
      if (asOf === null || aside || !known.has(told) || !isLater(now, asOf)) continue;
      if (!isTelling(figure, told, group.standing)) continue;
      // "300" is 304 rounded, unless the counter once gave 300.
      if (rounded && !isExactly(figure, told)) continue;
      return { kind: 'date', ours: asOf, theirs: now, who: sayName(group), ofClaim: true };
    }
  }
  return null;
}

/**
 * The date that the page's own claim has; null where it is no other than the page's own day, month or year: a claim without a date of its own
 * is filed under the page's.
 */
function ownDate({ own, date, ofPage }: ReasonContext): string | null {
  const asOf = ownField(own, 'asOf');
  return asOf !== null && ofPage && date?.startsWith(asOf) ? null : asOf;
}

/** The figures are of different dates: the farthest one that is of another month than the page. */
export function dateReason(context: ReasonContext): Reason | null {
  const own = ownDate(context);
  const older = own === null ? olderNumber(context) : null;
  if (older) return older;
  const { differing } = context;
  const date = own ?? context.date;
  const ofPage = own === null && context.ofPage;
  for (const { told, group } of differing) {
    const { asOf } = told.record.claim;
    if (asOf === null || date === null || daysApart(asOf, date) < oneTime) continue;
    return { kind: 'date', ours: date, theirs: asOf, who: sayName(group), ...(ofPage && { ofPage }) };
  }
  return null;
}
