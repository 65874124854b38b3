import type { Origin } from '../schema/claim.ts';
import type { LintRule } from './finding.ts';

/** Counters that publish their own counts, so that they may be outlet and origin both. */
const PUBLISHES_ITSELF: ReadonlySet<Origin['kind']> = new Set(['statistics', 'academic', 'organisation', 'government']);

/** An outlet that repeats a count did not make it: as an origin it would count as one more source. */
export const outletAsOrigin: LintRule = (pack, { packs }) => {
  const outlets = new Map(
    packs.flatMap((other) =>
      other.outlets.flatMap(
        (outlet) =>
          [
            [fold(outlet.name), outlet.name],
            [outlet.id, outlet.name],
          ] as const,
      ),
    ),
  );
  return pack.origins.flatMap((origin) => {
    if (PUBLISHES_ITSELF.has(origin.kind)) return [];
    const name = outlets.get(fold(origin.name)) ?? outlets.get(origin.id);
    if (name === undefined) return [];
    const message = `is the outlet "${name}"; an origin is who counted, and where nobody is named it is null`;
    return [{ rule: 'outlet-as-origin', pack: pack.id, row: `origins ${origin.id}`, message }];
  });
};

const fold = (name: string): string => name.toLowerCase().replace(/^the /, '');
