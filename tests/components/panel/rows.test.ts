import { describe, expect, it } from 'vitest';
import { readMessages } from '../../../cli/words/messages.ts';
import { translateWith } from '../../../cli/words/translate.ts';
import { countByState, filterRows, noFilter } from '../../../components/panel/filter.ts';
import { leftOut } from '../../../components/panel/left-out.ts';
import { nearestTopics } from '../../../components/panel/nearest.ts';
import { rowAfterKey } from '../../../components/panel/row-keys.ts';
import { entitiesOf, rowsOf, topicsOf } from '../../../components/panel/rows.ts';
import { timelineOf } from '../../../components/panel/timeline.ts';
import { relationWord, whyNot } from '../../../components/panel/why.ts';
import { claim, comparison, group } from '../fixtures/build.ts';
import { mark, page, row } from './row.ts';

const rows = [
  row('300 killed', comparison(300, { label: 'Killed' }), { topic: 'kursk/killed', near: ['kursk/kursk'] }),
  row('9,000 troops', comparison(9_000), { relation: 'above', topic: 'kursk/sent', near: ['kursk/ukr'] }),
  row('3,800 casualties', null, { state: 'nothing', checks: 1, topic: null }),
  row('about 500 soldiers', null, { state: 'quiet', topic: 'kursk/sent', why: 'sub-group' }),
];
const shown = (filter: Partial<typeof noFilter>) =>
  filterRows(rows, { ...noFilter, ...filter }).map(({ mark: { surface } }) => surface);

describe('rows of the panel', () => {
  it('lists figures in page order with their numbers, names apart', () => {
    const marks = [mark('a'), mark('Kursk', { kind: 'name' }), mark('b')];
    expect(rowsOf(page({ marks }), new Map()).map(({ mark: { surface }, number }) => [number, surface])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  it.each([
    [{}, ['300 killed', '9,000 troops', '3,800 casualties', 'about 500 soldiers']],
    [{ state: 'compared' }, ['300 killed', '9,000 troops']],
    [{ state: 'differs' }, ['9,000 troops']],
    [{ state: 'checks' }, ['3,800 casualties']],
    [{ state: 'unknown' }, ['3,800 casualties', 'about 500 soldiers']],
    [{ topic: 'kursk/sent' }, ['9,000 troops', 'about 500 soldiers']],
    [{ entity: 'kursk/kursk' }, ['300 killed']],
    [{ state: 'differs', topic: 'kursk/killed' }, []],
  ] as const)('filters by %j', (filter, expected) => {
    expect(shown(filter)).toEqual(expected);
  });

  it('counts what each filter would leave', () => {
    expect(countByState(rows)).toEqual({ all: 4, compared: 2, differs: 1, checks: 1, unknown: 2 });
  });

  it('offers the names beside which figures stand, most first', () => {
    const marks = [
      mark('Kursk', { kind: 'name', candidates: ['k', 'sub'] }),
      mark('Ukraine', { kind: 'name', candidates: ['u'] }),
      mark('Japan', { kind: 'name', candidates: ['j'] }),
      mark('1', { near: ['u'] }),
      mark('2', { near: ['u', 'k'] }),
    ];
    expect(entitiesOf(marks)).toEqual([
      { id: 'u', name: 'Ukraine', figures: 2 },
      { id: 'k', name: 'Kursk', figures: 1 },
    ]);
  });

  it('names each topic of the page once', () => {
    expect(topicsOf([...rows, ...rows])[0]).toEqual({ key: 'kursk/killed', label: 'Killed' });
    expect(topicsOf([...rows, ...rows])).toHaveLength(2);
  });

  it('says why a figure is not compared, and nothing of one that is', async () => {
    const translate = translateWith(await readMessages());
    expect(rows.map((one) => whyNot(one, translate))).toEqual([
      null,
      null,
      'No figures on this are known.',
      'A part of the whole, not the total.',
    ]);
  });

  it.each(['dimension', 'noun', 'party', 'epoch', 'place', 'polarity', 'sub-group', 'plan', 'cue', 'ambiguous'])(
    'has a sentence of its own for a figure that the gate %s stopped',
    async (why) => {
      const sentence = whyNot(row('5', null, { state: 'quiet', why }), translateWith(await readMessages()));
      expect(sentence).toMatch(/^[A-Z].*\.$/u);
      expect(sentence).not.toMatch(/pack|Not certain enough/u);
    },
  );

  it('calls a date later than all, not above them', async () => {
    const dated = row('May', comparison(1, { unit: 'date' }), { relation: 'above' });
    expect(relationWord(dated, translateWith(await readMessages()))).toBe('later than all');
  });

  it.each([
    ['ArrowDown', 0, 3, 1],
    ['ArrowDown', 2, 3, null],
    ['ArrowUp', 0, 3, null],
    ['End', 0, 3, 2],
    ['Home', 2, 3, 0],
    ['a', 1, 3, null],
  ])('%s from row %i of %i+1 goes to %s', (key, at, count, to) => {
    expect(rowAfterKey(key, at, count)).toBe(to);
  });
});

describe('timeline of a topic', () => {
  const nis = group('NIS', [
    claim(3_000, { asOf: '2025-01', published: '2025-01-13' }),
    claim(100, { asOf: '2024-12', published: '2024-12-19' }),
  ]);
  const kyiv = group('Kyiv', [claim(3_800, { asOf: '2025-01-05' }), claim(4_000, { asOf: '2025-02-01' })]);
  const later = { ...claim(4_700, { asOf: '2025-04', published: '2025-04-30' }), origin: 'NIS' };
  const points = timelineOf(comparison(3_500, { origins: [nis, kyiv], later: [later] }), '2025-01-20');

  it('runs by date, with the page among the others and what came after it marked', () => {
    expect(points.map(({ date, kind }) => [date, kind])).toEqual([
      ['2024-12', 'known'],
      ['2025-01', 'known'],
      ['2025-01-05', 'known'],
      ['2025-01-20', 'this-page'],
      ['2025-02-01', 'known'],
      ['2025-04', 'later'],
    ]);
  });

  it('is one point for the outlets that repeat one count', () => {
    const printed = ['A', 'B', 'A'].map((outlet) => claim(300, { asOf: '2025-01', outlet }));
    const repeated = timelineOf(
      comparison(1, { origins: [group('NIS', [...printed, claim(301, { asOf: '2025-01' })])] }),
      null,
    );
    expect(repeated.map(({ interval, outlets }) => [interval.low, outlets.length])).toEqual([
      [300, 2],
      [301, expect.any(Number)],
    ]);
  });

  it('marks a counter that went below its own earlier figure', () => {
    const lowered = timelineOf(
      comparison(1, { origins: [group('X', [claim(50, { asOf: '2025-02' }), claim(90, { asOf: '2025-01' })])] }),
      null,
    );
    expect(lowered.map((point) => point.lowered)).toEqual([false, true]);
    expect(points.some((point) => point.lowered)).toBe(false);
  });

  it('shows a later claim once, although it stands in its counter’s group too', () => {
    const both = timelineOf(comparison(1, { origins: [group('NIS', [later])], later: [later] }), null);
    expect(both).toHaveLength(1);
    expect(both[0]?.kind).toBe('later');
  });

  it('leaves claims without a date out', () => {
    expect(
      timelineOf(comparison(1, { origins: [group('X', [claim(5, { asOf: null, published: null })])] }), null),
    ).toEqual([]);
  });
});

describe('what the page leaves out', () => {
  const topic = (key: string, originCount: number) => ({ key, label: key, comparison: comparison(1, { originCount }) });
  const reading = { id: 'kursk/kursk', name: 'Kursk', about: null };

  it('is topics of the same packs that have figures and that the page does not name, best known first', () => {
    const topics = [
      topic('kursk/killed', 5),
      topic('kursk/area', 2),
      topic('kursk/shells', 4),
      topic('kursk/empty', 0),
      topic('world/population', 9),
    ];
    expect(leftOut([{ ...reading, topics }], rows).map(({ key }) => key)).toEqual(['kursk/shells', 'kursk/area']);
  });

  it('is nothing where nothing on the page was compared', () => {
    expect(
      leftOut([{ ...reading, topics: [topic('kursk/area', 2)] }], [row('x', null, { state: 'nothing', topic: null })]),
    ).toEqual([]);
  });
});

describe('nearest topics of selected words', () => {
  const topics = ['North Korean soldiers killed', 'North Korean soldiers sent to Russia', 'Area seized in Kursk'].map(
    (label) => ({ key: label, label, comparison: null }),
  );

  it.each([
    ['12,000 soldiers sent', ['North Korean soldiers sent to Russia', 'North Korean soldiers killed']],
    ['the area that was siezed', ['Area seized in Kursk']],
    ['1,000,000', []],
  ])('of "%s"', (text, expected) => {
    expect(nearestTopics(text, topics).map(({ label }) => label)).toEqual(expected);
  });
});
