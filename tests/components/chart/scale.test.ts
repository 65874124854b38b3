import { describe, expect, it } from 'vitest';
import { logRatio, scaleOf } from '../../../components/chart/scale.ts';
import { ticksOf } from '../../../components/chart/ticks.ts';

const closed = { low: false, high: false };

describe('the scale', () => {
  it.each([
    ['many values', [8000, 10_000, 15_000]],
    ['one value', [300]],
    ['equal values', [300, 300, 300]],
    ['zero alone', [0]],
    ['zero and more', [0, 40]],
    ['negative values', [-5, 5]],
    ['a wide spread', [64, 4645]],
    ['tiny values', [0.0001, 0.0002]],
  ])('places %s inside the axis, in their order', (_, values) => {
    const scale = scaleOf(values, closed);
    const places = values.map(scale.place);
    for (const place of places) {
      expect(place).toBeGreaterThan(0);
      expect(place).toBeLessThan(1);
    }
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it.each([
    [[100, 100 * logRatio], false],
    [[100, 100 * logRatio + 1], true],
    [[0, 10_000], false],
    [[-1, 10_000], false],
  ])('of %j takes equal factors: %s', (values, log) => {
    expect(scaleOf(values, closed).log).toBe(log);
  });

  it('does not fall below zero for counts, unless a value does', () => {
    expect(scaleOf([100, 1000], { low: true, high: false }).from).toBe(0);
    expect(scaleOf([-100, 1000], closed).from).toBeLessThan(-100);
  });

  it('leaves more room at an open end', () => {
    const open = scaleOf([8000, 15_000], { low: true, high: true });
    const plain = scaleOf([8000, 15_000], closed);
    expect(open.place(8000)).toBeGreaterThan(plain.place(8000));
    expect(open.place(15_000)).toBeLessThan(plain.place(15_000));
  });
});

describe('the round values', () => {
  it.each([
    [
      [8000, 15_000],
      [8000, 10_000, 12_000, 14_000],
    ],
    [
      [64, 4645],
      [100, 300, 1000, 3000],
    ],
    [
      [0.4, 0.5],
      [0.4, 0.42, 0.44, 0.46, 0.48, 0.5],
    ],
    [
      [1, 1e9],
      [1, 100, 10_000, 1_000_000, 100_000_000],
    ],
  ])('of %j are %j', (values, ticks) => {
    expect(ticksOf(scaleOf(values, closed), 6, false).values).toEqual(ticks);
  });

  it.each([
    ['days', [20_004, 20_010], 'day'],
    ['a few months', [20_004, 20_160], 'month'],
    ['decades', [0, 20_000], 'year'],
    ['one day', [20_004], 'day'],
  ])('of %s are dates of that precision', (_, values, precision) => {
    const ticks = ticksOf(scaleOf(values, closed, true), 6, true);
    expect(ticks.precision).toBe(precision);
    expect(ticks.values.length).toBeGreaterThan(0);
    expect(ticks.values.length).toBeLessThanOrEqual(6);
  });

  it('are whole where what is counted is whole', () => {
    const narrow = scaleOf([2, 2], closed);
    expect(ticksOf(narrow, 6, false).values.some((value) => !Number.isInteger(value))).toBe(true);
    expect(ticksOf(narrow, 6, false, true).values).toEqual([2]);
    expect(ticksOf(scaleOf([1, 4], closed), 6, false, true).values.every(Number.isInteger)).toBe(true);
  });

  it('of months are the first days of months', () => {
    const { values } = ticksOf(scaleOf([20_004, 20_160], closed, true), 6, true);
    expect(values.map((day) => new Date(day * 86_400_000).getUTCDate())).toEqual(values.map(() => 1));
  });
});
