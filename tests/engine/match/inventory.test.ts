import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../engine/match/candidate.ts';
import { type OpenFigure, takeInventory, withInventory } from '../../../engine/match/inventory.ts';
import type { Passage } from '../../../engine/match/passage.ts';

const ENOUGH = 2;

const candidate = (key: string, score: number, more: object = {}): Candidate =>
  ({
    key: `war/${key}`,
    score,
    topic: { key: `war/${key}`, record: { topic: {} } },
    evidence: [],
    stop: null,
    published: true,
    link: null,
    ...more,
  }) as unknown as Candidate;

/** A figure of the paragraph with that order. */
const figureIn = (order: number, ...candidates: Candidate[]): OpenFigure => ({
  passage: { order, figures: [{ numeralFrom: 0, numeralTo: 1 }] } as unknown as Passage,
  at: 0,
  candidates,
});

const codesOf = (figures: readonly OpenFigure[], asked: OpenFigure): string[] =>
  withInventory(takeInventory(figures, ENOUGH), asked).flatMap(({ evidence }) => evidence.map(({ code }) => code));

const asked = figureIn(5, candidate('killed', 0));

describe('what the other figures of a page are about', () => {
  it.each([
    ['in the same paragraph', 5, 'told-near'],
    ['in the paragraph before', 4, 'told-near'],
    ['in the next paragraph', 6, 'told-near'],
    ['two paragraphs away', 7, 'told-far'],
  ])('is told %s', (_, order, code) => {
    expect(codesOf([figureIn(order, candidate('killed', 4)), asked], asked)).toEqual(['told-any', code]);
  });

  it('is told often from three others on', () => {
    const others = (count: number) => Array.from({ length: count }, () => figureIn(5, candidate('killed', 4)));
    expect(codesOf([...others(2), asked], asked)).not.toContain('told-often');
    expect(codesOf([...others(3), asked], asked)).toContain('told-often');
  });

  it('is another topic', () => {
    expect(codesOf([figureIn(5, candidate('wounded', 4)), asked], asked)).toEqual(['told-any']);
  });

  it('is nothing where the other figures are about topics of another pack', () => {
    const elsewhere = figureIn(5, candidate('rain', 4, { key: 'weather/rain' }));
    expect(codesOf([elsewhere, asked], asked)).toEqual([]);
  });

  it('is nothing where no figure is about anything with enough odds', () => {
    expect(codesOf([figureIn(5, candidate('killed', 1)), asked], asked)).toEqual([]);
  });

  it('leaves the figure itself out', () => {
    const sure = figureIn(5, candidate('killed', 4));
    expect(codesOf([sure], sure)).toEqual([]);
    expect(codesOf([sure, figureIn(9, candidate('killed', 4))], sure)).toEqual(['told-any', 'told-far']);
  });

  it('says nothing for a topic that a gate stops', () => {
    const stopped = figureIn(5, candidate('killed', 4, { stop: { gate: 'party' } }));
    expect(codesOf([figureIn(5, candidate('killed', 4)), stopped], stopped)).toEqual([]);
  });
});
