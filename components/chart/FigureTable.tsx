import type { Comparison } from '../../engine/compare/comparison.ts';
import type { Speaker } from '../speaker.ts';
import { groupDate } from '../words/claim-date.ts';
import { groupWords } from '../words/interval.ts';
import { groupName } from '../words/origin-name.ts';
import { pageWords } from './words.ts';

interface FigureTableProps extends Speaker {
  readonly comparison: Comparison;
}

/** The chart's figures as a table: who, how many, of which date. */
export function FigureTable({ comparison, translate, locale }: FigureTableProps) {
  const speaker = { translate, locale };
  const own = pageWords(comparison, speaker);
  return (
    <table>
      <caption class="unseen">{comparison.label}</caption>
      <thead>
        <tr>
          <th scope="col">{translate('chart.who')}</th>
          <th scope="col" class="number">
            {translate('chart.figure')}
          </th>
          <th scope="col">{translate('chart.date')}</th>
        </tr>
      </thead>
      <tbody>
        {own === null ? null : (
          <tr class="own">
            <th scope="row">{translate('card.thisPage')}</th>
            <td class="number">{own}</td>
            <td />
          </tr>
        )}
        {comparison.origins.map((group) => (
          <tr key={group.id ?? ''}>
            <th scope="row">
              <bdi>{groupName(group, speaker)}</bdi>
            </th>
            <td class="number">{groupWords(group, comparison.unit, speaker)}</td>
            <td>{groupDate(group, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
