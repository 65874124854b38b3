/** Arithmetic on the page itself: the order of the checks, nothing else. */
import type { AnalysedFigure } from '../analysis.ts';
import type { Reading } from '../figures/reading.ts';
import type { PageText } from '../page.ts';
import type { Check } from './check.ts';
import { conversionChecks } from './conversions.ts';
import { headlineChecks } from './headline.ts';
import { killedChecks } from './killed.ts';
import { partChecks } from './parts.ts';
import { placeFigures } from './placed.ts';
import { shareChecks } from './shares.ts';
import { twoValueChecks } from './two-values.ts';

/**
 * What does not come out on a page, by its own words alone; silence where the words leave room.
 * @param figures all figures of the analysis; `Check.figure` and `Check.others` are indices into them
 * @param readings by block id
 */
export function findChecks(
  figures: readonly AnalysedFigure[],
  readings: ReadonlyMap<number, Reading>,
  page: PageText,
): readonly Check[] {
  const sentences = placeFigures(figures, readings, page);
  const found = [
    ...conversionChecks(sentences),
    ...partChecks(sentences),
    ...shareChecks(sentences),
    ...killedChecks(sentences),
    ...headlineChecks(sentences),
    ...twoValueChecks(sentences),
  ];
  // One trouble is told once: the first check that names a pair of figures stands.
  const told = new Set<string>();
  return found.filter(({ figure, others }) => {
    const pairs = others.map((other) => [Math.min(figure, other), Math.max(figure, other)].join());
    const isNew = !pairs.some((pair) => told.has(pair));
    for (const pair of pairs) told.add(pair);
    return isNew;
  });
}
