import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabel, textWidth, truncate } from '../../../components/chart/labels.ts';
import { type ChartLayout, type ChartWords, layoutChart } from '../../../components/chart/layout.ts';
import type { Lane } from '../../../components/chart/marks.ts';
import { narrowest, reach } from '../../../components/chart/span.ts';

const words: ChartWords = { page: 'this page: 11,000', unknown: 'Origin not given', tick: (value) => String(value) };
const lane = (name: string, low: number | null, high: number | null = low, rest: Partial<Lane> = {}): Lane => ({
  id: name,
  name,
  standing: { low, high },
  earlier: [],
  ...rest,
});
const at = (value: number) => ({ low: value, high: value });

interface Box {
  readonly from: number;
  readonly to: number;
}

function textBox({ text, at: place, anchor }: { text: string; at: number; anchor: string }): Box {
  const width = textWidth(text);
  const middle = place * narrowest;
  const from = anchor === 'start' ? middle : anchor === 'end' ? middle - width : middle - width / 2;
  return { from, to: from + width };
}

const overlap = (a: Box, b: Box) => a.from < b.to - 0.01 && b.from < a.to - 0.01;

/** Names of a chart that lie over their own marks, and numbers that touch each other. */
function collisions(layout: ChartLayout): string[] {
  const found: string[] = [];
  for (const { label, y, name, earlier, ...span } of layout.lanes) {
    if (!label || label.y < y) continue;
    for (const mark of [span, ...earlier]) {
      const [from, to] = reach(mark);
      if (overlap(textBox(label), { from, to })) found.push(`${name} lies over its mark`);
    }
  }
  const ticks = layout.ticks.map(textBox);
  for (const [index, box] of ticks.entries()) {
    const next = ticks[index + 1];
    if (next && overlap(box, next)) found.push(`numbers ${index} and ${index + 1} touch`);
  }
  return found;
}

describe('the chart’s layout', () => {
  it('is nothing without a counter or without a number', () => {
    expect(layoutChart({ lanes: [], page: at(5) }, false, words)).toBeNull();
    expect(layoutChart({ lanes: [lane('A', null, null)], page: null }, false, words)).toBeNull();
  });

  it('puts each counter in a lane of its own, below the page’s label and above the axis', () => {
    const layout = layoutChart(
      { lanes: [lane('A', 8000), lane('B', 10_000, 12_000)], page: at(11_000) },
      false,
      words,
    )!;
    const rows = layout.lanes.map(({ y }) => y);
    expect(rows[1]! - rows[0]!).toBeGreaterThanOrEqual(15);
    expect(Math.max(...rows)).toBeLessThan(layout.axisY);
    expect(layout.axisY).toBeLessThan(layout.height);
    expect(layout.page?.from).toBe(layout.page?.to);
  });

  it('draws a single value as a dot, two as a bar, an open end as open', () => {
    const layout = layoutChart(
      { lanes: [lane('dot', 5), lane('bar', 4, 6), lane('up', 5, null), lane('down', null, 5)], page: null },
      false,
      words,
    )!;
    expect(layout.lanes.map(({ from, to, openLow, openHigh }) => [from < to, openLow, openHigh])).toEqual([
      [false, false, false],
      [true, false, false],
      [false, false, true],
      [false, true, false],
    ]);
  });

  it('names the group of unknown origin in words', () => {
    const layout = layoutChart({ lanes: [lane('', 5, 6, { id: null }), lane('B', 5)], page: null }, false, words)!;
    expect(layout.lanes[0]?.label?.text).toBe('Origin not given');
  });

  it('packs many counters without names, none of two dots in a row touching', () => {
    const lanes = Array.from({ length: 14 }, (_, index) => lane(`C${index}`, 10_000 + (index % 3) * 1000));
    const layout = layoutChart({ lanes, page: at(11_000) }, false, words)!;
    expect(layout.lanes.every(({ label }) => label === null)).toBe(true);
    const seen = new Set(layout.lanes.map(({ from, y }) => `${from} ${y}`));
    expect(seen.size).toBe(14);
  });

  it('leaves out earlier figures that would press the others into a corner', () => {
    const near = layoutChart({ lanes: [lane('A', 10_000, 12_000, { earlier: [at(9000)] })], page: null }, false, words);
    const far = layoutChart({ lanes: [lane('A', 10_000, 12_000, { earlier: [at(3000)] })], page: null }, false, words);
    expect([near, far].map((layout) => layout?.lanes[0]?.earlier.length)).toEqual([1, 0]);
  });

  it('keeps the page’s label inside at both edges', () => {
    for (const value of [1, 1000]) {
      const layout = layoutChart({ lanes: [lane('A', 1), lane('B', 1000)], page: at(value) }, false, words)!;
      const box = textBox(layout.page!.label);
      expect(box.from).toBeGreaterThanOrEqual(0);
      expect(box.to).toBeLessThanOrEqual(narrowest + 0.01);
    }
  });

  it('stays inside, finite and free of collisions for any figures', () => {
    const end = fc.option(fc.double({ min: 0, max: 1e12, noNaN: true }), { nil: null });
    const interval = fc
      .tuple(end, end)
      .map(([a, b]) => (a !== null && b !== null && a > b ? { low: b, high: a } : { low: a, high: b }));
    const lanes = fc.array(
      fc.record({
        id: fc.string(),
        name: fc.string({ maxLength: 60 }),
        standing: interval,
        earlier: fc.array(interval, { maxLength: 4 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lanes, fc.option(interval, { nil: null }), (given, page) => {
        const layout = layoutChart({ lanes: given, page }, false, words);
        if (!layout) return;
        const places = layout.lanes.flatMap(({ from, to }) => [from, to]);
        expect(places.every((place) => place >= 0 && place <= 1)).toBe(true);
        expect(Number.isFinite(layout.height)).toBe(true);
        expect(collisions(layout)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a label', () => {
  it.each([
    ['right where there is room', 10, 30, [], 'start'],
    ['left where the right is full', 230, 245, [], 'end'],
    ['left where a line would cross it on the right', 120, 140, [150], 'end'],
    ['nowhere where both sides are full', 5, 248, [], undefined],
  ])('stands %s', (_, left, right, lines, anchor) => {
    expect(placeLabel('Pentagon', { left, right }, narrowest, lines)?.anchor).toBe(anchor);
  });

  it('is cut with an ellipsis, wide signs counted as wide', () => {
    expect(truncate('Pentagon', 500)).toBe('Pentagon');
    expect(truncate('South Korea’s National Intelligence Service', 60)).toMatch(/^South.*…$/);
    expect(textWidth('北朝鮮')).toBeGreaterThan(textWidth('DPR'));
  });
});
