import { describe, expect, it } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { openPack, pageOf } from './decide.ts';
import { warPack } from './war-pack.ts';

const index = openPack(warPack);

/** Whether the last figure of a text takes its topic from the one before, as another count of the same. */
function isAccount(text: string): boolean {
  const codes: string[][] = [];
  analyse(pageOf(text), index, (_, __, candidates) => {
    codes.push(candidates.flatMap(({ evidence }) => evidence.map(({ code }) => code)));
  });
  return codes.at(-1)?.includes('carried-sentence') ?? false;
}

const first = 'Ostia counts 17,923 Norlandian soldiers killed in Mora.';

describe('a bare number after a count', () => {
  it.each([
    'The ministry, which has read all the letters of all the families, prefers 2,100.',
    'The committee of both houses of the parliament settled on 2,100 in the end.',
    'A study by three universities and the academy favours 2,100 above all.',
  ])('is another one: %s', (text) => expect(isAccount(`${first} ${text}`)).toBe(true));
  it.each([
    'Of those who came over the hills in that year 2,100 settled in the valley.',
    'The road from there to the sea and on to the harbour is closed for 2,100.',
    'When they had crossed the river and the road 2,100 settled in for the winter.',
  ])('is none: %s', (text) => expect(isAccount(`${first} ${text}`)).toBe(false));
});
