/** Prints what the card would say of each compared figure: its first line, how it stands to the others, and why they differ. */
import { firstLine } from '../components/words/first-line.ts';
import { reasonWords } from '../components/words/reason.ts';
import { relationSentence } from '../components/words/relation.ts';
import type { AnalysedDate, AnalysedFigure, Analysis } from '../engine/analysis.ts';
import { compareDate } from '../engine/compare/compare-date.ts';
import { compareFigure } from '../engine/compare/compare-figure.ts';
import type { Comparison } from '../engine/compare/comparison.ts';
import type { PackIndex } from '../engine/index/pack-index.ts';
import type { ReadDocument } from './read-text.ts';
import { speakerOf } from './words/speaker.ts';

interface Said {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly comparison: Comparison | null;
}

const isCompared = ({ decision }: AnalysedFigure | AnalysedDate): boolean => decision.band === 'compare';

/** All comparisons of a document, in text order. */
function comparisonsOf({ figures, dates }: Analysis, { page }: ReadDocument, index: PackIndex): Said[] {
  const of = ({ block, start, end }: Omit<Said, 'comparison'>, comparison: Comparison | null): Said => ({
    block,
    start,
    end,
    comparison,
  });
  return [
    ...figures.filter(isCompared).map((one) => of(one.figure, compareFigure(one, page, index, figures))),
    ...dates.filter(isCompared).map((one) => of(one.date, compareDate(one, page, index))),
  ].sort((a, b) => a.block - b.block || a.start - b.start);
}

/** Prints a document's comparisons in the words of the card. */
export async function printWords(
  file: string,
  document: ReadDocument,
  analysis: Analysis,
  index: PackIndex,
): Promise<void> {
  const speaker = await speakerOf();
  const texts = new Map(document.page.blocks.map(({ id, text }) => [id, text]));
  console.log(`\n${file}${document.page.date ? `, ${document.page.date}` : ''}`);
  for (const { block, start, end, comparison } of comparisonsOf(analysis, document, index)) {
    if (!comparison) continue;
    const surface = (texts.get(block) ?? '').slice(start, end).replace(/\s+/g, ' ');
    console.log(`\n“${surface}” (${comparison.label})`);
    console.log(`  ${firstLine(comparison, speaker.translate, speaker.locale)}`);
    console.log(`  This page: ${relationSentence(comparison, speaker)}.`);
    for (const reason of comparison.reasons)
      console.log(`  - ${reasonWords(reason, comparison.unit, speaker).sentence}`);
  }
}
