import { describe, expect, it } from 'vitest';
import { compared, decide, openPack } from './decide.ts';
import { warPack } from './war-pack.ts';

/** What ends the reach of a word that makes figures doubtful: another figure, a semicolon, a verb of saying. */

describe('a year to come belongs to the figure right before it', () => {
  it.each([
    'Norland has sent 12,000 soldiers to Mora and wants 20,000 there by 2035.',
    'Norland sent 12,000 soldiers to Mora, a contingent that could be 30,000 by 2036.',
    'Norland’s 12,000 soldiers deployed to Mora are to be 20,000 in 2040.',
  ])('and not to one before: %s', (text) => {
    expect(decide(text)[0]).toBe('12,000=norland-deployed');
  });

  it.each([
    'Norland has sent 12,000 soldiers to Mora by 2035.',
    'Norland sent 12,000 soldiers to Mora and, in 2036, others.',
    'In 2040 Norland sent 12,000 soldiers to Mora.',
    'Norland sent 12,000 soldiers and 40 tanks to Mora by 2035.',
  ])('but where no other stands between: %s', (text) => {
    expect(decide(text)[0]).toBe('12,000!plan');
  });
});

describe('an older year belongs to the figure right before it', () => {
  it.each([
    'In Mora 137 Norlandian soldiers were killed, against 300 in 1990.',
    'In Mora 137 Norlandian soldiers were killed, up from 12 in 1999.',
    'Norlandian soldiers killed in Mora rose from 12 in 1999 to 137.',
  ])('and not to one beside it: %s', (text) => {
    expect(decide(`The war began in 2031. ${text}`)).not.toContain('137!epoch');
  });

  it.each([
    'In 1999 Norland lost 137 soldiers killed in Mora.',
    'Norland lost 137 soldiers killed in Mora in 1999.',
    'In Mora 137 Norlandian soldiers were killed beside 12 civilians in 1999.',
    'Norland lost 137 soldiers and 12 tanks in 1999.',
    'In 1999, when 12 were wounded, 137 Norlandian soldiers were killed in Mora.',
  ])('but where it is its own: %s', (text) => {
    expect(decide(`The war began in 2031. ${text}`)).toContain('137!epoch');
  });
});

describe('a denial', () => {
  it.each([
    'Sudland denied that Mora had fallen; 300 Norlandian soldiers were killed there.',
    'Ostia disputes all that and says 300 Norlandian soldiers were killed in Mora.',
    'If Sudland is right, the front is quiet; in Mora 300 Norlandian soldiers have been killed.',
    'Ostia will not go beyond 300 Norlandian soldiers killed in Mora.',
  ])('does not reach what is said anew: %s', (text) => {
    expect(compared(text)).toEqual(['300=norland-killed']);
  });

  it.each([
    'Sudland denied that in Mora 300 Norlandian soldiers were killed; the front is quiet.',
    'Ostia disputes that Mora fell and that 300 Norlandian soldiers were killed there.',
    'Norland did not lose 300 soldiers killed in Mora.',
  ])('reaches the rest of its clause: %s', (text) => {
    expect(compared(text)).toEqual([]);
  });
});

describe('a question', () => {
  it.each([
    'In Mora 300 Norlandian soldiers were killed: must it go on?',
    'In Mora 300 Norlandian soldiers were killed; who comes next?',
  ])('that takes the figure as given does not stop it: %s', (text) => {
    expect(compared(text)).toEqual(['300=norland-killed']);
  });

  it.each([
    'Were 300 Norlandian soldiers killed in Mora?',
    'Is it true: were 300 Norlandian soldiers killed in Mora?',
    'When were 300 Norlandian soldiers killed in Mora?',
    'Why were 300 Norlandian soldiers killed in Mora?',
    'Were 300 Norlandian soldiers killed in Mora: yes or no?',
    'Have 300 Norlandian soldiers been killed in Mora; or is it false?',
    'Who says that 300 Norlandian soldiers were killed in Mora: who counts?',
  ])('that asks for it does: %s', (text) => {
    expect(compared(text)).toEqual([]);
  });
});

describe('people who are told something', () => {
  const pack = {
    ...warPack,
    topics: warPack.topics.map((topic) => (topic.id === 'norland-killed' ? { ...topic, not: ['medics'] } : topic)),
  };

  it.each([
    'In Mora 300 Norlandian soldiers were killed, officers told local medics.',
    'Officers told medics that 300 Norlandian soldiers were killed in Mora.',
    'Ostia informed medics that 300 Norlandian soldiers had been killed in Mora.',
  ])('are not what is counted: %s', (text) => {
    expect(decide(text, {}, openPack(pack))).toEqual(['300=norland-killed']);
  });

  it.each([
    'In Mora 300 Norlandian medics were killed.',
    'Officers said medics among 300 Norlandian soldiers were killed in Mora.',
    'In Mora 300 Norlandian soldiers and medics were killed.',
  ])('may be where nobody tells them: %s', (text) => {
    expect(decide(text, {}, openPack(pack))).toEqual(['300!noun']);
  });
});
