/**
 * Makes the claims and entities of the world pack from the research files: `node cli/import-world.ts FOLDER`.
 * Writes claims.jsonl, entities.json, excluded.jsonl and the groups in pack.json. What a hand decided of names stands in
 * `import/world-names.json`: so it can run again. Measures, topics and origins are written by hand. Neither build nor tests use it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJsonLines } from './import/fact-row.ts';
import { claimOfRow, type WorldRow } from './import/world-claim.ts';
import { entityOfRow, formerStates, type NameRules, type WorldEntity } from './import/world-entity.ts';

/** Years before this are another time than the pack's: their single claims are left out. */
const FIRST_YEAR = 2015;

const folder = process.argv[2];
if (!folder) {
  console.error('usage: import-world FOLDER');
  process.exit(2);
}
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const rules = JSON.parse(readFileSync(here('import/world-names.json'), 'utf8')) as NameRules;
const rows = readJsonLines<WorldRow>(join(folder, 'claims.jsonl'));
const entities = readJsonLines<WorldEntity>(join(folder, 'entities.jsonl'));

const claims: ReturnType<typeof claimOfRow>[] = [];
const excluded: unknown[] = [];
const covered = new Map<string, Set<string>>();
const seen = new Set<string>();

rows.forEach((row, index) => {
  const claim = claimOfRow(row);
  const key = JSON.stringify([claim.topic, claim.about, claim.low, claim.asOf, claim.origin, claim.outlet, claim.url]);
  const reason =
    Number(row.asOf.slice(0, 4)) < FIRST_YEAR ? `older than ${FIRST_YEAR}` : seen.has(key) ? 'said twice' : null;
  if (reason) {
    const { topic, entity, low, asOf, outlet, url } = row;
    excluded.push({ line: index + 1, topic, entity, low, asOf, outlet, url, reason });
    return;
  }
  seen.add(key);
  claims.push(claim);
  const ids = covered.get(claim.topic) ?? new Set<string>();
  covered.set(claim.topic, ids.add(claim.about));
});
claims.sort(
  (a, b) => order(a.topic, b.topic) || order(a.about, b.about) || order(a.asOf, b.asOf) || order(a.outlet, b.outlet),
);

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const pack = here('../data/packs/world/');
const lines = (list: readonly unknown[]): string => list.map((row) => `${JSON.stringify(row)}\n`).join('');
const table = (list: readonly unknown[]): string =>
  `[\n${list.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`;
writeFileSync(join(pack, 'claims.jsonl'), lines(claims));
writeFileSync(join(pack, 'excluded.jsonl'), lines(excluded));
const named = [...entities.map((row) => entityOfRow(row, rules)), formerStates(entities), ...rules.others];
writeFileSync(join(pack, 'entities.json'), table(named));
const head = JSON.parse(readFileSync(join(pack, 'pack.json'), 'utf8')) as Record<string, unknown>;
const groups = [...covered].sort(([a], [b]) => order(a, b)).map(([topic, ids]) => [topic, [...ids].sort()] as const);
head.groups = {};
const bare = JSON.stringify(head, null, 2).replace(/\{\}\n\}$/, '');
const body = groups.map(([topic, ids]) => `    "${topic}": ${JSON.stringify(ids)}`).join(',\n');
writeFileSync(join(pack, 'pack.json'), `${bare}{\n${body}\n  }\n}\n`);
console.log(`${claims.length} claims, ${named.length} entities, ${excluded.length} rows left out`);
