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

/** Which part of a period: its first, middle or last third, its very start or end, a half, its first or last week. */
export type Part =
  | 'all'
  | 'early'
  | 'mid'
  | 'late'
  | 'start'
  | 'end'
  | 'first-half'
  | 'second-half'
  | 'first-week'
  | 'last-week';

const MONTHS = 12;
const MS_PER_DAY = 86_400_000;
const FOUR_DIGITS = 1000;

const LONGEST_MONTH = 31;
const ZERO = 0x30;

/** `-01` to `-31`, by number. */
const PARTS = Array.from({ length: LONGEST_MONTH + 1 }, (_, number) => `-${String(number).padStart(2, '0')}`);

function part(number: number): string {
  return PARTS[number] ?? `-${number}`;
}

/** ISO form; years are padded to four digits. */
export function iso({ year, month, day }: Day): string {
  return (year >= FOUR_DIGITS ? String(year) : String(year).padStart(4, '0')) + part(month) + part(day);
}

/** The number that so many ASCII digits make up; NaN where others stand. */
function digitsAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
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
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 7);
  const day = digitsAt(text, 8, 10);
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
  const low = iso(day);
  return { low, high: low };
}

/** A month, its thirds (days 1–10, 11–20, 21 to its end) or a week of it. */
export function monthPeriod(year: number, month: number, part: Part = 'all'): Period {
  const last = daysInMonth(year, month);
  const [from, to] = daysOfPart(part, last);
  return { low: iso({ year, month, day: from }), high: iso({ year, month, day: to }) };
}

function daysOfPart(part: Part, last: number): readonly [from: number, to: number] {
  if (part === 'all') return [1, last];
  if (part === 'first-week') return [1, 7];
  if (part === 'last-week') return [last - 6, last];
  if (part === 'first-half') return [1, 15];
  if (part === 'second-half') return [16, last];
  if (part === 'early' || part === 'start') return [1, 10];
  return part === 'mid' ? [11, 20] : [21, last];
}

const MONTHS_OF_PART: Readonly<Record<Part, readonly [from: number, to: number]>> = {
  all: [1, 12],
  early: [1, 4],
  mid: [6, 7],
  late: [9, 12],
  start: [1, 1],
  end: [12, 12],
  'first-half': [1, 6],
  'second-half': [7, 12],
  'first-week': [1, 1],
  'last-week': [12, 12],
};

/** A year, its first or last four months, the months of its middle, start or end. */
export function yearPeriod(year: number, part: Part = 'all'): Period {
  const [from, to] = MONTHS_OF_PART[part];
  return { low: iso({ year, month: from, day: 1 }), high: iso({ year, month: to, day: daysInMonth(year, to) }) };
}

/** Months of a season from its first: all of it, or the month that a part of it names. */
const SEASON_MONTHS: Readonly<Partial<Record<Part, number>>> = { early: 0, start: 0, mid: 1, late: 2, end: 2 };

/** Season 1 spring (March) to 4 winter (December to February of the next year), or one month of it. */
export function seasonPeriod(year: number, season: number, part: Part = 'all'): Period {
  const only = SEASON_MONTHS[part];
  const first = { year, month: season * 3, day: 1 };
  const from = addMonths(first, only ?? 0);
  const end = addMonths(first, only ?? 2);
  return { low: iso(from), high: iso({ ...end, day: daysInMonth(end.year, end.month) }) };
}

/** Monday to Sunday of the week that holds a day. */
export function weekPeriod(day: Day): Period {
  const monday = addDays(day, 1 - weekdayOf(day));
  return { low: iso(monday), high: iso(addDays(monday, 6)) };
}
