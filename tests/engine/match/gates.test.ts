import { describe, expect, it } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { compared, decide, openPack, pageOf, type Situation } from './decide.ts';
import { claim, warPack } from './war-pack.ts';

describe('a figure is left alone by the gate', () => {
  it.each<[gate: string, says: string, text: string, situation?: Situation]>([
    ['dimension', 'when it measures something else', 'Norlandian soldiers were killed 300 km from home.'],
    ['noun', 'when other people are counted', 'Norland sent 12,000 workers to Sudland.'],
    ['party', 'when the other side is counted', 'Norlandian drones watched as 300 Ostian soldiers were killed.'],
    [
      'epoch',
      'when the page is older than the war',
      '300 Norlandian soldiers have been killed in Mora.',
      { date: '2029-05-05' },
    ],
    ['epoch', 'when the sentence names an older year', 'In 1999 some 300 Norlandian soldiers were killed in Mora.'],
    ['epoch', 'when the sentence names another war', 'In the Reed War 300 Norlandian soldiers were killed.'],
    ['polarity', 'when it is denied', 'Sudland denied that 300 Norlandian soldiers had been killed.'],
    ['polarity', 'when there is no evidence', 'There is no evidence that 300 Norlandian soldiers were killed.'],
    ['polarity', 'when it is asked', 'Were 300 Norlandian soldiers killed in Mora?'],
    ['polarity', 'when it is supposed', 'Suppose 300 Norlandian soldiers were killed in Mora.'],
    [
      'sub-group',
      'when it is the size of one battalion',
      'A battalion of about 500 Norlandian soldiers was sent to Mora.',
    ],
    ['sub-group', 'when it is one shipload', 'He arrived in Mora with some 100 other Norlandian soldiers.'],
    ['sub-group', 'when it is one night', 'Overnight 300 Norlandian soldiers were killed in Mora.'],
    ['plan', 'when it is only a possibility', 'Another 300 Norlandian soldiers could be killed in Mora.'],
    ['plan', 'when it belongs to a year to come', 'By 2035 some 300 Norlandian soldiers were killed in Mora.'],
  ])('%s %s', (gate, _, text, situation) => {
    const [only] = decide(text, situation);
    expect(only?.slice(only.indexOf('!'))).toBe(`!${gate}`);
  });
});

describe('a gate stays open', () => {
  it.each<[says: string, text: string, expected: string[], situation?: Situation]>([
    [
      '"not only" denies nothing',
      'Not only have 300 Norlandian soldiers been killed, said Ostia.',
      ['300=norland-killed'],
    ],
    ['"no fewer than" is a hedge', 'No fewer than 300 Norlandian soldiers have been killed.', ['300=norland-killed']],
    [
      'a denial in another sentence',
      'Sudland denied everything. 300 Norlandian soldiers have been killed.',
      ['300=norland-killed'],
    ],
    [
      'a year that is only compared',
      'Norland has, for the first time since 1999, sent 12,000 soldiers to Mora.',
      ['12,000=norland-deployed'],
    ],
    [
      'a month called May',
      'They came in winter. In May 300 Norlandian soldiers were killed in Mora.',
      ['300=norland-killed'],
      { date: '2032-07-01' },
    ],
  ])('%s', (_, text, expected, situation) => {
    expect(compared(text, situation)).toEqual(expected);
  });
});

describe('a modal', () => {
  it.each([
    'Some 300 Norlandian soldiers could be dead in Mora, Ostia says.',
    'In Mora 300 Norlandian soldiers may be dead.',
    'Of the Norlandian soldiers in Mora, there might be as many as 300 killed.',
    'The command could claim 300 Norlandian soldiers killed in Mora.',
    'In Mora there may be even 300 Norlandian soldiers killed.',
    'Nyhavn would go no further than 300 Norlandian soldiers killed in Mora.',
    'Half of them fell in Mora, which would be 300 Norlandian soldiers killed.',
  ])('guesses at what is: %s', (text) => {
    expect(compared(text)).toEqual(['300=norland-killed']);
  });
  it.each([
    'Another 300 Norlandian soldiers could be killed in Mora.',
    'Some 300 Norlandian soldiers may be sent to Mora.',
    'There will be 300 Norlandian soldiers killed in Mora.',
    'In Mora there would be 300 Norlandian soldiers killed by spring.',
    'In Mora 300 Norlandian soldiers might be driven to be captured.',
  ])('speaks of what may come: %s', (text) => {
    expect(decide(text)).toEqual(['300!plan']);
  });
});

describe('what is to be', () => {
  it.each([
    'Norland is to have 300 soldiers killed in Mora.',
    'By spring 300 Norlandian soldiers are to be killed in Mora.',
    'In Mora 300 Norlandian soldiers were to be captured.',
    'Norland has decided to have 300 soldiers killed in Mora.',
    'Norland contemplates 300 soldiers captured in Mora.',
  ])('has not come: %s', (text) => {
    expect(decide(text)).toEqual(['300!plan']);
  });
  it.each([
    'The 300 Norlandian soldiers killed in Mora are to be buried on Monday.',
    'Norland’s staff is to blame: 300 Norlandian soldiers were killed in Mora.',
    'The road to Mora is closed; 300 Norlandian soldiers were killed.',
    'The reason is to find in Mora, where 300 Norlandian soldiers were killed.',
  ])('is none of the kind: %s', (text) => {
    expect(compared(text)).toEqual(['300=norland-killed']);
  });
});

describe('a figure with a verb of its own', () => {
  const known = openPack({ ...warPack, claims: [claim('norland-killed', 1376)] });
  /** The grounds of all topics that come up for the first figure. */
  const grounds = (text: string): readonly string[] => {
    const found: string[] = [];
    analyse(pageOf(text), known, (passage, at, candidates) => {
      if (passage.block.id === 0 || at > 0) return;
      for (const { evidence } of candidates) found.push(...evidence.map(({ code }) => code));
    });
    return found;
  };
  it.each([
    'In Mora 1,376 Norlandian soldiers fled.',
    'In Mora 1,376 Norlandian soldiers have since gone.',
    'Norland fed 1,376 soldiers in Mora.',
  ])('is told by it: %s', (text) => {
    expect(grounds(text)).toContain('own-verb');
  });
  it.each([
    'The list of Norlandian soldiers in Mora reached 1,376.',
    'Ostia put Norland’s soldiers in Mora at 1,376.',
    'In Mora 1,376 Norlandian soldiers, the command says.',
    'In Mora a combined 1,376 Norlandian soldiers, the command says.',
    'In Mora 1,376 Norlandian soldiers led by Hask, the command says.',
  ])('is not told by one that gives a number: %s', (text) => {
    expect(grounds(text)).toContain('cue-none');
    expect(grounds(text)).not.toContain('own-verb');
  });
  it.each([
    'In Mora 1,376 Norlandian soldiers fled.',
    'In Mora 1,376 Norlandian soldiers have since gone.',
    'Norland fed 1,376 soldiers in Mora.',
  ])('is left alone where it has a noun, too: %s', (text) => {
    expect(decide(text, {}, known)).toEqual(['1,376!cue']);
    expect(decide('The books of Norland’s soldiers in Mora have 1,376.', {}, known)).toEqual(['1,376=norland-killed']);
  });
  it('is told by its cue, where there is one', () => {
    expect(grounds('In Mora 300 Norlandian soldiers died.')).not.toContain('own-verb');
  });
});

describe('what was over in an earlier year', () => {
  const index = openPack({
    ...warPack,
    topics: warPack.topics.map((topic) => (topic.id === 'norland-killed' ? { ...topic, over: '2031-12' } : topic)),
  });
  it.each([
    '300 Norlandian soldiers were killed in Mora this year.',
    'This month 300 Norlandian soldiers were killed in Mora.',
    'In this year’s battle 300 Norlandian soldiers were killed.',
  ])('is not that of "this" one: %s', (text) => {
    expect(decide(text, {}, index)).toEqual(['300!epoch']);
    // On a page of its own time, or where it goes on, nothing keeps the figure from it.
    expect(decide(text, { date: '2031-12-20' }, index)).toEqual(['300=norland-killed']);
    expect(compared(text)).toEqual(['300=norland-killed']);
  });
  it.each([
    'TELL Norlandian soldiers were killed in Mora this year.',
    'In a letter this summer the staff told of TELL Norlandian soldiers killed in Mora.',
    'This month TELL Norlandian soldiers were killed in Mora.',
  ])('is told of again with a number that others have published: %s', (text) => {
    expect(decide(text.replace('TELL', '4,319'), {}, index)).toEqual(['4,319=norland-killed']);
    expect(decide(text.replace('TELL', '3,876'), {}, index)).toEqual(['3,876!epoch']);
  });
  it.each([
    'Earlier this year Ostia counted 300 Norlandian soldiers killed in Mora.',
    'This report counts 300 Norlandian soldiers killed in Mora.',
    'Ostia said this week; 300 Norlandian soldiers were killed in Mora.',
  ])('is told of in a later one: %s', (text) => {
    expect(decide(text, {}, index)).toEqual(['300=norland-killed']);
  });
});

describe('a denial', () => {
  it.each([
    'Ostia, which denies that the war is over, counts 300 Norlandian soldiers killed in Mora.',
    'The command, which denied any retreat, told of 300 Norlandian soldiers killed in Mora.',
    'The governor spoke of losses in Mora and, without showing a list, of 300 Norlandian soldiers killed.',
  ])('that a comma closes says nothing of the figure: %s', (text) => {
    expect(compared(text)).toEqual(['300=norland-killed']);
  });
  it('behind the cue is closed by a comma, too', () => {
    const told = decide('Of the Norlandian soldiers killed in Mora he spoke once and then, without a list, of 300.');
    expect(told).toEqual(['300!cue']);
  });
  it.each([
    'Ostia, which has 9 ships, denies that 300 Norlandian soldiers were killed in Mora.',
    'Ostia, which denies that 300 Norlandian soldiers were killed in Mora, has ships.',
    'Mora fell without 300 Norlandian soldiers killed.',
  ])('that reaches the figure does: %s', (text) => {
    expect(decide(text)).toContain('300!polarity');
  });
});

describe('batches, weeks and plans', () => {
  it.each<[says: string, text: string, expected: string[]]>([
    [
      'a batch is not the total',
      'The first batch of 1,500 Norlandian soldiers arrived in Sudland.',
      ['1,500=norland-batch'],
    ],
    ['a week is not the total', 'Norland suffered 1,000 casualties in one week.', ['1,000=norland-casualties-weekly']],
    ['a plan is not what was sent', 'Norland plans to send 20,000 soldiers to Sudland.', ['20,000=norland-planned']],
  ])('%s', (_, text, expected) => {
    expect(compared(text)).toEqual(expected);
  });
});

describe('what follows after "then"', () => {
  it.each([
    ['Norland sent 11,000 soldiers to Mora in autumn, then 4,000.', '4,000!sub-group'],
    ['Norland sent 11,000 soldiers to Mora in autumn and then 4,000 in winter.', '4,000!sub-group'],
    ['Norland sent 11,000 soldiers to Mora, then 4,000 soldiers in winter.', '4,000!sub-group'],
  ])('is a load of its own: %s', (text, expected) => {
    expect(decide(text)).toContain(expected);
  });
  it.each([
    'The war in Mora is 100 days old. By then 4,000 Norlandian soldiers had been killed.',
    'The front moved 12 km. Since then 4,000 Norlandian soldiers were killed in Mora.',
    'Norlandian soldiers came to Mora in 2 waves. Then 4,000 were killed.',
    'Some 900 Norlandian soldiers fell in the winter, and by then 4,000 had been sent to Mora.',
  ])('is none of the kind: %s', (text) => {
    expect(decide(text)).not.toContain('4,000!sub-group');
  });
});

describe('a figure of another dimension', () => {
  it.each([
    'In Mora 30 percent of Norlandian soldiers were killed.',
    'Some 300 kilometres were lost by Norland in Mora.',
  ])('is likely of no topic: %s', (text) => {
    const [found] = analyse(pageOf(text), openPack(warPack)).figures.filter(({ figure }) => figure.block > 0);
    expect(found?.decision).toMatchObject({ band: 'nothing', topic: null, gate: 'dimension' });
  });
});

describe('a page about something else', () => {
  it.each<[says: string, text: string, situation?: Situation]>([
    ['names no party', 'The river rose and 300 people were killed.', { title: 'Flood in the valley' }],
    [
      'names a party for another matter',
      'Norland’s minister spoke. 300 people were killed in a fire in Veld.',
      { title: 'Fire in Veld' },
    ],
  ])('%s', (_, text, situation) => {
    expect(compared(text, situation)).toEqual([]);
  });
});
