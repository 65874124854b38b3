/** The figures of a page as checks look at them: in their block and sentence, with their place in the analysis. */
import type { AnalysedFigure } from '../analysis.ts';
import type { Figure } from '../figures/figure.ts';
import type { Reading } from '../figures/reading.ts';
import type { Block, PageText } from '../page.ts';
import type { Tokens } from '../scan/tokens.ts';

/** One quantity of the page; rejects are left out. */
export interface Placed {
  /** Index in the analysis. */
  readonly index: number;
  readonly figure: Figure;
  readonly tokens: Tokens;
  readonly block: Block;
  /** Number of the block on the page, from 0. */
  readonly order: number;
  readonly sentence: number;
}

/** The quantities of one sentence, in text order. */
export interface Sentence {
  readonly block: Block;
  readonly order: number;
  readonly tokens: Tokens;
  readonly number: number;
  readonly figures: readonly Placed[];
}

/** Gathers the sentences that hold a quantity, in text order. Blocks without a reading (furniture) are left out. */
export function placeFigures(
  figures: readonly AnalysedFigure[],
  readings: ReadonlyMap<number, Reading>,
  page: PageText,
): readonly Sentence[] {
  const orders = new Map(page.blocks.map((block, order) => [block.id, { block, order }]));
  const sentences: (Sentence & { readonly figures: Placed[] })[] = [];
  figures.forEach(({ figure }, index) => {
    const place = orders.get(figure.block);
    const tokens = readings.get(figure.block)?.tokens;
    if (!place || !tokens || figure.reject !== null) return;
    const number = tokens.sentence[figure.numeralFrom] ?? 0;
    const placed: Placed = { index, figure, tokens, ...place, sentence: number };
    const last = sentences.at(-1);
    if (last && last.order === place.order && last.number === number) last.figures.push(placed);
    else sentences.push({ ...place, tokens, number, figures: [placed] });
  });
  return sentences;
}
