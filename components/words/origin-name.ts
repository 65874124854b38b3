import type { Comparison, OriginGroup } from '../../engine/compare/comparison.ts';
import type { Speaker } from '../speaker.ts';

/** The short name of a counter: the group of unknown origin has none. */
export function shortName(group: OriginGroup): string {
  return group.short ?? group.name;
}

/** Short name of the origin whose figure the page's equals; null where there is none. */
export function equalOrigin({ relation, origins }: Comparison): string | null {
  const group = origins.find(({ id }) => id !== null && id === relation.sameAsOrigin);
  return group ? shortName(group) : relation.sameAsOrigin;
}

/** The name of a counter; the group of unknown origin says so. */
export function groupName(group: Pick<OriginGroup, 'id' | 'name'>, { translate }: Speaker): string {
  return group.id === null ? translate('who.unknown') : group.name;
}
