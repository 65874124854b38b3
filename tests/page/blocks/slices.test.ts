import { describe, expect, it } from 'vitest';
import { inSlices } from '../../../page/blocks/slices.ts';

/** A clock that moves on by a fixed time at each look, and counts the rests. */
function clock(perLook: number) {
  let time = 0;
  const rests: number[] = [];
  return {
    rests,
    now: () => {
      time += perLook;
      return time;
    },
    rest: async () => {
      rests.push(time);
    },
  };
}

function* count(to: number): Generator<number | undefined, void> {
  for (let at = 1; at <= to; at += 1) yield at % 2 === 0 ? at : undefined;
}

describe('work in slices', () => {
  it('hands on every value and rests whenever a slice is used up', async () => {
    const taken: number[] = [];
    const time = clock(4);
    expect(await inSlices(count(320), time, new AbortController().signal, (value) => taken.push(value))).toBe(true);
    expect(taken.length).toBe(160);
    expect(time.rests.length).toBeGreaterThan(4);
  });

  it('does not rest when the work is short', async () => {
    const time = clock(0);
    await inSlices(count(1_000), time, new AbortController().signal, () => {});
    expect(time.rests).toEqual([]);
  });

  it('stops when it is aborted', async () => {
    const stop = new AbortController();
    const taken: number[] = [];
    const done = await inSlices(count(100), clock(0), stop.signal, (value) => {
      taken.push(value);
      if (value === 10) stop.abort();
    });
    expect([done, taken.length]).toEqual([false, 5]);
  });
});
