import { describe, expect, it } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { openPack, pageOf } from './decide.ts';
import { claim, warPack } from './war-pack.ts';

const index = openPack({
  ...warPack,
  claims: [...warPack.claims, claim('norland-captured', 2), claim('norland-captured', 26)],
});

/** The gates that stop the last figure for the captured; null where the topic stays open. */
function gate(text: string): string | null | undefined {
  let found: string | null | undefined;
  analyse(pageOf(text), index, (_, __, candidates) => {
    const own = candidates.filter(({ key }) => key === 'war/norland-captured');
    found = own.length === 0 ? undefined : own.some(({ stop }) => !stop) ? null : (own[0]?.stop?.gate ?? null);
  });
  return found;
}

const told = 'Ostia captured 17,923 Norlandian soldiers in Mora.';

describe('a handful', () => {
  it.each([
    `${told} Weeks later, after the rain and the mud of a long march, it was two.`,
    `${told} Months later, after the harvest and the elections, it was 9.`,
    `${told} Weeks after that, when the rain was over and the road dry again, it was twelve.`,
  ])('is nothing that a figure further back tells of: %s', (text) => {
    expect(gate(text)).not.toBeNull();
  });

  it.each([
    'Ostia captured two Norlandian soldiers in Mora.',
    `${told} Sudland says that 2 were captured.`,
    'In Mora two soldiers of Norland were captured.',
  ])('is what its own words say: %s', (text) => {
    expect(gate(text)).toBeNull();
  });

  it.each([
    `${told} Weeks later, after the rain and the mud of a long march, it was 26.`,
    `${told} Weeks after that, when the rain was over and the road dry again, it was 4,319.`,
    `${told} The ministry says 4,319.`,
  ])('is no larger number: %s', (text) => {
    expect(gate(text)).toBeNull();
  });
});

describe('a share without a word for what it is of', () => {
  const losses = 'Norland lost a third of its force in Mora.';
  const shares = openPack({
    ...warPack,
    claims: [...warPack.claims, { ...claim('norland-fatal-share', 0.25), unit: 'share' }],
  });
  const stops = (text: string): (string | undefined)[] => {
    let found: (string | undefined)[] = [];
    analyse(pageOf(`${losses} ${text}`), shares, (_, __, candidates) => {
      found = candidates.filter(({ key }) => key === 'war/norland-fatal-share').map(({ stop }) => stop?.gate);
    });
    return found;
  };

  it.each(['A quarter of the staff sleep in Mora.', 'In Mora 25 percent of the roofs leak.', 'In Mora 25% are free.'])(
    'is compared with nothing: %s',
    (text) => {
      expect(stops(text)).not.toContain(undefined);
    },
  );
});
