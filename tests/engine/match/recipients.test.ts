/** Where a name stands beside a figure that is not its own: to whom something goes, where a clause begins anew, where someone sits, when a span began. */
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../data/schema/pack.ts';
import { decide, openPack } from './decide.ts';
import { claim, warPack } from './war-pack.ts';

const [measure] = warPack.measures;
const [topic] = warPack.topics;
if (!measure || !topic) throw new Error('The pack of the war is empty.');

const words = (...texts: string[]) => texts.map((text) => ({ text, voice: 'agent' as const }));

/** Norland and Ostia pay for Sudland's war; Tamar is a city where another war was. */
const pack: Pack = {
  ...warPack,
  measures: [
    ...warPack.measures,
    { id: 'aid', label: 'aid', dimension: 'money', counts: [], cues: words('gave', 'given', 'spent', 'handed over') },
  ],
  entities: [...warPack.entities, { id: 'tamar', name: 'Tamar', kind: 'city', aliases: [{ text: 'Tamar' }] }],
  topics: [
    ...warPack.topics,
    ...['norland', 'ostia'].map((party) => ({
      ...topic,
      id: `${party}-aid`,
      measure: 'aid',
      party: { anyOf: [party], within: 'paragraph' as const },
      rivals: party === 'norland' ? ['ostia'] : ['norland'],
      anchors: [{ anyOf: ['sudland'], within: 'document' as const }],
      period: { from: '2031-10', to: null },
    })),
    { ...topic, id: 'mora-killed', party: undefined, rivals: [], elsewhere: ['tamar'] },
  ].map(({ party, ...rest }) => (party ? { ...rest, party } : rest)),
  claims: [
    ...warPack.claims,
    ...['norland-aid', 'ostia-aid'].map((of) => ({ ...claim(of, 350_000_000_000), unit: 'USD' })),
    ...[1376, 4319, 17_923].map((value) => claim('mora-killed', value)),
  ],
};
const index = openPack(pack);
const of = (text: string, title = 'Who pays for Sudland') => decide(text, { title }, index);

describe('to whom something goes', () => {
  it.each([
    'Norland has given Sudland $350 billion.',
    'The next year Norland gave Sudland $350 billion.',
    'Norland says that it has handed over to Sudland $350 billion.',
  ])('is not who gives it: %s', (text) => {
    expect(of(text)).toContain('$350 billion=norland-aid');
  });
  it.each([
    'Norland has given Veld $350 billion.',
    'Sudland met Norland. Veld $350 billion, Ostia nothing.',
    'Norland looked on while Veld had given $350 billion.',
    'Norland watched. Sudland had given $350 billion.',
  ])('is who gives it where the topic knows it as none: %s', (text) => {
    expect(of(text)).not.toContain('$350 billion=norland-aid');
  });
});

describe('a name behind a conjunction', () => {
  it.each([
    'Norland spent $350 billion on Sudland while Ostia handed over $100 billion.',
    'Norland spent $350 billion on Sudland, while Ostia handed over $100 billion.',
    'Norland spent $350 billion for Sudland whereas Ostia has given $100 billion.',
  ])('begins anew where its clause does: %s', (text) => {
    expect(of(text)).toEqual(['$350 billion=norland-aid', '$100 billion=ostia-aid']);
  });
});

describe('a span of time', () => {
  it.each([
    'From September 2031 until today 1,912 Norlandian soldiers were killed in Mora.',
    'Between September 2031 and January 1,912 Norlandian soldiers were killed in Mora.',
    'From September 2031 on, 1,912 Norlandian soldiers have been killed in Mora.',
  ])('may begin a little before the topic does: %s', (text) => {
    expect(of(text).join()).not.toContain('!epoch');
  });
  it.each([
    'In September 2031 1,912 Norlandian soldiers were killed in Mora.',
    'By September 2031 1,912 Norlandian soldiers had been killed in Mora.',
    'From September 2024 on, 1,912 Norlandian soldiers have been killed in Mora.',
  ])('is none where it is a day, or began long before: %s', (text) => {
    expect(of(text)).toContain('1,912!epoch');
  });
});

describe('a city where something else happened', () => {
  it.each([
    'A court in Tamar counts 1,376 killed in Mora.',
    'The institute in Tamar says 1,376 were killed in Mora.',
    'From an office in Tamar a clerk wrote of 1,376 killed in Mora.',
  ])('is a doubt, since someone may sit there: %s', (text) => {
    expect(of(text, 'The dead of Mora').at(-1)).not.toContain('!epoch');
  });
  it.each([
    'In the Reed War 1,376 were killed.',
    'In Veld 1,376 were killed in the war.',
    'Veld’s war had 1,376 killed.',
  ])('and a land or a war is more than that: %s', (text) => {
    const { elsewhere } = topic;
    expect(elsewhere).toContain('reed-war');
    expect(of(text, 'The dead of Mora').at(-1)).not.toContain('=norland');
  });
});

describe('a part of what was told', () => {
  it.each([
    'The war cost Sudland $400 billion, of which $350 billion came from taxes.',
    'Sudland’s debts are $400 billion, of which $350 billion is owed at home.',
    'The repairs in Sudland come to $400 billion, of which $350 billion is for roads.',
  ])('takes nothing over from what was told before: %s', (text) => {
    expect(of(`Norland gave Sudland $300 billion. ${text}`)).not.toContain('$350 billion=norland-aid');
  });
  it.each([
    'Norland spent $400 billion on Sudland. Of this the ministry confirms $350 billion.',
    'Norland handed over $400 billion to Sudland, or $350 billion by another count.',
    'To Sudland Norland gave $400 billion, which the ministry puts at $350 billion.',
  ])('and another count does: %s', (text) => {
    expect(of(text)).toContain('$350 billion=norland-aid');
  });
});

describe('what is to come', () => {
  it.each([
    'Norlandian soldiers killed in Mora would come to 1,376 by 2034.',
    'By 2034 the dead of Norland’s army in Mora could be 1,376.',
    'In Mora 1,376 Norlandian soldiers may have been killed by 2034.',
  ])('leaves no doubt where a year to come is named: %s', (text) => {
    expect(of(text, 'Norland in Mora').join()).not.toContain('=norland-killed');
  });
  it.each([
    'Norland means to have 1,912 soldiers killed in Mora avenged.',
    'Norland meant to send home 1,912 soldiers killed in Mora.',
    'In Mora they mean to bury 1,912 Norlandian soldiers killed.',
  ])('is also what somebody means to do: %s', (text) => {
    expect(of(text).at(-1)).toContain('!plan');
  });
  it.each([
    'That means 1,912 Norlandian soldiers were killed in Mora.',
    'By all means 1,912 Norlandian soldiers were killed in Mora.',
    'What it means: 1,912 Norlandian soldiers were killed in Mora.',
  ])('and not what something means: %s', (text) => {
    expect(of(text).at(-1)).not.toContain('!plan');
  });
});

describe('words of a short time', () => {
  it.each([
    'A Tamar daily’s count gave 1,912 Norlandian soldiers killed in Mora.',
    'A week ago Ostia had counted 1,912 Norlandian soldiers killed in Mora.',
    'One day ago 1,912 Norlandian soldiers had been killed in Mora, Ostia said.',
    'Up to the last day of January 1,912 Norlandian soldiers were killed in Mora.',
  ])('are none of a newspaper or of when it was said: %s', (text) => {
    expect(of(text).at(-1)).not.toContain('!sub-group');
  });
  it.each([
    'A daily count gave 1,912 Norlandian soldiers killed in Mora.',
    'In one week 1,912 Norlandian soldiers were killed in Mora.',
    'Mora sees 1,912 Norlandian soldiers killed a day.',
    'In the last week of January 1,912 Norlandian soldiers were killed in Mora.',
    '‘Norland lost 1,912 soldiers killed in Mora overnight’, Ostia said.',
    'Mora saw 1,912 Norlandian soldiers killed in the past day of the war.',
  ])('make a figure a part: %s', (text) => {
    expect(of(text).at(-1)).toContain('!sub-group');
  });
});
