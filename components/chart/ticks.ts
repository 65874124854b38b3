import type { Scale } from './scale.ts';

/** Steps of a round scale within one power of ten. */
const roundSteps = [1, 2, 2.5, 5, 10];
/** Steps within one power of ten on a scale of equal factors, the finest first. */
const factorSteps = [
  [1, 2, 5],
  [1, 3],
];
/** Steps of a scale of dates, in days and in whole months. */
const daySteps = [1, 2, 7, 14];
const monthSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const dayLength = 86_400_000;
const monthsOfYear = 12;
/** Days of the shortest month. */
const shortMonth = 28;

/** Round values of an axis; for dates with the precision at which they differ. */
export interface Ticks {
  readonly values: readonly number[];
  readonly precision: 'number' | 'day' | 'month' | 'year';
}

function multiples(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  const count = Math.max(0, Math.floor(to / step) - first + 1);
  // Steps such as 0.1 do not add up in binary; twelve digits are more than an axis shows.
  return Array.from({ length: count }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

function factorTicks({ from, to }: Scale, limit: number): readonly number[] {
  const first = Math.floor(Math.log10(from));
  const decades = Array.from({ length: Math.ceil(Math.log10(to)) - first + 1 }, (_, index) => 10 ** (first + index));
  const inside = (list: readonly number[]) => list.filter((value) => value >= from && value <= to);
  const fine = factorSteps
    .map((steps) => inside(decades.flatMap((decade) => steps.map((step) => step * decade))))
    .find((values) => values.length <= limit);
  if (fine) return fine;
  const coarse = inside(decades);
  const every = Math.ceil(coarse.length / limit);
  return coarse.filter((_, index) => index % every === 0);
}

/** First days of months, counted from 1970; `step` in months, counted from a January. */
function monthStarts(from: number, to: number, step: number): number[] {
  const monthOf = (day: number) => {
    const date = new Date(day * dayLength);
    return date.getUTCFullYear() * monthsOfYear + date.getUTCMonth();
  };
  return multiples(monthOf(from), monthOf(to), step)
    .map((month) => Date.UTC(Math.floor(month / monthsOfYear), month % monthsOfYear) / dayLength)
    .filter((day) => day >= from && day <= to);
}

function dateTicks({ from, to }: Scale, limit: number): Ticks {
  const days = daySteps.find((step) => multiples(from, to, step).length <= limit);
  if (days !== undefined) return { values: multiples(from, to, days), precision: 'day' };
  const fits = (step: number) => (to - from) / (step * shortMonth) < limit && monthStarts(from, to, step).length > 0;
  const months = monthSteps.find(fits) ?? monthsOfYear;
  return { values: monthStarts(from, to, months), precision: months < monthsOfYear ? 'month' : 'year' };
}

/**
 * Round values inside the scale, at most `limit` of them. With `dates`, values are days since 1970. With `whole`, what is
 * counted has no fractions: nobody captures 1.6 soldiers.
 */
export function ticksOf(scale: Scale, limit: number, dates: boolean, whole = false): Ticks {
  if (dates) return dateTicks(scale, limit);
  if (scale.log) return { values: factorTicks(scale, limit), precision: 'number' };
  const { from, to } = scale;
  const rough = (to - from) / limit;
  const decade = 10 ** Math.floor(Math.log10(rough));
  const step = roundSteps
    .map((round) => round * decade)
    .filter((size) => !whole || Number.isInteger(size))
    .find((size) => multiples(from, to, size).length <= limit);
  return { values: multiples(from, to, step ?? (whole ? Math.ceil(rough) : rough)), precision: 'number' };
}
