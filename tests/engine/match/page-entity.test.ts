/** Whose figure it is where the sentence names nobody: the figure before, the page as a whole, and the value itself. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { openPack, pageOf } from './decide.ts';
import { landPack } from './land-pack.ts';

const index = openPack(landPack);
const away = { title: 'Notes of the week', date: '2032-02-01' };

/** For each figure of a text the entity of which it may be told, with the ground that says so. */
function told(text: string, grounds: readonly string[], title = away.title): string[] {
  const found = new Map<string, string>();
  analyse(pageOf(text, { ...away, title }), index, ({ block, figures }, at, candidates) => {
    const printed = block.text.slice(figures[at]?.numeralStart, figures[at]?.numeralEnd);
    for (const { key, stop, evidence } of candidates) {
      const ground = evidence.find(({ code }) => grounds.includes(code))?.code;
      if (!stop && ground)
        found.set(printed, `${printed.replace(' percent', '')}=${key.slice(key.indexOf('@') + 1)} ${ground}`);
    }
  });
  return [...found.values()];
}

const FROM_PAGE = ['party-before', 'party-main', 'about-value-page'];

describe('a figure whose sentence names nobody', () => {
  it.each<[says: string, text: string, expected: string[], title?: string]>([
    [
      'goes on with the country of the figure before, a few sentences on',
      'Notes.\n\nSudland and Ostia sang. Norland has 39 million people. Rain fell. Unemployment is 4.4 percent.',
      ['4.4=land/norland party-before'],
    ],
    [
      'is sooner of the country that the page names most',
      'Notes.\n\nSudland sang. Norland sang. Norland danced.\n\nRain fell.\n\nUnemployment is 4.4 percent.',
      ['4.4=land/norland party-main'],
    ],
    [
      'is sooner of the only one that was given its value',
      'Notes.\n\nSudland sang. Norland sang. Ostia danced.\n\nRain fell.\n\nUnemployment is 4.4 percent.',
      ['4.4=land/norland about-value-page'],
    ],
    [
      'is nobody’s where two are named as often',
      'Notes.\n\nSudland sang. Ostia danced.\n\nRain fell.\n\nUnemployment is 7 percent.',
      [],
    ],
    [
      'is sooner of that country for people, too',
      'Notes.\n\nSudland sang. Norland sang. Norland danced.\n\nRain fell.\n\nFarmers say that the population is 39 million.',
      ['39 million=land/norland party-main'],
    ],
    [
      'is nobody’s where another word is in doubt besides',
      'Notes.\n\nSudland sang. Norland sang. Norland danced.\n\nRain fell.\n\nFarmers say that the population with refugees is 39 million.',
      [],
    ],
    [
      'is nobody’s where the title names another',
      'Notes.\n\nNorland sang. Norland danced.\n\nRain fell.\n\nUnemployment is 4.4 percent.',
      [],
      'Sudland and Ostia',
    ],
    [
      'is nobody’s without a published value',
      'Notes.\n\nSudland sang. Norland sang. Norland danced.\n\nRain fell.\n\nUnemployment is 7 percent.',
      [],
    ],
    [
      'is nobody’s where the sentence compares with one',
      'Notes.\n\nSudland sang. Norland sang. Norland danced.\n\nRain fell.\n\nUnemployment is 4.4 percent, more than in Norland.',
      [],
    ],
  ])('%s', (_, text, expected, title) => {
    expect(told(text, FROM_PAGE, title)).toEqual(expected);
  });
});

describe('an unknown name in the clause', () => {
  const page = (text: string) => `Notes.\n\nNorland sang. Norland danced. Norland slept.\n\n${text}`;
  it.each([
    'Unemployment is 7 percent, a Reedham record.',
    'Unemployment was 7 percent the day Gabriel Reedham took office.',
    'Unemployment of 7 percent brought Reedham down.',
  ])('of a person or an office is a doubt: %s', (text) => {
    expect(told(page(text), ['other-name'])).toEqual(['7=land/norland other-name']);
  });
  it.each([
    'In Reedham unemployment was 7 percent.',
    'Unemployment in the town of Reedham was 7 percent.',
    'At all of Reedham unemployment reached 7 percent.',
  ])('of a place stops it: %s', (text) => {
    expect(told(page(text), ['other-name'])).toEqual([]);
  });
});
