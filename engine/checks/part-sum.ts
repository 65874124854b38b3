/** A whole and the parts that its sentence lists: how the words open the list, and its sum. */
import type { Tokens } from '../scan/tokens.ts';
import { wordAt } from '../scan/word-at.ts';
import { amountOf } from './amount.ts';
import type { Check } from './check.ts';
import type { Placed } from './placed.ts';
import { Mark, marks, partOpeners, wholeOpeners } from './words.ts';

/** Tokens between a whole and the word that opens its parts. */
const openerReach = 12;

function opensAt(phrases: readonly (readonly string[])[], tokens: Tokens, token: number): boolean {
  return phrases.some((phrase) => phrase.every((word, at) => wordAt(tokens, token + at) === word));
}

/** Tokens of a part within which its opener may stand: "45 of them". */
const withinPart = 3;

/** Whether words between a whole and its first part open a list: of `some` of the parts, or of `all`; null for none. */
export function openingOf({ tokens, figure }: Placed, first: Placed): 'some' | 'all' | null {
  const to = Math.min(first.figure.tokenTo + withinPart, figure.tokenTo + openerReach, tokens.count);
  for (let token = figure.tokenTo; token < to; token++) {
    if ((marks.find(tokens, token) & Mark.opener) === 0) continue;
    if (opensAt(partOpeners, tokens, token)) return 'some';
    if (opensAt(wholeOpeners, tokens, token)) return 'all';
  }
  return null;
}

/** Whether a figure counts in the unit of a whole, and is no change. */
export function isSameKind(whole: Placed, part: Placed): boolean {
  return (
    whole.figure.dimension === part.figure.dimension &&
    whole.figure.unit === part.figure.unit &&
    part.figure.trend === ''
  );
}

/**
 * The check of a whole against the sum of its parts; null where rounding explains the difference.
 * @param mayLeaveRest whether parts that come to less are no fault
 */
export function checkSum(whole: Placed, parts: readonly Placed[], mayLeaveRest: boolean): Check | null {
  const total = amountOf(whole.figure);
  const amounts = parts.map(({ figure }) => amountOf(figure));
  if (!total || parts.length < 2) return null;
  let computed = 0;
  let tolerance = total.tolerance;
  for (const amount of amounts) {
    if (!amount) return null;
    computed += amount.value;
    tolerance += amount.tolerance;
  }
  const difference = total.value - computed;
  if (Math.abs(difference) <= tolerance || (mayLeaveRest && difference > 0)) return null;
  const others = parts.map(({ index }) => index);
  return {
    kind: 'parts',
    figure: whole.index,
    others,
    computed,
    stated: total.value,
    difference,
    unit: whole.figure.unit,
  };
}
