import type { Claim } from '../../data/schema/claim.ts';
import type { HedgeCode } from '../../data/schema/vocabulary.ts';
import type { Comparison } from '../../engine/compare/comparison.ts';

/** What is kept of a figure of a page. */
export interface OwnFigure {
  readonly surface: string;
  readonly comparison: Comparison;
  readonly title: string | null;
  readonly url: string | null;
  /** The page's day, `YYYY-MM-DD`. */
  readonly date: string | null;
}

/** Milliseconds of a day: figures of unit `date` count days since 1 January 1970. */
const dayLength = 86_400_000;
/** A printed phrase of a claim is no quotation. */
const mostWords = 10;

const dateOf = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

/** The bound that the ends say; how else the words bend the number stays in the printed phrase. */
function hedgeOf(low: number | null, high: number | null): HedgeCode {
  if (low === null) return '<=';
  return high === null ? '>=' : '';
}

/** The web address of a page; claims name no other. */
function addressOf(url: string | null): string | null {
  return url !== null && /^https:\/\//i.test(url) ? url : null;
}

/** The page's figure as a claim on the topic it was compared with; null where it has no value. `outlet`: id in the same pack. */
export function ownClaim({ surface, comparison, title, url, date }: OwnFigure, outlet: string | null): Claim | null {
  const { topic, unit, figure, attribution } = comparison;
  if (figure.low === null && figure.high === null) return null;
  const [id = topic, about] = topic.split('@');
  const value = (end: number | null) => (end === null ? null : unit === 'date' ? dateOf(end) : end);
  return {
    topic: id,
    ...(about === undefined ? {} : { about }),
    low: value(figure.low),
    high: value(figure.high),
    unit,
    hedge: hedgeOf(figure.low, figure.high),
    asPrinted: surface.split(/\s+/u).slice(0, mostWords).join(' '),
    asOf: comparison.asOf ?? date,
    origin: attribution?.origin ?? null,
    attribution: attribution?.words ?? null,
    outlet,
    title,
    url: addressOf(url),
    published: date,
  };
}
