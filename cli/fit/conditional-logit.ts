/** Conditional logistic regression: which of its options a figure is about, or none of them. */
import type { Choice, Option } from './choices.ts';

/** Weights by ground; `bias` for any option, `distance` for each unit of distance. */
export interface Fit {
  readonly bias: number;
  readonly distance: number;
  readonly odds: ReadonlyMap<string, number>;
}

/** Steps of Adam over all choices at once: the weights settle long before. */
const STEPS = 700;
const STEP = 0.04;
const MOMENT = 0.9;
const SECOND_MOMENT = 0.999;
const TINY = 1e-8;
/** Pulls weights towards nought, so that rare grounds stay small. */
const RIDGE = 4;
const BIAS = 0;
const DISTANCE = 1;

/** Log-odds of an option against none. */
export function oddsOf({ bias, distance, odds }: Fit, option: Option): number {
  let sum = bias + distance * option.distance;
  for (const code of option.codes) sum += odds.get(code) ?? 0;
  return sum;
}

/** Fits the weights of the grounds that occur in the choices. */
export function fitOdds(choices: readonly Choice[]): Fit {
  const codes = [...new Set(choices.flatMap(({ options }) => options.flatMap((option) => option.codes)))].sort();
  const place = new Map(codes.map((code, at) => [code as string, at + 2]));
  const size = codes.length + 2;
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const rows = choices.map(({ options }) =>
    options.map(({ codes: own, distance, right }) => ({
      at: own.map((code) => place.get(code) ?? 0),
      distance,
      right,
    })),
  );
  const logit = (row: { readonly at: readonly number[]; readonly distance: number }): number => {
    let sum = (weights[BIAS] ?? 0) + (weights[DISTANCE] ?? 0) * row.distance;
    for (const at of row.at) sum += weights[at] ?? 0;
    return sum;
  };
  for (let step = 1; step <= STEPS; step++) {
    const slope = new Float64Array(size);
    for (const options of rows) {
      const likelihood = options.map((row) => Math.exp(logit(row)));
      const all = 1 + likelihood.reduce((sum, one) => sum + one, 0);
      const right = options.reduce((sum, { right: is }, at) => sum + (is ? (likelihood[at] ?? 0) : 0), 0);
      options.forEach((row, at) => {
        const share = (likelihood[at] ?? 0) / all;
        const error = share - (row.right && right > 0 ? (likelihood[at] ?? 0) / right : 0);
        slope[BIAS] = (slope[BIAS] ?? 0) + error;
        slope[DISTANCE] = (slope[DISTANCE] ?? 0) + error * row.distance;
        for (const code of row.at) slope[code] = (slope[code] ?? 0) + error;
      });
    }
    for (let at = 0; at < size; at++) {
      const gradient = (slope[at] ?? 0) + (at === BIAS ? 0 : RIDGE * (weights[at] ?? 0));
      first[at] = MOMENT * (first[at] ?? 0) + (1 - MOMENT) * gradient;
      second[at] = SECOND_MOMENT * (second[at] ?? 0) + (1 - SECOND_MOMENT) * gradient * gradient;
      const mean = (first[at] ?? 0) / (1 - MOMENT ** step);
      const spread = (second[at] ?? 0) / (1 - SECOND_MOMENT ** step);
      weights[at] = (weights[at] ?? 0) - (STEP * mean) / (Math.sqrt(spread) + TINY);
    }
  }
  return {
    bias: weights[BIAS] ?? 0,
    distance: weights[DISTANCE] ?? 0,
    odds: new Map(codes.map((code, at) => [code, weights[at + 2] ?? 0])),
  };
}

/** What would be compared of a choice: its likeliest published option, with its log-odds against all others and none. */
export function pick(fit: Fit, { options }: Choice): { readonly option: Option; readonly odds: number } | null {
  const all = options.map((option) => ({ option, odds: oddsOf(fit, option) }));
  let best: (typeof all)[number] | null = null;
  for (const one of all) if (one.option.published && one.odds > (best?.odds ?? Number.NEGATIVE_INFINITY)) best = one;
  if (!best) return null;
  let others = 1;
  for (const { option, odds } of all)
    if (option.key !== best.option.key && !best.option.same.includes(option.key)) others += Math.exp(odds);
  return { option: best.option, odds: best.odds - Math.log(others) };
}
