/** Parts that do not add up to their whole: "3,800 casualties, including 300 killed and 2,700 wounded". */
import { allParts } from './all-parts.ts';
import { casualtyParts } from './casualty-parts.ts';
import type { Check } from './check.ts';
import { exclusiveParts } from './exclusive-parts.ts';
import { partAboveWhole } from './part-above-whole.ts';
import { openingOf } from './part-sum.ts';
import type { Sentence } from './placed.ts';

/** Parts that a sentence of prose lists; a longer list is a table. */
const mostParts = 8;

/** Wholes whose parts, named in the same sentence, do not come out. `computed` is what the parts come to. */
export function partChecks(sentences: readonly Sentence[]): readonly Check[] {
  const checks: Check[] = [];
  for (const { figures } of sentences) {
    for (const [at, whole] of figures.entries()) {
      const first = figures[at + 1];
      if (!first || whole.figure.trend !== '' || whole.figure.unit === 'share') continue;
      const opening = openingOf(whole, first);
      if (opening === null) continue;
      const rest = figures.slice(at + 1, at + 1 + mostParts);
      const earlier = figures.slice(Math.max(0, at - mostParts), at);
      const check =
        opening === 'all'
          ? allParts(whole, rest)
          : (casualtyParts(whole, rest) ?? exclusiveParts(whole, rest) ?? partAboveWhole(whole, earlier, rest));
      if (check) checks.push(check);
    }
  }
  return checks;
}
