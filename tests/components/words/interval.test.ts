import { describe, expect, it } from 'vitest';
import { speakerOf } from '../../../cli/words/speaker.ts';
import { groupDate } from '../../../components/words/claim-date.ts';
import { claimWords, groupWords, hedgeName, isKnown, spreadWords } from '../../../components/words/interval.ts';
import type { HedgeCode } from '../../../data/schema/vocabulary.ts';
import { claim, group, spread, type Value } from '../fixtures/build.ts';

const english = await speakerOf();

describe('a claim in words', () => {
  it.each<[Value, HedgeCode, string]>([
    [300, '', '300'],
    [300, '~', 'about 300'],
    [[null, 12_000], '<=', 'up to 12,000'],
    [[null, 12_000], '<', 'under 12,000'],
    [[100, null], '>', 'more than 100'],
    [[100, null], '>=', 'at least 100'],
    [[null, 300], '<~', 'nearly 300'],
    [300, '<~', 'nearly 300'],
    [[300, null], '>~', 'just over 300'],
    [[10_000, 12_000], '', '10,000–12,000'],
    [[10_000, 12_000], '~', 'about 10,000–12,000'],
    [[1000, 10_000], 'vague', '1,000–10,000'],
    [[null, 5], '', 'at most 5'],
    [[null, null], 'vague', 'no number'],
  ])('writes %j with hedge "%s" as "%s"', (value, hedge, words) => {
    expect(claimWords(claim(value, { hedge }), 'people', english)).toBe(words);
  });

  it('names what a hedge does, and leaves a text that is no code', () => {
    expect(['', '<=', 'a forecast'].map((code) => hedgeName(code, english))).toEqual([
      'a plain number',
      'an upper limit (“up to”)',
      'a forecast',
    ]);
  });
});

describe('a spread in words', () => {
  it.each([
    [spread(8000, 15_000), '8,000–15,000'],
    [spread(8000, 15_000, { highOpen: true }), '8,000–15,000 or more'],
    [spread(8000, 15_000, { lowOpen: true }), '8,000 or less to 15,000'],
    [spread(8000, 15_000, { lowOpen: true, highOpen: true }), '8,000 or less to 15,000 or more'],
    [spread(300, 300, { highOpen: true }), 'at least 300'],
    [spread(300, 300, { lowOpen: true }), 'at most 300'],
    [spread(300, 300, { lowOpen: true, highOpen: true }), 'around 300'],
    [spread(0, 0), '0'],
  ])('writes %j as "%s"', (value, words) => {
    expect(spreadWords(value, 'people', english)).toBe(words);
  });
});

describe('a counter in words', () => {
  it('says its standing claim with its hedge', () => {
    expect(groupWords(group('NIS', [claim(300, { hedge: '~' }), claim(100)]), 'people', english)).toBe('about 300');
  });

  it('says the whole of what outlets print of one count', () => {
    const two = group('Pentagon', [claim(10_000), claim(12_000)], { interval: { low: 10_000, high: 12_000 } });
    expect(groupWords(two, 'people', english)).toBe('10,000–12,000');
  });

  it('spans the claims of unknown origin', () => {
    expect(groupWords(group(null, [claim(10_000), claim([null, 12_000])]), 'people', english)).toBe('10,000–12,000');
  });

  it('shows the month alone where the day was inferred', () => {
    const inferred = group('NIS', [claim(300, { asOf: '2025-01-13', published: null })]);
    const printed = group('NIS', [claim(300, { asOf: '2025-01-13', published: '2025-01-14' })]);
    expect([inferred, printed].map((one) => groupDate(one, 'en-GB'))).toEqual(['Jan 2025', '13 Jan 2025']);
  });

  it.each([
    ['2025-04-30', '2025-01-12', false],
    ['2025-01-12', '2025-01-12', true],
    ['2025-04-30', null, true],
    [null, '2025-01-12', true],
  ])('knows a claim published %s by %s: %s', (published, alignedTo, known) => {
    expect(isKnown(claim(1, { published, asOf: published }), alignedTo)).toBe(known);
  });
});
