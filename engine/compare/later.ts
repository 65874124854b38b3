/** What became known after the page's date. */

import { sameBounds } from './bounds.ts';
import type { ComparedClaim } from './comparison.ts';
import { type Group, sayName } from './groups.ts';
import { comparedClaim } from './inform.ts';
import type { Told } from './told.ts';

/**
 * New counts after the page's date, oldest first. A later telling of a count that its counter had given before is not new.
 * @param later the claims that became known after the page's date
 */
export function sinceThen(
  groups: readonly Group[],
  later: ReadonlySet<Told>,
): readonly (ComparedClaim & { readonly origin: string | null })[] {
  const news: { readonly told: Told; readonly group: Group }[] = [];
  for (const group of groups) {
    const seen: Told[] = group.claims.filter((claim) => !later.has(claim));
    // Claims come newest first; the oldest telling of a count is the one to show.
    for (const told of group.claims.filter((claim) => later.has(claim)).reverse()) {
      if (told.record.claim.aside || seen.some(({ bounds }) => repeats(told, bounds))) continue;
      seen.push(told);
      news.push({ told, group });
    }
  }
  const date = ({ told }: (typeof news)[number]): string => told.record.claim.asOf ?? told.known ?? '';
  return news
    .sort((a, b) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0))
    .map(({ told, group }) => ({ ...comparedClaim(told, group.id), origin: sayName(group) }));
}

/** Whether a telling repeats a count: the same ends, or the same number with a bound put to it ("at least 300"). */
function repeats({ bounds }: Told, before: Told['bounds']): boolean {
  if (sameBounds(bounds, before)) return true;
  const open = bounds.low === null || bounds.high === null || before.low === null || before.high === null;
  return open && (bounds.low ?? bounds.high) === (before.low ?? before.high);
}
