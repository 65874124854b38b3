import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../data/schema/claim.ts';
import { analyse } from '../../../engine/analyse.ts';
import { openPack, pageOf } from './decide.ts';
import { warPack } from './war-pack.ts';

const claim = (topic: string, low: number): Claim => ({ ...warPack.claims[0]!, topic, low, high: low });
const index = openPack({
  ...warPack,
  claims: [claim('norland-wounded', 1376), claim('norland-wounded', 2000), claim('norland-killed', 40)],
});

/** The grounds of a topic for the first figure of a sentence. */
function groundsOf(topic: string, text: string): readonly string[] | null {
  let found: readonly string[] | null = null;
  analyse(pageOf(text), index, (passage, at, candidates) => {
    if (at > 0 || passage.order === 0) return;
    const own = candidates.find(({ key }) => key === `war/${topic}`);
    found = own ? own.evidence.map(({ code }) => code) : null;
  });
  return found;
}

describe('a topic that only the value brings up', () => {
  it.each([
    ['is spoken against by a cue of another topic', 'In Mora 1,376 Norlandian soldiers were killed.'],
    ['also where the number is round', 'In Mora 2,000 Norlandian soldiers were killed.'],
    ['also where a gate stops the other topic', 'It is false that in Mora 1,376 Norlandian soldiers were killed.'],
  ])('%s', (_, text) => {
    expect(groundsOf('norland-wounded', text)).toContain('other-cue-governs');
  });
  it.each([
    ['is not where no cue governs the figure', 'In Mora 1,376 Norlandian soldiers fell.'],
    ['nor by its own cue', 'In Mora 1,376 Norlandian soldiers were wounded.'],
    ['nor by a cue far from the figure', 'In Mora 1,376 Norlandian soldiers sat in camps; the killed lay elsewhere.'],
  ])('%s', (_, text) => {
    expect(groundsOf('norland-wounded', text)).not.toContain('other-cue-governs');
    expect(groundsOf('norland-wounded', text)).toContain(text.includes('wounded') ? 'cue-governs' : 'cue-none');
  });
});
