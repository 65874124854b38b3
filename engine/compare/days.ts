/** Calendar arithmetic on partial ISO dates (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`), without time zones. */

const dayLength = 86_400_000;
/** Characters of `YYYY` and of `YYYY-MM`. */
const yearLength = 4;
const monthLength = 7;

/** Days since 1970-01-01 of a full date; NaN when it is none. */
export function dayOf(date: string): number {
  return Date.parse(date) / dayLength;
}

/** The date of a day counted from 1970-01-01, `YYYY-MM-DD`. */
export function dateOfDay(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** First and last day of the year, month or day that a partial date names; null when it names none. */
export function periodOf(date: string): { readonly first: number; readonly last: number } | null {
  const first = dayOf(date);
  if (Number.isNaN(first)) return null;
  if (date.length > monthLength) return { first, last: first };
  const year = Number(date.slice(0, yearLength));
  const month = date.length === yearLength ? 12 : Number(date.slice(yearLength + 1, monthLength));
  return { first, last: Date.UTC(year, month, 1) / dayLength - 1 };
}

/** The year of a partial date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, yearLength));
}

/** Whether `a` is later than `b` at the precision that both have: "2025-01" is not later than "2025-01-12". */
export function isLater(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

/** Days that lie between two partial dates at least: 0 where their periods touch. */
export function daysApart(a: string, b: string): number {
  const one = periodOf(a);
  const other = periodOf(b);
  if (!one || !other) return 0;
  return Math.max(0, one.first - other.last, other.first - one.last);
}
