import { claimRow, type LintRule } from './finding.ts';
import { qualify } from './lookup.ts';

/** The same figure of the same counter by the same outlet on the same page stands twice: it would look like two. */
export const duplicateClaim: LintRule = (pack) => {
  const first = new Map<string, number>();
  return pack.claims.flatMap((claim, index) => {
    const { topic, about, low, high, unit, hedge, asOf, origin, outlet, title, url, published } = claim;
    const page = url ?? title ?? published ?? null;
    const definition = [claim.definition ?? null, claim.scope ?? null];
    const key = JSON.stringify([
      qualify(topic, pack),
      about,
      low,
      high,
      unit,
      hedge,
      asOf,
      origin,
      outlet,
      page,
      definition,
    ]);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, index);
      return [];
    }
    const message = `says the same as ${claimRow(pack, earlier)}; keep one`;
    return [{ rule: 'duplicate-claim', pack: pack.id, row: claimRow(pack, index), message }];
  });
};
