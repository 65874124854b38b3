/** Arithmetic of days, months and seasons. Days are ISO strings `YYYY-MM-DD`; months count from 1, weekdays from Monday = 1. */

export interface Period {
  readonly low: string;
  readonly high: string;
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Which third of a month: all of it, days 1–10, 11–20, or 21 to its end. */
export type Part = 'all' | 'early' | 'mid' | 'late';

const MONTHS = 12;
const MS_PER_DAY = 86_400_000;

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** ISO form; years are padded to four digits. */
export function iso({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (MONTH_DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** Reads `YYYY-MM-DD`; null for anything else, also for days that do not exist. */
export function parseIso(text: string): Day | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];
  return isDay(year, month, day) ? { year, month, day } : null;
}

export function isDay(year: number, month: number, day: number): boolean {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  return whole && month >= 1 && month <= MONTHS && day >= 1 && day <= daysInMonth(year, month);
}

export function addDays(from: Day, days: number): Day {
  const date = new Date(Date.UTC(from.year, from.month - 1, from.day) + days * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The month `months` away, its days from the first. */
export function addMonths(from: Day, months: number): Day {
  const index = from.year * MONTHS + from.month - 1 + months;
  const year = Math.floor(index / MONTHS);
  const month = (index % MONTHS) + 1;
  return { year, month, day: Math.min(from.day, daysInMonth(year, month)) };
}

export function weekdayOf(day: Day): number {
  return new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() || 7;
}

export function dayPeriod(day: Day): Period {
  return { low: iso(day), high: iso(day) };
}

export function monthPeriod(year: number, month: number, part: Part = 'all'): Period {
  const last = daysInMonth(year, month);
  const [from, to] = part === 'all' ? [1, last] : part === 'early' ? [1, 10] : part === 'mid' ? [11, 20] : [21, last];
  return { low: iso({ year, month, day: from }), high: iso({ year, month, day: to }) };
}

/** A year, or its first, middle or last four months. */
export function yearPeriod(year: number, part: Part = 'all'): Period {
  const [from, to] = part === 'all' ? [1, 12] : part === 'early' ? [1, 4] : part === 'mid' ? [5, 8] : [9, 12];
  return { low: iso({ year, month: from, day: 1 }), high: iso({ year, month: to, day: daysInMonth(year, to) }) };
}

/** Season 1 spring (March) to 4 winter (December to February of the next year). */
export function seasonPeriod(year: number, season: number): Period {
  const from = season * 3;
  const end = addMonths({ year, month: from, day: 1 }, 2);
  return {
    low: iso({ year, month: from, day: 1 }),
    high: iso({ ...end, day: daysInMonth(end.year, end.month) }),
  };
}

/** Monday to Sunday of the week that holds a day. */
export function weekPeriod(day: Day): Period {
  const monday = addDays(day, 1 - weekdayOf(day));
  return { low: iso(monday), high: iso(addDays(monday, 6)) };
}
