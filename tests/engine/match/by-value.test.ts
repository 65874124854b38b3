import { describe, expect, it } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { openPack, pageOf } from './decide.ts';
import { claim, warPack } from './war-pack.ts';

const index = openPack({
  ...warPack,
  claims: [
    ...warPack.claims,
    claim('norland-killed', 3147),
    claim('norland-killed', 3_000),
    claim('norland-killed', 2600),
  ],
});

/** Grounds for the killed, of the only figure. */
function codesFor(text: string): string[] {
  let codes: string[] = [];
  analyse(pageOf(text), index, (_, __, candidates) => {
    for (const { key, evidence } of candidates)
      if (key === 'war/norland-killed') codes = evidence.map(({ code }) => code);
  });
  return codes;
}

describe('a topic that a number alone brings up', () => {
  it.each([
    ['a telling number', 'Norlandian soldiers in Mora: 3,147 soldiers.', 'alone-known'],
    ['two digits', 'Norlandian soldiers in Mora: 2,600 soldiers.', 'alone-familiar'],
  ])('is told as such, and by how telling it is: %s', (_, text, code) => {
    expect(codesFor(text)).toContain('cue-none');
    expect(codesFor(text)).toContain(code);
  });

  it.each([
    ['a telling number', 'In Mora 3,147 Norlandian soldiers were killed.', 'value-known'],
    ['two digits', 'In Mora 2,600 Norlandian soldiers were killed.', 'value-familiar'],
    ['one digit', 'In Mora 3,000 Norlandian soldiers were killed.', 'value-round'],
  ])('is not where words do: %s', (_, text, code) => {
    expect(codesFor(text)).toContain(code);
    expect(codesFor(text).filter((one) => one.startsWith('alone-'))).toEqual([]);
  });

  it('is none where nobody has published the number', () => {
    expect(codesFor('Norlandian soldiers in Mora: 4,777 soldiers.')).toEqual([]);
  });
});
