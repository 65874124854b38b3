import type { PlaceReading, PlaceTopic } from '../card/props.ts';
import type { Row } from './props.ts';

/** More would be a catalogue. */
const most = 12;

const packOf = (key: string): string => key.slice(0, key.indexOf('/'));

/**
 * Topics of the page's names that the page gives no figure for. Only of packs with which something on the page was
 * compared: an article on a war that names a country leaves out no population.
 */
export function leftOut(readings: readonly PlaceReading[], rows: readonly Row[]): readonly PlaceTopic[] {
  const compared = rows.filter(({ mark }) => mark.state === 'compared').flatMap(({ mark }) => mark.topic ?? []);
  const packs = new Set(compared.map(packOf));
  const named = new Set(rows.flatMap(({ mark }) => mark.topic ?? []));
  const found = new Map<string, PlaceTopic>();
  for (const topic of readings.flatMap(({ topics }) => topics)) {
    const known = (topic.comparison?.originCount ?? 0) > 0;
    if (known && packs.has(packOf(topic.key)) && !named.has(topic.key)) found.set(topic.key, topic);
  }
  return [...found.values()]
    .sort((a, b) => (b.comparison?.originCount ?? 0) - (a.comparison?.originCount ?? 0))
    .slice(0, most);
}
