import type { Comparison } from '../../engine/compare/comparison.ts';
import { type Scale, scaleOf } from '../chart/scale.ts';
import type { Speaker } from '../speaker.ts';
import { outletCountWords } from '../words/counts.ts';
import { dateWords } from '../words/date.ts';
import { claimWords, intervalWords } from '../words/interval.ts';
import { type TimelinePoint, timelineOf } from './timeline.ts';

interface TimelineProps extends Speaker {
  readonly comparison: Comparison;
  /** The page's day, `YYYY-MM-DD`, or null. */
  readonly pageDate: string | null;
  onClose(): void;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** The point's figure on the axis that all points share; a picture of the words beside it. */
function Bar({ point, scale }: { readonly point: TimelinePoint; readonly scale: Scale }) {
  const low = point.interval.low ?? point.interval.high;
  const high = point.interval.high ?? point.interval.low;
  if (low === null || high === null) return null;
  return (
    <svg aria-hidden="true" width="100%" height="10" class={`point ${point.kind}`}>
      <line class="axis" x1="0" x2="100%" y1="5" y2="5" />
      <line class="value" x1={percent(scale.place(low))} x2={percent(scale.place(high))} y1="5" y2="5" />
    </svg>
  );
}

function words({ claim, interval }: TimelinePoint, unit: string, speaker: Speaker): string {
  return claim ? claimWords(claim, unit, speaker) : intervalWords(interval, unit, speaker);
}

/** All that was published on one topic in the order of its dates, with the page's own figure among them. */
export function Timeline({ comparison, pageDate, onClose, ...speaker }: TimelineProps) {
  const { translate, locale } = speaker;
  const points = timelineOf(comparison, pageDate);
  const values = points.flatMap(({ interval }) => [interval.low, interval.high]).filter((value) => value !== null);
  const scale = values.length > 0 ? scaleOf(values, { low: false, high: false }) : null;
  return (
    <section class="timeline" aria-label={translate('panel.timelineOf', [comparison.label])}>
      <header>
        <h2>{translate('panel.timelineOf', [comparison.label])}</h2>
        <button type="button" onClick={onClose}>
          {translate('panel.back')}
        </button>
      </header>
      {points.length === 0 ? <p class="soft">{translate('panel.noTimeline')}</p> : null}
      <ol>
        {points.map((point, index) => (
          <li key={`${point.date} ${index}`} class={point.kind}>
            <time dateTime={point.date} class="soft figure">
              {dateWords(point.date, locale)}
            </time>
            <span class="value figure">{words(point, comparison.unit, speaker)}</span>
            <span class="who soft">
              {point.kind === 'this-page' ? (
                <strong>{translate('panel.thisPage')}</strong>
              ) : (
                <bdi>{point.origin ?? translate('who.unknown')}</bdi>
              )}
              {point.outlets.length > 1 ? ` · ${outletCountWords(point.outlets.length, speaker)}` : null}
              {point.lowered ? ` · ${translate('panel.lowered')}` : null}
              {point.kind === 'later' ? ` · ${translate('panel.afterThisPage')}` : null}
            </span>
            {scale ? <Bar point={point} scale={scale} /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
