/** What a run costs the processor, and a table of such costs. */

/** Milliseconds for which a measurement is repeated, after half of that to warm up; and how often at least. */
export const PATIENCE = 1500;
const FEWEST_RUNS = 3;

/** Milliseconds of the processor that this thread has had: other programs on the machine do not count. The clock is coarse. */
function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of one run: the mean of many, since what it leaves to be collected is part of its cost. */
export function costOf(run: () => unknown, patience = PATIENCE): number {
  // Of its own time: on a machine that others use, the compiler would not be done with it when the clock is.
  const warm = spent() + patience / 2;
  do run();
  while (spent() < warm);
  const before = spent();
  const until = performance.now() + patience;
  let runs = 0;
  while (runs < FEWEST_RUNS || performance.now() < until) {
    run();
    runs++;
  }
  return (spent() - before) / runs;
}

/** Milliseconds of one run that is too long to be repeated. What it does should have been done before on less. */
export function costOnce(run: () => unknown): number {
  const before = spent();
  run();
  return spent() - before;
}

export function printRow(name: string, time: number, bare: number): void {
  console.log(
    `  ${name.padEnd(42)} ${time.toFixed(3).padStart(10)} ms  ${(time / bare).toFixed(1).padStart(9)} × bare scan`,
  );
}

/** Prints a ratio with its goal; whether it is kept. */
export function printGoal(name: string, ratio: number, goal: number, most: boolean): boolean {
  const kept = most ? ratio <= goal : ratio >= goal;
  const said = ratio < 100 ? ratio.toFixed(1) : Math.round(ratio).toLocaleString('en-US');
  console.log(
    `  ${name.padEnd(62)} ${said.padStart(7)} ×  (goal ${most ? '≤' : '≥'} ${goal.toLocaleString('en-US')}: ${kept ? 'kept' : 'missed'})`,
  );
  return kept;
}
