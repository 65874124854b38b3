import { Chart } from '../chart/Chart.tsx';
import type { Speaker } from '../speaker.ts';
import { topicLine } from '../words/first-line.ts';
import { Turn } from './Icon.tsx';
import { OriginList } from './OriginList.tsx';
import type { PlaceReading, PlaceTopic } from './props.ts';

function Topic({ topic, translate, locale }: Speaker & { readonly topic: PlaceTopic }) {
  const { comparison, label } = topic;
  if (comparison === null) return null;
  return (
    <details class="fold topic">
      <summary>
        <span class="grow">
          <bdi class="label">{label}</bdi> <bdi class="line">{topicLine(comparison, translate, locale)}</bdi>
        </span>
        <Turn />
      </summary>
      <Chart comparison={comparison} translate={translate} locale={locale} />
      <OriginList comparison={comparison} translate={translate} locale={locale} />
    </details>
  );
}

/** One meaning of a name: what is known of it. */
export function Reading({ reading, translate, locale }: Speaker & { readonly reading: PlaceReading }) {
  const known = reading.topics.filter(({ comparison }) => comparison !== null);
  return (
    <>
      {known.map((topic) => (
        <Topic key={topic.key} topic={topic} translate={translate} locale={locale} />
      ))}
      {known.length === 0 ? <p class="soft">{translate('place.nothingKnown')}</p> : null}
    </>
  );
}
