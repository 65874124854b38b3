import type { PanelAnswer, PanelMark, PanelPage, Row } from './props.ts';

/** The page's figures in its order, each with its answer as far as there is one. */
export function rowsOf(page: PanelPage, answers: ReadonlyMap<string, PanelAnswer>): readonly Row[] {
  return page.marks
    .filter((mark) => mark.kind === 'figure')
    .map((mark, index) => ({ mark, number: index + 1, answer: answers.get(mark.id) ?? null }));
}

/** Name of the topic as the packs have it; null while it is not known. */
export const topicLabel = (row: Row): string | null => row.answer?.comparison?.label ?? null;

/** A name of the page, with the number of figures that stand in a block with it. */
export interface NamedEntity {
  readonly id: string;
  readonly name: string;
  readonly figures: number;
}

/** The names of the page beside which figures stand, those with most figures first. */
export function entitiesOf(marks: readonly PanelMark[]): readonly NamedEntity[] {
  const names = new Map<string, string>();
  const figures = new Map<string, number>();
  for (const { kind, candidates, surface, near } of marks) {
    const [id] = candidates;
    if (kind === 'name' && id !== undefined && !names.has(id)) names.set(id, surface);
    if (kind === 'figure') for (const named of near ?? []) figures.set(named, (figures.get(named) ?? 0) + 1);
  }
  return [...names]
    .map(([id, name]) => ({ id, name, figures: figures.get(id) ?? 0 }))
    .filter((entity) => entity.figures > 0)
    .sort((a, b) => b.figures - a.figures || a.name.localeCompare(b.name));
}

/** Topics of the page with their labels, in the order in which they are met. */
export function topicsOf(rows: readonly Row[]): readonly { readonly key: string; readonly label: string }[] {
  const found = new Map<string, string>();
  for (const row of rows) {
    const label = topicLabel(row);
    if (row.mark.topic !== null && label !== null && !found.has(row.mark.topic)) found.set(row.mark.topic, label);
  }
  return [...found].map(([key, label]) => ({ key, label }));
}
