import { differs } from './differs.ts';
import type { Row } from './props.ts';

/** What the chips above the list choose. `unknown`: read, but nothing known about it. */
export const stateFilters = ['all', 'compared', 'differs', 'checks', 'unknown'] as const;
export type StateFilter = (typeof stateFilters)[number];

export interface Filter {
  readonly state: StateFilter;
  /** Topic key; null for all. */
  readonly topic: string | null;
  /** Id of a name: figures in the blocks where it stands; null for all. */
  readonly entity: string | null;
}

export const noFilter: Filter = Object.freeze({ state: 'all', topic: null, entity: null });

const passes: Readonly<Record<StateFilter, (row: Row) => boolean>> = {
  all: () => true,
  compared: ({ mark }) => mark.state === 'compared',
  differs: ({ mark }) => mark.state === 'compared' && differs(mark.relation),
  checks: ({ mark }) => mark.checks > 0,
  unknown: ({ mark }) => mark.state === 'nothing' || mark.state === 'quiet',
};

export function countByState(rows: readonly Row[]): Readonly<Record<StateFilter, number>> {
  const counts = { all: 0, compared: 0, differs: 0, checks: 0, unknown: 0 };
  for (const row of rows) for (const state of stateFilters) if (passes[state](row)) counts[state] += 1;
  return counts;
}

/** Rows that pass, in their order. */
export function filterRows(rows: readonly Row[], { state, topic, entity }: Filter): readonly Row[] {
  return rows.filter(
    (row) =>
      passes[state](row) &&
      (topic === null || row.mark.topic === topic) &&
      (entity === null || (row.mark.near ?? []).includes(entity)),
  );
}
