import { describe, expect, it } from 'vitest';
import { compared, decide } from './decide.ts';

const told = 'In Mora 300 Norlandian soldiers were killed and 1,200 were wounded.';

describe('a pair of bare figures', () => {
  it.each([
    `${told} Ostia’s numbers are lower: 200 and 900.`,
    `${told} The ministry says 200 and 900.`,
    `${told} A month ago it was 200, and 900.`,
  ])('repeats the pair of the sentence before, each in its place: %s', (text) => {
    const [, , first, second] = decide(text);
    expect([first, second]).toEqual(['200=norland-killed', '900=norland-wounded']);
  });

  it.each([
    ['where one has a noun', `${told} The ministry says 200 tanks and 900.`],
    ['where three stand in a row', `${told} The ministry says 200, 700 and 900.`],
    [
      'where the sentence before tells of one count',
      'In Mora 1,200 Norlandian soldiers were wounded. The ministry says 200 and 900.',
    ],
    ['where another sentence stands between', `${told} It rained for days. The ministry says 200 and 900.`],
  ])('is none %s', (_, text) => {
    expect(compared(text)).not.toContain('200=norland-killed');
  });
});
