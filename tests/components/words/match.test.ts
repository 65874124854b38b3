import { describe, expect, it } from 'vitest';
import { speakerOf } from '../../../cli/words/speaker.ts';
import { isShownReason, matchWords } from '../../../components/words/match.ts';
import { GROUNDS } from '../../../engine/match/grounds.ts';

const english = await speakerOf();

describe('why a figure was matched', () => {
  it('has words for every ground that a reader is shown', () => {
    const unknown = matchWords('never-heard-of', english);
    const silent = Object.keys(GROUNDS).filter((code) => isShownReason(code) && matchWords(code, english) === unknown);
    expect(silent).toEqual([]);
  });

  it.each([
    ['value-known', 'others have published this number, or one like it'],
    ['context-sentence', 'told of in reports on this, in the same sentence'],
    ['party-noun-phrase', 'who is counted, in the same phrase'],
  ])('says of %s "%s"', (code, words) => {
    expect(matchWords(code, english)).toBe(words);
  });

  it.each(['anchor-missing', 'context-none', 'context-unknown', 'kind-date'])('is silent about %s', (code) => {
    expect(isShownReason(code)).toBe(false);
  });
});
