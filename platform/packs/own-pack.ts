import type { Outlet } from '../../data/schema/claim.ts';
import type { Pack } from '../../data/schema/pack.ts';
import { type OwnFigure, ownClaim } from './own-claim.ts';

/** Id of the pack into which the reader's own claims go. */
export const ownPackId = 'my-claims';

/** What a new pack of one's own says of itself, in the reader's language. */
export interface OwnPackWords {
  readonly title: string;
  readonly description: string;
  readonly licence: string;
}

const emptyPack = ({ title, description, licence }: OwnPackWords, today: string): Pack => ({
  format: 'sidelight-pack',
  id: ownPackId,
  revision: 1,
  title,
  description,
  licence,
  attribution: [],
  languages: [],
  minimumEngine: 1,
  reachesTo: today,
  nounClasses: [],
  measures: [],
  entities: [],
  topics: [],
  origins: [],
  outlets: [],
  claims: [],
});

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The outlet of a page's address; null without one. */
function outletOf(url: string | null, name: string | null): Outlet | null {
  if (url === null || !URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/^www\./, '');
  const id = slug(host);
  return id ? { id, name: name ?? host, hosts: [host] } : null;
}

const key = ({ topic, about, low, high, url }: Pack['claims'][number]): string =>
  JSON.stringify([topic, about, low, high, url]);

/**
 * The pack with one claim more, as a new revision; the same pack when it has the claim already, null when the figure has no
 * value. `present` is the pack as it stands, null for the first claim; `today` is `YYYY-MM-DD`.
 */
export function withOwnClaim(
  present: Pack | null,
  figure: OwnFigure & { readonly outlet: string | null },
  words: OwnPackWords,
  today: string,
): Pack | null {
  const outlet = outletOf(figure.url, figure.outlet);
  const claim = ownClaim(figure, outlet?.id ?? null);
  if (!claim) return null;
  const base = present ?? emptyPack(words, today);
  if (base.claims.some((known) => key(known) === key(claim))) return base;
  const known = base.outlets.some(({ id }) => id === outlet?.id);
  return {
    ...base,
    revision: present ? base.revision + 1 : base.revision,
    reachesTo: today,
    outlets: outlet && !known ? [...base.outlets, outlet] : base.outlets,
    claims: [...base.claims, claim],
  };
}
