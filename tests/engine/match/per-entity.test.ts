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
