/** Two printings of one quantity that do not convert: "1,200 square kilometres (750 square miles)". */
import type { Dimension } from '../../data/schema/vocabulary.ts';
import { conversion } from '../compare/unit-conversion.ts';
import { wordAt } from '../scan/word-at.ts';
import type { Check } from './check.ts';
import type { Placed, Sentence } from './placed.ts';

/** Dimensions whose units stand in a fixed ratio; money does not. */
const convertible: ReadonlySet<Dimension> = new Set([
  'area',
  'length',
  'mass',
  'volume',
  'speed',
  'temperature',
  'energy',
  'power',
]);

/** Share of a value that journalists' rounding takes: 10 kilometres are "6 miles". */
const looseShare = 0.06;
/** Degrees by which a rounded temperature may be off. */
const looseDegrees = 1.5;

/** Whether the second figure stands alone in brackets right behind the first. */
function restates(first: Placed, second: Placed): boolean {
  const { tokens } = first;
  const [one, other] = [first.figure, second.figure];
  if (one.dimension === null || one.dimension !== other.dimension || !convertible.has(one.dimension)) return false;
  if (one.unit === other.unit || one.per !== other.per) return false;
  const open = wordAt(tokens, other.tokenFrom - 1);
  const close = wordAt(tokens, other.tokenTo);
  return one.tokenTo === other.tokenFrom - 1 && (open === '(' || open === '[') && (close === ')' || close === ']');
}

/** How far two printings of `value` may lie apart, by their digits and by habit, in the unit of `value`. */
function tolerance(value: number, step: number, otherStep: number, dimension: Dimension | null): number {
  const habit = dimension === 'temperature' ? looseDegrees : Math.abs(value) * looseShare;
  return Math.max(habit, step / 2, otherStep / 2);
}

function compareEnds(first: Placed, second: Placed): Check | null {
  const [one, other] = [first.figure, second.figure];
  const convert = conversion(other.unit, one.unit);
  if (!convert) return null;
  const scale = Math.abs(convert(1) - convert(0));
  for (const end of ['low', 'high'] as const) {
    const stated = one[end];
    const restated = other[end];
    if (stated === null || restated === null) continue;
    const computed = convert(restated);
    if (Math.abs(computed - stated) <= tolerance(stated, one.step, other.step * scale, one.dimension)) continue;
    return {
      kind: 'conversion',
      figure: first.index,
      others: [second.index],
      computed,
      stated,
      difference: computed - stated,
      unit: one.unit,
    };
  }
  return null;
}

/** Restatements that do not convert, in the sentences of a page. `computed` is the second printing in the unit of the first. */
export function conversionChecks(sentences: readonly Sentence[]): readonly Check[] {
  return sentences.flatMap(({ figures }) =>
    figures.flatMap((first, at) => {
      const second = figures[at + 1];
      return second && restates(first, second) ? (compareEnds(first, second) ?? []) : [];
    }),
  );
}
