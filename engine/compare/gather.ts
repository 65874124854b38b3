/** From a topic's key to its claims, parted and grouped: what every comparison begins with. */
import type { PackIndex, TopicRecord } from '../index/pack-index.ts';
import type { PageText } from '../page.ts';
import { alignTo, ofTime } from './alignment.ts';
import { type Group, groupByOrigin, mayStand } from './groups.ts';
import { ownArticle } from './own-article.ts';
import { type Told, tell, unitOf } from './told.ts';

/** All that the packs know of one topic, as of one page. */
export interface Gathered {
  readonly record: TopicRecord;
  readonly unit: string;
  /** From the page itself. */
  readonly own: readonly Told[];
  /** Known by the page's date, of any time. */
  readonly known: ReadonlySet<Told>;
  /** Those that can stand for their counter: of the right time, no asides. */
  readonly usable: ReadonlySet<Told>;
  readonly later: ReadonlySet<Told>;
  readonly groups: readonly Group[];
}

/**
 * Gathers the claims of a topic; null for a key that no pack has.
 * @param asOf the time that the page's words name for the figure, or null
 * @param fallback unit where the topic has no claim
 */
export function gather(
  key: string,
  page: PageText,
  index: PackIndex,
  asOf: string | null,
  fallback: string,
): Gathered | null {
  const record = index.topic(key);
  if (!record) return null;
  const records = index.claims(key);
  const unit = unitOf(record, records, fallback);
  const told = tell(records, unit);
  const isOwn = ownArticle(page);
  const own = told.filter(({ record: claim }) => isOwn(claim));
  const ownSet = new Set(own);
  const others = own.length === 0 ? told : told.filter((claim) => !ownSet.has(claim));
  const aligned = alignTo(others, page.date);
  const usable = new Set(
    record.about === null
      ? countsAt(aligned.known, asOf)
      : seriesAt(aligned.known, others, asOf ?? page.date, asOf !== null, record),
  );
  return {
    record,
    unit,
    own,
    known: new Set([...aligned.known, ...usable]),
    usable,
    later: new Set(aligned.later.filter((claim) => !usable.has(claim))),
    groups: groupByOrigin(others, unit, usable, index),
  };
}

/**
 * The claims of a topic that can stand for their counter; where the page names the time of its figure, those of up to that time, so that
 * counters are held against it as they counted then. Where none is that old, all: the date is then a reason for the difference.
 */
function countsAt(known: readonly Told[], asOf: string | null): readonly Told[] {
  const standing = known.filter(mayStand);
  const then = asOf === null ? [] : alignTo(standing, asOf, ({ record }) => record.claim.asOf).known;
  return then.length > 0 ? then : standing;
}

/**
 * The claims of a yearly series that speak of the asked time: an old census is not what another source says today.
 * Where nothing of that time was known yet, the next edition tells more than silence: an area hardly changes in a year.
 */
function seriesAt(
  known: readonly Told[],
  all: readonly Told[],
  time: string | null,
  named: boolean,
  { measure }: TopicRecord,
): readonly Told[] {
  const flow = measure.aggregation === 'flow';
  const then = ofTime(known.filter(mayStand), time, named, flow);
  return then.length > 0 ? then : ofTime(all.filter(mayStand), time, named, flow);
}
