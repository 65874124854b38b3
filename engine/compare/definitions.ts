/** Several spreads, where counters count by several definitions. */
import type { DefinitionSpread } from './comparison.ts';
import { type Group, standingOf } from './groups.ts';
import { shownSpread, spreadOf } from './spread.ts';
import type { Told } from './told.ts';

/** The claims by definition and, within one, by counter, newest first. */
function byDefinition(
  groups: readonly Group[],
  usable: ReadonlySet<Told>,
): ReadonlyMap<string, ReadonlyMap<string | null, readonly Told[]>> {
  const found = new Map<string, Map<string | null, Told[]>>();
  for (const { id, claims } of groups) {
    for (const claim of claims) {
      const { definition } = claim.record.claim;
      if (!definition || !usable.has(claim)) continue;
      const counters = found.get(definition) ?? new Map<string | null, Told[]>();
      found.set(definition, counters);
      const tellings = counters.get(id);
      if (tellings) tellings.push(claim);
      else counters.set(id, [claim]);
    }
  }
  return found;
}

/**
 * One spread for each definition, where counters count by more than one; that of most counters first.
 * A counter that counts by two definitions stands in both.
 * @param usable the claims that can stand for their counter
 */
export function definitionSpreads(
  groups: readonly Group[],
  unit: string,
  usable: ReadonlySet<Told>,
): readonly DefinitionSpread[] {
  const definitions = byDefinition(groups, usable);
  if (definitions.size < 2) return [];
  const spreads: DefinitionSpread[] = [];
  for (const [definition, counters] of definitions) {
    const spread = spreadOf([...counters].flatMap(([id, claims]) => (id === null ? claims : standingOf(claims, unit))));
    if (!spread) continue;
    const origins = [...counters.keys()].filter((id) => id !== null).length;
    spreads.push({ definition, spread: shownSpread(spread), origins });
  }
  return spreads.sort((a, b) => b.origins - a.origins || (a.definition < b.definition ? -1 : 1));
}
