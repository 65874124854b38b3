import type { Claim } from '../../data/schema/claim.ts';
import type { Links } from './link.ts';
import { outletId } from './outlets.ts';

/** One researched row, as the research files have it. */
export interface DisputedRow {
  readonly topic: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly hedge: string;
  readonly asPrinted: string;
  readonly language: string;
  readonly attribution: string | null;
  readonly origin: string | null;
  readonly asOf: string | null;
  readonly publisher: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly scope: string | null;
  readonly definition: string | null;
  readonly readable: boolean;
  readonly note?: string;
}

/** Who is meant by a counter of the research files: by `topic/counter`, else by `counter`; null where nobody is named. */
export type OriginTable = Readonly<Record<string, string | null>>;

/** Units of the research files in the codes of packs. */
const UNITS: Readonly<Record<string, string>> = { tonnes: 't', GBP: 'GBP/week' };

/** Characters of `YYYY-MM`. */
const MONTH_LENGTH = 7;

/** Host names that serve a page without being its public address: a link to one is dropped, title and outlet remain. */
export const TECHNICAL_HOST =
  /^(?:dev|develop|staging|digital-stage|live|beta|mail|archive)\.|-staging\.|arc-cdn\.|pangea-cms\.|karakorum\./;

/** Notes on how the research was done, which tell a reader nothing of the figure. */
const OF_THE_RESEARCH = /excerpt|year is ours|date of reading|date not|page address|from another page/;

/** Attributions that name no counter. */
const NOT_A_COUNTER =
  /^(?:not attributed|some media|some historians|various|early estimates|generally accepted|unofficial|published |range of|widely)/;

/** A researched row as a claim. */
export function claimOfRow(
  row: DisputedRow,
  publisher: Parameters<typeof outletId>[0],
  origins: OriginTable,
  links: Links,
): Claim {
  const dated = row.published !== null;
  const note = row.note && !OF_THE_RESEARCH.test(row.note) ? row.note : null;
  const named = row.attribution !== null && !NOT_A_COUNTER.test(row.attribution);
  return {
    topic: row.topic,
    low: row.low,
    high: row.high,
    unit: UNITS[row.unit] ?? row.unit,
    hedge: row.hedge as Claim['hedge'],
    asPrinted: row.asPrinted,
    ...(row.readable ? {} : { indirect: true }),
    language: row.language,
    // Without a visible date the day was inferred from the event that the page describes: the month alone is sure.
    asOf: dated ? row.asOf : (row.asOf?.slice(0, MONTH_LENGTH) ?? null),
    origin: originOf(row, origins),
    attribution: named ? row.attribution : null,
    outlet: outletId(publisher),
    title: row.title,
    url: links(row.url).url,
    published: row.published,
    ...(row.scope ? { scope: row.scope } : {}),
    ...(row.definition ? { definition: row.definition } : {}),
    ...(note ? { note } : {}),
  };
}

function originOf(row: DisputedRow, origins: OriginTable): string | null {
  if (row.origin === null || /^not attributed/.test(row.attribution ?? '')) return null;
  const found = origins[`${row.topic}/${row.origin}`];
  if (found !== undefined) return found;
  const known = origins[row.origin];
  return known === undefined ? row.origin : known;
}
