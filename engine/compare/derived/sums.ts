import type { Derived } from '../comparison.ts';
import { together, type World } from './counts.ts';

/** killed + wounded of one counter, for the topic that is their sum. */
export function sums(key: string, world: World): readonly Derived[] {
  const relation = world.index.topic(key)?.topic.relation;
  if (relation?.kind !== 'sumOf') return [];
  const whole = world.look(key);
  if (!whole) return [];
  const parts = relation.of.map((part) => world.look(part));
  const first = parts[0];
  if (!first || parts.includes(null)) return [];
  const found: Derived[] = [];
  for (const id of first.counts.keys()) {
    const terms = together(parts.map((part) => part?.counts.get(id)));
    if (!terms) continue;
    found.push({
      topic: key,
      label: whole.record.topic.label,
      value: terms.reduce((sum, { value }) => sum + value, 0),
      unit: whole.unit,
      terms: terms.map((term, at) => ({
        label: `${parts[at]?.record.topic.label ?? ''}, ${term.counter}`,
        value: term.value,
      })),
      operation: 'sum',
    });
  }
  return found;
}
