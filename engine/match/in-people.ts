/** A number without a noun that a topic takes for people counts people. */
import type { Figure } from '../figures/figure.ts';
import type { ActiveTopic } from './active-topics.ts';

/** The figure with the unit, dimension and base values of people; null where it says itself what it counts, or the topic counts no people. */
export function inPeople(figure: Figure, topic: ActiveTopic): Figure | null {
  if (topic.record.measure.dimension !== 'people' || figure.noun !== '') return null;
  if (figure.dimension !== 'count' || figure.unit !== 'count') return null;
  return { ...figure, unit: 'people', dimension: 'people', baseLow: figure.low, baseHigh: figure.high };
}
