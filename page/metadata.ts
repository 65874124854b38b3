import type { PageText } from '../engine/page.ts';
import { type HeadFacts, headFacts, type PageFacts } from './head-facts.ts';
import { articleData } from './structured-data.ts';

/** What a page says of itself. */
export type PageHead = Omit<PageText, 'blocks' | 'focus'>;

/** Names under which sites print the date of publication, the commonest first. */
const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'pubdate',
  'publish-date',
  'publishdate',
  'date',
];

/** All `meta` of the page by lower-case name; the first of each name counts. */
function metaOf(facts: HeadFacts): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, content] of facts.meta) {
    if (content.trim() && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content.trim());
  }
  return found;
}

/** A day as `YYYY-MM-DD`. A time with an offset keeps the day that the page prints; any other form is read as UTC. */
export function dayOf(printed: string | null | undefined): string | null {
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(printed ?? '');
  const day = iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : null;
  const time = Date.parse(day ?? `${printed ?? ''} UTC`);
  const plain = Number.isNaN(time) && !iso ? Date.parse(printed ?? '') : time;
  if (Number.isNaN(plain)) return null;
  const read = new Date(plain).toISOString().slice(0, 10);
  // February 30 rolls over into March: then the page's own date is none.
  return day !== null && read !== day ? null : read;
}

/** The day in an address such as `/2025/02/19/…` or `/2025-02-19-…`. */
function dayInAddress(address: string): string | null {
  const found = /[/-]((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-])/.exec(address);
  return found ? dayOf(`${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`) : null;
}

function sameHost(address: string | null | undefined, base: URL | null): string | null {
  if (!address) return null;
  try {
    const url = new URL(address, base ?? undefined);
    return !base || url.hostname === base.hostname ? url.href : null;
  } catch {
    return null;
  }
}

function withoutFragment(address: string): string {
  const hash = address.indexOf('#');
  return hash < 0 ? address : address.slice(0, hash);
}

const firstDay = (printed: readonly (string | null | undefined)[]): string | null =>
  printed.map((one) => dayOf(one)).find((day) => day !== null) ?? null;

/**
 * What the facts say of a page: title, own date, address, name of the site, language. Structured data wins over `meta`,
 * and that over the text. `address` is where the document was found; a canonical address counts only on the same host.
 */
export function headOf(facts: HeadFacts, address: string | null): PageHead {
  const meta = metaOf(facts);
  const data = articleData(facts.data);
  const base = address && URL.canParse(address) ? new URL(address) : null;
  const url = sameHost(facts.canonical, base) ?? sameHost(meta.get('og:url'), base) ?? address;
  const language = facts.language || meta.get('content-language') || meta.get('og:locale') || data.language;
  const dates = [data.datePublished, ...dateNames.map((name) => meta.get(name)), ...facts.times];
  return {
    title: data.headline ?? meta.get('og:title') ?? facts.headline ?? facts.title,
    date: firstDay(dates) ?? dayInAddress(address ?? url ?? ''),
    url: url ? withoutFragment(url) : null,
    outlet: meta.get('og:site_name') ?? data.publisher ?? meta.get('application-name') ?? null,
    language: language ? language.replace('_', '-') : null,
  };
}

/**
 * What a page says of itself with its frames. A page that is only the shell of an article in a frame has no date of its own:
 * then that of the first frame counts which has one.
 */
export function headOfPage({ frames, ...own }: PageFacts, address: string | null): PageHead {
  const head = headOf(own, address);
  return {
    ...head,
    date: head.date ?? frames.map((one) => headOf(one, null).date).find((day) => day !== null) ?? null,
  };
}

/** The same of a document at hand. */
export function readHead(document: Document, address: string | null): PageHead {
  return headOf(headFacts(document), address);
}
