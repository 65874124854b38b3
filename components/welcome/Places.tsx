import { countWords } from '../words/number.ts';
import type { WelcomeProps, Where } from './props.ts';

const places: readonly Where[] = ['news', 'every', 'click'];

/** The question of the first run: where may Sidelight read? Nothing is chosen beforehand. */
export function Places({ newsSites, chosen, denied, onChoose, translate, locale }: WelcomeProps) {
  const count = countWords(newsSites.length, locale);
  return (
    <section aria-labelledby="where">
      <h2 id="where">{translate('welcome.where')}</h2>
      <p class="soft">{translate('welcome.whereNote')}</p>
      <ul class="places">
        {places.map((place) => (
          <li key={place} class={chosen === place ? 'place chosen' : 'place'}>
            <h3>{translate(`welcome.places.${place}.title`)}</h3>
            <p>{translate(`welcome.places.${place}.text`, place === 'news' ? [count] : [])}</p>
            <button type="button" class="main" aria-pressed={chosen === place} onClick={() => onChoose(place)}>
              {translate(`welcome.places.${place}.button`)}
            </button>
          </li>
        ))}
      </ul>
      <p class="outcome" role="status">
        {denied ? translate('welcome.denied') : chosen ? translate(`welcome.places.${chosen}.done`) : null}
      </p>
      <details>
        <summary>{translate('welcome.list', [count])}</summary>
        <ul class="sites">
          {newsSites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
