/** The claims of a topic, made ready to be compared: converted, dated, in one order. */
import type { ClaimRecord, TopicRecord } from '../index/pack-index.ts';
import { type Bounds, boundsOf, dateUnit } from './bounds.ts';
import { daysApart } from './days.ts';
import { stepOfEnds } from './tolerance.ts';

/** One telling of a count by one outlet. */
export interface Told {
  readonly record: ClaimRecord;
  readonly bounds: Bounds;
  /** Partial date on which the count was known; null when nothing tells. */
  readonly known: string | null;
}

/**
 * A count whose every dated telling came this many days after the day it describes was made later (a study of a past year):
 * an undated telling of it is taken to be no older.
 */
const studyDelay = 90;

/** The unit in which most claims are printed; of equals the first by name. `fallback` where there is none. */
export function unitOf(topic: TopicRecord, records: readonly ClaimRecord[], fallback: string): string {
  if (topic.measure.dimension === 'date') return dateUnit;
  const counts = new Map<string, number>();
  for (const { claim } of records) counts.set(claim.unit, (counts.get(claim.unit) ?? 0) + 1);
  let best: string | null = null;
  for (const [unit, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) ?? 0);
    if (best === null || count > most || (count === most && unit < best)) best = unit;
  }
  return best ?? fallback;
}

const countKey = ({ claim }: ClaimRecord): string => `${claim.origin}|${claim.asOf}`;

/** First publication of each count that was published with a date. */
function firstTellings(records: readonly ClaimRecord[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const record of records) {
    const { published, origin } = record.claim;
    if (!published || origin === null) continue;
    const before = first.get(countKey(record));
    if (before === undefined || published < before) first.set(countKey(record), published);
  }
  return first;
}

function knownOn(record: ClaimRecord, first: ReadonlyMap<string, string>): string | null {
  const { published, asOf } = record.claim;
  if (published) return published;
  const telling = first.get(countKey(record));
  if (asOf === null || telling === undefined) return asOf ?? telling ?? null;
  return telling > asOf && daysApart(telling, asOf) > studyDelay ? telling : asOf;
}

type Field = keyof ClaimRecord['claim'];

/** Fields by which claims are ordered; those after the dates make the order the same however the packs list their claims. */
const orderFields: readonly Field[] = [
  'asOf',
  'published',
  'outlet',
  'origin',
  'url',
  'asPrinted',
  'low',
  'high',
  'hedge',
];

/** Newest first; what is not known comes last. */
function newestFirst({ record: a }: Told, { record: b }: Told): number {
  for (const field of orderFields) {
    const one = a.claim[field] ?? '';
    const other = b.claim[field] ?? '';
    if (one !== other) return String(one) > String(other) ? -1 : 1;
  }
  return 0;
}

const endOf = (value: number | string | null): number | null => (typeof value === 'number' ? value : null);
const stepOfClaim = ({ claim }: ClaimRecord): number => stepOfEnds(endOf(claim.low), endOf(claim.high));
const seriesKey = ({ claim }: ClaimRecord): string => `${claim.origin}|${claim.unit}`;

/**
 * The finest step of each counter's claims that come from a table, without a printed phrase. A table's 85 beside 84.71 is 85.00, whose
 * noughts were lost: it is no rounded number.
 */
function seriesSteps(records: readonly ClaimRecord[]): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  for (const record of records) {
    if (record.claim.asPrinted !== null) continue;
    const [key, step] = [seriesKey(record), stepOfClaim(record)];
    if (step > 0) steps.set(key, Math.min(step, steps.get(key) ?? step));
  }
  return steps;
}

/** All claims that convert into `unit`, newest first. */
export function tell(records: readonly ClaimRecord[], unit: string): readonly Told[] {
  const first = firstTellings(records);
  const steps = seriesSteps(records);
  const told: Told[] = [];
  for (const record of records) {
    const { claim } = record;
    const step = claim.asPrinted === null ? steps.get(seriesKey(record)) : undefined;
    const bounds = boundsOf(step === undefined ? claim : { ...claim, step }, unit);
    if (bounds) told.push({ record, bounds, known: knownOn(record, first) });
  }
  return told.sort(newestFirst);
}
