/** One figure, date or bare topic against the claims of its topic: the order of the steps. */
import type { AnalysedFigure } from '../analysis.ts';
import type { PackIndex } from '../index/pack-index.ts';
import type { MatchReason } from '../match/decision.ts';
import type { PageText } from '../page.ts';
import { type Bounds, boundsOf, dateUnit, distance, type Printed, sameBounds } from './bounds.ts';
import type { Comparison, NotComparableReason, Relation } from './comparison.ts';
import { definitionSpreads } from './definitions.ts';
import { type Gathered, gather } from './gather.ts';
import { type Group, isCounted } from './groups.ts';
import { comparedClaim, originGroup, outletNames, packOf } from './inform.ts';
import { sinceThen } from './later.ts';
import { obstacle } from './obstacle.ts';
import { pageCounter } from './page-counter.ts';
import { ownOf, type PageCounter, standings } from './reasons/context.ts';
import { reasonsFor } from './reasons/reasons.ts';
import { relationTo } from './relation.ts';
import { type SpreadBounds, shownSpread, spreadOf } from './spread.ts';
import type { Told } from './told.ts';

/** What of the page is compared; null where only the topic is asked for. */
export interface Subject {
  readonly printed: Printed;
  readonly attribution: AnalysedFigure['attribution'];
  readonly block: number;
  readonly asOf: string | null;
  readonly match: readonly MatchReason[];
}

/**
 * The counter that gives the page's number: the page's own first, then the nearest, then the newest. Null where several give it and the page
 * names somebody whom the packs do not know: whom of them it means, it does not say.
 */
function equalOrigin(groups: readonly Group[], figure: Bounds, counter: PageCounter | null): string | null {
  let best: { readonly id: string | null; readonly away: number } | null = null;
  const giving = groups.filter(
    (group) => isCounted(group) && group.standing.some((told) => sameBounds(told.bounds, figure)),
  );
  if (giving.length > 1 && counter !== null && counter.origin === null) return null;
  for (const group of groups) {
    if (!isCounted(group)) continue;
    for (const { bounds } of group.standing) {
      if (!sameBounds(bounds, figure)) continue;
      const away = group.id === counter?.origin ? -1 : distance(bounds, figure);
      if (best === null || away < best.away) best = { id: group.id, away };
    }
  }
  return best?.id ?? null;
}

function relate(
  figure: Bounds | null,
  spread: SpreadBounds | null,
  reason: NotComparableReason | null,
  sameAsOrigin: string | null,
  dated: boolean,
): Relation {
  if (reason !== null || figure === null || spread === null) {
    return { kind: 'notComparable', reason: reason ?? 'no-claims', sameAsOrigin };
  }
  return { kind: relationTo(figure, spread, dated), reason: null, sameAsOrigin };
}

/** Outlets that report a count of the counted origins, or any count where no origin is counted. */
function outletsOf({ known, groups }: Gathered): number {
  const counted = groups.some(isCounted) ? groups.filter(isCounted) : groups;
  const telling = counted.flatMap(({ claims }) => claims.filter((claim) => known.has(claim) && isReport(claim)));
  return outletNames(telling).length;
}

/** Two counts mixed into one, or a denial, report no count. */
function isReport({ record: { claim } }: Told): boolean {
  return claim.aside !== 'conflation' && claim.aside !== 'denial';
}

/**
 * Compares; null for a key that no pack has.
 * @param derived what was computed about the topic
 */
export function compare(
  key: string,
  subject: Subject | null,
  page: PageText,
  index: PackIndex,
  derived: Comparison['derived'],
): Comparison | null {
  const asOf = subject?.asOf ?? null;
  const gathered = gather(key, page, index, asOf, subject?.printed.unit ?? '');
  if (!gathered) return null;
  const { record, unit, groups, known } = gathered;
  const { topic, measure } = record;
  const definition = topic.definition ?? measure.definition ?? null;
  const figure = subject ? boundsOf(subject.printed, unit) : null;
  const counter = subject ? pageCounter(subject.attribution, subject.block, page, groups, index) : null;
  const spread = spreadOf(groups.flatMap(({ standing }) => standing));
  const reason = obstacle(gathered, figure, subject !== null);
  const same = figure ? equalOrigin(groups, figure, counter) : null;
  const reasons =
    subject && figure && reason !== 'open'
      ? reasonsFor({
          figure,
          unit: subject.printed.unit,
          date: asOf ?? page.date,
          ofPage: asOf === null,
          label: topic.label,
          definition,
          counter,
          groups,
          own: ownOf(gathered.own, figure),
          known,
          aggregation: measure.aggregation ?? 'total',
          ...standings(groups, figure),
        })
      : [];
  return {
    topic: key,
    label: topic.label,
    definition,
    unit,
    figure: { low: figure?.low ?? null, high: figure?.high ?? null },
    relation: relate(figure, spread, reason, same, unit === dateUnit),
    spread: spread && shownSpread(spread),
    spreads: definitionSpreads(groups, unit, gathered.usable),
    origins: groups.map((group) => originGroup(group, known)),
    originCount: groups.filter(isCounted).length,
    outletCount: outletsOf(gathered),
    reasons,
    later: sinceThen(groups, gathered.later),
    thisArticle: gathered.own.map((claim) => comparedClaim(claim, claim.record.originId)),
    derived,
    alignedTo: page.date,
    asOf,
    attribution: counter && { words: counter.words, origin: counter.origin },
    whyTheyDiffer: topic.whyTheyDiffer ?? null,
    match: subject?.match ?? [],
    pack: packOf(record.pack, index),
  };
}
