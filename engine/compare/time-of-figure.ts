import type { Figure } from '../figures/figure.ts';
import type { Reading } from '../figures/reading.ts';
import type { PackIndex } from '../index/pack-index.ts';
import { timeBeside } from './time-beside.ts';

/** The time for which a figure on a topic is given, where its words name one; null where they do not, and without a topic. */
export function timeOfFigure(figure: Figure, topic: string | null, reading: Reading, index: PackIndex): string | null {
  const record = topic === null ? undefined : index.topic(topic);
  return record ? timeBeside(figure, reading, (record.measure.aggregation ?? 'total') === 'total') : null;
}
