import { wordAt } from '../scan/word-at.ts';
import { amountOf, rangeOf } from './amount.ts';
import type { Check } from './check.ts';
import { isSameKind } from './part-sum.ts';
import type { Placed } from './placed.ts';

/** Words that take up what was counted before. */
const relatives: ReadonlySet<string> = new Set(['whom', 'them', 'which', 'these']);

/** "45 of them", "of whom 45": the figure says that it is a part of what was counted before. */
function saysPart({ tokens, figure }: Placed): boolean {
  const isRelative = (at: number): boolean => wordAt(tokens, at) === 'of' && relatives.has(wordAt(tokens, at + 1));
  return isRelative(figure.numeralTo) || isRelative(figure.tokenFrom - 2);
}

/** A part that is greater than the whole, where the sentence has counted nothing else of which it could be a part. */
export function partAboveWhole(whole: Placed, earlier: readonly Placed[], rest: readonly Placed[]): Check | null {
  const part = rest[0];
  if (!part || !isSameKind(whole, part) || !saysPart(part) || earlier.some((other) => isSameKind(whole, other)))
    return null;
  const [total, piece] = [amountOf(whole.figure), amountOf(part.figure)];
  if (!total || !piece || rangeOf(part.figure).low <= rangeOf(whole.figure).high) return null;
  const difference = total.value - piece.value;
  return {
    kind: 'parts',
    figure: whole.index,
    others: [part.index],
    computed: piece.value,
    stated: total.value,
    difference,
    unit: whole.figure.unit,
  };
}
