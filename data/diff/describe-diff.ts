import type { Claim } from '../schema/claim.ts';
import type { HedgeCode } from '../schema/vocabulary.ts';
import type { PackDiff, RowChange } from './diff-packs.ts';

const hedgeWords: Readonly<Record<HedgeCode, string>> = {
  '': '',
  '~': 'about ',
  '<~': 'nearly ',
  '>~': 'just over ',
  '<=': 'up to ',
  '<': 'fewer than ',
  '>=': 'at least ',
  '>': 'more than ',
  vague: 'vaguely ',
};

const listWords: Readonly<Record<RowChange['list'], string>> = {
  nounClasses: 'noun class',
  measures: 'measure',
  entities: 'entity',
  topics: 'topic',
  origins: 'origin',
  outlets: 'outlet',
  claims: 'claim',
};

/** The differences as lines to be read by people, claims last; a first line says which revisions are compared. */
export function describeDiff(diff: PackDiff): string[] {
  const { before, after } = diff;
  const title =
    before.id === after.id
      ? `${after.id}: revision ${before.revision} → ${after.revision}`
      : `${before.id} → ${after.id}`;
  if (diff.head.length === 0 && diff.rows.length === 0) return [title, '  nothing changed'];
  return [
    title,
    ...diff.head.map(({ field, before: old, after: now }) => `  ${field}: ${show(old)} → ${show(now)}`),
    ...diff.rows.map((change) => `  ${describeChange(change, diff)}`),
  ];
}

/** The changes of claims as a list in Markdown, by topic: what is added to a changelog when a revision is published. */
export function claimChangelog(diff: PackDiff): string {
  const byTopic = new Map<string, string[]>();
  for (const change of diff.rows) {
    if (change.list !== 'claims') continue;
    const label = topicLabel((change.row as Claim).topic, diff);
    const lines = byTopic.get(label) ?? [];
    lines.push(`- ${describeChange(change, diff)}`);
    byTopic.set(label, lines);
  }
  const { before, after } = diff;
  const head = `## ${after.title}, revision ${after.revision} (after ${before.revision})`;
  if (byTopic.size === 0) return `${head}\n\nNo claim changed.\n`;
  return `${head}\n${[...byTopic].map(([label, lines]) => `\n### ${label}\n\n${lines.join('\n')}\n`).join('')}`;
}

function describeChange(change: RowChange, diff: PackDiff): string {
  const name =
    change.list === 'claims'
      ? describeClaim(change.row as Claim, diff)
      : `"${'id' in change.row ? change.row.id : ''}"`;
  const what = `${change.kind} ${listWords[change.list]} ${name}`;
  if (change.kind !== 'changed') return what;
  return `${what}: ${change.fields.map(({ field, before, after }) => `${field} ${show(before)} → ${show(after)}`).join('; ')}`;
}

/** `North Korean soldiers killed: about 300 people, NIS, 2025-01, in Newsweek`. */
function describeClaim(claim: Claim, diff: PackDiff): string {
  const origin = findName(claim.origin, diff, 'origins') ?? 'nobody named';
  const outlet = findName(claim.outlet, diff, 'outlets');
  const about = claim.about ? ` (${claim.about})` : '';
  const parts = [
    `${hedgeWords[claim.hedge]}${printedValue(claim)}`,
    origin,
    claim.asOf,
    outlet ? `in ${outlet}` : null,
  ];
  return `${topicLabel(claim.topic, diff)}${about}: ${parts.filter(Boolean).join(', ')}`;
}

function printedValue({ low, high, unit }: Claim): string {
  const ends = low === null || high === null || low === high ? show(low ?? high) : `${show(low)} to ${show(high)}`;
  return unit === 'date' ? ends : `${ends} ${unit}`;
}

function topicLabel(id: string, { before, after }: PackDiff): string {
  return [after, before].flatMap((pack) => pack.topics).find((topic) => topic.id === id)?.label ?? id;
}

function findName(id: string | null, { before, after }: PackDiff, list: 'origins' | 'outlets'): string | null {
  if (id === null) return null;
  const rows: readonly { readonly id: string; readonly name: string; readonly short?: string | undefined }[] = [
    after,
    before,
  ].flatMap((pack) => [...pack[list]]);
  const row = rows.find((candidate) => candidate.id === id);
  return row?.short ?? row?.name ?? id;
}

/** Longest value that a line shows, in characters. */
const SHOWN_LENGTH = 80;

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number') return value.toLocaleString('en', { maximumFractionDigits: 4 });
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}
