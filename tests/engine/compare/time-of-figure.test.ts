import { describe, expect, it } from 'vitest';
import { timeOfFigure } from '../../../engine/compare/time-of-figure.ts';
import { readBlock } from '../../../engine/figures/read.ts';
import { fakeIndex } from './fake-index.ts';

const text = 'In 2010 some 300 people lived or died there.';
const reading = readBlock({ id: 0, kind: 'paragraph', text }, '2025-06-01', 'en');
const figure = reading.figures.find(({ reject }) => reject === null)!;

describe('the time for which a figure is given', () => {
  it.each([
    ['stock', '2010'],
    ['flow', '2010'],
    ['total', null],
    [undefined, null],
  ] as const)('of a measure that is a %s: %s', (aggregation, expected) => {
    const index = fakeIndex({ topics: [{ id: 'killed', ...(aggregation && { aggregation }) }], claims: [] });
    expect(timeOfFigure(figure, 'p/killed', reading, index)).toBe(expected);
  });

  it('is none without a topic', () => {
    expect(timeOfFigure(figure, null, reading, fakeIndex({ claims: [] }))).toBeNull();
    expect(timeOfFigure(figure, 'p/gone', reading, fakeIndex({ claims: [] }))).toBeNull();
  });
});
