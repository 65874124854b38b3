import type { TopicRecord } from '../../index/pack-index.ts';
import type { Derived } from '../comparison.ts';

/** A share times its base, as a value of the topic that it amounts to. */
export function product(
  share: { label: string; value: number },
  base: { label: string; value: number },
  amount: TopicRecord,
  unit: string,
): Derived {
  return {
    topic: amount.key,
    label: amount.topic.label,
    value: share.value * base.value,
    unit,
    terms: [share, base],
    operation: 'product',
  };
}
