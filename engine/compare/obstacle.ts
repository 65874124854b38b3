import type { Bounds } from './bounds.ts';
import type { NotComparableReason } from './comparison.ts';
import type { Gathered } from './gather.ts';
import { isCounted } from './groups.ts';

/** A single counter is told of, not compared with: it may be the page's own source. */
const fewestOrigins = 2;

/**
 * Why there is nothing to compare with; null when there is.
 * @param figure null when its unit does not convert, or when no figure is `asked` about
 */
export function obstacle(gathered: Gathered, figure: Bounds | null, asked: boolean): NotComparableReason | null {
  const { groups, known, later } = gathered;
  if (asked && figure === null) return 'unit';
  if (figure && figure.low === null && figure.high === null) return 'open';
  if (known.size === 0) return later.size > 0 ? 'later-only' : 'no-claims';
  if (!groups.some(({ standing }) => standing.length > 0)) return withoutStanding(gathered);
  if (!asked) return 'no-figure';
  const counted = groups.filter(isCounted).length;
  if (counted >= fewestOrigins) return null;
  return counted === 0 ? 'no-origin' : 'one-origin';
}

/** Claims are known, none stands for its counter: they are of another time, asides, or vague. */
function withoutStanding({ known, record }: Gathered): NotComparableReason {
  const rest = [...known].filter(({ record: { claim } }) => !claim.aside);
  if (rest.length === 0) return 'no-claims';
  if (rest.every(({ bounds }) => bounds.hedge === 'vague')) return 'vague';
  return record.about === null ? 'no-claims' : 'other-date';
}
