import type { AnalysedFigure } from '../../analysis.ts';
import type { PackIndex } from '../../index/pack-index.ts';
import type { Derived } from '../comparison.ts';
import { product } from './product.ts';

const exact = ({ low, high }: AnalysedFigure['figure']): number | null => (low !== null && low === high ? low : null);

/** "Two-thirds of the 4,000 casualties" on the page itself: the share and its base stand in one sentence. */
export function onPage(
  analysed: AnalysedFigure,
  figures: readonly AnalysedFigure[],
  index: PackIndex,
): readonly Derived[] {
  const place = figures.indexOf(analysed);
  const found: Derived[] = [];
  for (const share of figures) {
    const { baseOf } = share.figure;
    if (baseOf < 0 || (share !== analysed && (place < 0 || baseOf !== place))) continue;
    const base = figures[baseOf];
    const relation = share.decision.topic === null ? undefined : index.topic(share.decision.topic)?.topic.relation;
    const amount = relation?.kind === 'shareOf' && relation.amount ? index.topic(relation.amount) : undefined;
    const part = exact(share.figure);
    const whole = base ? exact(base.figure) : null;
    if (!base || !amount || part === null || whole === null || share.figure.unit !== 'share') continue;
    const labelOf = ({ decision }: AnalysedFigure): string =>
      (decision.topic === null ? undefined : index.topic(decision.topic)?.topic.label) ?? '';
    found.push(
      product({ label: labelOf(share), value: part }, { label: labelOf(base), value: whole }, amount, base.figure.unit),
    );
  }
  return found;
}
