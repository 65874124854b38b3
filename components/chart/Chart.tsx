import { useState } from 'preact/hooks';
import type { Comparison } from '../../engine/compare/comparison.ts';
import type { Speaker } from '../speaker.ts';
import { Drawing } from './Drawing.tsx';
import { FigureTable } from './FigureTable.tsx';
import { layoutChart } from './layout.ts';
import { chartMarks } from './marks.ts';
import { chartText, chartWords } from './words.ts';

interface ChartProps extends Speaker {
  readonly comparison: Comparison;
}

/** The figures of a comparison on one axis, or as a table, as the reader likes. Nothing where there is nothing to draw. */
export function Chart({ comparison, translate, locale }: ChartProps) {
  const [asTable, setAsTable] = useState(false);
  const speaker = { translate, locale };
  const words = chartWords(comparison, speaker);
  const layout = layoutChart(chartMarks(comparison), comparison.unit === 'date', words);
  if (layout === null) return null;
  return (
    <div class="chart">
      {asTable ? (
        <FigureTable comparison={comparison} {...speaker} />
      ) : (
        <Drawing layout={layout} text={chartText(comparison, speaker)} />
      )}
      <p class="chart-foot">
        {layout.log && !asTable ? <span class="soft">{translate('chart.logScale')}</span> : null}
        <button type="button" class="quiet" onClick={() => setAsTable(!asTable)}>
          {translate(asTable ? 'chart.asChart' : 'chart.asTable')}
        </button>
      </p>
    </div>
  );
}
