import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../data/schema/pack.ts';
import type { Topic } from '../../../data/schema/topic.ts';
import { analyse } from '../../../engine/analyse.ts';
import type { Block } from '../../../engine/page.ts';
import { compared, DATE, decide, decideDates, openPack, pageOf, strictlyCompared, TITLE } from './decide.ts';
import { warPack } from './war-pack.ts';

const topicOf = (id: string): Topic => warPack.topics.find((topic) => topic.id === id)!;
const { party: _, ...ofNobody } = topicOf('norland-killed');

/** The made-up war with a count of dead civilians, and the share of the sent soldiers that was lost. */
const widePack: Pack = {
  ...warPack,
  measures: [
    ...warPack.measures,
    { id: 'loss-share', label: 'share lost', dimension: 'share', counts: [], cues: [{ text: 'casualty rate' }] },
  ],
  topics: [
    ...warPack.topics,
    { ...ofNobody, id: 'civilians-killed', counts: ['civilian'], rivals: [] },
    {
      ...topicOf('norland-casualties'),
      id: 'norland-loss-rate',
      measure: 'loss-share',
      relation: { kind: 'shareOf', of: ['norland-deployed'], amount: 'norland-casualties' },
    },
  ],
  claims: [...warPack.claims, ...warPack.claims.slice(0, 3).map((claim) => ({ ...claim, topic: 'civilians-killed' }))],
};
const wide = openPack(widePack);
const wideCompared = (text: string, title = TITLE) => decide(text, { title }, wide).filter((one) => one.includes('='));

describe('the day of telling is not the day of what is told', () => {
  it.each<[says: string, text: string, expected: string[]]>([
    ['said in', 'Ostia said in January that Norlandian soldiers had arrived in Mora.', ['January!']],
    ['told', 'Ostia told reporters on 5 January that Norland sent soldiers to Mora.', ['5 January!']],
    ['a video', 'In a video released on 5 January, the Norlandian soldiers arrived in Mora.', ['5 January!']],
    ['before the teller', 'In January, Ostia said that Norland sent soldiers to Mora.', ['January!']],
    ['the event itself', 'Norlandian soldiers arrived in Mora in January.', ['January=norland-arrival-date']],
    [
      'the event within a report',
      'Ostia said Norlandian soldiers arrived in Mora in January.',
      ['January=norland-arrival-date'],
    ],
    [
      'the event before its teller',
      'In January, Norlandian soldiers arrived in Mora, Ostia said.',
      ['January=norland-arrival-date'],
    ],
  ])('%s', (_says, text, expected) => expect(decideDates(text)).toEqual(expected));
});

describe('a bare number of one special kind', () => {
  it('is none without the noun of that kind', () => {
    expect(wideCompared('In Mora 4,300 were killed, the mayor said.', 'Mora after the storm')).toEqual([]);
  });
  it('is one where the noun stands in its sentence', () => {
    expect(wideCompared('Civilians die in Mora: 4,300 were killed there.', 'Mora after the storm')).toEqual([
      '4,300=civilians-killed',
    ]);
  });
  it.each([
    ['Norlandian soldiers', 'Killed, according to Ostia', []],
    ['Civilians in Mora', 'Killed, according to Ostia', ['wartest/civilians-killed']],
  ])('takes the noun from the heads of its cell: %s, %s', (column, row, expected) => {
    const blocks: Block[] = [
      { id: 0, kind: 'title', text: 'Mora in figures' },
      { id: 1, kind: 'cell', text: column },
      { id: 2, kind: 'cell', text: row },
      { id: 3, kind: 'cell', text: '288', columnHead: 1, rowHead: 2 },
    ];
    const { figures } = analyse({ title: 'Mora in figures', date: DATE, url: null, language: 'en', blocks }, wide);
    // Compared, or likely and stopped by no gate: what one cell says must show whatever the last fit made of the bar.
    const topics = figures.flatMap(({ decision: { band, gate, topic } }) =>
      band === 'compare' || gate === 'cue' ? [topic] : [],
    );
    expect(topics.filter((topic) => topic?.endsWith('civilians-killed')).length).toBe(expected.length);
  });
});

describe('a share told after its amount', () => {
  const lost = '3,000=norland-casualties';
  it.each<[says: string, text: string, expected: string[]]>([
    [
      'stands beside it',
      'Norland has lost 3,000 soldiers in Mora, more than a third.',
      [lost, 'a third=norland-loss-rate'],
    ],
    [
      'is taken up by a demonstrative',
      'Norland has lost 3,000 soldiers in Mora. That is a third of the soldiers it sent.',
      [lost, 'a third=norland-loss-rate'],
    ],
    ['may be of something else', 'Norland has lost 3,000 soldiers in Mora, a third of the budget.', [lost]],
    ['may begin a new thought', 'Norland has lost 3,000 soldiers in Mora. A third of voters mind.', [lost]],
  ])('%s', (_says, text, expected) => expect(wideCompared(text)).toEqual(expected));
});

describe('a cue reaches', () => {
  it.each<[says: string, text: string, expected: string[]]>([
    [
      'over what describes it where "at" ties it to the figure',
      'Ostia put the Norlandian dead of these seven months of war at 3,000.',
      ['3,000=norland-killed'],
    ],
    [
      'both figures that "and" joins',
      'Some 900 square kilometres and 40 villages of Mora were seized by Ostia.',
      ['900=mora-area'],
    ],
    [
      'over a remark between commas',
      'Norland fights on in Mora. The Norlandian death toll, so far as anybody in Mora can tell, is 17,923.',
      ['17,923=norland-killed'],
    ],
    [
      'over a second noun of its subject',
      'Some 3,000 Norlandian soldiers and officers were killed in Mora.',
      ['3,000=norland-killed'],
    ],
  ])('%s', (_says, text, expected) => expect(compared(text)).toEqual(expected));
  it('no figure of the next clause', () => {
    expect(strictlyCompared('Norland sent soldiers to Mora and 300 people applauded at home.')).toEqual([]);
  });
});

describe('a story', () => {
  it('goes on after the date with which it began', () => {
    expect(compared('Ostia entered Mora in August 2031. Some 300 Norlandian soldiers were killed.')).toEqual([
      '300=norland-killed',
    ]);
  });
  it('of years before the war is of another time', () => {
    expect(compared('Ostia entered Mora in August 2021. Some 300 Norlandian soldiers were killed.')).toEqual([]);
  });
});

describe('a number without a noun', () => {
  it('that is compared with a count of people counts people', () => {
    const known = warPack.claims.slice(0, 1).map((claim) => ({ ...claim, low: 1376, high: 1376 }));
    const page = pageOf('Norlandian soldiers killed in Mora: 1,376, by one count.');
    const counted = analyse(page, openPack({ ...warPack, claims: known })).figures.filter(
      ({ decision }) => decision.band === 'compare',
    );
    for (const { figure } of counted)
      expect([figure.unit, figure.dimension, figure.baseLow]).toEqual(['people', 'people', figure.low]);
    expect(counted.length).toBe(1);
  });
});

describe('who is told of', () => {
  it('is not taken for who tells', () => {
    expect(compared('The chiefs say Norland has sent 12,000 soldiers to Mora.', { title: 'Mora' })).toEqual([
      '12,000=norland-deployed',
    ]);
  });
  it('may be named after the verb where he tells', () => {
    expect(strictlyCompared('In Mora 300 soldiers were killed, said Norland.', 'Mora')).toEqual([]);
  });
});
