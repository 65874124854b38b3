import type { Claim } from '../schema/claim.ts';

/** Claims of two revisions that are one and the same, and those that stand in one alone. */
export interface ClaimPairs {
  readonly pairs: readonly (readonly [before: Claim, after: Claim])[];
  readonly removed: readonly Claim[];
  readonly added: readonly Claim[];
}

/**
 * A claim has no id: what makes it the same one, the surest sign first. A corrected value keeps its page and phrase,
 * a corrected phrase its page and value, a moved page its outlet and value.
 */
const signs: readonly ((claim: Claim) => string)[] = [
  (claim) => JSON.stringify(claim),
  ({ topic, about, outlet, url, title, asPrinted, origin, asOf }) =>
    JSON.stringify([topic, about, outlet, url, title, asPrinted, asPrinted === null && [origin, asOf]]),
  ({ topic, about, outlet, url, title, low, high, unit }) =>
    JSON.stringify([topic, about, outlet, url, title, low, high, unit]),
  ({ about, outlet, url, asPrinted, low, high, asOf }) =>
    JSON.stringify([about, outlet, url, asPrinted, low, high, asOf]),
  ({ topic, about, outlet, origin, asOf, low, high }) =>
    JSON.stringify([topic, about, outlet, origin, asOf, low, high]),
  ({ topic, about, outlet, origin, asOf }) => JSON.stringify([topic, about, outlet, origin, asOf]),
];

/** Pairs the claims of two revisions, each with at most one. Linear in the claims. */
export function pairClaims(before: readonly Claim[], after: readonly Claim[]): ClaimPairs {
  const pairs: (readonly [Claim, Claim])[] = [];
  let removed = before;
  let added = after;
  for (const sign of signs) {
    const waiting = new Map<string, Claim[]>();
    for (const claim of removed) {
      const key = sign(claim);
      const list = waiting.get(key);
      if (list) list.push(claim);
      else waiting.set(key, [claim]);
    }
    const left: Claim[] = [];
    for (const claim of added) {
      const match = waiting.get(sign(claim))?.shift();
      if (match) pairs.push([match, claim]);
      else left.push(claim);
    }
    removed = [...waiting.values()].flat();
    added = left;
  }
  return { pairs, removed, added };
}
