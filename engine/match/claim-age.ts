/** How long before the page others published its number: a count of a campaign's first week is seldom that of its last. */
import type { ClaimValues } from '../index/claim-values.ts';
import type { GroundCode } from './grounds.ts';
import { isPrintingOf, type Value } from './published-value.ts';

/** Days within which a claim is of the page's time; within which of its months; within which of its years. */
const NOW = 45;
const MONTHS = 200;
const YEARS = 730;

/** What the nearest in time of the claims with this value says; null where no day is known. `pageDay` in days since 1970. */
export function claimAge({ ranges }: ClaimValues, value: Value, pageDay: number): GroundCode | null {
  let nearest: number | null = null;
  for (const range of ranges) {
    if (range.day === null || !isPrintingOf(range, value)) continue;
    const age = pageDay - range.day;
    if (nearest === null || Math.abs(age) < Math.abs(nearest)) nearest = age;
  }
  if (nearest === null) return null;
  if (nearest < -NOW) return 'claim-later';
  if (nearest < NOW) return 'claim-now';
  if (nearest < MONTHS) return 'claim-months';
  return nearest < YEARS ? 'claim-years' : 'claim-old';
}
