import { describe, expect, it } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { openPack, pageOf } from './decide.ts';
import { warPack } from './war-pack.ts';

const index = openPack(warPack);

const RUNS = 4;
const TIMES = 4;

const timeOf = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** How much longer one long page takes than as much text on short pages, at best: both in turn, so that they meet the same disturbances. */
function excess(unit: string, length: number): number {
  const short = pageOf(unit.repeat(length));
  const long = pageOf(unit.repeat(TIMES * length));
  let [apart, whole] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < RUNS; run++) {
    apart = Math.min(
      apart,
      timeOf(() => {
        for (let time = 0; time < TIMES; time++) analyse(short, index);
      }),
    );
    whole = Math.min(
      whole,
      timeOf(() => analyse(long, index)),
    );
  }
  return whole / apart;
}

describe('the cost of a page grows with its length', () => {
  // Without the fixed windows, four times the text on one page would cost four times as much as on four pages.
  it.each<[string, string]>([
    ['figures without end in one sentence', '300 Norlandian soldiers killed and '],
    ['cues without end in one sentence', 'killed wounded lost sent '],
    ['names without end in one sentence', 'Norland Ostia Sudland Mora '],
    ['figures of figures', '4,000 of the force of '],
    ['pronouns without end', 'It lost 300. '],
  ])('%s', (_, unit) => {
    expect(excess(unit, 400)).toBeLessThan(2.25);
  });
});
