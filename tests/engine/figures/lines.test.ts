import { describe, expect, test } from 'vitest';
import { readBlock } from '../../../engine/figures/read.ts';

const read = (text: string) => readBlock({ id: 0, kind: 'paragraph', text }, '2025-02-07', 'en');
const datesOf = (text: string): string[] => read(text).dates.map(({ start, end }) => text.slice(start, end));
const unitsOf = (text: string): string[] => read(text).figures.map(({ unit }) => unit);

/** A line break ends whatever was being read: what stands in the next line says nothing of this one. */
describe('a line is read by itself', () => {
  test.each([
    ['It lasted years\nMarch winds blow', []],
    ['a matter of days\nMay gave in', []],
    ['It rained last\nMarch winds blow', []],
    ['He came last March', ['last March']],
    ['the end of March was cold', ['the end of March']],
  ])('%j has the dates %j', (text, expected) => expect(datesOf(text)).toEqual(expected));

  test.each([
    ['They fired 300 shells every\nweek was hard', ['count']],
    ['They fired 300 shells each\nday was hard', ['count']],
    ['They fired 300 shells each day', ['count/day']],
  ])('%j has the units %j', (text, expected) => expect(unitsOf(text)).toEqual(expected));

  test('as if no line stood before it', () => {
    const line = 'Up to 12,000 soldiers were sent there last fall, and 300 of them were killed.';
    const alone = read(line);
    const behind = read(`About 40 of the\n${line}\nmillion of them`);
    const shift = 'About 40 of the\n'.length;
    const placed = (figures: typeof alone.figures) =>
      figures.map(({ low, high, unit, start }) => ({ low, high, unit, start }));
    expect(placed(behind.figures.slice(1))).toEqual(
      placed(alone.figures).map((figure) => ({ ...figure, start: figure.start + shift })),
    );
  });
});
