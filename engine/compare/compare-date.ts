import type { AnalysedDate } from '../analysis.ts';
import type { PackIndex } from '../index/pack-index.ts';
import type { PageText } from '../page.ts';
import { dateUnit } from './bounds.ts';
import { compare } from './compare.ts';
import type { Comparison } from './comparison.ts';

/** A date of the page against the claims of its topic; ends count days since 1970-01-01. Null as for `compareFigure`. */
export function compareDate(analysed: AnalysedDate, page: PageText, index: PackIndex): Comparison | null {
  const { date, decision } = analysed;
  if (decision.topic === null) return null;
  const { low, high, hedge, block } = date;
  const subject = {
    printed: { low, high, unit: dateUnit, hedge },
    attribution: null,
    block,
    asOf: null,
    match: decision.reasons,
  };
  return compare(decision.topic, subject, page, index, []);
}
