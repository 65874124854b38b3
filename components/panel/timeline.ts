import type { ComparedClaim, Comparison, Interval } from '../../engine/compare/comparison.ts';

/** One published figure of a topic at its date. */
export interface TimelinePoint {
  readonly date: string;
  readonly interval: Interval;
  readonly claim: ComparedClaim | null;
  /** Null for the page itself and for claims of unknown origin. */
  readonly origin: string | null;
  readonly kind: 'known' | 'later' | 'this-page';
  /** The same counter gave more before. */
  readonly lowered: boolean;
  /** Outlets that printed it, each once; none for the page itself. */
  readonly outlets: readonly string[];
}

const dateOf = (claim: ComparedClaim): string | null => claim.asOf ?? claim.published;
const top = ({ low, high }: Interval): number | null => high ?? low;

/** Marks each point at which a counter went below its own earlier figure: a correction, or another definition. */
function withLowered(points: readonly TimelinePoint[]): readonly TimelinePoint[] {
  const last = new Map<string, number>();
  return points.map((point) => {
    const value = top(point.interval);
    if (point.origin === null || value === null) return point;
    const before = last.get(point.origin);
    last.set(point.origin, value);
    return { ...point, lowered: before !== undefined && value < before };
  });
}

/** What a point says: points that say the same are one, printed by several outlets. */
function sense({ date, kind, origin, interval: { low, high }, claim }: TimelinePoint): string {
  return JSON.stringify([date, kind, origin, low, high, claim?.hedge]);
}

/** One point for all outlets that printed the same count of the same counter and date; the first stands for it. */
function withoutRepeats(points: readonly TimelinePoint[]): readonly TimelinePoint[] {
  const found = new Map<string, TimelinePoint>();
  for (const point of points) {
    const key = sense(point);
    const first = found.get(key);
    found.set(key, first ? { ...first, outlets: [...new Set([...first.outlets, ...point.outlets])] } : point);
  }
  return [...found.values()];
}

const outletsOf = ({ outlet }: ComparedClaim): readonly string[] => (outlet === null ? [] : [outlet]);

/** All dated claims of a topic with the page's own figure, oldest first. `pageDate` is the page's day or null. */
export function timelineOf(comparison: Comparison, pageDate: string | null): readonly TimelinePoint[] {
  const { later, origins, figure } = comparison;
  const isLater = new Set(later.map((claim) => `${claim.url}|${claim.asOf}|${claim.low}|${claim.high}`));
  const known = origins.flatMap((group) =>
    group.claims.flatMap((claim): TimelinePoint[] => {
      const date = dateOf(claim);
      // A later claim stands in its counter's group and in `later`.
      if (date === null || isLater.has(`${claim.url}|${claim.asOf}|${claim.low}|${claim.high}`)) return [];
      const origin = group.id === null ? null : group.name;
      return [
        { date, interval: claim.interval, claim, origin, kind: 'known', lowered: false, outlets: outletsOf(claim) },
      ];
    }),
  );
  const after = later.flatMap((claim): TimelinePoint[] => {
    const date = dateOf(claim);
    return date === null
      ? []
      : [
          {
            date,
            interval: claim.interval,
            claim,
            origin: claim.origin,
            kind: 'later',
            lowered: false,
            outlets: outletsOf(claim),
          },
        ];
  });
  const date = comparison.asOf ?? pageDate;
  const own: TimelinePoint[] =
    date === null || top(figure) === null
      ? []
      : [{ date, interval: figure, claim: null, origin: null, kind: 'this-page', lowered: false, outlets: [] }];
  return withLowered(withoutRepeats([...known, ...after, ...own]).toSorted((a, b) => a.date.localeCompare(b.date)));
}
