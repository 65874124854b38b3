/** What the rules for reasons look at: the page's figure and what others print otherwise. */
import { type Bounds, distance, sameBounds } from '../bounds.ts';
import type { Group } from '../groups.ts';
import type { Told } from '../told.ts';

/** A standing telling with the counter for whom it stands. */
export interface Standing {
  readonly told: Told;
  readonly group: Group;
}

/** Who counted according to the page. */
export interface PageCounter {
  /** As printed. */
  readonly words: string;
  /** Qualified id of the origin, where the packs know it. */
  readonly origin: string | null;
  /** Name of the party to which that origin belongs. */
  readonly party: string | null;
}

export interface ReasonContext {
  readonly figure: Bounds;
  /** Unit in which the page prints the figure. */
  readonly unit: string;
  /** The day of the figure: the time named beside it, else the page's date. */
  readonly date: string | null;
  /** `date` is the page's, the words beside the figure name none. */
  readonly ofPage: boolean;
  /** Name and definition of the topic: what the page's figure was taken for. */
  readonly label: string;
  readonly definition: string | null;
  readonly counter: PageCounter | null;
  readonly groups: readonly Group[];
  /** The page's own claims in the packs that give this figure: the only ones whose fields are the page's. */
  readonly own: readonly Told[];
  /** Claims known by the page's date, of any time. */
  readonly known: ReadonlySet<Told>;
  /** Whether figures of the topic grow from a start, tell of a state, or of a period. */
  readonly aggregation: 'stock' | 'total' | 'flow';
  readonly all: readonly Standing[];
  /** Those of counters that do not give the figure's number: named ones first, the farthest first. */
  readonly differing: readonly Standing[];
}

/** Of the page's own claims those that give the figure. */
export function ownOf(own: readonly Told[], figure: Bounds): readonly Told[] {
  return own.filter(({ bounds }) => sameBounds(bounds, figure));
}

/**
 * What the page itself is known to say in a field: what all of its own claims on the figure hold there; null where they hold none or several.
 * That another counter gives the same number says nothing of what the page means by it.
 */
export function ownField(own: readonly Told[], field: 'definition' | 'scope' | 'asOf'): string | null {
  const values = new Set(own.map(({ record }) => record.claim[field] ?? null));
  const [only = null] = values;
  return values.size === 1 ? only : null;
}

/** All standing tellings of some groups, and those of counters none of whose tellings is the figure's number. */
export function standings(groups: readonly Group[], figure: Bounds): Pick<ReasonContext, 'all' | 'differing'> {
  const all = groups.flatMap((group) => group.standing.map((told) => ({ told, group })));
  const away = new Map(all.map(({ told }) => [told, distance(told.bounds, figure)]));
  const equal = new Set(
    all
      .filter(({ told }) => sameBounds(told.bounds, figure))
      .flatMap(({ told, group }) => (group.id === null ? [told] : group.standing)),
  );
  const differing = all
    .filter(({ told }) => !equal.has(told))
    // A named counter explains more; Array.prototype.sort is stable, so that equally far ones keep the order of the groups.
    .sort(
      (a, b) =>
        Number(a.group.id === null) - Number(b.group.id === null) || (away.get(b.told) ?? 0) - (away.get(a.told) ?? 0),
    );
  return { all, differing };
}

/** Words without regard to case and blanks, so that one definition in two spellings is one. */
export function folded(words: string): string {
  return words.toLowerCase().split(/\s+/).join(' ').trim();
}
