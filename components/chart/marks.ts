import type { ComparedClaim, Comparison, Interval, OriginGroup } from '../../engine/compare/comparison.ts';
import { isKnown, standingClaim } from '../words/interval.ts';
import { shortName } from '../words/origin-name.ts';

/** One counter's line of the chart, in the topic's base unit. */
export interface Lane {
  /** Null for the group of unknown origin. */
  readonly id: string | null;
  readonly name: string;
  readonly standing: Interval;
  /** What the same counter said before, oldest first; drawn paler. */
  readonly earlier: readonly Interval[];
}

/** All values that the chart draws. */
export interface ChartMarks {
  readonly lanes: readonly Lane[];
  /** The page's figure; null for a topic that is shown without one. */
  readonly page: Interval | null;
}

/** Earlier figures of one counter that are still told apart at the chart's size. */
const earlierLimit = 4;

const saysSomething = ({ low, high }: Interval) => low !== null || high !== null;
const key = ({ low, high }: Interval) => `${low}…${high}`;

/** The interval from the lowest to the highest end of several. */
function envelope(intervals: readonly Interval[]): Interval {
  const ends = intervals.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  return ends.length === 0 ? { low: null, high: null } : { low: Math.min(...ends), high: Math.max(...ends) };
}

function usable(group: OriginGroup, alignedTo: string | null): readonly ComparedClaim[] {
  return group.claims.filter((claim) => claim.aside === null && isKnown(claim, alignedTo));
}

function laneOf(group: OriginGroup, alignedTo: string | null): Lane | null {
  const claims = usable(group, alignedTo);
  if (group.id === null) {
    const standing = envelope(claims.map(({ interval }) => interval));
    return saysSomething(standing) ? { id: null, name: shortName(group), standing, earlier: [] } : null;
  }
  const { interval } = group;
  if (interval === null || !saysSomething(interval)) return null;
  const from = claims.indexOf(standingClaim(group) as ComparedClaim);
  const seen = new Set([key(interval)]);
  const earlier: Interval[] = [];
  for (const claim of claims.slice(from + 1)) {
    if (earlier.length === earlierLimit) break;
    if (!saysSomething(claim.interval) || seen.has(key(claim.interval))) continue;
    seen.add(key(claim.interval));
    earlier.unshift(claim.interval);
  }
  return { id: group.id, name: shortName(group), standing: interval, earlier };
}

/** What a comparison gives to draw: each counter once, with what it said before; what was not known by the page's date stays out. */
export function chartMarks(comparison: Comparison): ChartMarks {
  const { figure, origins, alignedTo } = comparison;
  return {
    lanes: origins.map((group) => laneOf(group, alignedTo)).filter((lane) => lane !== null),
    page: saysSomething(figure) ? figure : null,
  };
}
