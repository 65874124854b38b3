import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../data/schema/claim.ts';
import type { Pack } from '../../../data/schema/pack.ts';
import type { Topic } from '../../../data/schema/topic.ts';
import type { Candidate } from '../../../engine/match/candidate.ts';
import { COMPARE_FROM, choose } from '../../../engine/match/choose.ts';
import type { GroundCode } from '../../../engine/match/grounds.ts';
import { isSameCount, likeliest, oddsOf as oddsOfGrounds } from '../../../engine/match/likeliest.ts';
import { noExamples } from '../index/sample-pack.ts';
import { decide, openPack, type Situation } from './decide.ts';
import { claim, warPack } from './war-pack.ts';

const warWith = (claims: Claim[], more: Partial<Topic> = {}): Pack => ({
  ...warPack,
  topics: warPack.topics.map((topic) => (topic.id === 'norland-killed' ? { ...topic, ...more } : topic)),
  claims,
});
const published = openPack(
  warWith([claim('norland-killed', 1376), claim('norland-wounded', 2730), claim('norland-deployed', 11_500)]),
);
const disputed = openPack(warWith([claim('norland-killed', 1376), claim('norland-wounded', 1376)]));
const unpublished = openPack(warPack);
const title = 'The week in Mora';

describe('a number that others have published', () => {
  it.each<[says: string, text: string, expected: string[], index?: typeof published, situation?: Situation]>([
    ['needs no cue', 'In Mora 1,376 Norlandian soldiers fell.', ['1,376=norland-killed']],
    ['is any number where nobody published it', 'In Mora 1,376 Norlandian soldiers fell.', ['1,376!cue'], unpublished],
    ['is another one beside it', 'In Mora 1,912 Norlandian soldiers fell.', ['1,912!cue']],
    ['is open where it was published on two topics', 'Norlandians in Mora: 1,376.', ['1,376!ambiguous'], disputed],
    ['is another one of another noun', 'In Mora 1,376 Norlandian workers fell.', ['1,376!cue']],
    ['is nobody’s where it is denied', 'It is false that in Mora 1,376 Norlandian soldiers fell.', ['1,376!polarity']],
    ['is another one of another party', 'In Mora 1,376 Ostian soldiers fell.', ['1,376!cue']],
  ])('%s', (_, text, expected, index = published, situation = { title }) => {
    expect(decide(text, situation, index)).toEqual(expected);
  });
});

describe('the dead of one special kind', () => {
  const index = openPack({
    ...warPack,
    measures: [
      ...warPack.measures,
      {
        id: 'civilians',
        label: 'civilians',
        dimension: 'people',
        counts: ['civilian'],
        cues: [{ text: 'dead in {place}' }, { text: 'fell in {place}' }],
      },
    ],
    topics: [
      ...warPack.topics,
      {
        id: 'civilians-killed',
        label: 'civilians',
        measure: 'civilians',
        anchors: [{ anyOf: ['mora-region'], within: 'document' }],
        period: { from: '2031-08', to: null },
        examples: noExamples,
      },
    ],
    claims: [claim('civilians-killed', 358), claim('civilians-killed', 300), claim('civilians-killed', 290)],
  });
  const told = (text: string) => decide(text, { title }, index);
  it('are told by a telling number without their noun', () => {
    expect(told('The prosecutor knows of 358 who fell in Mora.')).toEqual(['358=civilians-killed']);
    expect(told('Of 358 dead in Mora the prosecutor has a list.')).toEqual(['358=civilians-killed']);
    expect(told('The list has 358: all fell in Mora.')).toEqual(['358=civilians-killed']);
  });
  it('are not told by another one', () => {
    expect(told('The prosecutor knows of 341 who fell in Mora.')).toEqual(['341!noun']);
    expect(told('Of 341 dead in Mora the prosecutor has a list.')).toEqual(['341!noun']);
    expect(told('The list has 300: all fell in Mora.')).toEqual(['300!noun']);
  });
});

describe('a telling number that others have published, beside a word of doubt', () => {
  it.each([
    ['a modal', 'The command would hear of NUMBER Norlandian soldiers killed in Mora.', 'plan'],
    ['a battalion', 'A battalion of NUMBER Norlandian soldiers was killed in Mora.', 'sub-group'],
    ['a word of planning', 'The staff expected NUMBER Norlandian soldiers killed in Mora.', 'plan'],
    ['a short time', 'Overnight NUMBER Norlandian soldiers were killed in Mora.', 'sub-group'],
  ])('is compared in spite of %s', (_, text, gate) => {
    expect(decide(text.replace('NUMBER', '1,376'), { title }, published)).toEqual(['1,376=norland-killed']);
    // Another number of its size stays alone.
    expect(decide(text.replace('NUMBER', '1,912'), { title }, published)).toEqual([`1,912!${gate}`]);
  });

  const rounded = '1,400=norland-killed';
  it.each([
    ['a cue governs it', 'The command would hear of 1,400 Norlandian soldiers killed in Mora.', rounded],
    ['a cue governs it', 'A battalion of 1,400 Norlandian soldiers was killed in Mora.', rounded],
    [
      'of a short time it recurs by chance',
      'Overnight 1,400 Norlandian soldiers were killed in Mora.',
      '1,400!sub-group',
    ],
    [
      'of what is to come it recurs by chance',
      'The staff expected 1,400 Norlandian soldiers killed in Mora.',
      '1,400!plan',
    ],
    [
      'no cue governs it',
      'A battalion of 1,400 men came. Norlandian soldiers are killed in Mora every day.',
      '1,400!sub-group',
    ],
  ])('tells less where it is rounder: %s', (_, text, expected) => {
    expect(decide(text, { title }, published)).toEqual([expected]);
  });

  it.each([
    ['denied', 'Sudland denied that 1,376 Norlandian soldiers had been killed in Mora.', 'polarity'],
    ['of another war', 'In the Reed War 1,376 Norlandian soldiers were killed.', 'epoch'],
    [
      'denied, of a battalion',
      'Sudland denied that a battalion of 1,376 Norlandian soldiers had been killed.',
      'polarity',
    ],
    ['of another war, of a battalion', 'In the Reed War a battalion of 1,376 Norlandian soldiers was killed.', 'epoch'],
    ['of a year to come', 'By 2035 some 1,376 Norlandian soldiers were killed in Mora.', 'plan'],
  ])('is left alone where it is %s', (_, text, gate) => {
    expect(decide(text, { title }, published)).toEqual([`1,376!${gate}`]);
  });
});

const oddsOf = ({ evidence, link, published: isPublished }: Candidate): number =>
  oddsOfGrounds(evidence, link, isPublished);

/** A candidate of a topic, with grounds of the table. */
const candidate = (key: string, codes: readonly GroundCode[], more: Partial<Candidate> = {}): Candidate => {
  const made = {
    key: `p/${key}`,
    topic: { key: `p/${key}`, party: null, record: { topic: {}, measure: { dimension: 'people' } } },
    evidence: codes.map((code) => ({
      code,
      passage: { tokens: { start: [0], end: [1] }, block: { id: 0 } },
      from: 0,
      to: 1,
    })),
    stop: null,
    doubt: null,
    published: true,
    link: null,
    ...more,
  } as unknown as Candidate;
  return { ...made, score: oddsOf(made) };
};

const SAID: readonly GroundCode[] = ['value-known', 'cue-governs', 'party-noun-phrase', 'anchor-title'];
const killed = candidate('killed', SAID);
const wounded = candidate('wounded', SAID);
const stop = { gate: 'party', passage: killed.evidence[0]?.passage, from: 0, to: 1 } as unknown as Candidate['stop'];

describe('the likeliest of the topics', () => {
  it.each<[says: string, others: Candidate[], odds: number]>([
    ['stands against none at all', [], oddsOf(killed) - Math.log(1)],
    ['loses to its rivals what speaks for them', [wounded], oddsOf(killed) - Math.log(1 + Math.exp(oddsOf(wounded)))],
    ['loses nothing to what a gate stops', [{ ...wounded, stop }], oddsOf(killed)],
    ['loses nothing to itself, found in two ways', [{ ...killed }], oddsOf(killed)],
    [
      'loses something to what nobody published',
      [candidate('lost', ['cue-near'], { published: false })],
      oddsOf(killed) - Math.log(1 + Math.exp(oddsOf(candidate('lost', ['cue-near'], { published: false })))),
    ],
  ])('%s', (_, others, odds) => {
    const found = likeliest([killed, ...others]);
    expect(found?.candidate.key).toBe('p/killed');
    expect(found?.odds).toBeCloseTo(odds, 12);
  });

  it('is none where a gate stops the only one', () => {
    expect(likeliest([{ ...killed, stop }])).toBeNull();
  });

  it('gives way to a likelier one that a gate stops, whose gate is told', () => {
    const weak = candidate('weak', ['value-round', 'cue-none']);
    const stopped = { ...killed, stop };
    expect(choose([weak, stopped]).decision).toMatchObject({ gate: 'party' });
    expect(
      choose([weak, { ...candidate('other', ['value-round', 'cue-none', 'rival-clause']), stop }]).decision.gate,
    ).toBe('cue');
  });

  it('is compared from the bar, in spite of doubt, and not below it', () => {
    const sure = { ...killed, doubt: stop };
    expect(oddsOf(sure)).toBeGreaterThan(COMPARE_FROM);
    expect(choose([sure]).decision).toMatchObject({ band: 'compare', topic: 'p/killed' });
    expect(choose([sure, wounded]).chosen).toBeNull();
    const weak = candidate('weak', ['value-round', 'cue-none', 'rival-clause']);
    expect(oddsOf(weak)).toBeLessThan(COMPARE_FROM);
    expect(choose([weak]).decision.band).toBe('nothing');
  });
});

describe('one count told in two ways', () => {
  const party = new Set(['norland']);
  const topicWith = (key: string, relation: Topic['relation'], more: object = {}) =>
    ({ key: `p/${key}`, party, record: { topic: { relation } }, ...more }) as unknown as Candidate['topic'];
  const whole = topicWith('whole', undefined);
  const of = ['p/whole'];
  it.each<[says: string, topic: Candidate['topic'], expected: boolean]>([
    ['by another definition', topicWith('a', { kind: 'definitionOf', of }), true],
    ['a part of the same party', topicWith('a', { kind: 'partOf', of }), true],
    ['a part of another party', topicWith('a', { kind: 'partOf', of }, { party: new Set(['ostia']) }), false],
    ['a part of nobody', topicWith('a', { kind: 'partOf', of }, { party: null }), false],
    [
      'a part with words of its own',
      topicWith('a', undefined, { record: { topic: { relation: { kind: 'partOf', of }, require: ['one night'] } } }),
      false,
    ],
    ['a week of it', topicWith('a', { kind: 'periodOf', of }), false],
    ['something else', topicWith('a', undefined), false],
  ])('%s', (_, topic, expected) => {
    expect(isSameCount(topic, whole)).toBe(expected);
    expect(isSameCount(whole, topic)).toBe(expected);
  });
});
