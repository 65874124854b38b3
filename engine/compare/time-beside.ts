import { sayingVerbs } from '../attribution/words.ts';
import type { DateMention, Figure } from '../figures/figure.ts';
import type { Reading } from '../figures/reading.ts';
import type { Tokens } from '../scan/tokens.ts';
import { wordAt } from '../scan/word-at.ts';

interface Time {
  readonly from: number;
  readonly date: string;
}

/** Words between a preposition and its time: "since the end of 2022", "than in 2010". */
const beforeTime: ReadonlySet<string> = new Set(
  'in on at the of for during early mid late end start beginning middle year month summer winter spring autumn fiscal - ,'.split(
    ' ',
  ),
);
/** Before one of these words a time is that of another figure, or where a period begins or ends: "since 2014", "than in 2010". */
const otherTimes: ReadonlySet<string> = new Set(
  'since before after from than between with against versus compared to'.split(' '),
);
/** With one of these a time says up to when a total was counted: "by the end of 2024", "as of 5 January". */
const countedUpTo: ReadonlySet<string> = new Set('by as until till through'.split(' '));
/** Tokens that `beforeTime` may fill. */
const longestLead = 4;

/** The word that leads to a time: "by" of "by the end of 2024"; "" where the clause begins with it. */
function leadOf(tokens: Tokens, from: number): string {
  for (let token = from - 1; token >= Math.max(0, from - longestLead); token--) {
    if (tokens.sentence[token] !== tokens.sentence[from]) return '';
    const word = wordAt(tokens, token);
    if (!beforeTime.has(word)) return word;
  }
  return '';
}

/** Times that are joined ("2015 and 2023", "from 2015 to 2023") are a period or a list: neither is the figure's. */
const joinReach = 2;

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

/**
 * A period as a partial date: a year, a month or a day; null for any other span, and for a day without its year ("on Monday"): it is that of the
 * news, not one for which a number is given.
 */
function partialDate({ low, high, relative }: DateMention): string | null {
  if (low === null || high === null || (relative && low === high)) return null;
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

/** Words that open a clause of its own: "when war came in 2014, …". */
const subordinators: ReadonlySet<string> = new Set('when after before while once who which that'.split(' '));
/** Tokens of such a clause before its time. */
const subordinateReach = 8;

/** Whether a time belongs to a subordinate clause that a comma ends before the figure. */
function isSubordinate(tokens: Tokens, from: number, figure: Figure): boolean {
  let comma = false;
  for (let token = from; token < figure.tokenFrom && !comma; token++) comma = wordAt(tokens, token) === ',';
  if (!comma) return false;
  for (let token = from - 1; token >= Math.max(0, from - subordinateReach); token--) {
    if (tokens.sentence[token] !== tokens.sentence[from]) return false;
    if (subordinators.has(wordAt(tokens, token))) return true;
  }
  return false;
}

/** The times that can be a figure's. */
function ownTimes(times: readonly Time[], tokens: Tokens, figure: Figure): readonly Time[] {
  const isJoined = ({ from }: Time): boolean =>
    times.some((other) => other.from !== from && Math.abs(other.from - from) <= joinReach);
  return times.filter((time) => {
    const lead = leadOf(tokens, time.from);
    // "Said in January": when it was told, not for when it holds.
    const told = otherTimes.has(lead) || sayingVerbs.has(lead);
    return !told && !isJoined(time) && !isSubordinate(tokens, time.from, figure);
  });
}

/** Tokens between a figure's phrase and the time that is its own whatever else is named: "38 million in 2022", "5.6 percent in early 2023". */
const besideReach = 3;

function isBeside({ tokenTo }: Figure, from: number, tokens: Tokens): boolean {
  if (from < tokenTo || from - tokenTo > besideReach) return false;
  for (let token = tokenTo; token < from; token++) {
    const word = wordAt(tokens, token);
    if (!beforeTime.has(word) || word === ',') return false;
  }
  return true;
}

/** The only time of a sentence, where it opens it: "In 2023, by the bank's count, it had …" holds for every clause. */
function openingOf(times: readonly Time[], tokens: Tokens): readonly Time[] {
  const [only, other] = times;
  if (!only || other) return [];
  const lead = leadOf(tokens, only.from);
  return lead === '' || countedUpTo.has(lead) ? times : [];
}

/**
 * The time that the words of a figure's clause name for it, as a partial date: "in 2010", "last year".
 * Where the clause names as many times as figures, they belong together in their order ("45.9 million in 2010 and 38 million in 2022").
 * Null when it names none, or when they cannot be told apart.
 * @param total whether the figure grows from a start: a time in its clause may then be that of the event ("in 2010 it killed …"), so that
 *   only one up to which was counted ("by the end of 2024") is its own
 */
export function timeBeside(figure: Figure, reading: Reading, total = false): string | null {
  const { tokens } = reading;
  const { clause, sentence } = tokens;
  const own = clause[figure.numeralFrom];
  const nearby = around(reading.figures, figure.tokenFrom);
  const inSentence = timesOf(around(reading.dates, figure.tokenFrom), nearby, tokens).filter(
    ({ from }) => sentence[from] === sentence[figure.numeralFrom],
  );
  const inClause = inSentence.filter(({ from }) => clause[from] === own);
  const named = inClause.length > 0 ? inClause : openingOf(inSentence, tokens);
  const times = ownTimes(named, tokens, figure).filter(({ from }) => !total || countedUpTo.has(leadOf(tokens, from)));
  const beside = times.find(({ from }) => isBeside(figure, from, tokens));
  if (beside) return beside.date;
  const first = times[0];
  if (!first || times.every(({ date }) => date === first.date)) return first?.date ?? null;
  const figures = nearby.filter(({ reject, numeralFrom }) => reject === null && clause[numeralFrom] === own);
  if (figures.length !== times.length) return null;
  return times[figures.findIndex(({ numeralFrom }) => numeralFrom === figure.numeralFrom)]?.date ?? null;
}
