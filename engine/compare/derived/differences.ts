import type { Derived } from '../comparison.ts';
import { together, type World } from './counts.ts';

/** casualties − wounded of one counter, for the part that the counter itself does not give. */
export function differences(key: string, related: readonly string[], world: World): readonly Derived[] {
  const found: Derived[] = [];
  for (const wholeKey of related) {
    const relation = world.index.topic(wholeKey)?.topic.relation;
    if (relation?.kind !== 'sumOf' || !relation.of.includes(key) || relation.of.length !== 2) continue;
    const otherKey = relation.of.find((part) => part !== key);
    const own = world.look(key);
    const whole = world.look(wholeKey);
    const other = otherKey === undefined ? null : world.look(otherKey);
    if (!own || !whole || !other) continue;
    for (const [id, count] of whole.counts) {
      const [all, rest] = together([count, other.counts.get(id)]) ?? [];
      if (!all || !rest || own.counts.has(id) || rest.value >= all.value) continue;
      found.push({
        topic: key,
        label: own.record.topic.label,
        value: all.value - rest.value,
        unit: own.unit,
        terms: [
          { label: `${whole.record.topic.label}, ${all.counter}`, value: all.value },
          { label: `${other.record.topic.label}, ${rest.counter}`, value: rest.value },
        ],
        operation: 'difference',
      });
    }
  }
  return found;
}
