/** Hosts as match patterns of both browsers write them: `example.org`, `*.example.org` (the host and all under it), `*`. */

/** `*.` stands before hosts whose subdomains are meant too; `*` alone is every host. */
export type HostPattern = string;

const patternForm = /^(?:\*|https?):\/\/([^/]+)\/\*$/;
/** IPv4 or IPv6: an address has no subdomains. */
const addressForm = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/i;

/** The hosts of an origin that was granted; null for a form that has nothing to do with web pages (`file:///*`). */
export function hostsOf(origin: string): HostPattern | null {
  if (origin === '<all_urls>') return '*';
  return patternForm.exec(origin)?.[1]?.toLowerCase() ?? null;
}

/** The match pattern of hosts, for http and https. */
export const originOf = (hosts: HostPattern): string => `*://${hosts}/*`;

/** The hosts that a decision for `host` is about. */
export function hostPattern(host: string, subdomains: boolean): HostPattern {
  return subdomains && !addressForm.test(host) && host.includes('.') ? `*.${host}` : host;
}

const bare = (hosts: HostPattern): string => (hosts.startsWith('*.') ? hosts.slice(2) : hosts);

/** Whether every host of `inner` is one of `outer`. */
export function contains(outer: HostPattern, inner: HostPattern): boolean {
  if (outer === '*' || outer === inner) return true;
  if (inner === '*' || !outer.startsWith('*.')) return false;
  const base = bare(outer);
  return bare(inner) === base || bare(inner).endsWith(`.${base}`);
}

/** The hosts that both mean; null when there are none. Of two patterns one always lies within the other, or they are apart. */
export function intersect(a: HostPattern, b: HostPattern): HostPattern | null {
  if (contains(a, b)) return b;
  return contains(b, a) ? a : null;
}

/** The host under which a reader's decision is kept: `www.` is no site of its own. */
export function siteOf(hostname: string): string {
  const plain = hostname.toLowerCase();
  return plain.startsWith('www.') && plain.indexOf('.', 4) > 0 ? plain.slice(4) : plain;
}
