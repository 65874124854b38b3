/** Values computed from others, with their arithmetic: shown as computed, counted as nobody's. */
import type { AnalysedFigure } from '../../analysis.ts';
import type { PackIndex } from '../../index/pack-index.ts';
import type { PageText } from '../../page.ts';
import type { Derived } from '../comparison.ts';
import { openWorld } from './counts.ts';
import { differences } from './differences.ts';
import { onPage } from './on-page.ts';
import { products } from './products.ts';
import { sums } from './sums.ts';

/** Computed values that a card has room for. */
const mostDerived = 3;

/** Everything that can be computed about a topic: first from the page's own figures, then from single counters' numbers. */
export function derive(
  key: string,
  analysed: AnalysedFigure | null,
  figures: readonly AnalysedFigure[],
  page: PageText,
  index: PackIndex,
): readonly Derived[] {
  const related = index.related(key);
  const relation = index.topic(key)?.topic.relation;
  const own = analysed === null || figures.length === 0 ? [] : onPage(analysed, figures, index);
  if (related.length === 0 && relation === undefined) return own;
  const world = openWorld(page, index);
  return [...own, ...sums(key, world), ...products(key, related, world), ...differences(key, related, world)].slice(
    0,
    mostDerived,
  );
}
