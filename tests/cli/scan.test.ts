/** The terminal's contract, run as a user runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MentionLine } from '../../cli/mention-lines.ts';

const script = join(import.meta.dirname, '../../cli/scan.ts');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-scan-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function scan(options: readonly string[], input = '') {
  const run = spawnSync(process.execPath, [script, ...options], { input, encoding: 'utf8' });
  return { status: run.status, lines: run.stdout.split('\n').filter(Boolean), errors: run.stderr };
}

const text =
  'Pyongyang sent up to 12,000 North Korean troops to Kursk last fall.\n\n' +
  'Ukraine seized 1,300 square kilometers (500 square miles) of the Kursk region in 2024.\n';

const fields = [
  'file',
  'kind',
  'surface',
  'start',
  'end',
  'numeral',
  'numeralStart',
  'numeralEnd',
  'low',
  'high',
  'unit',
  'noun',
  'hedge',
  'trend',
  'reject',
  'topic',
  'score',
  'band',
  'sameAs',
  'relation',
  'spread',
  'origins',
  'outlets',
  'reasons',
  'checks',
];

describe('scan', () => {
  it('prints one object a line with every field of the contract', () => {
    const { lines, status } = scan(['--json', '--date', '2025-02-19', '-'], text);
    const mentions = lines.map((line) => JSON.parse(line) as MentionLine);
    expect(status).toBe(0);
    for (const mention of mentions) {
      for (const field of fields) expect(mention, field).toHaveProperty(field);
      expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
    }
    const troops = mentions.find((mention) => mention.numeral === '12,000');
    expect(troops).toMatchObject({
      kind: 'figure',
      low: null,
      high: 12000,
      unit: 'people',
      hedge: '<=',
      topic: 'nk-troops-deployed',
      band: 'compare',
    });
    expect(troops?.origins.length).toBeGreaterThan(1);
    expect(mentions.find((mention) => mention.kind === 'date')).toMatchObject({
      low: '2024-09-01',
      high: '2024-11-30',
      unit: 'date',
    });
    expect(mentions.some((mention) => mention.kind === 'entity' && mention.surface.includes('Kursk'))).toBe(true);
  });

  it('gives a restatement two lines, the second pointing at the first', () => {
    const { lines } = scan(['--json', '--date', '2025-02-19', '-'], text);
    const figures = lines.map((line) => JSON.parse(line) as MentionLine).filter((mention) => mention.kind === 'figure');
    const first = figures.find((mention) => mention.numeral === '1,300');
    const second = figures.find((mention) => mention.numeral === '500');
    expect(second).toMatchObject({ sameAs: first?.numeralStart, unit: 'mi2', topic: first?.topic });
    expect(figures.find((mention) => mention.numeral === '2024')).toMatchObject({ reject: 'year', topic: null });
  });

  it('answers a line for each line, in order, and names a broken one in its place', () => {
    const input = [
      JSON.stringify({ id: 1, text, date: '2025-02-19' }),
      '{broken',
      JSON.stringify({ id: 3, text: 'No figure.' }),
    ].join('\n');
    const { lines, status, errors } = scan(['--jsonl'], input);
    const answers = lines.map((line) => JSON.parse(line) as { id: unknown; error?: string; mentions: MentionLine[] });
    expect(answers.map((answer) => answer.id)).toEqual([1, null, 3]);
    expect(answers[1]?.error).toContain('line 2');
    expect(errors).toContain('line 2');
    expect(answers[0]?.mentions.length).toBeGreaterThan(2);
    expect(status).toBe(1);
  });

  it('reads HTML with the block reader of the page and prints the text that offsets count in', () => {
    const file = join(folder, 'a.html');
    writeFileSync(
      file,
      '<html><head><title>t</title></head><body><article><h1>Head</h1><p>Some <b>8,000</b> <i>soldiers</i>.</p></article></body></html>',
    );
    const { lines: printed } = scan(['--text', file]);
    const shown = printed.join('\n');
    const { lines } = scan(['--json', file]);
    const soldiers = lines
      .map((line) => JSON.parse(line) as MentionLine)
      .find((mention) => mention.numeral === '8,000');
    expect(soldiers).toMatchObject({ surface: 'Some 8,000 soldiers', unit: 'people', hedge: '~' });
    expect(shown).toContain('Some 8,000 soldiers.');
  });

  it.each([
    [['--date', '19 Feb', '-'], 'a date is YYYY-MM-DD'],
    [['--jsno', '-'], 'Unknown option --jsno'],
    [['no-such-file.txt'], 'no-such-file.txt'],
  ])('says what is wrong with %j', (options, message) => {
    const { status, errors } = scan(options);
    expect(status).toBe(2);
    expect(errors).toContain(message);
  });
});
