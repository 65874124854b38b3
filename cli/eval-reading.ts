/** Scores the reading of figures over labelled sentences: one JSON object a line, as in `tests/sentences/`. */
import { readFileSync } from 'node:fs';
import type { DateMention } from '../engine/figures/figure.ts';
import { readBlock } from '../engine/figures/read.ts';
import { sameUnit } from './same-unit.ts';

/** A figure that a row expects. Offsets are UTF-16 code units into the row's text. */
export interface ExpectedFigure {
  readonly numeral: string;
  readonly numeralStart: number;
  readonly numeralEnd: number;
  /** Dates are ISO strings. */
  readonly low: number | string | null;
  readonly high: number | string | null;
  readonly unit: string;
  readonly hedge: string;
}

/** A numeral that must not be read as a quantity. */
export interface Distractor {
  readonly numeral: string;
  readonly start: number;
}

export interface ReadingRow {
  readonly id: string;
  readonly text: string;
  readonly expect: readonly ExpectedFigure[];
  readonly reject?: readonly Distractor[];
  readonly language?: string;
  /** The page's date. */
  readonly published?: string;
}

export interface Score {
  readonly right: number;
  readonly found: number;
  readonly expected: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface ReadingError {
  readonly id: string;
  readonly kind: 'missed' | 'value' | 'hedge' | 'unit' | 'extra' | 'distractor';
  readonly numeral: string;
  readonly want: string;
  readonly got: string;
  readonly text: string;
}

export interface ReadingReport {
  readonly rows: number;
  readonly value: Score;
  /** Value and hedge both right; value and unit both right. */
  readonly hedge: Score;
  readonly unit: Score;
  readonly distractors: number;
  readonly distractorsRead: number;
  readonly errors: readonly ReadingError[];
}

/** Two values are the same when they agree to this part of themselves: labels round thirds. */
const TOLERANCE = 1e-3;

type Value = number | string | null;

function sameValue(a: Value, b: Value): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

function overlaps(figure: Read, start: number, end: number): boolean {
  return figure.numeralStart < end && start < figure.numeralEnd;
}

/** What a figure and a date have in common for scoring. */
interface Read {
  readonly numeralStart: number;
  readonly numeralEnd: number;
  readonly low: Value;
  readonly high: Value;
  readonly unit: string;
  readonly hedge: string;
}

function asRead({ start, end, low, high, hedge }: DateMention): Read {
  return { numeralStart: start, numeralEnd: end, low, high, unit: 'date', hedge };
}

function score(right: number, found: number, expected: number): Score {
  const precision = found === 0 ? 1 : right / found;
  const recall = expected === 0 ? 1 : right / expected;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { right, found, expected, precision, recall, f1 };
}

function show(low: Value, high: Value): string {
  return low === high ? String(low) : `${low ?? '…'}–${high ?? '…'}`;
}

/** Figures are matched to expectations by overlap of the numerals, each once, in text order. */
export function scoreReading(rows: readonly ReadingRow[]): ReadingReport {
  const errors: ReadingError[] = [];
  let found = 0;
  let expected = 0;
  let values = 0;
  let hedges = 0;
  let units = 0;
  let distractors = 0;
  let distractorsRead = 0;
  for (const row of rows) {
    const block = { id: 0, kind: 'paragraph' as const, text: row.text };
    const reading = readBlock(block, row.published ?? null, row.language ?? null);
    // Dates count only where a row labels them: most rows leave them out.
    const dates = reading.dates.filter((date) =>
      row.expect.some((e) => e.unit === 'date' && date.start < e.numeralEnd && e.numeralStart < date.end),
    );
    const figures: Read[] = [...reading.figures.filter((figure) => figure.reject === null), ...dates.map(asRead)];
    const note = (kind: ReadingError['kind'], numeral: string, want: string, got: string): void => {
      errors.push({ id: row.id, kind, numeral, want, got, text: row.text });
    };
    const open = new Set(figures);
    found += figures.length;
    expected += row.expect.length;
    for (const want of row.expect) {
      const candidates = [...open].filter((figure) => overlaps(figure, want.numeralStart, want.numeralEnd));
      const got = candidates.find((f) => sameValue(f.low, want.low) && sameValue(f.high, want.high)) ?? candidates[0];
      if (!got) {
        note('missed', want.numeral, show(want.low, want.high), '');
        continue;
      }
      open.delete(got);
      if (!sameValue(got.low, want.low) || !sameValue(got.high, want.high)) {
        note('value', want.numeral, show(want.low, want.high), show(got.low, got.high));
        continue;
      }
      values++;
      if (got.hedge === want.hedge) hedges++;
      else note('hedge', want.numeral, want.hedge, got.hedge);
      if (sameUnit(want.unit, got.unit)) units++;
      else note('unit', want.numeral, want.unit, got.unit);
    }
    for (const { numeral, start } of row.reject ?? []) {
      distractors++;
      const read = [...open].find((figure) => overlaps(figure, start, start + numeral.length));
      if (!read) continue;
      distractorsRead++;
      note('distractor', numeral, '', show(read.low, read.high));
      open.delete(read);
    }
    for (const extra of open) {
      note(
        'extra',
        row.text.slice(extra.numeralStart, extra.numeralEnd),
        '',
        `${show(extra.low, extra.high)} ${extra.unit}`,
      );
    }
  }
  return {
    rows: rows.length,
    value: score(values, found, expected),
    hedge: score(hedges, found, expected),
    unit: score(units, found, expected),
    distractors,
    distractorsRead,
    errors,
  };
}

/** Reads a JSONL file of rows. Throws with the line's number on a line that is not JSON. */
export function readRows(path: string): readonly ReadingRow[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as ReadingRow];
      } catch {
        throw new Error(`${path}: line ${index + 1} is not JSON`);
      }
    });
}

/** The report as lines of text. */
export function formatReport(name: string, report: ReadingReport): string {
  const line = (label: string, { precision, recall, f1, right, found, expected }: Score): string =>
    `  ${label.padEnd(6)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${right} right, ${found} read, ${expected} expected)`;
  return [
    `${name}: ${report.rows} sentences`,
    line('value', report.value),
    line('hedge', report.hedge),
    line('unit', report.unit),
    `  distractors read: ${report.distractorsRead} of ${report.distractors}`,
    ...report.errors.map(
      (e) => `  ${e.id} ${e.kind} “${e.numeral}” want ${e.want || '–'} got ${e.got || '–'} | ${e.text.slice(0, 160)}`,
    ),
  ].join('\n');
}

if (import.meta.main) {
  const files = process.argv.slice(2);
  if (files.length === 0) {
    console.error('usage: eval-reading FILE.jsonl…');
    process.exitCode = 2;
  }
  for (const file of files) console.log(formatReport(file, scoreReading(readRows(file))));
}
