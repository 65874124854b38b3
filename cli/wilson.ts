/** Normal quantile of a two-sided 95 % interval. */
const z = 1.959964;

/** Wilson score interval of `right` out of `all`, as shares; `[0, 1]` where there is nothing to count. */
export function wilson(right: number, all: number): readonly [number, number] {
  if (all === 0) return [0, 1];
  const p = right / all;
  const spread = z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all));
  const middle = p + (z * z) / (2 * all);
  const scale = 1 + (z * z) / all;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/** "0.981 (157/160; 0.946–0.994)" */
export function share(right: number, all: number): string {
  if (!all) return '– (0/0)';
  const [low, high] = wilson(right, all);
  return `${(right / all).toFixed(3)} (${right}/${all}; ${low.toFixed(3)}–${high.toFixed(3)})`;
}
