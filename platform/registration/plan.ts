import { type Choices, isGranted, isWanted } from './decide.ts';
import { contains, type HostPattern, hostPattern, hostsOf, intersect, originOf } from './host-pattern.ts';

/** One entry of the browser's list of page scripts. */
export interface Region {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** Where the page script is to run: what the browser registers, and the same as a question for tabs that are open. */
export interface Plan {
  readonly regions: readonly Region[];
  runsAt(url: string): boolean;
}

export interface PlanInput extends Choices {
  /** Match patterns of the hosts that the reader has granted. */
  readonly origins: readonly string[];
  /** Epoch milliseconds until which nothing runs; 0 when not paused. */
  readonly pausedUntil: number;
  readonly now: number;
}

const nothing: Plan = { regions: [], runsAt: () => false };

/** Without those that lie within another one: the browser's list stays short and the same for the same settings. */
function widest(patterns: readonly HostPattern[]): HostPattern[] {
  const all = [...new Set(patterns)].sort();
  return all.filter((hosts) => !all.some((other) => other !== hosts && contains(other, hosts)));
}

/** The host name of a web address; null for any other address. */
export function hostnameOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'https:' || protocol === 'http:') && hostname !== '' ? hostname : null;
}

/**
 * Derives from settings and grants alone where the page script runs. A region is a stretch of hosts that is on, without the
 * hosts in it that are off; an "on" under an "off" is a region of its own, because an exclusion cannot be lifted again.
 */
export function planScripts(input: PlanInput): Plan {
  if (input.pausedUntil > input.now) return nothing;
  const granted = widest(input.origins.map(hostsOf).filter((hosts) => hosts !== null));
  if (granted.length === 0) return nothing;

  const rules = [...input.sites]
    .map(([host, rule]) => ({ host, on: rule.on, hosts: hostPattern(host, rule.subdomains) }))
    .sort((a, b) => a.host.localeCompare(b.host, 'en'));
  const off = rules.filter(({ on }) => !on);

  const region = (id: string, roots: readonly HostPattern[]): Region | null => {
    if (roots.length === 0) return null;
    const within = off.filter(({ hosts }) => roots.some((root) => root !== hosts && intersect(root, hosts) === hosts));
    return { id, matches: roots.map(originOf), excludeMatches: widest(within.map(({ hosts }) => hosts)).map(originOf) };
  };

  const base = input.everySite ? granted.filter((hosts) => !off.some((rule) => contains(rule.hosts, hosts))) : [];
  const islands = rules
    .filter((rule) => rule.on && (!input.everySite || off.some(({ hosts }) => contains(hosts, rule.hosts))))
    .map(({ host, hosts }) => {
      const roots = granted.map((grant) => intersect(grant, hosts)).filter((root) => root !== null);
      // A grant that reaches less far than the rule may lie wholly under an "off".
      return region(
        `page-${host}`,
        roots.filter((root) => !off.some((rule) => contains(rule.hosts, root) && contains(hosts, rule.hosts))),
      );
    });

  return {
    regions: [region('page', base), ...islands].filter((found) => found !== null),
    runsAt: (url) => {
      const hostname = hostnameOf(url);
      return hostname !== null && isGranted(hostname, granted) && isWanted(hostname, input);
    },
  };
}
