import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../data/schema/pack.ts';
import { analyse } from '../../../engine/analyse.ts';
import type { Block } from '../../../engine/page.ts';
import { compared, decide, decideDates, openPack, pageOf, type Situation } from './decide.ts';
import { claim, warPack } from './war-pack.ts';

describe('a bare figure', () => {
  it.each<[says: string, text: string, expected: string[]]>([
    [
      'takes the topic of the one before where it is somebody’s count of the same',
      'Ostia counts 17,923 Norlandian soldiers killed in Mora. The ministry says 2,100.',
      ['17,923=norland-killed', '2,100=norland-killed'],
    ],
    [
      'takes nothing from a figure that was left alone',
      'Ostia denies that 3,000 Norlandian soldiers were killed. The ministry says 2,100.',
      [],
    ],
    [
      'with a noun of its own speaks for itself',
      'Ostia counts 3,000 Norlandian soldiers killed. The ministry says 2,100 workers.',
      ['3,000=norland-killed'],
    ],
  ])('%s', (_, text, expected) => {
    expect(compared(text)).toEqual(expected);
  });

  it.each([
    [
      'a verb of its own',
      'Ostia counts 3,000 Norlandian soldiers killed in Mora. Later on the ministry, whose clerks work slowly, had gone up to TELL.',
    ],
    [
      'nobody who counts',
      'Ostia counts 3,000 Norlandian soldiers killed in Mora. Weeks later, after the rain and the mud of a long march, it was TELL.',
    ],
    [
      'a word for the list',
      'Ostia counts 3,000 Norlandian soldiers killed in Mora. Its list, of which the army knows nothing at all so far, ends at TELL.',
    ],
  ])('may be the same count with %s, and is where others have published it', (_, text) => {
    // Published of the killed alone.
    const index = openPack({ ...warPack, claims: [...warPack.claims, claim('norland-killed', 3147)] });
    expect(decide(text.replace('TELL', '3,147'), {}, index).at(-1)).toBe('3,147=norland-killed');
    expect(decide(text.replace('TELL', '9'), {}, index).at(-1)).not.toContain('=');
  });
  it.each([
    'Ostia counts 3,000 Norlandian soldiers killed in Mora. The other 4,319 went home.',
    'Ostia counts 3,000 Norlandian soldiers killed in Mora. By spring the ministry had gone up to 4,319 workers.',
  ])('is none that is left over, follows, or has another noun: %s', (text) => {
    expect(decide(text).at(-1)).not.toBe('4,319=norland-killed');
  });

  it('follows one that is likely of its topic, though nothing is compared there', () => {
    const codes: string[][] = [];
    const sure = 'Ostia counts 17,923 Norlandian soldiers killed in Mora.';
    const likely = 'In Mora perhaps 9,000 were killed, all of them soldiers.';
    const grounds = (text: string) => {
      codes.length = 0;
      analyse(pageOf(text), openPack(warPack), (_, __, candidates) => {
        codes.push(candidates.flatMap(({ evidence }) => evidence.map(({ code }) => code)));
      });
      return codes.at(-1) ?? [];
    };
    expect(grounds(`${likely} The ministry says 2,100.`)).toContain('carried-likely');
    expect(grounds(`${sure} The ministry says 2,100.`)).not.toContain('carried-likely');
    expect(grounds(`${likely} The ministry says 2,100 workers.`)).not.toContain('carried-likely');
    expect(grounds('On the hill 9,000 cows graze. The ministry says 2,100.')).not.toContain('carried-likely');
  });

  it('that follows in time is a part of its own', () => {
    expect(compared('Norland sent 11,000 soldiers to Mora in autumn, then 4,000.')).toEqual([
      '11,000=norland-deployed',
    ]);
  });

  it('takes the unit that the one before was given', () => {
    const page = pageOf('Ostia seized 1,300 square kilometres in Mora. The ministry says 984.', {
      title: 'Ostia in Mora',
    });
    const [any] = warPack.claims;
    const areas = [1300, 984, 1121].map((value) => ({
      ...any,
      topic: 'mora-area',
      low: value,
      high: value,
      unit: 'km2',
    }));
    const pack = { ...warPack, claims: [...warPack.claims, ...areas] } as Pack;
    const { figures } = analyse(page, openPack(pack));
    const [first, second] = figures.filter(({ figure }) => figure.block > 0);
    expect(first?.decision).toMatchObject({ band: 'compare', topic: 'war/mora-area' });
    expect(second?.decision).toMatchObject({ band: 'compare', topic: 'war/mora-area' });
    expect(second?.figure).toMatchObject({ unit: 'km2', dimension: 'area', baseLow: 984 });
  });

  it('in the title is known by the same number in the text', () => {
    const text = 'In Mora 17,923 Norlandian soldiers have been killed.';
    const page = pageOf(text, { title: 'Norland: 17,923' });
    const [title] = analyse(page, openPack(warPack)).figures;
    expect(title?.decision.topic).toBe('war/norland-killed');
  });
});

describe('a telling number', () => {
  const claims: Pack['claims'] = [
    {
      topic: 'norland-killed',
      low: 1376,
      high: 1376,
      unit: 'people',
      hedge: '',
      asPrinted: null,
      asOf: null,
      origin: null,
      outlet: null,
    },
  ];
  const index = openPack({ ...warPack, claims });
  const about = (text: string, situation: Situation = {}) => decide(text, situation, index);

  it('that others have published needs no cue', () => {
    expect(about('Norland’s 1,912 soldiers will be remembered in Mora.')).toEqual(['1,912!cue']);
    expect(about('Norland’s 1,376 soldiers are in the books of Mora.')).toEqual(['1,376=norland-killed']);
  });

  it('still has to count the same thing', () => {
    expect(about('Norland’s 1,376 workers are remembered in Mora.')).toEqual(['1,376!cue']);
  });
});

describe('a table', () => {
  const cell = (id: number, text: string, columnHead?: number, rowHead?: number): Block => ({
    id,
    kind: 'cell',
    text,
    row: rowHead === undefined ? 0 : 1,
    ...(columnHead === undefined ? {} : { columnHead }),
    ...(rowHead === undefined ? {} : { rowHead }),
  });

  it('has its cue, its unit and its party in the heads', () => {
    const blocks: Block[] = [
      { id: 0, kind: 'title', text: 'War in Mora' },
      cell(1, 'Party'),
      cell(2, 'Soldiers killed'),
      cell(3, 'Seized (sq km)'),
      cell(4, 'Norland', 1),
      cell(5, '4,100', 2, 4),
      cell(6, 'Ostia', 1),
      cell(7, '1,250', 3, 6),
    ];
    const page = { title: 'War in Mora', date: '2032-02-01', url: null, language: 'en', blocks };
    const found = analyse(page, openPack(warPack)).figures.map(({ figure, decision }) => [figure.unit, decision.topic]);
    expect(found).toEqual([
      ['people', 'war/norland-killed'],
      ['km2', 'war/mora-area'],
    ]);
  });
});

describe('a date', () => {
  it.each<[text: string, expected: string[]]>([
    ['Norland’s soldiers arrived in Sudland in November 2031.', ['November 2031=norland-arrival-date']],
    ['In November 2031 Ostia spoke. Norland’s soldiers slept.', ['November 2031!']],
    ['Norland sent soldiers to Sudland between October and December 2031.', ['October!', 'December 2031!']],
  ])('%s', (text, expected) => {
    expect(decideDates(text)).toEqual(expected);
  });
});

describe('an analysis', () => {
  it('is the same for the same page', () => {
    const page = pageOf('Ostia has lost 31,000 soldiers in Mora, Sudland 180,000 and Norland 3,000.');
    const index = openPack(warPack);
    expect(analyse(page, index)).toEqual(analyse(page, index));
  });

  it('says for every figure that is left alone which gate stopped it', () => {
    const page = pageOf('In 1999 some 300 Norlandian soldiers were killed in Mora.');
    const [only] = analyse(page, openPack(warPack)).figures.filter(({ figure }) => figure.reject === null);
    expect(only?.decision.gate).toBe('epoch');
    const { start, end } = only!.decision.reasons.at(-1)!;
    expect(page.blocks[1]!.text.slice(start, end)).toBe('1999');
  });

  it('gives for every compared figure the words that made the match', () => {
    const text = 'About 300 Norlandian soldiers have been killed in Mora.';
    const [only] = analyse(pageOf(text), openPack(warPack)).figures;
    const words = only!.decision.reasons.map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`);
    expect(words).toContain('cue-governs: have been killed');
    expect(words).toContain('party-noun-phrase: Norlandian');
    expect(words).toContain('anchor-clause: Mora');
  });
});
