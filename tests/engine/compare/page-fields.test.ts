/** What a reason says of the page: only what the page, or its own claim in the packs, says. */
import { describe, expect, it } from 'vitest';
import { compareFigure } from '../../../engine/compare/compare-figure.ts';
import type { Reason } from '../../../engine/compare/comparison.ts';
import type { Figure } from '../../../engine/figures/figure.ts';
import { type ClaimRow, fakeFigure, fakeIndex, fakePage } from './fake-index.ts';

const url = 'https://example.org/news/of-the-day';
const jan = { asOf: '2025-01-13' } as const;

function reasonOf(kind: Reason['kind'], claims: readonly ClaimRow[], figure: Partial<Figure> = {}): Reason | undefined {
  const found = compareFigure(fakeFigure(figure), fakePage({ url }), fakeIndex({ claims }));
  return found?.reasons.find((reason) => reason.kind === kind);
}

describe('another counter who gives the number of the page lends it none of its fields', () => {
  const claims: readonly ClaimRow[] = [
    { value: 300, origin: 'a', definition: 'certified deaths', scope: 'in Kursk', ...jan },
    { value: 900, origin: 'b', definition: 'excess deaths', scope: 'in all of Russia', asOf: '2024-10' },
  ];

  it.each<[Reason['kind'], number, string]>([
    ['definition', 300, 'excess deaths'],
    ['definition', 900, 'certified deaths'],
    ['scope', 300, 'in all of Russia'],
    ['scope', 900, 'in Kursk'],
  ])('%s of %d', (kind, low, theirs) => {
    expect(reasonOf(kind, claims, { low, high: low })).toMatchObject({ ours: null, theirs });
  });

  it('and one who counts as they do is no reason', () => {
    const alike: readonly ClaimRow[] = [
      ...claims,
      { value: 1200, origin: 'c', definition: 'certified deaths', scope: 'in Kursk', ...jan },
    ];
    expect(reasonOf('definition', alike)).toMatchObject({ who: 'B' });
    expect(reasonOf('scope', alike)).toMatchObject({ who: 'B' });
  });
});

describe("the page's own claim says what the page means", () => {
  const own: ClaimRow = { value: 300, origin: 'a', definition: 'burials', scope: 'in Sumy', asOf: '2024-06', url };
  const other: ClaimRow = { value: 900, origin: 'b', definition: 'excess deaths', scope: 'in Russia', ...jan };
  const third: ClaimRow = { value: 800, origin: 'c', definition: 'certified deaths', scope: 'in Kursk', ...jan };

  it.each<[Reason['kind'], string]>([
    ['definition', 'burials'],
    ['scope', 'in Sumy'],
    ['date', '2024-06'],
  ])('%s: %s', (kind, ours) => {
    const found = reasonOf(kind, [own, other, third]);
    expect(found?.ours).toBe(ours);
    expect(found?.ofPage).toBeUndefined();
  });

  it.each(['2025', '2025-01', '2025-01-21'])('but for a date that is no other than the page has: %s', (asOf) => {
    expect(reasonOf('date', [{ ...own, asOf }, { ...other, asOf: '2024-10' }, third])).toMatchObject({
      ours: '2025-01-21',
      ofPage: true,
    });
  });

  it('of that very figure alone', () => {
    expect(reasonOf('definition', [own, other, third], { low: 400, high: 400 })?.ours).toBeNull();
    expect(reasonOf('date', [own, { ...other, asOf: '2024-10' }, third], { low: 400, high: 400 })).toMatchObject({
      ours: '2025-01-21',
      ofPage: true,
    });
  });

  it('and nothing where it has two', () => {
    expect(reasonOf('definition', [own, { ...own, definition: 'graves' }, other, third])?.ours).toBeNull();
  });
});
