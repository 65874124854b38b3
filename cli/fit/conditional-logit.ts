/** Conditional logistic regression: which of its options a figure is about, or none of them. */
import type { Choice, Option } from './choices.ts';

/** What a column of the odds says: by ground; `bias` for any option, `distance` for each unit of distance. */
export interface FittedColumn {
  readonly bias: number;
  readonly distance: number;
  readonly odds: ReadonlyMap<string, number>;
}

/** A choice to learn from, and how often it counts. */
export interface Lesson {
  readonly choice: Choice;
  readonly weight: number;
}

/** The two columns: for values that others have published, and for those that nobody has. */
export interface Fit {
  readonly published: FittedColumn;
  readonly unpublished: FittedColumn;
}

/** Steps of Adam over all choices at once: the weights settle long before. */
const STEPS = 500;
const STEP = 0.05;
const MOMENT = 0.9;
const SECOND_MOMENT = 0.999;
const TINY = 1e-8;
/** Pulls weights towards nought, so that rare grounds stay small. */
const RIDGE = 6;

const BIAS = 'bias';
const DISTANCE = 'distance';
/** Before the name of what a ground says more of a value that nobody has published. */
const MORE = '+';

/** Log-odds of an option against none. */
export function oddsOf(fit: Fit, option: Option): number {
  const { bias, distance, odds } = option.published ? fit.published : fit.unpublished;
  let sum = bias + distance * option.distance;
  for (const code of option.codes) sum += odds.get(code) ?? 0;
  return sum;
}

/** What an option is told by: its grounds, and each again where its value is nobody's, so that rare ones say the same in both columns. */
function featuresOf({ codes, distance, published }: Option): readonly (readonly [name: string, value: number])[] {
  const own = [[BIAS, 1] as const, [DISTANCE, distance] as const, ...codes.map((code) => [code, 1] as const)];
  return published ? own : [...own, ...own.map(([name, value]) => [MORE + name, value] as const)];
}

/** The options of all choices, one after the other, with their features as numbers. */
function tabulate(lessons: readonly Lesson[]) {
  const names = new Map<string, number>([[BIAS, 0]]);
  const first = [0];
  const starts = [0];
  const feature: number[] = [];
  const value: number[] = [];
  const right: boolean[] = [];
  for (const { options } of lessons.map(({ choice }) => choice)) {
    for (const option of options) {
      for (const [name, amount] of featuresOf(option)) {
        const at = names.get(name) ?? names.size;
        names.set(name, at);
        feature.push(at);
        value.push(amount);
      }
      starts.push(feature.length);
      right.push(option.right);
    }
    first.push(right.length);
  }
  return {
    names,
    /** Options of choice c: `[first[c], first[c + 1])`. */
    first: Int32Array.from(first),
    /** Features of option o: `[starts[o], starts[o + 1])`. */
    starts: Int32Array.from(starts),
    feature: Int32Array.from(feature),
    value: Float64Array.from(value),
    right,
    weight: Float64Array.from(lessons, ({ weight }) => weight),
  };
}

type Table = ReturnType<typeof tabulate>;

/** Adds to `slope` how the likelihood of the right options falls with each weight. */
function addSlope(
  { first, starts, feature, value, right, weight }: Table,
  weights: Float64Array,
  slope: Float64Array,
): void {
  const likelihood = new Float64Array(right.length);
  for (let option = 0; option < right.length; option++) {
    let sum = 0;
    for (let at = starts[option] ?? 0; at < (starts[option + 1] ?? 0); at++)
      sum += (weights[feature[at] ?? 0] ?? 0) * (value[at] ?? 0);
    likelihood[option] = Math.exp(sum);
  }
  for (let choice = 0; choice + 1 < first.length; choice++) {
    let all = 1;
    let hit = 0;
    for (let option = first[choice] ?? 0; option < (first[choice + 1] ?? 0); option++) {
      all += likelihood[option] ?? 0;
      if (right[option]) hit += likelihood[option] ?? 0;
    }
    for (let option = first[choice] ?? 0; option < (first[choice + 1] ?? 0); option++) {
      const own = likelihood[option] ?? 0;
      const error = (weight[choice] ?? 1) * (own / all - (right[option] && hit > 0 ? own / hit : 0));
      for (let at = starts[option] ?? 0; at < (starts[option + 1] ?? 0); at++) {
        const name = feature[at] ?? 0;
        slope[name] = (slope[name] ?? 0) + error * (value[at] ?? 0);
      }
    }
  }
}

/** Fits the weights of the grounds that occur in the lessons. */
export function fitOdds(lessons: readonly Lesson[]): Fit {
  const table = tabulate(lessons);
  const size = table.names.size;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    const slope = new Float64Array(size);
    addSlope(table, weights, slope);
    // The steps shrink, so that the weights come to rest.
    const length = STEP * (1 - step / (STEPS + 1));
    for (let at = 0; at < size; at++) {
      const gradient = (slope[at] ?? 0) + (at === 0 ? 0 : RIDGE * (weights[at] ?? 0));
      mean[at] = MOMENT * (mean[at] ?? 0) + (1 - MOMENT) * gradient;
      spread[at] = SECOND_MOMENT * (spread[at] ?? 0) + (1 - SECOND_MOMENT) * gradient * gradient;
      const own = (mean[at] ?? 0) / (1 - MOMENT ** step);
      const width = (spread[at] ?? 0) / (1 - SECOND_MOMENT ** step);
      weights[at] = (weights[at] ?? 0) - (length * own) / (Math.sqrt(width) + TINY);
    }
  }
  const weightOf = (name: string): number => weights[table.names.get(name) ?? -1] ?? 0;
  const column = (of: (name: string) => number): FittedColumn => {
    const grounds = [...table.names.keys()].map((name) => name.replace(MORE, ''));
    const odds = new Map(grounds.filter((name) => name !== BIAS && name !== DISTANCE).map((name) => [name, of(name)]));
    return { bias: of(BIAS), distance: of(DISTANCE), odds };
  };
  return { published: column(weightOf), unpublished: column((name) => weightOf(name) + weightOf(MORE + name)) };
}

/** The likeliest option of a choice, with its log-odds against all others and none. */
export function pick(fit: Fit, { options }: Choice): { readonly option: Option; readonly odds: number } | null {
  const all = options.map((option) => ({ option, odds: oddsOf(fit, option) }));
  let best: (typeof all)[number] | null = null;
  for (const one of all) if (one.odds > (best?.odds ?? Number.NEGATIVE_INFINITY)) best = one;
  if (!best) return null;
  let others = 1;
  for (const { option, odds } of all)
    if (option.key !== best.option.key && !best.option.same.includes(option.key)) others += Math.exp(odds);
  return { option: best.option, odds: best.odds - Math.log(others) };
}
