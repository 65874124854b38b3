import type { Claim } from '../../data/schema/claim.ts';
import type { Pack } from '../../data/schema/pack.ts';
import type { Topic } from '../../data/schema/topic.ts';

/** A claim that nothing is wrong with. */
export const goodClaim: Claim = {
  topic: 'dead',
  low: 20,
  high: 20,
  unit: 'people',
  hedge: '',
  asPrinted: '20 people were killed',
  language: 'en',
  asOf: '2020-05-02',
  origin: 'ministry',
  outlet: 'gazette',
  title: 'Flood in Ruritania',
  url: 'https://gazette.example/flood',
  published: '2020-05-03',
};

/** A topic that nothing is wrong with. */
export const goodTopic: Topic = {
  id: 'dead',
  label: 'people killed by the flood',
  measure: 'killed',
  anchors: [{ anyOf: ['ruritania'], within: 'document' }],
  period: { from: '2020-05', to: null },
  examples: {
    compare: [{ text: 'The flood killed 20 people in Ruritania.' }, { text: 'In Ruritania 21 people were killed.' }],
    not: [{ text: 'The flood killed 20 cows in Ruritania.' }, { text: 'The flood hurt 20 people in Ruritania.' }],
  },
};

/** A small pack that passes every check; `change` is laid over it. */
export function samplePack(change: Partial<Pack> = {}): Pack {
  return {
    format: 'sidelight-pack',
    id: 'flood',
    revision: 1,
    title: 'Flood',
    description: 'A flood that never was.',
    licence: 'CC0-1.0',
    attribution: [],
    languages: ['en'],
    minimumEngine: 1,
    reachesTo: '2020-06',
    nounClasses: [{ id: 'person', dimension: 'people', nouns: ['people'] }],
    measures: [
      {
        id: 'killed',
        label: 'killed',
        dimension: 'people',
        counts: ['person'],
        cues: [{ text: 'killed', voice: 'patient' }],
        plausible: [1, 1000],
      },
    ],
    entities: [{ id: 'ruritania', name: 'Ruritania', kind: 'country', aliases: [{ text: 'Ruritania' }] }],
    topics: [goodTopic],
    origins: [{ id: 'ministry', name: 'Ministry of Water', kind: 'government' }],
    outlets: [{ id: 'gazette', name: 'The Gazette', hosts: ['gazette.example'] }],
    claims: [goodClaim],
    ...change,
  };
}

/** The pack with one claim, changed in the fields that are given. */
export function withClaim(change: Partial<Claim>): Pack {
  return samplePack({ claims: [{ ...goodClaim, ...change }] });
}
