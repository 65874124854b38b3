import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HedgeCode } from '../../../data/schema/vocabulary.ts';
import { compareFigure } from '../../../engine/compare/compare-figure.ts';
import type { RelationKind } from '../../../engine/compare/comparison.ts';
import { type ClaimRow, fakeFigure, fakeIndex, fakePage } from './fake-index.ts';

const value = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: 0, max: 2_000_000 }),
  fc.integer({ min: -5000, max: 500_000 }).map((cents) => cents / 100),
);
const hedge = fc.constantFrom<HedgeCode>('', '~', '<=', '>=', '<', '>', '<~', '>~');

interface Print {
  readonly low: number | null;
  readonly high: number | null;
  readonly hedge: HedgeCode;
}

const closed = fc
  .tuple(value, value)
  .map(([a, b]): Print => ({ low: Math.min(a, b), high: Math.max(a, b), hedge: '' }));
const print: fc.Arbitrary<Print> = fc.oneof(
  closed,
  fc.tuple(value, hedge).map(([at, code]): Print => {
    if (code === '<=' || code === '<') return { low: null, high: at, hedge: code };
    if (code === '>=' || code === '>') return { low: at, high: null, hedge: code };
    return { low: at, high: at, hedge: code };
  }),
);

const asOf = fc.option(fc.constantFrom('2024', '2024-10', '2024-11-04', '2025-01', '2025-01-13', '2025-03'), {
  nil: null,
});
const claim = fc
  .record({
    print,
    asOf,
    origin: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: null }),
    outlet: fc.constantFrom('x', 'y', 'z'),
  })
  .map(({ print: { low, high, hedge: code }, ...rest }): ClaimRow => ({ ...rest, value: [low, high], hedge: code }));

const compared = (figure: Print, claims: readonly ClaimRow[]) =>
  compareFigure(fakeFigure(figure), fakePage(), fakeIndex({ claims }))!;

/** Two origins that print the same: the spread is their figure. */
const twice = ({ low, high, hedge: code }: Print): ClaimRow[] =>
  ['a', 'b'].map((origin) => ({ value: [low, high], hedge: code, origin, asOf: '2025-01' }));

describe('every comparison', () => {
  it('relates to the spread exactly when two origins count, and says why not otherwise', () => {
    fc.assert(
      fc.property(print, fc.array(claim, { maxLength: 12 }), (figure, claims) => {
        const { relation, originCount, spread } = compared(figure, claims);
        expect(relation.kind === 'notComparable').toBe(relation.reason !== null);
        expect(relation.kind !== 'notComparable').toBe(originCount >= 2);
        if (originCount > 0) expect(spread).not.toBeNull();
      }),
    );
  });

  it('has a spread that holds every end of every counted origin', () => {
    fc.assert(
      fc.property(print, fc.array(claim, { maxLength: 12 }), (figure, claims) => {
        const { spread, origins } = compared(figure, claims);
        for (const { id, interval } of origins) {
          for (const end of id === null || interval === null ? [] : [interval.low, interval.high]) {
            if (end === null || spread === null) continue;
            expect(end).toBeGreaterThanOrEqual(spread.low);
            expect(end).toBeLessThanOrEqual(spread.high);
          }
        }
      }),
    );
  });

  it('is the same in whatever order the claims are listed', () => {
    fc.assert(
      fc.property(
        print,
        fc.shuffledSubarray([...Array(10).keys()], { minLength: 10 }),
        fc.array(claim, { minLength: 10, maxLength: 10 }),
        (figure, order, claims) => {
          const shuffled = order.flatMap((at) => claims[at] ?? []);
          expect(compared(figure, shuffled)).toEqual(compared(figure, claims));
        },
      ),
    );
  });

  it('never throws, and its reasons keep their order', () => {
    const order = ['definition', 'party', 'scope', 'date', 'origin', 'bound', 'unit', 'rounding', 'correction'];
    fc.assert(
      fc.property(print, fc.array(claim, { maxLength: 12 }), (figure, claims) => {
        const places = compared(figure, claims).reasons.map(({ kind }) => order.indexOf(kind));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('of two closed figures', () => {
  const mirrored: Readonly<Partial<Record<RelationKind, readonly RelationKind[]>>> = {
    same: ['same'],
    below: ['above'],
    above: ['below'],
    // Two figures of which each holds the other within rounding are within each other.
    within: ['contains', 'within'],
    contains: ['within'],
    overlaps: ['overlaps'],
  };

  it('the one stands to the other as the other to the one, mirrored', () => {
    fc.assert(
      fc.property(closed, closed, (one, other) => {
        const there = compared(one, twice(other)).relation.kind;
        const back = compared(other, twice(one)).relation.kind;
        expect(mirrored[there]).toContain(back);
      }),
    );
  });

  it('each is the same as itself', () => {
    fc.assert(
      fc.property(print, (figure) => {
        expect(compared(figure, twice(figure)).relation.kind).toBe('same');
      }),
    );
  });

  it('a figure below all is below any wider spread on its far side', () => {
    fc.assert(
      fc.property(closed, closed, closed, (figure, one, other) => {
        fc.pre(compared(figure, twice(one)).relation.kind === 'below');
        const higher = {
          ...other,
          low: Math.max(other.low ?? 0, one.low ?? 0),
          high: Math.max(other.high ?? 0, one.high ?? 0),
        };
        expect(compared(figure, [...twice(one), ...twice(higher)]).relation.kind).not.toBe('above');
      }),
    );
  });
});
