/**
 * Makes the first cut of the Kursk pack's claims from the research files: `node cli/import-facts.ts FOLDER`.
 * Writes claims.jsonl, outlets.json, excluded.jsonl and unlinked.jsonl of the pack. What a hand changed stands in `import/kursk-corrections.jsonl`, what it added in
 * `import/kursk-added.jsonl`, who is meant by an attribution in `import/kursk-attributions.json`: so it can run again. Neither build nor tests use it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Claim, Outlet } from '../data/schema/claim.ts';
import { claimOfFact } from './import/claim-of-fact.ts';
import { type Correction, type FactRow, type PublisherRow, readJsonLines } from './import/fact-row.ts';
import { linksOf, unlinkedRow } from './import/link.ts';
import { buildOutlets, TECHNICAL_HOSTS } from './import/outlets.ts';

/** A row that was left out, and why. */
interface Excluded {
  readonly line: number;
  readonly topic: string;
  readonly low: number | string | null;
  readonly high: number | string | null;
  readonly asPrinted: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly reason: string;
}

/** Outlets of the claims that were added by hand. */
const ADDED_OUTLETS: readonly Outlet[] = [
  { id: 'newsweek', name: 'Newsweek', hosts: ['newsweek.com'] },
  { id: 'new-york-mirror', name: 'New York Mirror', hosts: [] },
];

const folder = process.argv[2];
if (!folder) {
  console.error('usage: import-facts FOLDER');
  process.exit(2);
}
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const facts = readJsonLines<FactRow>(join(folder, 'claims.jsonl'));
const publishers = new Map(
  readJsonLines<PublisherRow>(join(folder, 'publishers.jsonl')).map((row) => [row.publisher, row]),
);
const corrections = new Map(
  readJsonLines<Correction>(here('import/kursk-corrections.jsonl')).map((row) => [row.line, row]),
);
const origins = JSON.parse(readFileSync(here('import/kursk-attributions.json'), 'utf8')) as Record<
  string,
  string | null
>;

const links = linksOf(facts, (host) => host in TECHNICAL_HOSTS);

const claims = readJsonLines<Claim>(here('import/kursk-added.jsonl'));
const excluded: Excluded[] = [];
/** Claims that keep title and outlet without their link, and why. */
const unlinked: unknown[] = [];
const used = new Set<PublisherRow>();
const seen = new Set<string>();

facts.forEach((row, index) => {
  const line = index + 1;
  const publisher = publishers.get(row.publisher);
  if (!publisher) throw new Error(`line ${line}: unknown publisher ${row.publisher}`);
  const correction = corrections.get(line);
  if (correction && correction.topic !== row.topic) throw new Error(`line ${line}: the correction is of another row`);
  const reason = reasonToExclude(row, publisher, correction) ?? repeated(row);
  if (reason) {
    const { topic, low, high, asPrinted, url } = row;
    excluded.push({ line, topic, low, high, asPrinted, publisher: row.publisher, url, reason });
    return;
  }
  used.add(publisher);
  unlinked.push(...unlinkedRow(line, row, links));
  claims.push({ ...claimOfFact(row, publisher, origins, links), ...correction?.set });
});

function reasonToExclude(row: FactRow, publisher: PublisherRow, correction: Correction | undefined): string | null {
  if (correction?.exclude) return correction.exclude;
  if (publisher.base === 'Europ.info') return 'invented detail';
  if (publisher.kind === 'copy-or-aggregator') return 'copy or aggregator';
  if (publisher.kind === 'small-or-unvetted') return 'small or unvetted site';
  if (row.note?.startsWith('conflation:')) return 'conflated with another measure';
  return null;
}

/** The same figure a second time on one page says nothing more. */
function repeated(row: FactRow): string | null {
  const key = JSON.stringify([
    row.topic,
    row.low,
    row.high,
    row.unit,
    row.hedge,
    row.attribution,
    row.publisher,
    row.url,
  ]);
  if (seen.has(key)) return 'said twice on one page';
  seen.add(key);
  return null;
}

claims.sort(
  (a, b) => compare(a.topic, b.topic) || compare(a.asOf ?? '', b.asOf ?? '') || compare(a.outlet ?? '', b.outlet ?? ''),
);

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const pack = here('../data/packs/kursk/');
const lines = (rows: readonly unknown[]): string => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;
writeFileSync(join(pack, 'claims.jsonl'), lines(claims));
writeFileSync(join(pack, 'excluded.jsonl'), lines(excluded));
writeFileSync(join(pack, 'unlinked.jsonl'), lines(unlinked));
const outlets = buildOutlets([...used], ADDED_OUTLETS);
writeFileSync(join(pack, 'outlets.json'), `[\n${outlets.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`);
console.log(
  `${claims.length} claims, ${outlets.length} outlets, ${excluded.length} rows left out, ${unlinked.length} links left out`,
);
