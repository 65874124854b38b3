import { describe, expect, it } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import type { Block } from '../../../engine/page.ts';
import { openPack } from './decide.ts';
import { landPack } from './land-pack.ts';

const index = openPack({
  ...landPack,
  measures: landPack.measures.map((measure) =>
    measure.id === 'population'
      ? { ...measure, cues: [...measure.cues, { text: 'headcount', strength: 'weak' as const }] }
      : measure,
  ),
});

/** What a cell says under the head of its column and beside that of its row. */
function cell(text: string, columnHead: string, rowHead: string) {
  const blocks: Block[] = [
    { id: 0, kind: 'title', text: 'Two neighbours' },
    { id: 1, kind: 'cell', text: columnHead },
    { id: 2, kind: 'cell', text: rowHead },
    { id: 3, kind: 'cell', text, columnHead: 1, rowHead: 2 },
  ];
  const { figures } = analyse({ title: null, date: '2032-01-01', url: null, language: 'en', blocks }, index);
  const found = figures.find(({ figure }) => figure.block === 3);
  return { unit: found?.figure.unit, low: found?.figure.low, topic: found?.decision.topic ?? null };
}

describe('a cell takes', () => {
  it.each<
    [says: string, text: string, columnHead: string, rowHead: string, expected: Partial<ReturnType<typeof cell>>]
  >([
    [
      'its unit from the head of its column',
      '603,550',
      'Area, sq km',
      'Norland',
      { unit: 'km2', low: 603_550, topic: 'land/area-of@land/norland' },
    ],
    [
      'its unit from the head of its row',
      '603,550',
      'Norland',
      'Area, sq km',
      { unit: 'km2', low: 603_550, topic: 'land/area-of@land/norland' },
    ],
    ['a unit behind "in"', '603,550', 'Area in sq km', 'Norland', { unit: 'km2', topic: 'land/area-of@land/norland' }],
    ['a scale behind "in"', '38.5', 'Norland', 'Size in million', { unit: 'count', low: 38.5e6 }],
    ['money behind "in"', '412', 'Output in dollars', 'Norland', { unit: 'USD', low: 412 }],
    ['no unit behind another "in"', '412', 'Ships lost in action', 'Norland', { unit: 'count', low: 412 }],
    ['no month behind "in"', '412', 'Head of cattle in May', 'Norland', { unit: 'count', low: 412 }],
    ['no place behind "in"', '412', 'Ships in Sudland', 'Norland', { unit: 'count', low: 412 }],
    [
      'its scale from the head of its row',
      '38.5',
      'Norland',
      'Size, million',
      { unit: 'count', low: 38.5e6, topic: null },
    ],
    [
      'a measure from a head that is too weak a cue for text',
      '36.9 million',
      'Norland',
      'Headcount',
      { low: 36.9e6, topic: 'land/population-of@land/norland' },
    ],
    ['no unit from heads that name none', '603,550', 'Norland', 'Rank', { unit: 'count', low: 603_550, topic: null }],
    ['its scale over a comma', '24', 'Headcount, 000', 'Norland', { low: 24_000 }],
    ['its scale from the brackets of its head', '24', "Output ('000)", 'Norland', { low: 24_000 }],
    ['its scale between two commas', '36', 'Ferries, million, 2031', 'Norland', { low: 36e6 }],
    ['no scale from the number of another cell', '16,000', '119,000', 'Norland', { unit: 'count', low: 16_000 }],
    ['no scale from the first number of its row', '3,500,000', 'Norland', '1,089,000', { low: 3_500_000 }],
    ['no unit from a number before it', '640', 'Norland', '4,000,000', { unit: 'count', low: 640 }],
    ['no digits from a measured cell above it', '16', '119 km', 'Norland', { unit: 'count', low: 16 }],
    ['no digits from a price above it', '16', '$119 million', 'Norland', { unit: 'count', low: 16 }],
    ['no digits from a year above it', '16', 'Ferries, 2031 km', 'Norland', { low: 16 }],
    ['no scale from a letter alone', '38', 'M', 'Norland', { unit: 'count', low: 38 }],
    ['no thousands from a letter alone', '12', 'Norland', 'K', { unit: 'count', low: 12 }],
    ['no unit from a letter alone', '7', 'D', 'F', { unit: 'count', low: 7 }],
    ['a scale from a letter in brackets', '7', 'Ferries (k)', 'Norland', { low: 7000 }],
    ['a scale from a word alone', '7', 'Norland', 'Million', { low: 7e6 }],
    ['a unit from two letters', '7', 'Norland', 'km', { unit: 'km' }],
    ['no unit where it has one', '603,550 sq mi', 'Norland', 'Rank, sq km', { unit: 'mi2', low: 603_550, topic: null }],
  ])('%s', (_, text, columnHead, rowHead, expected) => {
    expect(cell(text, columnHead, rowHead)).toMatchObject(expected);
  });
});
