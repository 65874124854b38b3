/** Numbers with which one can reckon: what single counters give for a topic. */
import type { PackIndex, TopicRecord } from '../../index/pack-index.ts';
import type { PageText } from '../../page.ts';
import { daysApart } from '../days.ts';
import { gather } from '../gather.ts';
import type { Group } from '../groups.ts';
import { standingInterval } from '../spread.ts';

/** Two counts of one counter are added only when they were given within this many days of each other. */
const oneBriefing = 7;

export interface Count {
  readonly value: number;
  readonly asOf: string | null;
  readonly counter: string;
}

/** Single closed numbers of named counters, by counter; ranges and bounds are not reckoned with. */
function countsOf(groups: readonly Group[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const group of groups) {
    const interval = standingInterval(group.standing);
    if (group.id === null || interval === null || interval.low === null || interval.low !== interval.high) continue;
    counts.set(group.id, {
      value: interval.low,
      asOf: group.standing[0]?.record.claim.asOf ?? null,
      counter: group.short ?? group.name,
    });
  }
  return counts;
}

/** Counts that were given together; null when one is missing or they were given apart. */
export function together(counts: readonly (Count | undefined)[]): readonly Count[] | null {
  const found: Count[] = [];
  for (const count of counts) {
    const first = found[0] ?? count;
    if (!count || !first) return null;
    if (count.asOf !== null && first.asOf !== null && daysApart(count.asOf, first.asOf) > oneBriefing) return null;
    found.push(count);
  }
  return found;
}

/** What the packs say of one topic, to be reckoned with. */
export interface Counts {
  readonly record: TopicRecord;
  readonly unit: string;
  /** By qualified id of the counter. */
  readonly counts: ReadonlyMap<string, Count>;
}

/** What derived values are taken from. */
export interface World {
  readonly index: PackIndex;
  /** The counts of a topic as of the page; null for a key that no pack has. */
  look(key: string): Counts | null;
}

/** The packs as of one page; each topic is gathered once. */
export function openWorld(page: PageText, index: PackIndex): World {
  const seen = new Map<string, Counts | null>();
  const read = (key: string): Counts | null => {
    const gathered = gather(key, page, index, null, '');
    return gathered && { record: gathered.record, unit: gathered.unit, counts: countsOf(gathered.groups) };
  };
  return {
    index,
    look(key) {
      const known = seen.get(key);
      if (known !== undefined) return known;
      const counts = read(key);
      seen.set(key, counts);
      return counts;
    },
  };
}
