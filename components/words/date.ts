/** Milliseconds of a day: topics of dimension `date` count days since 1 January 1970. */
const dayLength = 86_400_000;

const precisions: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
  10: { year: 'numeric', month: 'short', day: 'numeric' },
};

function dateFormat(length: number, locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...(precisions[length] ?? precisions[10]), timeZone: 'UTC' });
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in the reader's locale, with no more precision than it has; any other text unchanged. */
export function dateWords(date: string, locale: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : dateFormat(date.length, locale).format(time);
}

/** A day counted from 1 January 1970 as a date. */
export function dayWords(day: number, locale: string): string {
  return dateFormat(10, locale).format(day * dayLength);
}

/** Precision at which a period begins and ends with whole units: a whole year is no list of days. */
function periodLength(low: Date, high: Date): number {
  const next = new Date(high.getTime() + dayLength);
  if (low.getUTCDate() !== 1 || next.getUTCDate() !== 1) return 10;
  return low.getUTCMonth() === 0 && next.getUTCMonth() === 0 ? 4 : 7;
}

/** Two such days as one period: "12 – 23 Oct 2024"; whole months and years as such: "Oct – Nov 2024". */
export function periodWords(low: number, high: number, locale: string): string {
  const [from, to] = [new Date(low * dayLength), new Date(high * dayLength)];
  return dateFormat(periodLength(from, to), locale).formatRange(from, to);
}

/** Whether `a` is later than `b` at the precision that both have. */
export function isLater(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}
