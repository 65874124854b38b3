import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packSchemaText } from '../../cli/pack/schema.ts';
import { readBundledPacks } from '../../cli/pack-folders.ts';
import { formatFinding, lintPacks } from '../../data/lint/lint.ts';

const packs = readBundledPacks();
const kursk = packs.find((pack) => pack.id === 'kursk')!;

describe('the bundled packs', () => {
  it('pass every rule of the lint', () => {
    expect(lintPacks(packs).map(formatFinding)).toEqual([]);
  });

  it('have no origin and no outlet that no claim names', () => {
    for (const pack of packs) {
      const named = new Set(pack.claims.flatMap((claim) => [claim.origin, claim.outlet, ...(claim.alsoOrigin ?? [])]));
      expect([...pack.origins, ...pack.outlets].map((row) => row.id).filter((id) => !named.has(id))).toEqual([]);
    }
  });

  it('have their licence and their correction address told in SOURCES.md', () => {
    const sources = readFileSync(new URL('../../data/SOURCES.md', import.meta.url), 'utf8');
    for (const pack of packs) expect(sources).toContain(`\`${pack.id}\``);
    expect(sources).toMatch(/correction/i);
  });

  it('follow the JSON Schema that editors are given', () => {
    expect(readFileSync(new URL('../../data/pack.schema.json', import.meta.url), 'utf8')).toBe(packSchemaText());
  });
});

describe('the Kursk pack', () => {
  it('gives an origin that is a side of the war its party', () => {
    const party = Object.fromEntries(kursk.origins.map((origin) => [origin.id, origin.party]));
    expect(party).toMatchObject({ zelenskyy: 'ukraine', 'russian-mod': 'russia', 'kim-jong-un': 'north-korea' });
    expect(party.nis).toBeUndefined();
  });

  it("keeps a party's printed parts apart from a second count", () => {
    const parts = kursk.claims.filter(
      (claim) => claim.outlet === 'euromaidan-press' && claim.alsoOrigin?.includes('nis'),
    );
    expect(parts.map(({ topic, low, origin }) => [topic, low, origin])).toEqual([
      ['nk-killed', 300, 'zelenskyy'],
      ['nk-wounded', 2700, 'zelenskyy'],
    ]);
  });

  it('counts no row that was left out', () => {
    const file = readFileSync(new URL('../../data/packs/kursk/excluded.jsonl', import.meta.url), 'utf8');
    const excluded = file
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { url: string; topic: string; asPrinted: string; reason: string });
    const reasons = new Set(excluded.map(({ reason }) => reason));
    expect(reasons).toEqual(
      new Set([
        'copy or aggregator',
        'small or unvetted site',
        'conflated with another measure',
        'invented detail',
        'rate a year, not a total',
        'said twice on one page',
      ]),
    );
    const kept = new Set(kursk.claims.map(({ url, topic, asPrinted }) => `${url} ${topic} ${asPrinted}`));
    expect(
      excluded.filter(
        ({ reason, url, topic, asPrinted }) =>
          reason !== 'said twice on one page' && kept.has(`${url} ${topic} ${asPrinted}`),
      ),
    ).toEqual([]);
  });

  it('tells weeks, loads and plans from totals by a relation', () => {
    const relation = Object.fromEntries(kursk.topics.map((topic) => [topic.id, topic.relation?.kind]));
    expect(relation).toMatchObject({
      'nk-casualties': 'sumOf',
      'nk-casualties-weekly': 'periodOf',
      'nk-troops-batch': 'batchOf',
      'nk-troops-planned': 'plannedOf',
      'nk-casualty-rate': 'shareOf',
      'nk-casualties-local': 'partOf',
    });
  });
});

describe('what is heard of a topic', () => {
  it.each(readBundledPacks().filter(({ topics }) => topics.some(({ heard }) => heard)))(
    '$id: stands on a page that was left out, and in no claim',
    (pack) => {
      const file = readFileSync(new URL(`../../data/packs/${pack.id}/excluded.jsonl`, import.meta.url), 'utf8');
      const rows = file
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { topic: string; low: number | null; high: number | null; reason: string });
      const named = (of: readonly { topic: string; low: unknown; high: unknown }[]) =>
        new Set(of.map(({ topic, low, high }) => `${topic} ${low ?? high} ${high ?? low}`));
      const unvetted = new Set(['copy or aggregator', 'small or unvetted site', 'forum or blog']);
      const left = named(rows.filter(({ reason }) => unvetted.has(reason)));
      const wrong = named(rows.filter(({ reason }) => !unvetted.has(reason) && reason !== 'said twice on one page'));
      const claimed = named(pack.claims);
      const heard = pack.topics.flatMap(({ id, heard = [] }) =>
        heard.flatMap(({ values }) => values.map((value) => `${id} ${[value, value].flat().slice(0, 2).join(' ')}`)),
      );
      expect(heard.filter((value) => !left.has(value))).toEqual([]);
      expect(heard.filter((value) => claimed.has(value) || wrong.has(value))).toEqual([]);
    },
  );
});
