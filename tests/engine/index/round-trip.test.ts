import { describe, expect, it } from 'vitest';
import { compilePacks } from '../../../engine/index/compile.ts';
import { openIndex } from '../../../engine/index/open.ts';
import { scan } from '../../../engine/scan/scan.ts';
import { river } from './sample-pack.ts';

const index = openIndex(compilePacks([river]));

describe('an index of one pack', () => {
  it('gives its summary', () => {
    expect(index.packs).toEqual([
      {
        id: 'river',
        title: 'Pack river',
        revision: 1,
        licence: 'CC0-1.0',
        attribution: ['Bureau of Rivers'],
        reachesTo: '2025-06',
        claims: 3,
      },
    ]);
  });

  it('gives a topic with its measure, both with qualified ids, without the examples', () => {
    const { examples: _, ...given } = river.topics[0]!;
    expect(index.topic('river/norland-killed')).toEqual({
      key: 'river/norland-killed',
      pack: 'river',
      about: null,
      topic: {
        ...given,
        id: 'river/norland-killed',
        measure: 'river/killed',
        party: { anyOf: ['river/norland'], within: 'sentence' },
        rivals: ['river/sudland'],
        anchors: [{ anyOf: ['river/mora-region'], within: 'document' }],
      },
      measure: { ...river.measures[0], id: 'river/killed', counts: ['river/soldiers'] },
    });
  });

  it('gives a topic of one entity only where the topic is meant for that entity', () => {
    expect(index.topic('river/population-of@river/norland')?.about).toBe('river/norland');
    expect(index.topic('river/population-of')?.about).toBeNull();
    expect(index.topic('river/population-of@river/mora-region')).toBeUndefined();
    expect(index.topic('river/norland-killed@river/norland')).toBeUndefined();
    expect(index.topic('river/nothing')).toBeUndefined();
  });

  it('gives the claims of a topic with origin and outlet looked up', () => {
    const [first, second] = index.claims('river/norland-killed');
    expect(first).toEqual({
      claim: { ...river.claims[0], topic: 'river/norland-killed', origin: 'river/staff', outlet: 'river/herald' },
      originId: 'river/staff',
      origin: { ...river.origins[0], id: 'river/staff', party: 'river/sudland' },
      outletId: 'river/herald',
      outlet: { ...river.outlets[0], id: 'river/herald' },
    });
    expect(second).toEqual({
      claim: { ...river.claims[1], topic: 'river/norland-killed' },
      originId: null,
      origin: null,
      outletId: null,
      outlet: null,
    });
  });

  it('keeps the claims of each entity of a topic apart', () => {
    expect(index.claims('river/population-of@river/norland').map(({ claim }) => claim.low)).toEqual([5_100_000]);
    expect(index.claims('river/population-of@river/sudland')).toEqual([]);
    expect(index.claims('river/population-of')).toEqual([]);
    expect(index.claims('elsewhere/none')).toEqual([]);
  });

  it('gives an entity with qualified ids, and undefined for an unknown one', () => {
    expect(index.entity('river/mora-region')).toEqual({
      ...river.entities[2],
      id: 'river/mora-region',
      partOf: ['river/sudland'],
    });
    expect(index.entity('mora-region')).toBeUndefined();
    expect(index.entity('')).toBeUndefined();
  });

  it.each([
    ['river/norland-killed', ['river/norland-casualties']],
    ['river/population-of', ['river/density-of']],
    ['river/population-of@river/norland', ['river/density-of@river/norland']],
    ['river/population-of@river/sudland', []],
    ['river/density-of', []],
  ])('names what hangs on %s', (key, related) => {
    expect(index.related(key)).toEqual(related);
  });

  it('knows the topics of a measure, the wider classes of a noun, the wholes and the topics of an entity', () => {
    expect(index.topics.ofMeasure('river/population')).toEqual(['river/population-of', 'river/density-of']);
    expect(index.topics.ofMeasure('river/none')).toEqual([]);
    expect(index.topics.classes('river/soldiers')).toEqual(['river/soldiers', 'river/persons']);
    expect(index.wholes('river/mora-region')).toEqual(['river/mora-region', 'river/sudland']);
    expect(index.topicsOf('river/mora-region')).toEqual(['river/norland-killed']);
    expect(index.topicsOf('river/norland')).toEqual([
      'river/norland-killed',
      'river/norland-casualties',
      'river/population-of@river/norland',
      'river/density-of@river/norland',
    ]);
  });

  it('gives the same bytes and the same hash for the same packs, and another hash for another revision', () => {
    const again = compilePacks([structuredClone(river)]);
    expect(new Uint8Array(again)).toEqual(new Uint8Array(compilePacks([river])));
    expect(openIndex(again).hash).toBe(index.hash);
    expect(openIndex(compilePacks([{ ...river, revision: 2 }])).hash).not.toBe(index.hash);
  });

  it('gives one and the same record at each call', () => {
    expect(index.claims('river/norland-killed')).toBe(index.claims('river/norland-killed'));
    expect(index.entity('river/norland')).toBe(index.entity('river/norland'));
  });

  it('finds names in text', () => {
    const text = 'Norland and the South fought over Mora Region (毛良). Norlandians, NL.';
    expect(index.mentions(scan(text), 0).map((m) => text.slice(m.start, m.end))).toEqual([
      'Norland',
      'the South',
      'Mora Region',
      '毛良',
      'Norlandians',
      'NL',
    ]);
  });
});
