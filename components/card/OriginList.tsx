import type { Comparison, OriginGroup } from '../../engine/compare/comparison.ts';
import type { Speaker } from '../speaker.ts';
import { isKnown } from '../words/interval.ts';
import { countWords } from '../words/number.ts';
import { Fold } from './Fold.tsx';
import { Origin } from './Origin.tsx';

/** Counters shown at once; the rest is folded, so that the reasons stay within reach. */
const shownAtOnce = 5;

interface OriginListProps extends Speaker {
  readonly comparison: Comparison;
}

/** Whether all that a counter said became known after the page. */
function isLater({ claims }: OriginGroup, alignedTo: string | null): boolean {
  return claims.length > 0 && !claims.some((claim) => isKnown(claim, alignedTo));
}

/** Who counted: every origin with its outlets, the group of unknown origin below and uncounted, those who counted only later folded. */
export function OriginList({ comparison, translate, locale }: OriginListProps) {
  const { origins, unit, alignedTo } = comparison;
  const rows = (groups: readonly OriginGroup[]) =>
    groups.map((group) => (
      <Origin
        key={group.id ?? ''}
        group={group}
        unit={unit}
        alignedTo={alignedTo}
        translate={translate}
        locale={locale}
      />
    ));
  const later = origins.filter((group) => isLater(group, alignedTo));
  const unknown = origins.filter((group) => group.id === null && !later.includes(group));
  const known = origins.filter((group) => group.id !== null && !later.includes(group));
  // A fold for a single row would hide more than it saves.
  const cut = known.length > shownAtOnce + 1 ? shownAtOnce : known.length;
  const rest = known.slice(cut);
  return (
    <>
      {rows(known.slice(0, cut))}
      {rest.length > 0 ? (
        <Fold summary={translate('who.more', [countWords(rest.length, locale)], rest.length)}>{rows(rest)}</Fold>
      ) : null}
      {rows(unknown)}
      {later.length > 0 ? (
        <Fold summary={translate('who.moreLater', [countWords(later.length, locale)], later.length)}>
          {rows(later)}
        </Fold>
      ) : null}
    </>
  );
}
