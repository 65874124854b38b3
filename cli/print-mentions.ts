import type { MentionLine } from './mention-lines.ts';
import { table } from './table.ts';

/** Prints the figures and dates of a document as a table, with what each was compared to or what stopped it. */
export function printMentions(file: string, lines: readonly MentionLine[]): void {
  const figures = lines.filter((line) => line.kind !== 'entity' && !line.reject);
  const compared = figures.filter((line) => line.topic);
  console.log(`\n${file}: ${figures.length} figures and dates, ${compared.length} compared`);
  console.log(
    table(
      ['figure', 'topic', 'relation', 'others', 'origins', 'why not'],
      figures.map((line) => [
        line.surface.replace(/\s+/g, ' '),
        [line.topic, line.subject].filter(Boolean).join(' · '),
        line.relation ?? '',
        line.spread ? `${line.spread.low.toLocaleString('en')}–${line.spread.high.toLocaleString('en')}` : '',
        line.origins.length ? String(line.origins.length) : '',
        line.topic ? '' : (line.gate ?? ''),
      ]),
    ),
  );
  for (const line of figures) {
    for (const check of line.checks) console.log(`check at "${line.surface}": ${JSON.stringify(check)}`);
  }
}
