/** What was known when: claims by the page's date, and claims of the time that a figure describes. */
import { isLater, yearOf } from './days.ts';
import type { Told } from './told.ts';

export interface Aligned {
  /** Known by the page's date, newest first. */
  readonly known: readonly Told[];
  /** Became known after it, newest first. */
  readonly later: readonly Told[];
}

/**
 * Parts the claims at a date, at the precision that both have. Without a date all are known; an undated claim is too.
 * @param dateOf the date of a claim: when it became known
 */
export function alignTo(
  told: readonly Told[],
  date: string | null,
  dateOf: (claim: Told) => string | null = ({ known }) => known,
): Aligned {
  if (date === null) return { known: told, later: [] };
  const isKnown = (claim: Told): boolean => {
    const own = dateOf(claim);
    return own === null || !isLater(own, date);
  };
  return { known: told.filter(isKnown), later: told.filter((claim) => !isKnown(claim)) };
}

/** Years that a state (a population, an army) stays comparable: censuses and yearbooks are that slow. */
const stateYears = 2;
/** Years by which the newest statistics may lag behind the page. */
const publicationLag = 3;

/** How far a yearly series is followed from the time asked for. */
interface Window {
  readonly target: number;
  readonly years: number;
}

/**
 * The claims of a yearly series (a country's population) that speak of one time: for each counter those nearest to `asOf`, if they are near enough.
 * @param asOf partial date; `named` tells that the page's words name it, so that no other year will do
 */
export function ofTime(told: readonly Told[], asOf: string | null, named: boolean, flow: boolean): readonly Told[] {
  const window = windowOf(told, asOf, named, flow);
  if (window === null) return [];
  const away = (claim: Told): number => {
    const date = claim.record.claim.asOf;
    return date === null ? Number.POSITIVE_INFINITY : Math.abs(yearOf(date) - window.target);
  };
  const nearest = new Map<string | null, number>();
  for (const claim of told) {
    const { originId } = claim.record;
    nearest.set(originId, Math.min(nearest.get(originId) ?? window.years, away(claim)));
  }
  return told.filter((claim) => away(claim) <= (nearest.get(claim.record.originId) ?? -1));
}

/** The window around the asked time, moved back to the newest year that is known at all; null when that is too old. */
function windowOf(told: readonly Told[], asOf: string | null, named: boolean, flow: boolean): Window | null {
  const years = told.flatMap(({ record }) => (record.claim.asOf === null ? [] : [yearOf(record.claim.asOf)]));
  if (years.length === 0) return null;
  const newest = Math.max(...years);
  const asked = asOf === null ? newest : yearOf(asOf);
  if (named) return { target: asked, years: 0 };
  if (asked - newest > publicationLag) return null;
  return { target: Math.min(asked, newest), years: flow ? 0 : stateYears };
}
