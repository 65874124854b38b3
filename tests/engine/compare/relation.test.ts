import { describe, expect, it } from 'vitest';
import type { HedgeCode } from '../../../data/schema/vocabulary.ts';
import { compareFigure } from '../../../engine/compare/compare-figure.ts';
import { type ClaimRow, fakeFigure, fakeIndex, fakePage } from './fake-index.ts';

type Ends = readonly [low: number | null, high: number | null, hedge?: HedgeCode];

const exactly = (value: number, hedge: HedgeCode = ''): Ends => [value, value, hedge];
const upTo = (value: number): Ends => [null, value, '<='];
const moreThan = (value: number): Ends => [value, null, '>'];
const atLeast = (value: number): Ends => [value, null, '>='];

/** One origin each. */
function others(...ends: readonly Ends[]): ClaimRow[] {
  return ends.map(([low, high, hedge = ''], at) => ({
    value: [low, high],
    hedge,
    origin: `o${at}`,
    outlet: `n${at}`,
    asOf: '2025-01',
  }));
}

function relationOf([low, high, hedge = '']: Ends, claims: readonly ClaimRow[]) {
  const figure = fakeFigure({ low, high, hedge });
  return compareFigure(figure, fakePage(), fakeIndex({ claims }))!.relation;
}

describe('the relation of a figure to the spread', () => {
  it.each<[string, string, Ends, readonly Ends[]]>([
    ['300 against 300 and about 300', 'same', exactly(300), [exactly(300), exactly(300, '~')]],
    ['1,300 against 1,294 and 1,300', 'same', exactly(1300), [exactly(1294), exactly(1300)]],
    ['10,000 to 12,000 against 10,000 and 12,000', 'same', [10_000, 12_000], [exactly(10_000), exactly(12_000)]],
    ['about 11,000 against 10,000 and 12,000', 'within', exactly(11_000, '~'), [exactly(10_000), exactly(12_000)]],
    ['up to 12,000 against 10,000 and 12,000', 'contains', upTo(12_000), [exactly(10_000), exactly(12_000)]],
    ['up to 11,000 against 10,000 and 12,000', 'overlaps', upTo(11_000), [exactly(10_000), exactly(12_000)]],
    ['up to 12,000 against up to 12,000 twice', 'same', upTo(12_000), [upTo(12_000), upTo(12_000)]],
    ['12,000 against up to 12,000 twice', 'within', exactly(12_000), [upTo(12_000), upTo(12_000)]],
    ['3,800 against 1,100 and 3,000', 'above', exactly(3800), [exactly(1100), exactly(3000)]],
    ['200 against 1,100 and 3,000', 'below', exactly(200), [exactly(1100), exactly(3000)]],
    ['984 against 1,000 and 1,300', 'within', exactly(984), [exactly(1000), exactly(1300)]],
    ['900 against 1,000 and 1,300', 'below', exactly(900), [exactly(1000), exactly(1300)]],
    ['about 950 against 1,000 and 1,300', 'overlaps', exactly(950, '~'), [exactly(1000), exactly(1300)]],
    ['about 12,000 against 9,000 and 11,000', 'overlaps', exactly(12_000, '~'), [exactly(9000), exactly(11_000)]],
    ['nearly 12,000 against 9,000 and 11,000', 'overlaps', exactly(12_000, '<~'), [exactly(9000), exactly(11_000)]],
    ['about 984 against 1,100 and 1,300', 'below', exactly(984, '~'), [exactly(1100), exactly(1300)]],
    ['about 41 million against 36 and 38.98 million', 'above', exactly(41e6, '~'), [exactly(36e6), exactly(38.98e6)]],
    [
      'an estimated 223 million against 237 and 244 million',
      'below',
      exactly(223e6, '~'),
      [exactly(237e6), exactly(244e6)],
    ],
    [
      '481,000 against nearly 525,000 and 4.7 million',
      'below',
      exactly(481_000),
      [exactly(525_000, '<~'), exactly(4.7e6)],
    ],
    ['about 990 against 981 and 1,300', 'within', exactly(990, '~'), [exactly(981), exactly(1300)]],
    ['about 975 against 981 and 1,300', 'overlaps', exactly(975, '~'), [exactly(981), exactly(1300)]],
    ['12,000 against 9,000 and 11,000', 'above', exactly(12_000), [exactly(9000), exactly(11_000)]],
    ['more than 3,000 against 3,000 twice', 'overlaps', moreThan(3000), [exactly(3000), exactly(3000)]],
    ['more than 3,000 against 3,100 and 4,000', 'contains', moreThan(3000), [exactly(3100), exactly(4000)]],
    ['at least 3,000 against 3,000 and 4,000', 'contains', atLeast(3000), [exactly(3000), exactly(4000)]],
    ['more than 5,000 against 3,000 and 4,000', 'above', moreThan(5000), [exactly(3000), exactly(4000)]],
    ['3,500 against more than 3,000 and 1,100', 'within', exactly(3500), [moreThan(3000), exactly(1100)]],
    ['12,000 against at least 10,000 and 9,000', 'within', exactly(12_000), [atLeast(10_000), exactly(9000)]],
    ['10,000 against more than 3,000 and 1,100', 'above', exactly(10_000), [moreThan(3000), exactly(1100)]],
    ['9,000 against more than 3,000 and 4,000', 'above', exactly(9000), [moreThan(3000), exactly(4000)]],
    ['8,000 to 15,000 against 10,000 and 12,000', 'contains', [8000, 15_000], [exactly(10_000), exactly(12_000)]],
    ['8,000 to 11,000 against 10,000 and 12,000', 'overlaps', [8000, 11_000], [exactly(10_000), exactly(12_000)]],
    ['thousands against 3,000 and 4,000', 'contains', [1000, 10_000, 'vague'], [exactly(3000), exactly(4000)]],
    ['-3 against -2 and 1', 'below', exactly(-3), [exactly(-2), exactly(1)]],
    ['0 against 0 twice', 'same', exactly(0), [exactly(0), exactly(0)]],
  ])('of %s is "%s"', (_, kind, figure, claims) => {
    expect(relationOf(figure, others(...claims))).toMatchObject({ kind, reason: null });
  });

  it('names the origin that gives the same number within a wider spread', () => {
    expect(relationOf(exactly(12_000), others(exactly(10_000), exactly(12_000)))).toEqual({
      kind: 'within',
      reason: null,
      sameAsOrigin: 'p/o1',
    });
  });
});

describe('nothing is compared', () => {
  const claim: ClaimRow = { value: 300, origin: 'nis', asOf: '2025-01-13' };
  const relate = (figure: Parameters<typeof fakeFigure>[0], claims: readonly ClaimRow[]) =>
    compareFigure(fakeFigure(figure), fakePage(), fakeIndex({ claims }))!.relation;

  it.each<[string, string, Parameters<typeof fakeFigure>[0], readonly ClaimRow[]]>([
    [
      'a single origin is known, however many outlets repeat it',
      'one-origin',
      {},
      [
        { ...claim, outlet: 'a' },
        { ...claim, outlet: 'b' },
      ],
    ],
    [
      'no claim names its counter',
      'no-origin',
      {},
      [
        { value: 300, outlet: 'a' },
        { value: 400, outlet: 'b' },
      ],
    ],
    ['nothing is known', 'no-claims', {}, []],
    [
      'all is a copy, a plan or another measure',
      'no-claims',
      {},
      [
        { ...claim, aside: 'conflation' },
        { ...claim, aside: 'copy' },
      ],
    ],
    ['all became known after the page', 'later-only', {}, [{ ...claim, asOf: '2025-04-30' }]],
    ['the figure has no number', 'open', { low: null, high: null }, [claim, { ...claim, origin: 'jcs' }]],
    ['the units do not convert', 'unit', { unit: 'EUR' }, [claim, { ...claim, origin: 'jcs' }]],
    ['others print no number', 'vague', {}, [{ ...claim, value: [12, 120], hedge: 'vague' }]],
  ])('when %s: %s', (_, reason, figure, claims) => {
    expect(relate(figure, claims)).toMatchObject({ kind: 'notComparable', reason });
  });

  it('still tells that the single origin gives the same number', () => {
    expect(relate({ low: 300, high: 300, hedge: '~' }, [claim]).sameAsOrigin).toBe('p/nis');
  });

  it('and there is no comparison at all for a topic that the packs do not have', () => {
    expect(compareFigure(fakeFigure({}, 'p/gone'), fakePage(), fakeIndex({ claims: [claim] }))).toBeNull();
    expect(compareFigure(fakeFigure({}, null), fakePage(), fakeIndex({ claims: [claim] }))).toBeNull();
  });
});
