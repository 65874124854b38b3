import type { ExportHead, ExportRecord } from './record.ts';

/** Characters that Markdown would take for its own, within a line of a table. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>|#~]/g, '\\$&');
}

/** A link that cannot break out of its brackets. */
const target = (url: string): string => `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Titles of the table's columns, in the reader's language. */
export interface MarkdownWords {
  readonly figure: string;
  readonly topic: string;
  readonly comparison: string;
  readonly origins: string;
}

/** A table for notes and articles; each figure links to its place in the page. */
export function toMarkdown(head: ExportHead, records: readonly ExportRecord[], words: MarkdownWords): string {
  const about = [head.outlet, head.date].filter(Boolean).map(plain).join(', ');
  const title = plain(head.title || head.url);
  const lines = records.map(({ figure, link, topicLabel, firstLine, originNames, checks }) =>
    row([
      link ? `[${plain(figure)}](${target(link)})` : plain(figure),
      plain(topicLabel),
      plain([firstLine, ...checks].filter(Boolean).join(' · ')),
      plain(originNames.join('; ')),
    ]),
  );
  return [
    `# ${title}`,
    '',
    ...(about ? [about, ''] : []),
    ...(head.url ? [target(head.url), ''] : []),
    row([words.figure, words.topic, words.comparison, words.origins].map(plain)),
    row(['---', '---', '---', '---']),
    ...lines,
    '',
    `${plain(head.program)}, ${head.made.slice(0, 10)}`,
    '',
  ].join('\n');
}
