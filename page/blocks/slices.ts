/** Longest stretch for which the page's own work waits for ours, in milliseconds: half a frame. */
const longestSlice = 5;
/** Steps between two looks at the clock, so that looking costs little. */
const stepsPerLook = 8;

/** Where the time comes from and how to wait for the page to be idle. */
export interface Idle {
  now(): number;
  /** Resolves when the page has nothing more urgent to do. */
  rest(): Promise<void>;
}

/** Idle time of a window. The deadline keeps a page that is never idle from being never read. */
export function idleOf(view: Pick<Window, 'requestIdleCallback' | 'performance'>): Idle {
  return {
    now: () => view.performance.now(),
    rest: () => new Promise((resolve) => view.requestIdleCallback(() => resolve(), { timeout: 100 })),
  };
}

/** Runs a generator to its end in slices of a few milliseconds, or until `signal` is aborted; hands each value on. */
export async function inSlices<T>(
  steps: Iterator<T | undefined, void>,
  idle: Idle,
  signal: AbortSignal,
  take: (value: T) => void,
): Promise<boolean> {
  let begun = idle.now();
  for (let count = 1; !signal.aborted; count += 1) {
    const { value, done } = steps.next();
    if (done) return true;
    if (value !== undefined) take(value);
    if (count % stepsPerLook === 0 && idle.now() - begun > longestSlice) {
      await idle.rest();
      begun = idle.now();
    }
  }
  return false;
}
