import { describe, expect, it } from 'vitest';
import { readPack } from '../../data/read-pack.ts';
import { formatPackError } from '../../data/reading/pack-error.ts';
import { goodClaim, goodTopic, samplePack } from './sample-pack.ts';

const read = (value: unknown) => readPack(JSON.stringify(value), 'flood.json');

function errorsOf(value: unknown): string[] {
  const reading = read(value);
  return reading.ok ? [] : reading.error.map(formatPackError);
}

describe('reading a pack', () => {
  it('takes a good pack as it stands', () => {
    const reading = read(samplePack());
    expect(reading).toEqual({ ok: true, value: samplePack() });
  });

  it.each([
    ['text that is not JSON', 'flood.json: found text that is not JSON', '{'],
    ['a list', 'flood.json: found []; right would be one JSON object', '[]'],
  ])('tells that the file is %s, and throws nothing', (_, message, text) => {
    const reading = readPack(text, 'flood.json');
    expect(reading.ok).toBe(false);
    expect(reading.ok ? '' : formatPackError(reading.error[0]!)).toContain(message);
    expect(reading.ok ? '' : reading.rest).toBeNull();
  });

  it.each([
    [
      'a value of another type',
      samplePack({ claims: [goodClaim, { ...goodClaim, low: {} as never }] }),
      'flood.json, claims[1], low: found {}; right would be a number or text',
    ],
    [
      'a title of nothing',
      samplePack({ title: '' }),
      'flood.json, title: found ""; right would be text that is not empty',
    ],
    [
      'an engine that is no version',
      samplePack({ minimumEngine: 0.5 }),
      'flood.json, minimumEngine: found 0.5; right would be a whole number',
    ],
    [
      'a note as long as a book',
      samplePack({ claims: [{ ...goodClaim, note: 'x'.repeat(6000) }] }),
      'flood.json, claims[0], note: found "',
    ],
    [
      'an unknown hedge',
      samplePack({ claims: [{ ...goodClaim, hedge: 'about' as never }] }),
      'flood.json, claims[0], hedge: found "about"; right would be one of "", "~", "<=", ">=", "<", ">", "<~", ">~", "vague"',
    ],
    [
      'an unknown unit',
      samplePack({ claims: [{ ...goodClaim, unit: 'persons' }] }),
      'flood.json, claims[0], unit: found "persons"; right would be a unit like "people", "km2"',
    ],
    [
      'a date that is none',
      samplePack({ claims: [{ ...goodClaim, asOf: '2020-13' }] }),
      'flood.json, claims[0], asOf: found "2020-13"; right would be a date as YYYY, YYYY-MM or YYYY-MM-DD',
    ],
    [
      'a field that there is not',
      samplePack({ claims: [{ ...goodClaim, source: 'x' } as never] }),
      'flood.json, claims[0]: found "source"; right would be no field named "source"',
    ],
    [
      'a missing field deep in a row',
      samplePack({ topics: [{ ...goodTopic, anchors: [{ anyOf: ['ruritania'] } as never] }] }),
      'flood.json, topics[0], anchors[0].within: found nothing; right would be one of "nounPhrase"',
    ],
    [
      'a head without a licence',
      { ...samplePack(), licence: undefined },
      'flood.json, licence: found nothing; right would be text',
    ],
    [
      'an unknown field in the head',
      { ...samplePack(), author: 'x' },
      'flood.json, author: found a field "author"; right would be no field named "author"',
    ],
    ['a list that is none', { ...samplePack(), origins: {} }, 'flood.json, origins: found {}; right would be a list'],
  ])('names file, row, path and what would be right: %s', (_, value, message) => {
    expect(errorsOf(value).some((line) => line.startsWith(message))).toBe(true);
  });

  it.each([
    [
      'topic',
      samplePack({ claims: [{ ...goodClaim, topic: 'daed' }] }),
      'claims[0], topic: found "daed"; right would be the id of a known topic, like "dead"',
    ],
    [
      'origin',
      samplePack({ claims: [{ ...goodClaim, origin: 'police' }] }),
      'claims[0], origin: found "police"; right would be the id of a known origin',
    ],
    [
      'outlet',
      samplePack({ claims: [{ ...goodClaim, outlet: 'gazete' }] }),
      'claims[0], outlet: found "gazete"; right would be the id of a known outlet, like "gazette"',
    ],
    [
      'measure',
      samplePack({ topics: [{ ...goodTopic, measure: 'kiled' }] }),
      'topics[0], measure: found "kiled"; right would be the id of a known measure, like "killed"',
    ],
    [
      'entity',
      samplePack({ topics: [{ ...goodTopic, anchors: [{ anyOf: ['ruritana'], within: 'clause' }] }] }),
      'topics[0], anchors[0].anyOf[0]: found "ruritana"; right would be the id of a known entity, like "ruritania"',
    ],
    [
      'noun class',
      samplePack({ nounClasses: [] }),
      'measures[0], counts[0]: found "person"; right would be the id of a known noun class',
    ],
    [
      'id that stands twice',
      samplePack({ topics: [goodTopic, goodTopic] }),
      'topics[1], id: found "dead" a second time',
    ],
  ])('finds an unknown %s', (_, pack, message) => {
    expect(errorsOf(pack).join('\n')).toContain(message);
  });

  it('checks references to a pack that is given and trusts those to one that is not', () => {
    const guest = samplePack({ id: 'guest', topics: [], claims: [{ ...goodClaim, topic: 'flood/dead' }] });
    const lost = samplePack({ id: 'guest', topics: [], claims: [{ ...goodClaim, topic: 'flood/daed' }] });
    expect(readPack(JSON.stringify(guest), 'g', [samplePack()]).ok).toBe(true);
    expect(readPack(JSON.stringify(lost), 'g').ok).toBe(true);
    const reading = readPack(JSON.stringify(lost), 'g', [samplePack()]);
    expect(reading.ok ? '' : formatPackError(reading.error[0]!)).toContain('like "flood/dead"');
  });

  it('returns the errors of all rows and keeps the rest of the pack', () => {
    const bad = samplePack({
      claims: [
        { ...goodClaim, unit: 'x' },
        goodClaim,
        { ...goodClaim, topic: 'none' },
        { ...goodClaim, hedge: '!' as never },
      ],
    });
    const reading = read(bad);
    expect(reading.ok).toBe(false);
    if (reading.ok) return;
    expect(reading.error.map(({ row }) => row)).toEqual(['claims[0]', 'claims[3]', 'claims[2]']);
    expect(reading.rest?.claims).toEqual([goodClaim]);
  });

  it('leaves out rows that refer to a row that was left out', () => {
    const reading = read(samplePack({ measures: [] }));
    expect(reading.ok ? null : reading.rest).toMatchObject({ topics: [], claims: [], entities: [{ id: 'ruritania' }] });
  });
});
