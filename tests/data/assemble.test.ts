import { describe, expect, it } from 'vitest';
import { assemblePack } from '../../data/assemble.ts';
import { formatPackError } from '../../data/reading/pack-error.ts';
import { goodClaim, goodTopic, samplePack } from './sample-pack.ts';

/** The files of the sample pack's folder; `change` is laid over them. */
function files(change: Record<string, string> = {}): Record<string, string> {
  const { nounClasses, measures, entities, topics, origins, outlets, claims, ...head } = samplePack();
  return {
    'pack.json': JSON.stringify(head),
    'noun-classes.json': JSON.stringify(nounClasses),
    'measures.json': JSON.stringify(measures),
    'entities.json': JSON.stringify(entities),
    'topics.json': JSON.stringify(topics),
    'origins.json': JSON.stringify(origins),
    'outlets.json': JSON.stringify(outlets),
    'claims.jsonl': `${claims.map((claim) => JSON.stringify(claim)).join('\n')}\n`,
    ...change,
  };
}

function errorsOf(change: Record<string, string>): string[] {
  const reading = assemblePack(files(change), 'packs/flood');
  return reading.ok ? [] : reading.error.map(formatPackError);
}

describe('joining the files of a pack', () => {
  it('makes one pack of them', () => {
    expect(assemblePack(files(), 'packs/flood')).toEqual({ ok: true, value: samplePack() });
  });

  it('takes a missing file for an empty list', () => {
    const { 'claims.jsonl': _, ...rest } = files();
    expect(assemblePack(rest, 'packs/flood')).toEqual({ ok: true, value: samplePack({ claims: [] }) });
  });

  it('writes out texts of a cue and of an alias, and bare strings', () => {
    const measures = [{ ...samplePack().measures[0], cues: [{ texts: ['killed', 'dead'], voice: 'patient' }] }];
    const entities = [
      { ...samplePack().entities[0], aliases: ['Ruritania', { texts: ['Ruritanian', 'Ruritanians'], use: 'demonym' }] },
    ];
    const reading = assemblePack(
      files({ 'measures.json': JSON.stringify(measures), 'entities.json': JSON.stringify(entities) }),
      'f',
    );
    expect(reading.ok && reading.value.measures[0]?.cues).toEqual([
      { text: 'killed', voice: 'patient' },
      { text: 'dead', voice: 'patient' },
    ]);
    expect(reading.ok && reading.value.entities[0]?.aliases).toEqual([
      { text: 'Ruritania' },
      { text: 'Ruritanian', use: 'demonym' },
      { text: 'Ruritanians', use: 'demonym' },
    ]);
  });

  it('puts the entities of a group in the place of its name', () => {
    const head = { ...JSON.parse(files()['pack.json'] ?? '{}'), groups: { realm: ['ruritania'] } };
    const topics = [
      {
        ...goodTopic,
        party: { anyOf: ['@realm'] },
        rivals: ['@realm'],
        anchors: [{ anyOf: ['@realm'], within: 'clause' }],
      },
    ];
    const reading = assemblePack(
      files({ 'pack.json': JSON.stringify(head), 'topics.json': JSON.stringify(topics) }),
      'f',
    );
    expect(reading.ok && reading.value.topics[0]).toMatchObject({
      party: { anyOf: ['ruritania'] },
      rivals: ['ruritania'],
      anchors: [{ anyOf: ['ruritania'], within: 'clause' }],
    });
    expect(reading.ok && 'groups' in reading.value).toBe(false);
  });

  it.each([
    [
      'a line that is not JSON',
      { 'claims.jsonl': `${JSON.stringify(goodClaim)}\n\n{oops\n` },
      'packs/flood/claims.jsonl, line 3: found text that is not JSON',
    ],
    [
      'a bad row of lines',
      { 'claims.jsonl': `\n${JSON.stringify({ ...goodClaim, unit: 'x' })}\n` },
      'packs/flood/claims.jsonl, line 2, unit: found "x"',
    ],
    [
      'a bad row of a list',
      { 'origins.json': '[{"id":"ministry","name":"M","kind":"spy"}]' },
      'packs/flood/origins.json, [0], kind: found "spy"',
    ],
    [
      'a file that is no list',
      { 'topics.json': '{}' },
      'packs/flood/topics.json: found {}; right would be a JSON list',
    ],
    ['a missing head', { 'pack.json': '' }, 'packs/flood/pack.json: found text that is not JSON'],
    [
      'an unknown group',
      { 'topics.json': JSON.stringify([{ ...goodTopic, rivals: ['@nobody'] }]) },
      'packs/flood/topics.json, topics[0]: found "@nobody"; right would be the name of a group',
    ],
  ])('names the file and the row of %s', (_, change, message) => {
    expect(errorsOf(change).some((line) => line.startsWith(message))).toBe(true);
  });
});
