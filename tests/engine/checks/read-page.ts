/** A page of plain paragraphs, read and checked without any pack. */
import type { AnalysedFigure } from '../../../engine/analysis.ts';
import { findChecks } from '../../../engine/checks/find-checks.ts';
import { readBlock } from '../../../engine/figures/read.ts';
import type { Block, PageText } from '../../../engine/page.ts';

/** A check with the printed words of its figures. */
export interface PrintedCheck {
  readonly kind: string;
  readonly at: string;
  readonly others: readonly string[];
  readonly computed: number;
  readonly stated: number;
  readonly difference: number;
  readonly unit: string;
}

/** The checks of a page whose paragraphs are given one by one. */
export function checksOf(
  paragraphs: readonly string[],
  title: string | null = null,
  date = '2025-01-21',
): readonly PrintedCheck[] {
  const blocks: Block[] = paragraphs.map((text, id) => ({ id, kind: 'paragraph', text }));
  if (title !== null) blocks.unshift({ id: paragraphs.length, kind: 'title', text: title });
  const page: PageText = { title, date, url: null, language: 'en', blocks };
  const readings = new Map(blocks.map((block) => [block.id, readBlock(block, date, 'en')]));
  const figures: AnalysedFigure[] = [];
  for (const block of blocks) {
    const offset = figures.length;
    const shift = (at: number): number => (at < 0 ? at : at + offset);
    for (const figure of readings.get(block.id)?.figures ?? []) {
      const { baseOf, sameAs, nounOf } = figure;
      figures.push({
        figure: { ...figure, baseOf: shift(baseOf), sameAs: shift(sameAs), nounOf: shift(nounOf) },
        decision: { band: 'nothing', topic: null, score: 0, gate: null, reasons: [] },
        attribution: null,
      });
    }
  }
  const printed = (at: number): string => {
    const figure = figures[at]?.figure;
    return blocks.find(({ id }) => id === figure?.block)?.text.slice(figure?.numeralStart, figure?.numeralEnd) ?? '';
  };
  return findChecks(figures, readings, page).map(({ figure, others, ...rest }) => ({
    ...rest,
    at: printed(figure),
    others: others.map(printed),
  }));
}

/** A file of `tests/ordinary`: two lines of head, then paragraphs. */
export function checksOfArticle(text: string): readonly PrintedCheck[] {
  const field = (name: string): string | undefined =>
    text
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '' && !/^(?:Title|Published): /.test(line));
  return checksOf(paragraphs, field('Title') ?? null, field('Published'));
}
