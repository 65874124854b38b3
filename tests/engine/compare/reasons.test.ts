import { describe, expect, it } from 'vitest';
import type { AnalysedFigure } from '../../../engine/analysis.ts';
import { compareFigure } from '../../../engine/compare/compare-figure.ts';
import type { Reason } from '../../../engine/compare/comparison.ts';
import { type ClaimRow, fakeFigure, fakeIndex, fakePage, type TopicRow, type World } from './fake-index.ts';

const jan = { asOf: '2025-01-13' } as const;

function reasons(
  figure: Parameters<typeof fakeFigure>[0],
  claims: readonly ClaimRow[],
  world: Omit<World, 'claims'> = {},
  more: Partial<AnalysedFigure> = {},
): readonly Reason[] {
  const page = fakePage({ text: 'The spy agency NIS said 300 were killed.' });
  return compareFigure({ ...fakeFigure(figure), ...more }, page, fakeIndex({ ...world, claims }))!.reasons;
}

const kinds = (found: readonly Reason[]) => found.map(({ kind }) => kind);
const reason = (found: readonly Reason[], kind: Reason['kind']) => found.find((one) => one.kind === kind);

describe('why figures differ', () => {
  it('is not asked where all say the same', () => {
    expect(
      reasons({}, [
        { value: 300, origin: 'a', ...jan },
        { value: 300, origin: 'b', ...jan },
      ]),
    ).toEqual([]);
  });

  it('may be the definition', () => {
    const topics: TopicRow[] = [{ id: 'killed', definition: 'certified deaths' }];
    const found = reasons(
      {},
      [
        { value: 300, origin: 'a', definition: 'certified deaths', ...jan },
        { value: 900, origin: 'b', definition: 'excess deaths', ...jan },
      ],
      { topics },
    );
    expect(reason(found, 'definition')).toEqual({
      kind: 'definition',
      ours: null,
      theirs: 'excess deaths',
      who: 'B',
    });
  });

  it('is not the definition where all use one', () => {
    const claims = [300, 900].map((value, at) => ({ value, origin: `o${at}`, definition: 'excess deaths', ...jan }));
    expect(kinds(reasons({}, claims))).not.toContain('definition');
  });

  describe('may be the side of the conflict', () => {
    const world: Omit<World, 'claims'> = {
      origins: [{ id: 'hur', party: 'p/ukraine', entity: 'p/spies' }, { id: 'mod', party: 'p/ukraine' }, { id: 'nis' }],
      entities: [{ id: 'ukraine', name: 'Ukraine' }, { id: 'spies' }],
    };
    const hur = { value: 900, origin: 'hur', ...jan };
    const nis = { value: 300, origin: 'nis', ...jan };
    const byHur = { attribution: { start: 4, end: 18, entity: 'p/spies' } };

    it.each<[string, number, readonly ClaimRow[], Partial<AnalysedFigure>, Reason | undefined]>([
      ['of the farthest counter', 300, [nis, hur], {}, { kind: 'party', ours: null, theirs: 'Ukraine', who: 'HUR' }],
      [
        "of the page's own counter",
        900,
        [nis, hur],
        byHur,
        { kind: 'party', ours: 'Ukraine', theirs: null, who: 'NIS' },
      ],
      ['but not where every counter is of it', 900, [hur, { value: 300, origin: 'mod', ...jan }], byHur, undefined],
      ['but not where the page agrees with nobody', 200, [nis, hur], {}, undefined],
      ['but not where the farthest is of no side', 900, [nis, hur], {}, undefined],
    ])('%s', (_, low, claims, more, expected) => {
      expect(reason(reasons({ low, high: low }, claims, world, more), 'party')).toEqual(expected);
    });
  });

  it('may be the scope, where it is not that of whoever gives the number of the page', () => {
    const found = reasons({}, [
      { value: 300, origin: 'a', scope: 'in Kursk', ...jan },
      { value: 900, origin: 'b', scope: 'in all of Russia', ...jan },
    ]);
    expect(reason(found, 'scope')).toEqual({ kind: 'scope', ours: null, theirs: 'in all of Russia', who: 'B' });
  });

  it("may be the date: the farthest figure that is of another month than the page's", () => {
    const found = reasons({}, [
      { value: 310, origin: 'a', asOf: '2024-10' },
      { value: 100, origin: 'b', asOf: '2024-11-02' },
      { value: 290, origin: 'c', ...jan },
    ]);
    expect(reason(found, 'date')).toEqual({
      kind: 'date',
      ours: '2025-01-21',
      theirs: '2024-11-02',
      who: 'B',
      ofPage: true,
    });
  });

  it('is the date above all where a counter has gone on from the number of the page', () => {
    const found = reasons({ low: 100, high: 100 }, [
      { value: 100, origin: 'nis', asOf: '2024-12-19' },
      { value: 300, origin: 'nis', ...jan },
      { value: 1100, origin: 'jcs', asOf: '2024-11' },
    ]);
    expect(reason(found, 'date')).toEqual({
      kind: 'date',
      ours: '2024-12-19',
      theirs: '2025-01-13',
      who: 'NIS',
      ofClaim: true,
    });
    expect(kinds(found)).not.toContain('correction');
  });

  it('is not the date within one month', () => {
    expect(
      kinds(
        reasons({}, [
          { value: 900, origin: 'a', ...jan },
          { value: 300, origin: 'b', ...jan },
        ]),
      ),
    ).not.toContain('date');
  });

  it("may be the origin, the page's own counter told apart", () => {
    const world: Omit<World, 'claims'> = {
      origins: [
        { id: 'nis', name: 'NIS', entity: 'p/spies' },
        { id: 'jcs', name: 'JCS' },
      ],
      entities: [{ id: 'spies', name: 'National Intelligence Service', kind: 'organisation' }],
    };
    const claims: ClaimRow[] = [
      { value: 900, origin: 'jcs', ...jan },
      { value: 300, origin: 'nis', ...jan },
    ];
    const attribution = { start: 4, end: 18, entity: 'p/spies' };
    expect(reason(reasons({}, claims, world, { attribution }), 'origin')).toEqual({
      kind: 'origin',
      ours: 'NIS',
      theirs: 'JCS',
      who: 'JCS',
    });
    expect(reason(reasons({}, claims, world), 'origin')).toEqual({
      kind: 'origin',
      ours: null,
      theirs: 'JCS',
      who: 'JCS',
    });
  });

  it('may be the bound', () => {
    const found = reasons({ low: null, high: 12_000, hedge: '<=' }, [
      { value: 10_000, hedge: '~', origin: 'a', ...jan },
      { value: [3000, null], hedge: '>', origin: 'b', ...jan },
    ]);
    expect(reason(found, 'bound')).toEqual({ kind: 'bound', ours: '<=', theirs: '>', who: 'B' });
  });

  it('is no bound between an estimate and a plain number', () => {
    expect(
      kinds(
        reasons({ hedge: '~' }, [
          { value: 900, origin: 'a', ...jan },
          { value: 800, origin: 'b', ...jan },
        ]),
      ),
    ).not.toContain('bound');
  });

  it('may be the unit', () => {
    const found = reasons({ low: 500, high: 500, unit: 'mi2' }, [
      { value: 1300, unit: 'km2', origin: 'a', ...jan },
      { value: 1000, unit: 'km2', origin: 'b', ...jan },
    ]);
    expect(reason(found, 'unit')).toEqual({ kind: 'unit', ours: 'mi2', theirs: 'km2', who: 'A' });
  });

  it('may be rounding', () => {
    const found = reasons({ low: 1300, high: 1300 }, [
      { value: 1294, origin: 'a', ...jan },
      { value: 1250, origin: 'b', ...jan },
    ]);
    expect(reason(found, 'rounding')).toEqual({ kind: 'rounding', ours: '1300', theirs: '1294', who: 'A' });
  });

  it('is no rounding where both would be shown with the same digits', () => {
    const found = reasons({ low: 484_000_000_000, high: 484_000_000_000 }, [
      { value: 483_700_000_000, origin: 'a', ...jan },
      { value: 470_000_000_000, origin: 'b', ...jan },
    ]);
    expect(kinds(found)).not.toContain('rounding');
  });

  it.each<[string, ClaimRow]>([
    ['a lower one', { value: 500, origin: 'ministry', asOf: '2025-01-10' }],
    ['a mark', { value: 500, origin: 'ministry', asOf: '2025-01-13', aside: 'superseded' }],
  ])('may be a correction, known by %s', (_, earlier) => {
    const found = reasons({ low: 500, high: 500 }, [
      earlier,
      { value: 471, origin: 'ministry', ...jan },
      { value: 100, origin: 'b', ...jan },
    ]);
    expect(reason(found, 'correction')).toEqual({ kind: 'correction', ours: '500', theirs: '471', who: 'MINISTRY' });
  });

  it('come in a fixed order', () => {
    const world: Omit<World, 'claims'> = {
      origins: [{ id: 'a', party: 'p/ukraine' }],
      entities: [{ id: 'ukraine' }],
    };
    const found = reasons(
      {},
      [
        { value: [900, null], hedge: '>', origin: 'a', definition: 'x', scope: 'all', asOf: '2024-10' },
        { value: 304, origin: 'b', definition: 'y', scope: 'some', ...jan },
        { value: 303, origin: 'c', definition: 'y', scope: 'some', ...jan },
      ],
      world,
    );
    expect(kinds(found)).toEqual(['definition', 'party', 'scope', 'date', 'origin', 'bound', 'rounding']);
  });
});
