import { describe, expect, it } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { openPack, pageOf } from './decide.ts';
import { warPack } from './war-pack.ts';

/** "Verified" is said of many things, "deaths" of the dead alone. */
const index = openPack({
  ...warPack,
  measures: warPack.measures.map((measure) =>
    measure.id === 'killed'
      ? { ...measure, cues: [...measure.cues, { text: 'verified', strength: 'weak' as const }, { text: 'deaths' }] }
      : measure,
  ),
});

/** Grounds for the killed of the first figure. */
function codesFor(text: string): string[] {
  let codes: string[] = [];
  analyse(pageOf(text), index, (_, at, candidates) => {
    if (at > 0) return;
    for (const { key, evidence } of candidates)
      if (key === 'war/norland-killed') codes = evidence.map(({ code }) => code);
  });
  return codes;
}

describe('a weak cue', () => {
  it.each([
    'Ostia verified 1,376 deaths of Norlandian soldiers in Mora.',
    'Verified so far: 1,376 deaths among Norland’s soldiers in Mora.',
    'Ostia has verified some 1,376 Norlandian deaths in Mora.',
  ])('gives way to a strong one that governs the figure, too: %s', (text) => {
    expect(codesFor(text)).toContain('cue-governs');
    expect(codesFor(text)).not.toContain('cue-weak');
  });

  it.each([
    'Ostia verified 1,376 Norlandian soldiers in Mora.',
    'Ostia verified 1,376 Norlandian soldiers in Mora, where deaths are many.',
    'Ostia has verified 1,376 Norlandian soldiers. Deaths in Mora go on.',
  ])('speaks where no strong one governs it: %s', (text) => {
    expect(codesFor(text)).toContain('cue-weak');
  });
});
