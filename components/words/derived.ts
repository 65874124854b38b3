import type { Derived } from '../../engine/compare/comparison.ts';
import type { Speaker } from '../speaker.ts';
import { quantityWords } from './quantity.ts';

const signs: Readonly<Record<Derived['operation'], string>> = { sum: ' + ', product: ' × ', difference: ' − ' };

/** A computed value with its arithmetic: "killed: 67% (share) × 4,000 (casualties) ≈ 2,667". */
export function derivedSentence(derived: Derived, speaker: Speaker): string {
  const terms = derived.terms.map(({ label, value }) => {
    const isShare = derived.operation === 'product' && value > 0 && value < 1;
    const amount = quantityWords(value, isShare ? 'share' : derived.unit, speaker);
    return speaker.translate('derived.term', [amount, label]);
  });
  const value = quantityWords(derived.value, derived.unit, speaker);
  return speaker.translate('derived.sentence', [derived.label, terms.join(signs[derived.operation]), value]);
}
