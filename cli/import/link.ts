import type { FactRow } from './fact-row.ts';
import { publicHost } from './outlets.ts';

/** A link that is fit for a pack, or why there is none: then title and outlet remain. */
export type Link =
  | { readonly url: string | null; readonly reason?: undefined }
  | { readonly url: null; readonly reason: string };

/** What a link of the research files becomes in a pack. */
export type Links = (url: string | null) => Link;

const SECURE = 'https:';

/**
 * Makes links of rows fit for a pack: by https, with a host that has no dot at its end. Left out are links to technical hosts,
 * which may vanish, and to pages that were only ever seen by http: such a link is turned into https where another row links to the same
 * site so; elsewhere nothing says that the site answers there.
 */
export function linksOf(
  rows: readonly { readonly url: string | null }[],
  isTechnical: (host: string) => boolean,
): Links {
  const secure = new Set(
    rows.flatMap(({ url }) => (url && new URL(url).protocol === SECURE ? [publicHost(new URL(url).host)] : [])),
  );
  return (url) => {
    if (url === null) return { url };
    const parsed = new URL(url);
    if (isTechnical(parsed.host)) return { url: null, reason: 'technical host' };
    if (parsed.protocol !== SECURE && !secure.has(publicHost(parsed.host)))
      return { url: null, reason: 'seen by http alone' };
    parsed.protocol = SECURE;
    parsed.host = parsed.host.replace(/\.$/, '');
    return { url: parsed.href };
  };
}

/** The row of `unlinked.jsonl` for a claim whose link is left out, with the reason; none where it stays. */
export function unlinkedRow(
  line: number,
  { topic, asPrinted, publisher, url }: Pick<FactRow, 'topic' | 'asPrinted' | 'publisher' | 'url'>,
  links: Links,
): object[] {
  const { reason } = links(url);
  return reason === undefined ? [] : [{ line, topic, asPrinted, publisher, url, reason }];
}
