import { End, Foot } from './card/Foot.tsx';
import { Frame } from './card/Frame.tsx';
import { Turn } from './card/Icon.tsx';
import type { PlaceCardProps, PlaceReading } from './card/props.ts';
import { Reading } from './card/Reading.tsx';
import type { Translate } from './translate.ts';
import { countWords } from './words/number.ts';

function packOf(readings: readonly PlaceReading[]) {
  return readings.flatMap(({ topics }) => topics).find(({ comparison }) => comparison)?.comparison?.pack ?? null;
}

function answerOf(surface: string, readings: readonly PlaceReading[], translate: Translate, locale: string): string {
  const only = readings[0];
  if (!only) return translate('place.nothing');
  if (readings.length > 1) return translate('place.which', [surface, countWords(readings.length, locale)]);
  return only.name;
}

/** The card of a name: which one it may be comes first, then each meaning's topics with what others published. */
export function PlaceCard(props: PlaceCardProps) {
  const { surface, readings, translate, locale, pinned, sheet, onClose, onPin, onOpenPanel } = props;
  const speaker = { translate, locale };
  const ambiguous = readings.length > 1;
  return (
    <Frame
      answer={answerOf(surface, readings, translate, locale)}
      about={ambiguous ? translate('place.likeliestFirst') : (readings[0]?.about ?? surface)}
      foot={<Foot onOpenPanel={onOpenPanel} translate={translate} />}
      pinned={pinned}
      sheet={sheet}
      translate={translate}
      onClose={onClose}
      onPin={onPin}
    >
      {ambiguous
        ? readings.map((reading, index) => (
            <details class="fold reading" key={reading.id} open={index === 0}>
              <summary>
                <span class="grow who">
                  <bdi>{reading.name}</bdi>
                </span>
                <Turn />
              </summary>
              {reading.about === null ? null : <p class="soft">{reading.about}</p>}
              <Reading reading={reading} {...speaker} />
            </details>
          ))
        : readings.map((reading) => <Reading key={reading.id} reading={reading} {...speaker} />)}
      <End pack={packOf(readings)} onOpenPanel={onOpenPanel} {...speaker} />
    </Frame>
  );
}
