import type { Comparison } from '../../engine/compare/comparison.ts';
import type { Speaker } from '../speaker.ts';
import { dateWords, dayWords } from '../words/date.ts';
import { groupWords, intervalWords } from '../words/interval.ts';
import { groupName } from '../words/origin-name.ts';
import type { ChartWords } from './layout.ts';

/** From here a number on the axis is written short ("2M"). */
const longTick = 1_000_000;
/** Milliseconds of a day. */
const dayLength = 86_400_000;
/** Characters of an ISO date that a tick of this precision shows. */
const dateLengths = { year: 4, month: 7 } as const;

/** A number of the axis: short, and without a unit word, which the topic says. */
function tickWords(value: number, unit: string, locale: string): string {
  const short: Intl.NumberFormatOptions =
    Math.abs(value) >= longTick ? { notation: 'compact', maximumSignificantDigits: 3 } : { maximumFractionDigits: 3 };
  if (unit === 'share')
    return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value);
  return new Intl.NumberFormat(locale, short).format(value);
}

/** The page's figure in base units; null for a topic that is shown without one. */
export function pageWords({ figure, unit }: Comparison, speaker: Speaker): string | null {
  return figure.low === null && figure.high === null ? null : intervalWords(figure, unit, speaker);
}

/** What the layout of a comparison's chart has to print. */
export function chartWords(comparison: Comparison, speaker: Speaker): ChartWords {
  const { unit } = comparison;
  const { translate, locale } = speaker;
  return {
    page: translate('chart.pageLabel', [pageWords(comparison, speaker) ?? '']),
    unknown: translate('who.unknown'),
    tick: (value, precision) => {
      if (precision === 'number') return tickWords(value, unit, locale);
      if (precision === 'day') return dayWords(value, locale);
      const date = new Date(value * dayLength).toISOString();
      return dateWords(date.slice(0, dateLengths[precision]), locale);
    },
  };
}

/** The chart as one text: the page's figure, then each counter's. */
export function chartText(comparison: Comparison, speaker: Speaker): string {
  const { translate } = speaker;
  const own = pageWords(comparison, speaker);
  const item = (name: string, value: string) => translate('chart.item', [name, value]);
  const groups = comparison.origins
    .filter((group) => group.interval !== null || group.id === null)
    .map((group) => item(groupName(group, speaker), groupWords(group, comparison.unit, speaker)));
  const all = own === null ? groups : [item(translate('chart.thisPage'), own), ...groups];
  return translate('chart.figures', [all.join(' ')]);
}
