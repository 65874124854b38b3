import type { AnalysedFigure } from '../analysis.ts';
import type { PackIndex } from '../index/pack-index.ts';
import type { PageText } from '../page.ts';
import { compare } from './compare.ts';
import type { Comparison } from './comparison.ts';
import { derive } from './derived/derive.ts';

/**
 * A figure of the page against the claims of the topic that was decided for it.
 * @param figures all figures of the analysis, where known: a share is then multiplied with its base
 * @returns null when the figure has no topic, or one that the packs no longer have
 */
export function compareFigure(
  analysed: AnalysedFigure,
  page: PageText,
  index: PackIndex,
  figures: readonly AnalysedFigure[] = [],
): Comparison | null {
  const { figure, decision, attribution, asOf } = analysed;
  if (decision.topic === null) return null;
  const { low, high, unit, hedge, step, block } = figure;
  const subject = {
    printed: { low, high, unit, hedge, step },
    attribution,
    block,
    asOf: asOf ?? null,
    match: decision.reasons,
  };
  return compare(decision.topic, subject, page, index, derive(decision.topic, analysed, figures, page, index));
}
