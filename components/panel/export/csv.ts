import type { ExportHead, ExportRecord } from './record.ts';

/** Characters with which spreadsheets begin a formula. Full-width forms and blanks before them count: some programs fold them. */
const formula = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|]/u;

/** One field by RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers. */
export function csvField(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) || /^[\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const columns: readonly (keyof ExportRecord)[] = [
  'number',
  'figure',
  'state',
  'relation',
  'firstLine',
  'topic',
  'topicLabel',
  'unit',
  'low',
  'high',
  'spreadLow',
  'spreadHigh',
  'origins',
  'outlets',
  'originNames',
  'reasons',
  'checks',
  'attribution',
  'comparedUpTo',
  'before',
  'after',
  'link',
  'pack',
  'packRevision',
  'packReachesTo',
  'packsHash',
];
const pageColumns: readonly (keyof ExportHead)[] = ['title', 'url', 'date', 'outlet', 'made', 'program'];

const flat = (value: ExportRecord[keyof ExportRecord]): string | number | null =>
  typeof value === 'object' && value !== null ? value.join('; ') : value;

/** One line a figure, with a head line; lines end with CR LF. Every line says from which page it is, so that files can be joined. */
export function toCsv(head: ExportHead, records: readonly ExportRecord[]): string {
  const first = [...columns, ...pageColumns.map((name) => `page_${name}`)].map(csvField).join(',');
  const page = pageColumns.map((name) => csvField(head[name]));
  const lines = records.map((record) => [...columns.map((name) => csvField(flat(record[name]))), ...page].join(','));
  return [first, ...lines, ''].join('\r\n');
}
