import type { Comparison, OriginGroup, ReasonKind } from '../../engine/compare/comparison.ts';
import type { Speaker } from '../speaker.ts';
import type { Translate } from '../translate.ts';
import { claimDate } from './claim-date.ts';
import { originCountWords, outletCountWords } from './counts.ts';
import { claimWords, groupWords, spreadWords } from './interval.ts';
import { firstThatFits, joinParts } from './line.ts';
import { equalOrigin, shortName } from './origin-name.ts';
import { relationPart } from './relation.ts';

const reasonKeys: Readonly<Record<ReasonKind, string>> = {
  definition: 'firstLine.byDefinition',
  party: 'firstLine.byParty',
  scope: 'firstLine.byScope',
  date: 'firstLine.byDate',
  origin: 'firstLine.byOrigin',
  bound: 'firstLine.byBound',
  unit: 'firstLine.byUnit',
  rounding: 'firstLine.byRounding',
  correction: 'firstLine.byCorrection',
};

function counted({ origins }: Comparison): OriginGroup | null {
  return origins.find((group) => group.id !== null) ?? null;
}

function noOrigin(comparison: Comparison, speaker: Speaker): string {
  const { spread, unit, origins, outletCount } = comparison;
  const first = origins[0];
  if (spread === null && !first) return speaker.translate('firstLine.noClaims');
  const value = spread ? spreadWords(spread, unit, speaker) : first ? groupWords(first, unit, speaker) : '';
  return joinParts([speaker.translate('firstLine.noOrigin', [value]), outletCountWords(outletCount, speaker)]);
}

function oneOrigin(comparison: Comparison, speaker: Speaker): string {
  const group = counted(comparison);
  if (group === null) return noOrigin(comparison, speaker);
  const { translate } = speaker;
  const name = shortName(group);
  const value = groupWords(group, comparison.unit, speaker);
  if (comparison.outletCount > 1) {
    const outlets = outletCountWords(comparison.outletCount, speaker);
    const origins = originCountWords(1, speaker);
    return firstThatFits([
      translate('firstLine.outletsOneOrigin', [outlets, origins, name, value]),
      translate('firstLine.outletsOneOriginShort', [outlets, origins, value]),
    ]);
  }
  return firstThatFits([
    translate('firstLine.oneOrigin', [name, value]),
    translate('firstLine.oneOriginShort', [value]),
  ]);
}

function laterOnly(comparison: Comparison, speaker: Speaker): string {
  const first = comparison.later[0];
  if (!first) return speaker.translate('firstLine.noClaims');
  const value = claimWords(first, comparison.unit, speaker);
  const date = claimDate(first, speaker.locale);
  return date === null
    ? speaker.translate('firstLine.laterUndated', [value])
    : speaker.translate('firstLine.laterOnly', [value, date]);
}

/** What a reader learns last: what sets the figure apart. */
function difference(comparison: Comparison, speaker: Speaker): string {
  const { translate } = speaker;
  const { relation, reasons } = comparison;
  if (relation.kind === 'same') return translate('firstLine.same');
  const equal = equalOrigin(comparison);
  if (equal !== null) return translate('firstLine.sameAs', [equal]);
  const reason = reasons[0];
  return reason ? translate(reasonKeys[reason.kind]) : relationPart(comparison, speaker);
}

/** Others' spread and origins with a last word; without a spread the last word stands alone. */
function othersLine(comparison: Comparison, last: string, speaker: Speaker): string {
  const { spread, unit, originCount } = comparison;
  if (spread === null) return joinParts([last, originCountWords(originCount, speaker)]);
  const others = speaker.translate('firstLine.others', [spreadWords(spread, unit, speaker)]);
  return joinParts([others, originCountWords(originCount, speaker), last]);
}

/**
 * The whole answer in at most twelve words, for cards, marks and lists:
 * "Others: 8,000–15,000 · 6 origins · differs by date". Numbers in `locale`.
 */
export function firstLine(comparison: Comparison, translate: Translate, locale: string): string {
  const speaker = { translate, locale };
  switch (comparison.relation.reason) {
    case 'no-claims':
      return translate('firstLine.noClaims');
    case 'other-date':
      return translate('firstLine.otherDate');
    case 'later-only':
      return laterOnly(comparison, speaker);
    case 'no-origin':
      return noOrigin(comparison, speaker);
    case 'one-origin':
      return oneOrigin(comparison, speaker);
    case 'no-figure':
      return topicLine(comparison, translate, locale);
    case 'open':
      return othersLine(comparison, translate('firstLine.open'), speaker);
    case 'unit':
      return othersLine(comparison, translate('firstLine.unit'), speaker);
    case 'vague':
      return othersLine(comparison, translate('firstLine.vague'), speaker);
    case null:
      return comparison.originCount === 1 || comparison.spread === null
        ? oneOrigin(comparison, speaker)
        : othersLine(comparison, difference(comparison, speaker), speaker);
  }
}

/** The same for a topic without a figure of the page: "8,000–15,000 · 6 origins · to Dec 2024". */
export function topicLine(comparison: Comparison, translate: Translate, locale: string): string {
  const speaker = { translate, locale };
  const { spread, originCount, outletCount, unit } = comparison;
  if (spread === null) {
    return comparison.later.length > 0 ? laterOnly(comparison, speaker) : translate('firstLine.noClaims');
  }
  const single = originCount === 1 ? counted(comparison) : null;
  const value = single ? groupWords(single, unit, speaker) : spreadWords(spread, unit, speaker);
  if (originCount === 0) return joinParts([value, outletCountWords(outletCount, speaker), translate('who.unknown')]);
  return joinParts([value, single ? shortName(single) : originCountWords(originCount, speaker)]);
}
