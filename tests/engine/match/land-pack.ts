/** Made-up countries with figures of each, for tests of topics that stand for one per entity. */
import type { Claim } from '../../../data/schema/claim.ts';
import type { Pack } from '../../../data/schema/pack.ts';
import { emptyPack, noExamples } from '../index/sample-pack.ts';

const per = ['norland', 'sudland', 'ostia'];

const claim = (topic: string, about: string, value: number, unit: string, asOf: string): Claim => ({
  topic,
  about,
  low: value,
  high: value,
  unit,
  hedge: '',
  asPrinted: null,
  asOf,
  origin: null,
  outlet: null,
});

export const landPack: Pack = emptyPack('land', {
  nounClasses: [
    { id: 'people', dimension: 'people', nouns: ['people', 'inhabitants'] },
    { id: 'animal', dimension: 'count', nouns: ['elks'] },
  ],
  measures: [
    {
      id: 'population',
      label: 'population',
      dimension: 'people',
      counts: ['people'],
      aggregation: 'stock',
      cues: [
        'population of',
        'population is',
        'population',
        'is home to',
        'a country of {figure}',
        'people live in',
        'has {figure}',
      ].map((text) => ({ text })),
      not: ['elks', 'refugees'],
      notAdjacent: ['growth'],
    },
    {
      id: 'area',
      label: 'area',
      dimension: 'area',
      counts: [],
      aggregation: 'stock',
      cues: ['covers', 'an area of', 'area'].map((text) => ({ text })),
    },
    {
      id: 'joblessness',
      label: 'joblessness',
      dimension: 'share',
      counts: [],
      aggregation: 'stock',
      cues: ['unemployment', 'unemployment rate'].map((text) => ({ text })),
    },
  ],
  entities: [
    {
      id: 'norland',
      name: 'Norland',
      kind: 'country',
      iso3: 'NRL',
      aliases: [{ text: 'Norland' }, { text: 'Norlandians', use: 'demonym' }, { text: 'Norlandian', use: 'demonym' }],
    },
    {
      id: 'sudland',
      name: 'Sudland',
      kind: 'country',
      iso3: 'SDL',
      aliases: [{ text: 'Sudland' }, { text: 'Sudlandian', use: 'demonym' }],
    },
    { id: 'ostia', name: 'Ostia', kind: 'country', iso3: 'OST', aliases: [{ text: 'Ostia' }] },
  ],
  topics: [
    {
      id: 'population-of',
      label: 'population',
      measure: 'population',
      per,
      period: { from: '2020', to: null },
      examples: noExamples,
    },
    { id: 'area-of', label: 'area', measure: 'area', per, period: { from: '2000', to: null }, examples: noExamples },
    {
      id: 'joblessness-of',
      label: 'joblessness',
      measure: 'joblessness',
      per,
      period: { from: '2020', to: null },
      examples: noExamples,
    },
  ],
  claims: [
    claim('population-of', 'norland', 38_500_000, 'people', '2030'),
    claim('population-of', 'norland', 39_000_000, 'people', '2031'),
    claim('population-of', 'sudland', 8_100_000, 'people', '2031'),
    claim('population-of', 'ostia', 52_000_000, 'people', '2031'),
    claim('area-of', 'norland', 603_550, 'km2', '2030'),
    claim('joblessness-of', 'norland', 0.044, 'share', '2031'),
  ],
});

/** Another pack that knows one of the countries by its capital. */
export const capitalPack: Pack = emptyPack('capitals', {
  entities: [
    { id: 'nor', name: 'Norland', kind: 'country', iso3: 'NRL', aliases: [{ text: 'Nyhavn', use: 'metonym' }] },
  ],
});
