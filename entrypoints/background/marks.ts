import type { Translate } from '../../components/translate.ts';
import { firstLine } from '../../components/words/first-line.ts';
import type { AnalysedDate, AnalysedFigure, Analysis } from '../../engine/analysis.ts';
import { compareDate } from '../../engine/compare/compare-date.ts';
import { compareFigure } from '../../engine/compare/compare-figure.ts';
import type { Comparison } from '../../engine/compare/comparison.ts';
import type { PackIndex } from '../../engine/index/pack-index.ts';
import type { Decision } from '../../engine/match/decision.ts';
import type { PageText } from '../../engine/page.ts';
import type { Mark } from '../../platform/messages/mark.ts';

/** What is needed to say what a page's figures are. */
export interface MarkWorld {
  readonly page: PageText;
  readonly index: PackIndex;
  readonly translate: Translate;
  readonly locale: string;
  /** The reader said "not this" of these words and this topic. */
  isSilenced(topic: string | null, surface: string): boolean;
}

interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

const idOf = ({ block, start, end }: Place): string => `${block}:${start}:${end}`;

/** The comparison of a figure or date that was found sure enough to be shown; null for any other. */
export function comparisonOf(
  found: AnalysedFigure | AnalysedDate,
  analysis: Analysis,
  page: PageText,
  index: PackIndex,
): Comparison | null {
  if (found.decision.band !== 'compare') return null;
  return 'figure' in found ? compareFigure(found, page, index, analysis.figures) : compareDate(found, page, index);
}

function figureMark(
  place: Place,
  text: string,
  decision: Decision,
  value: string,
  comparison: Comparison | null,
  checks: number,
  world: MarkWorld,
): Mark {
  const surface = text.slice(place.start, place.end);
  const silenced = world.isSilenced(decision.topic, surface);
  const state = silenced ? 'silenced' : comparison ? 'compared' : decision.band === 'nothing' ? 'nothing' : 'quiet';
  return {
    id: idOf(place),
    block: place.block,
    start: place.start,
    end: place.end,
    kind: 'figure',
    surface,
    state,
    relation: comparison?.relation.kind ?? null,
    checks,
    line: comparison ? firstLine(comparison, world.translate, world.locale) : '',
    topic: decision.topic,
    same: `${decision.topic ?? ''} ${value}`,
    candidates: [],
  };
}

/** Marks of names that have topics, each where it is first met; words within a figure's are the figure's. */
function* nameMarks(
  analysis: Analysis,
  taken: readonly Mark[],
  texts: ReadonlyMap<number, string>,
  world: MarkWorld,
): Generator<Mark> {
  const met = new Set<string>();
  const figures = new Map<number, Mark[]>();
  for (const mark of taken) figures.set(mark.block, [...(figures.get(mark.block) ?? []), mark]);
  for (const { block, start, end, candidates, use } of analysis.entities) {
    const [likeliest] = candidates;
    if (use !== 'name' || likeliest === undefined || met.has(likeliest)) continue;
    if (figures.get(block)?.some((figure) => figure.start < end && start < figure.end)) continue;
    met.add(likeliest);
    if (!candidates.some((id) => world.index.topicsOf(id).length > 0)) continue;
    const place = { block, start, end };
    const surface = texts.get(block)?.slice(start, end) ?? '';
    yield {
      id: idOf(place),
      ...place,
      kind: 'name',
      surface,
      state: 'compared',
      relation: null,
      checks: 0,
      line: '',
      topic: null,
      same: likeliest,
      candidates,
    };
  }
}

/** What each block names, likeliest reading only. */
function namedIn(analysis: Analysis): ReadonlyMap<number, ReadonlySet<string>> {
  const near = new Map<number, Set<string>>();
  for (const { block, candidates } of analysis.entities) {
    const [likeliest] = candidates;
    if (likeliest !== undefined) near.set(block, (near.get(block) ?? new Set<string>()).add(likeliest));
  }
  return near;
}

/** All that a page shows of an analysis. Rejected numerals and restatements are no marks of their own. */
export function marksOf(analysis: Analysis, world: MarkWorld): Mark[] {
  const { page, index } = world;
  const texts = new Map(page.blocks.map(({ id, text }) => [id, text]));
  const marks: Mark[] = [];
  const near = namedIn(analysis);
  analysis.figures.forEach((found, at) => {
    const { figure, decision } = found;
    if (figure.reject !== null || figure.sameAs >= 0) return;
    const checks = analysis.checks.filter((check) => check.figure === at).length;
    const value = `${figure.low ?? ''}–${figure.high ?? ''} ${figure.unit}`;
    const comparison = comparisonOf(found, analysis, page, index);
    const mark = figureMark(figure, texts.get(figure.block) ?? '', decision, value, comparison, checks, world);
    marks.push({ ...mark, why: decision.gate, near: [...(near.get(figure.block) ?? [])] });
  });
  for (const found of analysis.dates) {
    const comparison = comparisonOf(found, analysis, page, index);
    if (!comparison) continue;
    const value = `${found.date.low ?? ''}–${found.date.high ?? ''}`;
    marks.push(figureMark(found.date, texts.get(found.date.block) ?? '', found.decision, value, comparison, 0, world));
  }
  marks.push(...nameMarks(analysis, marks, texts, world));
  return marks;
}
