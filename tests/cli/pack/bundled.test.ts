import { describe, expect, it } from 'vitest';
import { checkBundled } from '../../../cli/pack/check.ts';
import { countPacks } from '../../../cli/pack/stats.ts';
import { readBundledPacks } from '../../../cli/pack-folders.ts';

describe('the bundled packs', () => {
  it('are read, linted and compared in their examples without a complaint', () => {
    const report = checkBundled();
    expect(report.lines.filter((line) => !/ 0 findings, (\d+) of \1 examples right$/.test(line))).toEqual([]);
    expect(report.passed).toBe(true);
  });

  it('are counted as they stand', () => {
    const packs = readBundledPacks();
    const stats = countPacks(packs);
    expect(Object.keys(stats)).toEqual(['claims', 'outlets', 'origins', 'topics', 'entities', 'bytes']);
    expect(stats.claims).toBe(packs.reduce((sum, pack) => sum + pack.claims.length, 0));
    expect(stats.bytes).toBeGreaterThan(0);
  });
});
