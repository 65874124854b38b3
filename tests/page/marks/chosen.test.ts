import { describe, expect, it } from 'vitest';
import { chosen, countsOf } from '../../../page/marks/chosen.ts';
import type { Mark } from '../../../page/marks/mark.ts';
import { defaultPreferences } from '../../../page/preferences.ts';

const mark = (id: string, parts: Partial<Mark> = {}): Mark => ({
  id,
  block: 0,
  start: 0,
  end: 1,
  kind: 'figure',
  surface: id,
  state: 'compared',
  relation: 'within',
  checks: 0,
  line: '',
  topic: 't',
  same: id,
  candidates: [],
  ...parts,
});

const page: readonly Mark[] = [
  mark('kursk', { kind: 'name', same: 'k' }),
  mark('within'),
  mark('above', { relation: 'above' }),
  mark('again', { relation: 'above', same: 'above' }),
  mark('kursk-again', { kind: 'name', same: 'k' }),
  mark('quiet', { state: 'quiet' }),
  mark('nothing', { state: 'nothing' }),
  mark('unsound', { state: 'nothing', checks: 1 }),
  mark('silenced', { state: 'silenced', checks: 1 }),
];

describe('which marks are painted', () => {
  it.each([
    ['all', true, ['kursk', 'within', 'above', 'again', 'unsound']],
    ['first', true, ['kursk', 'within', 'above', 'unsound']],
    ['differs', true, ['kursk', 'above', 'again', 'unsound']],
    ['panel', true, []],
    ['all', false, ['within', 'above', 'again', 'unsound']],
  ] as const)('%s, names: %s', (marks, names, expected) => {
    expect([...chosen(page, { ...defaultPreferences, marks, names })]).toEqual(expected);
  });
});

it('counts figures, not names', () => {
  expect(countsOf(page)).toEqual({ figures: 7, compared: 3, checks: 2 });
});
