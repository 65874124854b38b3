import { describe, expect, it } from 'vitest';
import { decide, openPack, type Situation } from './decide.ts';
import { capitalPack, landPack } from './land-pack.ts';

const index = openPack(landPack, capitalPack);
const away: Situation = { title: 'Notes of the week', date: '2032-02-01' };
const compared = (text: string, situation: Situation = away) =>
  decide(text, situation, index).filter((one) => one.includes('='));

describe('whose figure it is', () => {
  it.each<[says: string, text: string, expected: string[], situation?: Situation]>([
    ['a possessive', 'Norland’s population is 39 million.', ['39 million=population-of@land/norland']],
    ['after the cue', 'The population of Norland is 39 million people.', ['39 million=population-of@land/norland']],
    ['the subject', 'Norland is home to 39 million people.', ['39 million=population-of@land/norland']],
    [
      'the noun in apposition',
      'Norland, a country of 39 million people, votes today.',
      ['39 million=population-of@land/norland'],
    ],
    [
      'the pronoun’s antecedent',
      'Norland votes today. It has 39 million inhabitants.',
      ['39 million=population-of@land/norland'],
    ],
    [
      'each name of a list with the verb said once',
      'Norland has 39 million people, Ostia 52 million and Sudland 8.1 million.',
      [
        '39 million=population-of@land/norland',
        '52 million=population-of@land/ostia',
        '8.1 million=population-of@land/sudland',
      ],
    ],
    [
      'the one country that the title names',
      'The population is 39 million.',
      ['39 million=population-of@land/norland'],
      { title: 'Norland in figures', date: '2032-02-01' },
    ],
    [
      'the country itself, where another is compared with',
      'Norland’s population is 39 million, more than that of Ostia.',
      ['39 million=population-of@land/norland'],
    ],
    [
      'a capital that another pack knows',
      'Norland and Ostia met. In Nyhavn’s books unemployment is 4.4 percent.',
      ['4.4 percent=joblessness-of@land/norland'],
    ],
  ])('%s', (_, text, expected, situation) => {
    expect(compared(text, situation)).toEqual(expected);
  });
});

describe('a name behind a later figure', () => {
  it.each([
    'Unemployment is 4.4 percent, against 6 percent in Ostia.',
    'Unemployment reached 4.4 percent last year, after 6 percent, in Ostia’s reckoning.',
    'Unemployment is at 4.4 percent, 6 points behind Ostia.',
  ])('belongs to that one: %s', (text) => {
    const situation = { title: 'Norland in figures', date: '2032-02-01' };
    expect(compared(text, situation)[0]).toBe('4.4 percent=joblessness-of@land/norland');
  });
  it.each([
    'Unemployment in Ostia is 4.4 percent, against 6 percent.',
    'At 4.4 percent unemployment in Ostia is low.',
    'In Ostia unemployment stands at 4.4 percent.',
    'Unemployment of 4.4 percent and inflation of 6 percent are what they found in Ostia.',
    'A jobless rate, unemployment of 4.4 percent and 6 strikes make Ostia a calm land.',
  ])('and before it, or where both share it, to this one: %s', (text) => {
    expect(compared(text, { title: 'Norland in figures', date: '2032-02-01' }).join()).not.toContain('norland');
  });
});

describe('a place behind a later figure', () => {
  const situation = { title: 'Norland in figures', date: '2032-02-01' };
  it.each([
    'Unemployment is 4.4 percent by most counts with 75,000 idle in the provinces.',
    'It has 39 million inhabitants with 2 million in one city.',
    'Unemployment of 4.4 percent met 300 strikes in towns.',
  ])('belongs to that one: %s', (text) => {
    expect(compared(text, situation).join()).toContain('@land/norland');
  });
  it.each([
    'In the provinces unemployment is 4.4 percent.',
    'It is a city of 39 million inhabitants.',
    'Unemployment in towns is 4.4 percent.',
  ])('and elsewhere makes the figure its own: %s', (text) => {
    expect(compared(text, situation)).toEqual([]);
  });
});

describe('what a figure is measured against', () => {
  const situation = { title: 'Norland in figures', date: '2032-02-01' };
  it.each([
    'Unemployment has crept up to 4.4 percent, above Ostia’s.',
    'By Ostian standards unemployment is low at 4.4 percent.',
    'Below Ostia’s at last, unemployment stood at 4.4 percent.',
  ])('is not whose it is: %s', (text) => {
    expect(compared(text, situation)).toEqual(['4.4 percent=joblessness-of@land/norland']);
  });
  it.each([
    'By Ostian law the population of Ostia is 52 million.',
    'Ostia’s population of 52 million lives above Ostia’s mines.',
    'Above the clouds Ostia has a population of 52 million.',
  ])('and elsewhere it may be: %s', (text) => {
    expect(compared(text, situation)).toContain('52 million=population-of@land/ostia');
  });
});

describe('a name begun anew', () => {
  it.each([
    ['Norland has 38 million people on its soil and Ostia 50 million.', '50 million=population-of@land/ostia'],
    [
      'Norland has 38 million people along great rivers and Sudland 8.4 million.',
      '8.4 million=population-of@land/sudland',
    ],
    ['Norland has 38 million people in old houses and Ostia 50 million.', '50 million=population-of@land/ostia'],
  ])('right before a figure: %s', (text, expected) => {
    expect(compared(text)).toContain(expected);
  });
  it.each([
    'There live on the shores of Norland and Ostia 50 million people.',
    'On the coasts of Sudland and Ostia 50 million people have huts.',
    'By the sea of Norland and Sudland 8.4 million people live in huts.',
  ])('not where it is joined to another name: %s', (text) => {
    expect(compared(text)).toEqual([]);
  });
});

describe('a country of today', () => {
  const situation = { title: 'Norland in figures', date: '2032-02-01' };
  it.each([
    'The court ruled in 2013. The population is 39 million. The vote is in 2033.',
    'In 1998 the king died. Norland has a population of 39 million. The vote is in 2033.',
    'The war ended in 2009. It has 39 million inhabitants. The vote is in 2033.',
  ])('is told of after the year of another sentence: %s', (text) => {
    expect(compared(text, situation)).toEqual(['39 million=population-of@land/norland']);
  });
  it.each([
    'In 1998 the population was 39 million.',
    'The population was 39 million in 2009.',
    'In 2013 Norland had 39 million inhabitants.',
  ])('is not meant by the year of its own: %s', (text) => {
    expect(compared(text, situation)).toEqual([]);
  });
  it.each([
    'The population is 37 million, according to a report which Reedham published.',
    'The population is 37 million; Reedham counts letters.',
    'The population is 37 million, while Harold Reedham smiles.',
  ])('is told of beside a name of another clause: %s', (text) => {
    expect(decide(text, situation, index)).not.toContain('37 million!place');
  });
  it.each([
    'In all of Reedham the population is 37 million.',
    'The population of Reedham is 37 million.',
    'In Reedham the population is 37 million.',
  ])('is not meant by a name of the same clause: %s', (text) => {
    expect(decide(text, situation, index)).toContain('37 million!place');
  });
});

describe('the country that a page names most', () => {
  /** Told of in the second paragraph, so that neither title nor first one names it. */
  const lastGate = (...names: string[]) => {
    const told = names.map((name) => `The king of ${name} sang.`).join(' ');
    return decide(`Notes of a week.\n\n${told}\n\nThe population is 37 million.`, away, index).at(-1);
  };
  it('is meant where the sentence names none', () => {
    expect(lastGate('Norland', 'Norland', 'Norland', 'Norland')).not.toBe('37 million!party');
    expect(lastGate('Norland', 'Norland', 'Ostia', 'Norland', 'Norland')).not.toBe('37 million!party');
  });
  it('is none where another is named half as often, or all of them seldom', () => {
    expect(lastGate('Norland', 'Ostia', 'Norland', 'Ostia', 'Norland', 'Ostia', 'Norland')).toContain('!');
    expect(lastGate('Norland', 'Norland', 'Norland')).toContain('!');
    expect(lastGate('Norland', 'Ostia', 'Norland', 'Ostia')).toBe('37 million!party');
  });
});

describe('nobody’s figure', () => {
  it.each<[says: string, text: string, situation?: Situation]>([
    ['no country is named', 'The population is 39 million.'],
    ['an unknown name is the subject', 'Reedham County is home to 39 million people, more than Norland.'],
    ['a town of the country', 'Norland loves the town, which has 140,000 inhabitants.'],
    ['only compared with', 'The park covers 603,550 square kilometres, more than Norland.'],
    [
      'compared with that of a country',
      'The park covers 603,550 square kilometres, an area larger than that of Norland.',
    ],
    ['compared with what is in a country', 'The valley is home to 39 million people, more than in Norland.'],
    ['another kind is counted', 'Norland’s population is 130,000 elks.'],
    ['a year before the topic’s time', 'In 1991 Norland’s population was 52 million people.'],
    ['a year to come', 'By 2070 Norland’s population is 38.5 million people.'],
    ['twice the known size', 'Norland has 80 million people in its account books.'],
    ['a different dimension', 'Norland’s population grew in 39 days.'],
  ])('%s', (_, text, situation) => {
    expect(compared(text, situation)).toEqual([]);
  });
});
