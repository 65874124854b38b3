import type { Derived } from '../comparison.ts';
import { together, type World } from './counts.ts';
import { product } from './product.ts';

/** A counter's share of a counter's total, for the topic that the share amounts to. */
export function products(key: string, related: readonly string[], world: World): readonly Derived[] {
  const amount = world.index.topic(key);
  if (!amount) return [];
  const found: Derived[] = [];
  // The share names its amount, or hangs on a whole of which `key` is a part.
  const shares = new Set([...related, ...related.flatMap((whole) => world.index.related(whole))]);
  for (const shareKey of shares) {
    const relation = world.index.topic(shareKey)?.topic.relation;
    const baseKey = relation?.of[0];
    if (relation?.kind !== 'shareOf' || relation.amount !== key || baseKey === undefined) continue;
    const share = world.look(shareKey);
    const base = world.look(baseKey);
    if (!share || !base) continue;
    for (const [id, part] of share.counts) {
      const [one, whole] = together([part, base.counts.get(id)]) ?? [];
      if (!one || !whole) continue;
      found.push(
        product(
          { label: `${share.record.topic.label}, ${one.counter}`, value: one.value },
          { label: `${base.record.topic.label}, ${whole.counter}`, value: whole.value },
          amount,
          base.unit,
        ),
      );
    }
  }
  return found;
}
