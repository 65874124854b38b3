import type { Outlet } from '../../data/schema/claim.ts';
import type { PublisherRow } from './fact-row.ts';

/** In brackets after a label: an edition or a country, not the agency whose text was carried. */
const EDITIONS = new Set([
  'German',
  'French',
  'Spanish',
  'Italian',
  'Japanese',
  'Japan edition',
  'Dutch ticker',
  'Spain',
  'Catalonia',
  'Ukraine',
  'Delfi',
  'DS News',
]);

/** Names for which the label is too short to tell one outlet from another. */
const FULL_NAMES: Readonly<Record<string, string>> = {
  'El Nacional': 'El Nacional (Catalonia)',
  Vesti: 'Vesti (Ukraine)',
  HuffPost: 'HuffPost Spain',
  'Korea JoongAng Daily': 'Korea JoongAng Daily',
};

/** Hosts that serve a site's pages without being its public address. A link to one is dropped; the host becomes the public one. */
export const TECHNICAL_HOSTS: Readonly<Record<string, string>> = {
  'uawire.azurewebsites.net': 'uawire.org',
  'fu.kyivpost.com': 'kyivpost.com',
  'art.jpost.com': 'jpost.com',
  'www-t.mk.co.kr': 'mk.co.kr',
  'beta.mbl.is': 'mbl.is',
  'img2-azcdn.newser.com': 'newser.com',
};

/** A host as a pack stores it: lower case, no `www.`, no dot at the end, the public one of a technical one. */
export function publicHost(host: string): string {
  const plain = host.toLowerCase().replace(/\.$/, '');
  return (TECHNICAL_HOSTS[plain] ?? plain).replace(/^www\d?\./, '').replace(/^m\./, '');
}

/** The agency whose text the label says was carried, or undefined. */
function agencyOf(row: PublisherRow): string | undefined {
  return row.via && !EDITIONS.has(row.via) ? row.via : undefined;
}

/** Lower-case ASCII words joined by hyphens. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ð/g, 'd')
    .replace(/[øœ]/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The id of the outlet under a label; editions of one outlet share it. */
export function outletId(row: PublisherRow): string {
  const agency = agencyOf(row);
  return agency ? `${slug(row.base)}-${slug(agency)}` : slug(row.base);
}

/** The outlets of the labels that are used, in the order of their ids. */
export function buildOutlets(rows: readonly PublisherRow[], extra: readonly Outlet[]): Outlet[] {
  const outlets = new Map<string, Outlet>(extra.map((outlet) => [outlet.id, outlet]));
  for (const row of rows) {
    const id = outletId(row);
    const agency = agencyOf(row);
    const hosts = [...new Set([...(outlets.get(id)?.hosts ?? []), ...row.hosts.map(publicHost)])];
    outlets.set(id, { id, name: FULL_NAMES[row.base] ?? row.base, ...(agency ? { via: agency } : {}), hosts });
  }
  return [...outlets.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
