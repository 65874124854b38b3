import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRows, scoreReading } from '../../../cli/eval-reading.ts';

const FOLDER = join(import.meta.dirname, '../../sentences');
const rows = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readRows(join(FOLDER, name)));

// Floors a little below what is reached: a change that loses more than a few sentences shows here, and `eval` names them.
test('labelled sentences are read at least as well as before', () => {
  const report = scoreReading(rows);
  expect(rows.length).toBeGreaterThan(300);
  expect(report.value.f1).toBeGreaterThan(0.95);
  expect(report.value.recall).toBeGreaterThan(0.975);
  expect(report.hedge.f1).toBeGreaterThan(0.95);
  expect(report.unit.f1).toBeGreaterThan(0.9);
  expect(report.distractorsRead / report.distractors).toBeLessThan(0.05);
});

test('sentences that are not made of distractors are read nearly without error', () => {
  const report = scoreReading(rows.filter((row) => (row.reject ?? []).length < 2));
  expect(report.value.f1).toBeGreaterThan(0.97);
});
