import type { HedgeCode } from '../../data/schema/vocabulary.ts';
import type { ComparedClaim, Interval, OriginGroup, Spread } from '../../engine/compare/comparison.ts';
import type { Speaker } from '../speaker.ts';
import { isLater } from './date.ts';
import { quantityWords, rangeWords } from './quantity.ts';

const hedgeKeys: Readonly<Record<HedgeCode, string | null>> = {
  '': null,
  '~': 'hedges.about',
  '<=': 'hedges.upTo',
  '>=': 'hedges.atLeast',
  '<': 'hedges.fewerThan',
  '>': 'hedges.moreThan',
  '<~': 'hedges.nearly',
  '>~': 'hedges.justOver',
  vague: 'hedges.vague',
};

/** An interval in words; an open end becomes "at most" or "at least". "no number" where it has neither. */
export function intervalWords(interval: Interval, unit: string, speaker: Speaker): string {
  const { low, high } = interval;
  if (low !== null && high !== null) return rangeWords(low, high, unit, speaker);
  if (high !== null) return speaker.translate('hedges.atMost', [quantityWords(high, unit, speaker)]);
  if (low !== null) return speaker.translate('hedges.atLeast', [quantityWords(low, unit, speaker)]);
  return speaker.translate('who.noNumber');
}

/** What a hedge does to a number, as a noun for sentences about bounds: "an upper limit (“up to”)". */
export function hedgeName(code: string, speaker: Speaker): string {
  const key = Object.hasOwn(hedgeKeys, code) ? hedgeKeys[code as HedgeCode] : undefined;
  if (key === undefined) return code;
  return speaker.translate(key === null ? 'hedgeNames.plain' : key.replace('hedges.', 'hedgeNames.'));
}

/** Hedges that bend a value of two known ends; the others are bounds and speak of an open end. */
const estimates: ReadonlySet<HedgeCode> = new Set(['~', '<~', '>~']);

/** A claim's value in base units with its own hedge: "about 11,000", "more than 100". */
export function claimWords(claim: ComparedClaim, unit: string, speaker: Speaker): string {
  const { interval, hedge } = claim;
  const key = hedgeKeys[hedge];
  if (interval.low !== null && interval.high !== null) {
    const plain = intervalWords(interval, unit, speaker);
    return key && estimates.has(hedge) ? speaker.translate(key, [plain]) : plain;
  }
  const end = interval.high ?? interval.low;
  if (end === null || !key || hedge === '~' || hedge === 'vague') return intervalWords(interval, unit, speaker);
  return speaker.translate(key, [quantityWords(end, unit, speaker)]);
}

/** Lowest to highest printed end; open ends are said. */
export function spreadWords(spread: Spread, unit: string, speaker: Speaker): string {
  const { low, high, lowOpen, highOpen } = spread;
  if (!lowOpen && !highOpen) return rangeWords(low, high, unit, speaker);
  const lowWords = quantityWords(low, unit, speaker);
  const highWords = quantityWords(high, unit, speaker);
  if (lowWords === highWords) {
    if (lowOpen && highOpen) return speaker.translate('spreads.around', [highWords]);
    return speaker.translate(lowOpen ? 'hedges.atMost' : 'hedges.atLeast', [highWords]);
  }
  if (lowOpen && highOpen) return speaker.translate('spreads.bothOpen', [lowWords, highWords]);
  return lowOpen
    ? speaker.translate('spreads.lowOpen', [lowWords, highWords])
    : speaker.translate('spreads.highOpen', [rangeWords(low, high, unit, speaker)]);
}

/** Whether a claim was known by the day to which the comparison is aligned; all are where it is aligned to none. */
export function isKnown(claim: ComparedClaim, alignedTo: string | null): boolean {
  const known = claim.published ?? claim.asOf;
  return alignedTo === null || known === null || !isLater(known, alignedTo);
}

const sameEnds = (one: Interval, other: Interval) => one.low === other.low && one.high === other.high;

/** The claim that stands for its counter in the spread; else its newest one; null for a group without claims. */
export function standingClaim(group: OriginGroup): ComparedClaim | null {
  const { interval, claims, asOf } = group;
  const same = claims.filter((claim) => interval !== null && sameEnds(claim.interval, interval));
  return (
    same.find((claim) => claim.asOf === asOf) ??
    same[0] ??
    claims.find((claim) => claim.asOf === asOf) ??
    claims[0] ??
    null
  );
}

/** What a counter says, in words: its standing claim with its hedge, or from the lowest to the highest of what outlets print of it. */
export function groupWords(group: OriginGroup, unit: string, speaker: Speaker): string {
  const claim = standingClaim(group);
  const { interval, claims } = group;
  if (interval !== null) {
    return claim && sameEnds(claim.interval, interval)
      ? claimWords(claim, unit, speaker)
      : intervalWords(interval, unit, speaker);
  }
  const ends = claims.flatMap((one) => [one.interval.low, one.interval.high]).filter((end) => end !== null);
  if (group.id === null && claims.length > 1 && ends.length > 0) {
    return rangeWords(Math.min(...ends), Math.max(...ends), unit, speaker);
  }
  return claim ? claimWords(claim, unit, speaker) : speaker.translate('who.noNumber');
}
