/** Claims by who counted: a counter's latest count stands for it, however many outlets repeat it. */
import type { PackIndex } from '../index/pack-index.ts';
import { type Bounds, sameBounds } from './bounds.ts';
import type { Told } from './told.ts';

/** All that one counter is said to have counted; `id` null gathers what no counter is named for. */
export interface Group {
  readonly id: string | null;
  readonly name: string;
  readonly short: string | null;
  /** Name of the party to which the counter belongs. */
  readonly party: string | null;
  /** Qualified id of that party. */
  readonly side: string | null;
  /** Qualified id of the entity by whose names text speaks of the counter. */
  readonly entity: string | null;
  /** Newest first, later ones and asides included. */
  readonly claims: readonly Told[];
  /** The tellings of the latest known count; empty when none can stand for the counter. */
  readonly standing: readonly Told[];
}

/** Whether a claim can stand for its counter: no copy, plan, batch or sum of others', and with a printed number. */
export function mayStand(claim: Told): boolean {
  const { low, high, hedge } = claim.bounds;
  return !claim.record.claim.aside && hedge !== 'vague' && (low !== null || high !== null);
}

/**
 * The counter for whom a claim stands. Where the same count is credited to another counter elsewhere, that one:
 * two names for one count are no two counts.
 */
function counterOf(claim: Told, all: readonly Told[]): string | null {
  const { originId, claim: row } = claim.record;
  for (const other of row.alsoOrigin ?? []) {
    if (other === originId) continue;
    if (all.some(({ record, bounds }) => record.originId === other && sameBounds(bounds, claim.bounds))) return other;
  }
  return originId;
}

/** Whether a closed telling bears a bound out: "1,294" bears out "over 1,290". */
function bearsOut(precise: Bounds, bound: Bounds): boolean {
  if (precise.low === null || precise.high === null || (bound.low !== null && bound.high !== null)) return false;
  if (bound.low !== null) return precise.low >= bound.low - bound.lowRounding;
  return bound.high !== null && precise.high <= bound.high + bound.highRounding;
}

/** Whether `other` tells the same as a telling in a converted unit: 1,376 km² as 531 square miles. */
function isConversion(telling: Told, other: Told, unit: string): boolean {
  return (
    telling.record.claim.unit !== unit && other.record.claim.unit === unit && sameBounds(telling.bounds, other.bounds)
  );
}

/**
 * What stands for one counter: the tellings of its newest date. A day is newer than its month, which may be any day of it.
 * Where outlets tell one count loosely and exactly, the exact tellings stand.
 * @param claims of one counter, newest first
 * @param unit of the comparison
 */
export function standingOf(claims: readonly Told[], unit: string): readonly Told[] {
  const newest = claims[0]?.record.claim.asOf ?? null;
  const latest = claims.filter(({ record }) => (record.claim.asOf ?? null) === newest);
  return latest.filter(
    (telling) => !latest.some((other) => bearsOut(other.bounds, telling.bounds) || isConversion(telling, other, unit)),
  );
}

/**
 * Of claims without a counter, the newest of each outlet; none that is older than what every named counter says now:
 * an old number that nobody owns says nothing about today's.
 */
function latestOfOutlets(claims: readonly Told[], oldest: string | null): readonly Told[] {
  const seen = new Set<string>();
  return claims.filter(({ record }) => {
    const { asOf, url } = record.claim;
    const outlet = record.outletId ?? url ?? '';
    if (seen.has(outlet) || (oldest !== null && asOf !== null && asOf < oldest.slice(0, asOf.length))) return false;
    if (outlet !== '') seen.add(outlet);
    return true;
  });
}

function oldestStanding(groups: readonly Group[]): string | null {
  let oldest: string | null = null;
  for (const { standing } of groups) {
    const asOf = standing[0]?.record.claim.asOf ?? null;
    if (asOf !== null && (oldest === null || asOf < oldest)) oldest = asOf;
  }
  return oldest;
}

/** A reference without a pack is one within the pack of `id`. */
function inPackOf(id: string, reference: string): string {
  return reference.includes('/') ? reference : id.slice(0, id.indexOf('/') + 1) + reference;
}

/** Counted ones first, newest first; then those without a standing count; the unknown last. */
function inOrder(a: Group, b: Group): number {
  const rank = (group: Group): number => (group.id === null ? 2 : group.standing.length === 0 ? 1 : 0);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const [aDate, bDate] = [asOfGroup(a) ?? '', asOfGroup(b) ?? ''];
  if (aDate !== bDate) return aDate > bDate ? -1 : 1;
  return (a.id ?? '') < (b.id ?? '') ? -1 : 1;
}

/** The date of the count that stands for a group. */
export function asOfGroup(group: Group): string | null {
  return (group.standing[0] ?? group.claims[0])?.record.claim.asOf ?? null;
}

/**
 * Groups claims by counter.
 * @param told all claims but the page's own, newest first
 * @param unit of the comparison
 * @param usable those that can stand for their counter: known by the page's date, of the right time, `mayStand`
 */
export function groupByOrigin(
  told: readonly Told[],
  unit: string,
  usable: ReadonlySet<Told>,
  index: PackIndex,
): readonly Group[] {
  const byId = new Map<string | null, Told[]>();
  for (const claim of told) {
    const id = counterOf(claim, told);
    const list = byId.get(id);
    if (list) list.push(claim);
    else byId.set(id, [claim]);
  }
  const named: Group[] = [];
  for (const [id, claims] of byId) {
    if (id === null) continue;
    const origin = claims.find(({ record }) => record.originId === id)?.record.origin;
    named.push({
      id,
      name: origin?.name ?? id,
      short: origin?.short ?? null,
      party: origin?.party ? (index.entity(origin.party)?.name ?? null) : null,
      side: origin?.party ?? null,
      entity: origin?.entity ? inPackOf(id, origin.entity) : null,
      claims,
      standing: standingOf(
        claims.filter((claim) => usable.has(claim)),
        unit,
      ),
    });
  }
  const unknown = byId.get(null);
  if (unknown) {
    const standing = latestOfOutlets(
      unknown.filter((claim) => usable.has(claim)),
      oldestStanding(named),
    );
    named.push({ id: null, name: '', short: null, party: null, side: null, entity: null, claims: unknown, standing });
  }
  return named.sort(inOrder);
}

/** Whether a group is an origin that counts: named, and with a standing count. */
export function isCounted({ id, standing }: Group): boolean {
  return id !== null && standing.length > 0;
}

/** The counter's name as sentences use it: the short one where there is one; null for the group of unknown origin. */
export function sayName({ id, name, short }: Group): string | null {
  return id === null ? null : (short ?? name);
}
