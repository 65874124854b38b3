import type { DateMention, Figure } from '../../../engine/figures/figure.ts';
import { readBlock } from '../../../engine/figures/read.ts';
import type { Reading } from '../../../engine/figures/reading.ts';

/** The reading of one paragraph. */
export function read(text: string, language = 'en', date: string | null = '2025-02-07'): Reading {
  return readBlock({ id: 0, kind: 'paragraph', text }, date, language);
}

/** Quantities as `low..high unit hedge`, rejects left out. */
export function quantities(text: string, language = 'en'): string[] {
  return read(text, language)
    .figures.filter((figure) => figure.reject === null)
    .map(show);
}

/** One end where both are the same, `…` for an open end. */
export function show({ low, high, unit, hedge }: Figure): string {
  const end = (value: number | null): string => (value === null ? '…' : String(Number(value.toPrecision(6))));
  const value = low === high ? end(low) : `${end(low)}..${end(high)}`;
  return [value, unit, hedge].filter((part) => part !== '').join(' ');
}

/** Rejected numerals as `surface:reason`. */
export function rejects(text: string, language = 'en'): string[] {
  return read(text, language)
    .figures.filter((figure) => figure.reject !== null)
    .map((figure) => `${text.slice(figure.numeralStart, figure.numeralEnd)}:${figure.reject}`);
}

/** Dates as `surface=low..high`. */
export function dates(text: string, language = 'en', date: string | null = '2025-02-07'): string[] {
  const span = ({ low, high }: DateMention): string => (low === high ? String(low) : `${low}..${high}`);
  return read(text, language, date).dates.map(
    (mention) => `${text.slice(mention.start, mention.end)}=${span(mention)}`,
  );
}
