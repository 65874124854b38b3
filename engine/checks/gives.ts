/** Whether a sentence gives a number: as it stands, or by the arithmetic that a headline does for its reader. */
import { rangeOf } from './amount.ts';
import type { Sentence } from './placed.ts';

/** Numbers of a sentence that are summed and divided to explain a headline's. */
const mostTerms = 6;

const overlap = (a: { low: number; high: number }, b: { low: number; high: number }): boolean =>
  a.low <= b.high && b.low <= a.high;

/** Whether numbers of one sentence come to a value: as sum of two or of all, as difference, as share of one another, as change. */
function comesTo(sentence: Sentence, wanted: { low: number; high: number }): boolean {
  const values = sentence.figures.slice(0, mostTerms).flatMap(({ figure }) => figure.high ?? figure.low ?? []);
  const hits = (value: number): boolean => value >= wanted.low && value <= wanted.high;
  if (values.length > 2 && hits(values.reduce((sum, value) => sum + value, 0))) return true;
  return values.some((one, at) =>
    values.some(
      (other, to) =>
        at !== to &&
        (hits(one + other) ||
          hits(one - other) ||
          (other !== 0 && (hits(one / other) || hits(one / other - 1) || hits(1 - one / other)))),
    ),
  );
}

/** Whether a figure of the sentence can mean a number of the range, or its numbers come to one. */
export function gives(sentence: Sentence, wanted: { low: number; high: number }): boolean {
  return sentence.figures.some(({ figure }) => overlap(rangeOf(figure), wanted)) || comesTo(sentence, wanted);
}
