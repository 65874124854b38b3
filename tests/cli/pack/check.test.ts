import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkPack } from '../../../cli/pack/check.ts';
import { goodClaim, goodTopic, samplePack, withClaim } from '../../data/sample-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'pack-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function check(text: string, today?: string): { lines: readonly string[]; passed: boolean } {
  const file = join(folder, 'flood.json');
  writeFileSync(file, text);
  return checkPack(file, today);
}

describe('pack check', () => {
  it('passes a good pack and says how much it looked at', () => {
    expect(check(JSON.stringify(samplePack()))).toEqual({
      lines: ['flood, revision 1: 1 claim, 0 findings, 4 of 4 examples right'],
      passed: true,
    });
  });

  it('tells the errors of the schema before all else', () => {
    const report = check(JSON.stringify(withClaim({ unit: 'heads' })));
    expect(report.passed).toBe(false);
    expect(report.lines[0]).toContain('claims[0], unit: found "heads"');
  });

  it('tells that a file cannot be read', () => {
    const report = checkPack(join(folder, 'none.json'));
    expect(report.passed).toBe(false);
    expect(report.lines[0]).toContain('right would be a file of JSON or a folder with pack.json');
  });

  it('fails on what the lint finds', () => {
    const report = check(JSON.stringify(withClaim({ url: 'http://gazette.example/' })));
    expect(report.passed).toBe(false);
    expect(report.lines[0]).toContain('is not https (link)');
  });

  it.each([
    [
      'reaches into the future by a month',
      { reachesTo: '2020-06' },
      '2020-05-30',
      'reachesTo: 2020-06 is in the future',
    ],
    ['reaches into the future by a year', { reachesTo: '2021' }, '2020-12-31', 'reachesTo: 2021 is in the future'],
    [
      'reaches into the future by a day',
      { reachesTo: '2020-07-02' },
      '2020-07-01',
      'right would be at most 2020-07-01',
    ],
    ['needs a later engine', { minimumEngine: 99 }, '2020-07-01', 'minimumEngine: 99 is no engine yet'],
  ])('fails on a pack that %s', (_, change, today, message) => {
    const report = check(JSON.stringify(samplePack(change)), today);
    expect(report.passed).toBe(false);
    expect(report.lines[0]).toContain(message);
  });

  it.each(['2020-06', '2020', '2020-06-01'])('passes a pack that reaches to %s on the first of June', (reachesTo) => {
    expect(check(JSON.stringify(samplePack({ reachesTo })), '2020-06-01').passed).toBe(true);
  });

  it('fails on a printed phrase that is read as another value than the stored one', () => {
    const report = check(JSON.stringify(withClaim({ asPrinted: 'more than 20 people', low: 20, high: 20 })));
    expect(report.passed).toBe(false);
    expect(report.lines[0]).toContain('is stored as 20 to 20 people and read as 20 to null people (printed-phrase)');
  });

  it.each([
    ['is marked as indirect', { asPrinted: 'more than 20 people', indirect: true }],
    ['is in a language that the pack has no cues in', { asPrinted: 'több mint 20', language: 'hu' }],
    ['holds no figure', { asPrinted: 'the dead of the flood' }],
    ['says the same in other words', { asPrinted: 'twenty people' }],
  ])('leaves a printed phrase alone that %s', (_, change) => {
    expect(check(JSON.stringify(withClaim(change))).passed).toBe(true);
  });

  it.each([
    [
      'a sentence that is not compared',
      {
        compare: [{ text: 'It rained for 20 days in Ruritania.' }, ...goodTopic.examples.compare],
        not: goodTopic.examples.not,
      },
      'must be compared: "It rained',
    ],
    [
      'a near-miss that is compared',
      {
        compare: goodTopic.examples.compare,
        not: [{ text: 'In Ruritania the flood killed 20 people.' }, ...goodTopic.examples.not],
      },
      'must not be compared: "In Ruritania the flood killed 20 people." (compared with flood/dead)',
    ],
  ])('fails on %s', (_, examples, message) => {
    const report = check(JSON.stringify(samplePack({ topics: [{ ...goodTopic, examples }] })));
    expect(report.passed).toBe(false);
    expect(report.lines.join('\n')).toContain(message);
  });

  it('checks a pack that adds claims to a topic of a bundled one', () => {
    const guest = samplePack({
      id: 'guest',
      reachesTo: '2025-12',
      measures: [],
      nounClasses: [],
      entities: [],
      topics: [],
      claims: [{ ...goodClaim, topic: 'kursk/nk-killed', asOf: '2025-01', published: '2025-01-20' }],
    });
    expect(check(JSON.stringify(guest)).lines).toEqual([
      'guest, revision 1: 1 claim, 0 findings, 0 of 0 examples right',
    ]);
    const lost = { ...guest, claims: [{ ...goodClaim, topic: 'kursk/nk-kiled' }] };
    expect(check(JSON.stringify(lost)).lines[0]).toContain(
      'right would be the id of a known topic, like "kursk/nk-killed"',
    );
  });
});
