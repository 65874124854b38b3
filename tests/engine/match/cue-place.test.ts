import { describe, expect, it } from 'vitest';
import { decide, openPack } from './decide.ts';
import { landPack } from './land-pack.ts';

/** Regions that a pack knows only so that nothing is told of their country in their place. */
const index = openPack({
  ...landPack,
  measures: landPack.measures.map((measure) =>
    measure.id === 'joblessness'
      ? { ...measure, cues: [...measure.cues, { text: 'joblessness in {place}' }] }
      : measure,
  ),
  entities: [
    ...landPack.entities,
    { id: 'regions', name: 'Regions', kind: 'region', aliases: [{ text: 'Tarn' }, { text: 'Mora' }] },
    {
      id: 'nor',
      name: 'Norland',
      kind: 'country',
      iso3: 'NRL',
      aliases: [{ text: 'Nyhavn', use: 'metonym' as const }],
    },
  ],
});
const found = (text: string) =>
  decide(text, { title: 'Norland in figures', date: '2032-02-01' }, index).filter((one) => one.includes('='));

describe('a place that the cue takes in', () => {
  it.each([
    'Joblessness in Tarn rose to 4.4%.',
    'Norland votes today. Joblessness in Mora stands at 4.4%.',
    'Joblessness in Tarn is 4.4 percent of the workforce.',
    'Joblessness in Nyhavn is 4.4 percent of the workforce.',
    'The unemployment rate in Nyhavn is 4.4%.',
  ])('keeps the figure from the page’s country: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Joblessness in Norland rose to 4.4%.', '4.4%=joblessness-of@land/norland'],
    ['Unemployment rose to 4.4%.', '4.4%=joblessness-of@land/norland'],
    ['Joblessness in Ostia rose to 4.4%.', '4.4%=joblessness-of@land/ostia'],
  ])('is the one that is told of where the topic knows it: %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});
