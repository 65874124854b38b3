import type { Comparison } from '../../engine/compare/comparison.ts';
import type { Speaker } from '../speaker.ts';
import { dateWords } from '../words/date.ts';

interface ComparisonProps extends Speaker {
  readonly comparison: Comparison;
}

/** What the figure stands for, who counted according to the page, and up to which day others are taken. */
export function Remarks({ comparison, translate, locale }: ComparisonProps) {
  const { attribution, alignedTo, asOf, definition, origins } = comparison;
  const aligned =
    alignedTo === null ? translate('card.noDate') : translate('card.aligned', [dateWords(alignedTo, locale)]);
  const remarks = [
    definition === null ? null : translate('card.counted', [definition]),
    asOf ? translate('card.asOf', [dateWords(asOf, locale)]) : null,
    attribution === null ? translate('who.notAttributed') : translate('who.attributed', [attribution.words]),
    origins.length === 0 ? null : aligned,
  ].filter((remark) => remark !== null);
  return (
    <ul class="remarks">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}
