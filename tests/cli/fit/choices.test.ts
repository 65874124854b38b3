import { describe, expect, it } from 'vitest';
import { type Choice, nearlyPublished, type Option, unpublished } from '../../../cli/fit/choices.ts';

const option = (key: string, published: boolean, codes: Option['codes']): Option => ({
  key,
  codes,
  distance: 0,
  published,
  right: key === 'war/killed',
  same: [],
});

const choice = (...options: Option[]): Choice => ({
  round: 'one',
  document: 'a.txt',
  surface: '300',
  label: 'killed',
  options,
});

const published = option('war/killed', true, ['cue-governs', 'value-known', 'claim-now', 'party-subject']);
const byValue = option('war/wounded', true, ['cue-none', 'value-known', 'alone-known', 'claim-now']);
const other = option('war/sent', false, ['cue-near', 'value-likely']);

describe('lessons with another number', () => {
  it('keep what the words say and drop what the number said', () => {
    expect(unpublished([choice(published)])[0]?.options).toEqual([
      { ...published, published: false, codes: ['cue-governs', 'party-subject', 'value-likely'] },
    ]);
    expect(nearlyPublished([choice(published)])[0]?.options).toEqual([
      { ...published, codes: ['cue-governs', 'party-subject', 'value-near'] },
    ]);
  });

  it('leave out topics that the number alone brought up, and keep those that it says nothing of', () => {
    expect(unpublished([choice(published, byValue, other)])[0]?.options.map(({ key }) => key)).toEqual([
      'war/killed',
      'war/sent',
    ]);
    expect(nearlyPublished([choice(published, byValue, other)])[0]?.options[1]).toEqual(other);
  });

  it('are none where no number was published, or where nothing is left', () => {
    expect(unpublished([choice(other), choice(byValue)])).toEqual([]);
    expect(nearlyPublished([choice(other), choice(byValue)])).toEqual([]);
  });
});
