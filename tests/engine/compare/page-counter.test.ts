import { describe, expect, it } from 'vitest';
import { compareFigure } from '../../../engine/compare/compare-figure.ts';
import { fakeFigure, fakeIndex, fakePage, type World } from './fake-index.ts';

const jan = { asOf: '2025-01-13' } as const;

describe('a counter of a party', () => {
  const world: Omit<World, 'claims'> = {
    origins: [
      { id: 'gov', name: 'Government of Israel', short: 'Israel', party: 'p/israel' },
      { id: 'staff', name: 'Army of Ukraine', short: 'Ukrainian General Staff', party: 'p/ukraine' },
    ],
    entities: [
      { id: 'israel', name: 'Israel', aliases: [{ text: 'Israeli', use: 'demonym' }] },
      { id: 'ukraine', name: 'Ukraine', aliases: [{ text: 'Ukrainian', use: 'demonym' }] },
    ],
  };
  it.each([
    ['The Israeli government', 'p/gov'],
    ["Israel's government", 'p/gov'],
    ["Ukraine's general staff", 'p/staff'],
    ['The Israeli general staff', null],
    ['The Israeli government press office', null],
    ['Israeli', null],
  ])('is known by its words in any order: %s', (text, origin) => {
    const found = compareFigure(
      { ...fakeFigure(), attribution: { start: 0, end: text.length, entity: null } },
      fakePage({ text }),
      fakeIndex({
        ...world,
        claims: [
          { value: 300, origin: 'gov', ...jan },
          { value: 400, origin: 'staff', ...jan },
        ],
      }),
    );
    expect(found?.attribution?.origin).toBe(origin);
  });
});

describe('who counted according to the page', () => {
  const world: Omit<World, 'claims'> = {
    origins: [{ id: 'nis', name: 'National Intelligence Service', short: 'NIS' }],
    entities: [
      { id: 'spies', name: 'NIS', kind: 'organisation' },
      { id: 'boss', name: 'The Boss', kind: 'person' },
    ],
  };
  const attributed = (
    start: number,
    end: number,
    entity: string | null,
    text = 'The spy agency NIS said 300 were killed.',
  ) =>
    compareFigure(
      { ...fakeFigure(), attribution: { start, end, entity } },
      fakePage({ text }),
      fakeIndex({ ...world, claims: [{ value: 300, origin: 'nis', ...jan }] }),
    )!.attribution;

  it.each([
    ['by the entity that bears its name', 4, 18, 'p/spies', { words: 'spy agency NIS', origin: 'p/nis' }],
    ['not where the packs know no such counter', 4, 18, 'p/boss', { words: 'spy agency NIS', origin: null }],
  ] as const)('is found among the origins %s', (_, start, end, entity, expected) => {
    expect(attributed(start, end, entity)).toEqual(expected);
  });

  it.each([
    ['by its short name alone', 'The NIS said 300 were killed.', 4, 7, 'p/nis'],
    ['by its name within others', 'Its National Intelligence Service chief said 300.', 4, 39, 'p/nis'],
    ['not within a longer word', 'The National Intelligence Services said 300.', 4, 34, null],
    ['not beside a second one', 'The National Intelligence Service and Kyiv said 300.', 4, 42, null],
  ] as const)('is found %s', (_, text, start, end, origin) => {
    expect(attributed(start, end, null, text)?.origin).toBe(origin);
  });

  it('is named where the page prints a pronoun', () => {
    expect(attributed(0, 2, 'p/boss', 'He said 300 were killed.')).toEqual({ words: 'The Boss', origin: null });
  });

  it('is nobody where the page prints a pronoun for a name that no pack knows', () => {
    expect(attributed(0, 2, null, 'He said 300 were killed.')).toBeNull();
  });

  it('is null where the page does not say', () => {
    expect(
      compareFigure(fakeFigure(), fakePage(), fakeIndex({ ...world, claims: [{ value: 300, ...jan }] }))?.attribution,
    ).toBeNull();
  });
});

describe('whose number the page gives', () => {
  const claims = [
    { value: 300, origin: 'a', ...jan },
    { value: 300, origin: 'b', ...jan },
    { value: 900, origin: 'c', ...jan },
  ];
  const same = (text: string, rows = claims) => {
    const attribution = text === '' ? null : { start: 0, end: text.length, entity: null };
    return compareFigure({ ...fakeFigure(), attribution }, fakePage({ text }), fakeIndex({ claims: rows }))?.relation
      .sameAsOrigin;
  };
  it.each([
    ['B', 'p/b'],
    ['The organisers', null],
    ['', 'p/a'],
  ])('where two give it and the page names “%s”: %s', (text, expected) => expect(same(text)).toBe(expected));

  it('is told where one alone gives it', () => expect(same('The organisers', claims.slice(1))).toBe('p/b'));
});
