import type { PanelAnswer, PanelMark, PanelPage, Row } from '../../../components/panel/props.ts';
import type { Comparison } from '../../../engine/compare/comparison.ts';

export function mark(surface: string, rest: Partial<PanelMark> = {}): PanelMark {
  return {
    id: surface,
    block: 0,
    kind: 'figure',
    surface,
    state: 'compared',
    relation: 'within',
    checks: 0,
    line: '',
    topic: 'test/topic',
    candidates: [],
    before: '',
    after: '',
    ...rest,
  };
}

export const answer = (comparison: Comparison | null, rest: Partial<PanelAnswer> = {}): PanelAnswer => ({
  comparison,
  checks: [],
  matchWords: [],
  packs: 'hash',
  ...rest,
});

export const row = (surface: string, comparison: Comparison | null = null, rest: Partial<PanelMark> = {}): Row => ({
  mark: mark(surface, rest),
  number: 1,
  answer: comparison ? answer(comparison) : null,
});

export const page = (rest: Partial<PanelPage> = {}): PanelPage => ({
  title: 'Losses at the front',
  url: 'https://news.example.org/a',
  date: '2025-02-19',
  outlet: 'Example News',
  cut: false,
  complete: true,
  marks: [],
  ...rest,
});
