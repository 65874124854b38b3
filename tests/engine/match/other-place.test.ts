import { describe, expect, it } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { openPack, pageOf } from './decide.ts';
import { warPack } from './war-pack.ts';

const index = openPack({
  ...warPack,
  measures: warPack.measures.map((measure) =>
    measure.id === 'deployed'
      ? { ...measure, cues: [...measure.cues, { text: 'were in {place}' }, { text: '{figure} serve in {place}' }] }
      : measure,
  ),
  entities: [
    ...warPack.entities,
    { id: 'tarn-region', name: 'Tarn', kind: 'region', partOf: ['sudland'], aliases: [{ text: 'Tarn' }] },
  ],
  topics: warPack.topics.map((topic) =>
    topic.id === 'norland-deployed'
      ? { ...topic, anchors: [{ anyOf: ['mora-region'], within: 'document' as const }] }
      : topic,
  ),
});

/** What the places around the first figure say against the count in Mora. */
function placeGrounds(text: string): readonly string[] {
  let found: readonly string[] = [];
  analyse(pageOf(text), index, (passage, at, candidates) => {
    const own = candidates.find(({ key }) => key === 'war/norland-deployed');
    if (at === 0 && passage.order === 1) found = own?.evidence.map(({ code }) => code) ?? [];
  });
  return found.filter((code) => code.endsWith('place') || code === 'cue-elsewhere');
}

describe('a place beside a figure', () => {
  it.each<[says: string, text: string, expected: string[]]>([
    ['is the topic’s own', 'Norland sent 12,000 soldiers in Mora to the front.', []],
    ['is another region of the same country', 'Norland sent 12,000 soldiers to the front in Tarn.', ['other-place']],
    ['is the country around it', 'Norland sent 12,000 soldiers to the front in Sudland.', ['wider-place']],
    ['stands in the cue itself', 'Some 12,000 soldiers of Norland were in Sudland.', ['cue-elsewhere', 'wider-place']],
    ['is none where the cue takes in a party', '12,000 Norlandian soldiers serve in Mora.', []],
    ['is none where the party stands in the noun', 'There 12,000 Norland soldiers serve in Mora.', []],
    ['stands in the cue behind its figure', '12,000 soldiers serve in Sudland.', ['cue-elsewhere', 'wider-place']],
    ['stands in the cue, and is the topic’s own', 'Some 12,000 soldiers of Norland were in Mora.', []],
  ])('%s', (_, text, expected) => {
    expect(placeGrounds(text)).toEqual(expected);
  });
});
