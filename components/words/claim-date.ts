import type { ComparedClaim, OriginGroup } from '../../engine/compare/comparison.ts';
import { dateWords } from './date.ts';
import { standingClaim } from './interval.ts';

/** Characters of `YYYY-MM`. */
const monthLength = 7;

/** The date that the number describes. Without a date of publication the day was inferred, so that only the month is shown. */
export function claimDate(claim: ComparedClaim, locale: string): string | null {
  const date = claim.asOf ?? claim.published;
  if (date === null) return null;
  return dateWords(claim.published === null ? date.slice(0, monthLength) : date, locale);
}

/** The date for which a counter's standing figure holds; null when none is known. */
export function groupDate(group: OriginGroup, locale: string): string | null {
  const claim = standingClaim(group);
  if (claim) return claimDate(claim, locale);
  return group.asOf === null ? null : dateWords(group.asOf, locale);
}
