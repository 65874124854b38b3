import { describe, expect, it } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { openPack, pageOf } from './decide.ts';
import { warPack } from './war-pack.ts';

const index = openPack(warPack);

/** Fastest of a few runs, in milliseconds: the least disturbed by whatever else the machine does. */
function fastest(text: string): number {
  const page = pageOf(text);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    analyse(page, index);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('the cost of a page grows with its length', () => {
  // Without the fixed windows, four times the text would cost sixteen times as much.
  it.each<[string, string]>([
    ['figures without end in one sentence', '300 Norlandian soldiers killed and '],
    ['cues without end in one sentence', 'killed wounded lost sent '],
    ['names without end in one sentence', 'Norland Ostia Sudland Mora '],
    ['figures of figures', '4,000 of the force of '],
    ['pronouns without end', 'It lost 300. '],
  ])('%s', (_, unit) => {
    fastest(unit.repeat(200));
    const once = fastest(unit.repeat(400));
    const four = fastest(unit.repeat(1600));
    expect(four / once).toBeLessThan(9);
  });
});
