import { describe, expect, it } from 'vitest';
import type { MentionLine } from '../../cli/mention-lines.ts';
import { type GoldLabel, judgeTopics, scoreValues } from '../../cli/score-articles.ts';
import { wilson } from '../../cli/wilson.ts';
import type { PackIndex } from '../../engine/index/pack-index.ts';

const label = (part: Partial<GoldLabel>): GoldLabel => ({
  doc: 'a',
  surface: '300 killed',
  numeral: '300',
  numeralStart: 10,
  numeralEnd: 13,
  low: 300,
  high: 300,
  unit: 'people',
  hedge: '',
  topic: 'nk-killed',
  ...part,
});
const mention = (part: Partial<MentionLine>): MentionLine =>
  ({
    kind: 'figure',
    surface: '300',
    numeralStart: 10,
    numeralEnd: 13,
    low: 300,
    high: 300,
    unit: 'people',
    hedge: '',
    topic: null,
    subject: null,
    gate: null,
    band: 'nothing',
    match: [],
    reject: null,
    ...part,
  }) as MentionLine;

const index = {
  packs: [{ id: 'p' }],
  topic: (key: string) =>
    key === 'p/nk-killed-weekly' ? { topic: { relation: { kind: 'periodOf', of: ['p/nk-killed'] } } } : undefined,
} as unknown as PackIndex;

describe('scoring topics', () => {
  it.each([
    ['the same topic', label({}), mention({ topic: 'nk-killed' }), ['right']],
    ['an accepted alternative', label({ alt: ['nk-wounded'] }), mention({ topic: 'nk-wounded' }), ['right']],
    ['a finer topic of the same kind', label({}), mention({ topic: 'nk-killed-weekly' }), ['finer']],
    ['another topic', label({}), mention({ topic: 'nk-wounded' }), ['wrong-topic']],
    ['silence on a labelled topic', label({}), mention({}), ['missed']],
    ['silence where it is accepted', label({ alt: [null] }), mention({}), []],
    [
      'a comparison of what has no topic',
      label({ topic: null }),
      mention({ topic: 'nk-killed' }),
      ['false-comparison'],
    ],
    [
      'a comparison of what no label covers',
      label({ topic: null }),
      mention({ topic: 'nk-killed', numeralStart: 90, numeralEnd: 93 }),
      ['unlabelled'],
    ],
    [
      'another country',
      label({ topic: 'population-of', subject: 'UKR' }),
      mention({ topic: 'population-of', subject: 'RUS' }),
      ['wrong-topic'],
    ],
  ])('judges %s', (_name, gold, found, kinds) => {
    expect(judgeTopics('a', [gold], [found], index).map((verdict) => verdict.kind)).toEqual(kinds);
  });

  it('scores value, unit and hedge apart', () => {
    const score = { labels: 0, read: 0, value: 0, unit: 0, hedge: 0, errors: [] };
    scoreValues([label({}), label({ low: null, hedge: '<=' })], [mention({})], score);
    expect(score).toMatchObject({ read: 2, value: 1, unit: 2, hedge: 1 });
    expect(score.errors).toHaveLength(1);
  });

  it('gives the Wilson interval of a known case', () => {
    const [low, high] = wilson(98, 100);
    expect(low).toBeCloseTo(0.93, 2);
    expect(high).toBeCloseTo(0.9945, 3);
  });
});
