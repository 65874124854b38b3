/** Claims and groups in the form in which they are shown. */
import type { PackIndex } from '../index/pack-index.ts';
import type { ComparedClaim, Interval, OriginGroup } from './comparison.ts';
import { asOfGroup, type Group } from './groups.ts';
import { standingInterval } from './spread.ts';
import type { Told } from './told.ts';

function intervalOf({ bounds }: Told): Interval {
  return { low: bounds.low, high: bounds.high };
}

function printed(value: number | string | null, converted: number | null): number | null {
  return typeof value === 'string' ? converted : value;
}

/** A claim as it is shown; `counter` is the group in which it stands. */
export function comparedClaim(told: Told, counter: string | null): ComparedClaim {
  const { claim, outlet, origin, originId } = told.record;
  const interval = intervalOf(told);
  return {
    interval,
    low: printed(claim.low, interval.low),
    high: printed(claim.high, interval.high),
    unit: claim.unit,
    hedge: claim.hedge,
    asPrinted: claim.asPrinted,
    language: claim.language ?? null,
    asOf: claim.asOf,
    outlet: outlet?.name ?? null,
    title: claim.title ?? null,
    url: claim.url ?? null,
    published: claim.published ?? null,
    definition: claim.definition ?? null,
    scope: claim.scope ?? null,
    note: claim.note ?? null,
    aside: claim.aside ?? null,
    ...(originId !== counter && origin && { creditedTo: origin.name }),
  };
}

const isName = (name: string | null | undefined): name is string => typeof name === 'string';

/** Names of the outlets that print these claims, each once, newest first. */
export function outletNames(claims: readonly Told[]): readonly string[] {
  return [...new Set(claims.map(({ record }) => record.outlet?.name).filter(isName))];
}

/** A group as it is shown; `known` are the claims known by the page's date, whose outlets are named. */
export function originGroup(group: Group, known: ReadonlySet<Told>): OriginGroup {
  return {
    id: group.id,
    name: group.name,
    short: group.short,
    party: group.party,
    interval: standingInterval(group.standing),
    asOf: asOfGroup(group),
    outlets: outletNames(group.claims.filter((claim) => known.has(claim))),
    claims: group.claims.map((claim) => comparedClaim(claim, group.id)),
  };
}

/** The pack of a topic in short. */
export function packOf(pack: string, index: PackIndex): { title: string; revision: number; reachesTo: string } {
  const summary = index.packs.find(({ id }) => id === pack);
  return summary
    ? { title: summary.title, revision: summary.revision, reachesTo: summary.reachesTo }
    : { title: pack, revision: 0, reachesTo: '' };
}
