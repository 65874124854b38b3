/**
 * Makes the first cut of the claims of the pack on disputed counts from the research files: `node cli/import-disputed.ts FOLDER`.
 * Writes claims.jsonl, outlets.json, excluded.jsonl and unlinked.jsonl of the pack. What a hand changed stands in `import/disputed-corrections.jsonl`, who is meant by
 * a counter in `import/disputed-origins.json`: so it can run again. Neither build nor tests use it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Claim } from '../data/schema/claim.ts';
import { claimOfRow, type DisputedRow, type OriginTable, TECHNICAL_HOST } from './import/disputed-claim.ts';
import { type Correction, type PublisherRow, readJsonLines } from './import/fact-row.ts';
import { linksOf, unlinkedRow } from './import/link.ts';
import { buildOutlets } from './import/outlets.ts';

/** Kinds of publishers that are left out, in words. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'copy-or-aggregator': 'copy or aggregator',
  'small-or-unvetted': 'small or unvetted site',
  'forum-or-blog': 'forum or blog',
};

const folder = process.argv[2];
if (!folder) {
  console.error('usage: import-disputed FOLDER');
  process.exit(2);
}
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const rows = readJsonLines<DisputedRow>(join(folder, 'claims.jsonl'));
const publishers = new Map(
  readJsonLines<PublisherRow>(join(folder, 'publishers.jsonl')).map((row) => [row.publisher, row]),
);
const corrections = new Map(
  readJsonLines<Correction>(here('import/disputed-corrections.jsonl')).map((row) => [row.line, row]),
);
const origins = JSON.parse(readFileSync(here('import/disputed-origins.json'), 'utf8')) as OriginTable;

const links = linksOf(rows, (host) => TECHNICAL_HOST.test(host));
const claims: Claim[] = [];
const excluded: unknown[] = [];
/** Claims that keep title and outlet without their link, and why. */
const unlinked: unknown[] = [];
const used = new Set<PublisherRow>();
const seen = new Set<string>();

rows.forEach((row, index) => {
  const line = index + 1;
  const publisher = publishers.get(row.publisher);
  if (!publisher) throw new Error(`line ${line}: unknown publisher ${row.publisher}`);
  const correction = corrections.get(line);
  if (correction && correction.topic !== row.topic) throw new Error(`line ${line}: the correction is of another row`);
  const reason = LEFT_OUT[publisher.kind] ?? correction?.exclude ?? repeated(row);
  if (reason) {
    const { topic, low, high, asPrinted, url } = row;
    excluded.push({ line, topic, low, high, asPrinted, publisher: row.publisher, url, reason });
    return;
  }
  used.add(publisher);
  unlinked.push(...unlinkedRow(line, row, links));
  claims.push({ ...claimOfRow(row, publisher, origins, links), ...correction?.set });
});

/** The same figure a second time on one page says nothing more. */
function repeated(row: DisputedRow): string | null {
  const { topic, low, high, unit, hedge, origin, publisher, url, definition, scope } = row;
  const key = JSON.stringify([topic, low, high, unit, hedge, origin, publisher, url, definition, scope]);
  if (seen.has(key)) return 'said twice on one page';
  seen.add(key);
  return null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
claims.sort(
  (a, b) => compare(a.topic, b.topic) || compare(a.asOf ?? '', b.asOf ?? '') || compare(a.outlet ?? '', b.outlet ?? ''),
);

const pack = here('../data/packs/disputed/');
const lines = (list: readonly unknown[]): string => list.map((row) => `${JSON.stringify(row)}\n`).join('');
writeFileSync(join(pack, 'claims.jsonl'), lines(claims));
writeFileSync(join(pack, 'excluded.jsonl'), lines(excluded));
writeFileSync(join(pack, 'unlinked.jsonl'), lines(unlinked));
const outlets = buildOutlets([...used], []);
writeFileSync(join(pack, 'outlets.json'), `[\n${outlets.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`);
console.log(
  `${claims.length} claims, ${outlets.length} outlets, ${excluded.length} rows left out, ${unlinked.length} links left out`,
);
