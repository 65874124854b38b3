import { isShownReason } from '../../components/words/match.ts';
import type { AnalysedDate, AnalysedFigure, Analysis } from '../../engine/analysis.ts';
import { compareTopic } from '../../engine/compare/compare-topic.ts';
import type { PackIndex } from '../../engine/index/pack-index.ts';
import type { PageText } from '../../engine/page.ts';
import type { CheckAnswer, CompareAnswer, PlaceAnswer } from '../../platform/messages/to-background.ts';
import { comparisonOf } from './marks.ts';

/** Topics of one name that a card can hold. */
const mostTopics = 8;

interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

const isAt = (found: Place, place: Place): boolean =>
  found.block === place.block && found.start === place.start && found.end === place.end;

/** The figure or date that stands exactly there. */
function foundAt(analysis: Analysis, place: Place): AnalysedFigure | AnalysedDate | null {
  const figure = analysis.figures.find(({ figure: one }) => isAt(one, place));
  return figure ?? analysis.dates.find(({ date }) => isAt(date, place)) ?? null;
}

/** All about the figure at a place; null when there is none: the text is another one than the mark was made from. */
export function compareAnswer(
  analysis: Analysis,
  page: PageText,
  place: Place,
  index: PackIndex,
  locale: string,
): CompareAnswer | null {
  const found = foundAt(analysis, place);
  if (!found) return null;
  const texts = new Map(page.blocks.map(({ id, text }) => [id, text]));
  const words = ({ block, start, end }: Place): string => texts.get(block)?.slice(start, end) ?? '';
  const surfaceOf = (at: number): string => {
    const figure = analysis.figures[at]?.figure;
    return figure ? words(figure) : '';
  };
  const at = 'figure' in found ? analysis.figures.indexOf(found) : -1;
  const checks: CheckAnswer[] = analysis.checks
    .filter((check) => at >= 0 && check.figure === at)
    .map(({ kind, stated, computed, difference, unit, others }) => ({
      kind,
      stated,
      computed,
      difference,
      unit,
      surface: surfaceOf(at),
      others: others.map(surfaceOf),
    }));
  return {
    surface: words(place),
    comparison: comparisonOf(found, analysis, page, index),
    checks,
    matchWords: found.decision.reasons
      .filter(({ code, start, end }) => end > start && isShownReason(code))
      .map((reason) => ({ code: reason.code, words: words(reason) })),
    packs: index.hash,
    locale,
  };
}

/** What a name may be, with the topics of each reading as of the page's date; topics with figures first. */
export function placeAnswer(
  page: PageText,
  candidates: readonly string[],
  index: PackIndex,
  locale: string,
): PlaceAnswer {
  const readings = candidates.flatMap((id) => {
    const entity = index.entity(id);
    if (!entity) return [];
    const topics = index.topicsOf(id).flatMap((key) => {
      const comparison = compareTopic(key, page, index);
      return comparison ? [{ key, label: comparison.label, comparison }] : [];
    });
    const shown = topics.sort((a, b) => b.comparison.originCount - a.comparison.originCount).slice(0, mostTopics);
    return [{ id, name: entity.name, about: entity.about ?? null, topics: shown }];
  });
  return { readings, locale };
}
