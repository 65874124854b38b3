/** What a page has counted so far: a large bare number counts what the last number of its size did ("Italy: 18,010" in a list of deaths). */
import type { Draft } from './draft.ts';
import { COUNT, PEOPLE } from './noun-kinds.ts';

/** Figures that are remembered. */
const MOST = 24;
/** Counts of one thing differ at most so much. */
const LARGEST_RATIO = 20;
/** Smaller numbers stand beside too many other things. */
const LARGE = 1000;
/** Dimensions of which nothing is told in bare numbers. */
const UNCOUNTED: ReadonlySet<string> = new Set(['share', 'duration', 'ratio']);

const Kind = { none: 0, people: 1, other: 2 } as const;

/** The figures of a page in their order; blocks are told to it one after another. */
export class Counted {
  readonly #values: number[] = [];
  readonly #kinds: number[] = [];
  /** How many there are. */
  #count = 0;
  /** The place of the next one: the oldest, once there are enough. */
  #next = 0;

  /** Forgets all of them. */
  clear(): void {
    this.#count = 0;
    this.#next = 0;
  }

  /** Takes in the figures of a line. */
  line(drafts: readonly Draft[]): void {
    for (let index = 0; index < drafts.length; index++) {
      const draft = drafts[index] as Draft;
      const size = sizeOf(draft);
      // Nothing large is like it.
      if (size < LARGE / LARGEST_RATIO) continue;
      const kind = kindOf(draft);
      if (kind === Kind.none) continue;
      this.#values[this.#next] = size;
      this.#kinds[this.#next] = kind;
      this.#next = (this.#next + 1) % MOST;
      if (this.#count < MOST) this.#count++;
    }
  }

  /** Whether the nearest figure of like size before the bare one at `index` of a line counts people. */
  isPeople(drafts: readonly Draft[], index: number): boolean {
    const draft = drafts[index] as Draft;
    const size = sizeOf(draft);
    if (draft.per !== null || !isLarge(size)) return false;
    for (let at = index - 1; at >= 0 && at > index - MOST; at--) {
      const other = drafts[at] as Draft;
      const kind = kindOf(other);
      if (kind !== Kind.none && isLike(sizeOf(other), size)) return kind === Kind.people;
    }
    return this.isPeopleSize(size);
  }

  /** Whether the nearest figure of like size in the lines before counts people. */
  isPeopleSize(size: number): boolean {
    if (!isLarge(size)) return false;
    for (let back = 1; back <= this.#count; back++) {
      const at = (this.#next - back + MOST) % MOST;
      if (isLike(this.#values[at] ?? 0, size)) return this.#kinds[at] === Kind.people;
    }
    return false;
  }
}

function sizeOf({ low, high }: Draft): number {
  return high ?? low ?? 0;
}

function isLarge(size: number): boolean {
  return size >= LARGE && Number.isInteger(size);
}

function isLike(a: number, b: number): boolean {
  return a <= LARGEST_RATIO * b && b <= LARGEST_RATIO * a;
}

/** Bare counts say nothing. */
function kindOf(draft: Draft): number {
  const { unit, reject } = draft;
  if (reject !== null || unit === null || UNCOUNTED.has(unit.dimension ?? unit.code)) return Kind.none;
  if (unit === PEOPLE) return Kind.people;
  return unit === COUNT && draft.nounFrom < 0 ? Kind.none : Kind.other;
}
