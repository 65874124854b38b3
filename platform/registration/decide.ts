import type { SiteRule } from '../settings/schema.ts';
import { contains, type HostPattern, hostPattern, siteOf } from './host-pattern.ts';

/** What of the settings decides where the page script runs. */
export interface Choices {
  readonly everySite: boolean;
  readonly sites: ReadonlyMap<string, SiteRule>;
}

/** A rule with its host. */
export interface HostRule {
  readonly host: string;
  readonly rule: SiteRule;
}

/** The rule that speaks for a host: the nearest one above it; null when none does. */
export function ruleFor(hostname: string, sites: Choices['sites']): HostRule | null {
  const own = sites.get(hostname);
  if (own) return { host: hostname, rule: own };
  for (let dot = hostname.indexOf('.'); dot >= 0; dot = hostname.indexOf('.', dot + 1)) {
    const host = hostname.slice(dot + 1);
    const rule = sites.get(host);
    if (rule?.subdomains) return { host, rule };
  }
  return null;
}

/** Whether the reader wants Sidelight on a host, permission apart. */
export function isWanted(hostname: string, choices: Choices): boolean {
  return ruleFor(hostname, choices.sites)?.rule.on ?? choices.everySite;
}

/** Whether one of the granted hosts holds this one. */
export function isGranted(hostname: string, granted: readonly HostPattern[]): boolean {
  return granted.some((hosts) => contains(hosts, hostname));
}

/** The rule to be written under `siteOf(hostname)` so that the host is switched; null where taking the site's own rule away does it. */
export function ruleToSwitch(hostname: string, on: boolean, choices: Choices): SiteRule | null {
  const site = siteOf(hostname);
  const without = new Map(choices.sites);
  without.delete(site);
  if (isWanted(hostname, { ...choices, sites: without }) === on) return null;
  const before = choices.sites.get(site);
  // A rule for `example.org` alone does not reach `www.example.org`: there it has to be widened.
  const subdomains = hostname !== site || (before?.subdomains ?? hostPattern(site, true) !== site);
  return { on, subdomains };
}
