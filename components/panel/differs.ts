import type { RelationKind } from '../../engine/compare/comparison.ts';

/** Relations in which the page's figure stands apart from what others printed; the marks' mode "only where others differ" has the same. */
const differing: ReadonlySet<RelationKind> = new Set(['above', 'below', 'overlaps']);

export const differs = (relation: RelationKind | null): boolean => relation !== null && differing.has(relation);
