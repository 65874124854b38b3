import type { DateMention, Figure } from '../figures/figure.ts';
import type { Reading } from '../figures/reading.ts';
import type { Tokens } from '../scan/tokens.ts';

interface Time {
  readonly from: number;
  readonly date: string;
}

/** Tokens to either side in which a clause is looked through; no clause of prose is longer. */
const clauseReach = 60;

/** The part of a list in text order that stands within reach of a token; costs the logarithm of the list. */
function around<T extends { readonly tokenFrom: number }>(list: readonly T[], token: number): readonly T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.tokenFrom ?? 0) < token - clauseReach) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < list.length && (list[end]?.tokenFrom ?? 0) <= token + clauseReach) end++;
  return list.slice(low, end);
}

/** A period as a partial date: a year, a month or a day; null for any other span. */
function partialDate({ low, high }: DateMention): string | null {
  if (low === null || high === null) return null;
  if (low === high) return low;
  if (low.slice(0, 4) !== high.slice(0, 4)) return null;
  if (low.endsWith('-01-01') && high.endsWith('-12-31')) return low.slice(0, 4);
  return low.slice(0, 7) === high.slice(0, 7) ? low.slice(0, 7) : low.slice(0, 4);
}

function timesOf(dates: readonly DateMention[], figures: readonly Figure[], tokens: Tokens): readonly Time[] {
  const times: Time[] = [];
  for (const mention of dates) {
    const date = partialDate(mention);
    if (date !== null) times.push({ from: mention.tokenFrom, date });
  }
  for (const { reject, numeralFrom } of figures) {
    // The year of a whole date is part of that date.
    if (reject !== 'year' || dates.some(({ tokenFrom, tokenTo }) => numeralFrom >= tokenFrom && numeralFrom < tokenTo))
      continue;
    const value = tokens.value[numeralFrom] ?? Number.NaN;
    if (Number.isInteger(value)) times.push({ from: numeralFrom, date: String(value) });
  }
  return times.sort((a, b) => a.from - b.from);
}

/**
 * The time that the words of a figure's clause name for it, as a partial date: "in 2010", "last year".
 * Where the clause names as many times as figures, they belong together in their order ("45.9 million in 2010 and 38 million in 2022").
 * Null when it names none, or when they cannot be told apart.
 */
export function timeBeside(figure: Figure, reading: Reading): string | null {
  const { clause } = reading.tokens;
  const own = clause[figure.numeralFrom];
  const nearby = around(reading.figures, figure.tokenFrom);
  const times = timesOf(around(reading.dates, figure.tokenFrom), nearby, reading.tokens).filter(
    ({ from }) => clause[from] === own,
  );
  const first = times[0];
  if (!first || times.every(({ date }) => date === first.date)) return first?.date ?? null;
  const figures = nearby.filter(({ reject, numeralFrom }) => reject === null && clause[numeralFrom] === own);
  if (figures.length !== times.length) return null;
  return times[figures.findIndex(({ numeralFrom }) => numeralFrom === figure.numeralFrom)]?.date ?? null;
}
