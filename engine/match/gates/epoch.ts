/** Gate "epoch": another war, another year. */
import { TokenFlag } from '../../scan/tokens.ts';
import { wordAt as textAt } from '../../scan/word-at.ts';
import type { ActiveTopic } from '../active-topics.ts';
import { type EpochMark, isCompared, YEARS_APART } from '../epoch-marks.ts';
import { meets } from '../meets.ts';
import { markAt, mentionsIn, type Passage, sentenceFrom, wordAt } from '../passage.ts';
import { remember } from '../remember.ts';
import { type Site, type Stop, stopAt, stopHere } from '../site.ts';
import { Word } from '../word-class.ts';

/** Names and dates looked back over from the end of a figure's sentence: more stand in no paragraph that a reader keeps in mind. */
const MOST_NAMES = 24;
const MOST_MARKS = 12;

/** Index of the first item, in text order, that begins at a token or later. */
function firstFrom<T>(items: readonly T[], token: number, begins: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && begins(item) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same for topics of one scope. */
function elsewhereOf(site: Site, topic: ActiveTopic): Stop | null {
  site.memo.elsewhere ??= new Map();
  return remember(site.memo.elsewhere, topic.scope, () => elsewhereIn(site, topic));
}

/** The date that governs the figure, the same for all topics. */
function epochAt(site: Site): EpochMark | null {
  if (site.memo.epoch === undefined) site.memo.epoch = epochOf(site, site.page.epochs(site.passage));
  return site.memo.epoch;
}

/** Whether a token stands in the figure's clause. */
const inClause = ({ passage: { tokens }, figure }: Site, token: number): boolean =>
  tokens.clause[token] === tokens.clause[figure.numeralFrom] &&
  tokens.sentence[token] === tokens.sentence[figure.numeralFrom];

/** Longest dateline, in tokens: "MORA, Norland (Agency) —". */
const DATELINE = 9;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;

/** "MORA, Norland —" at the head of a paragraph says where it was written, not what it tells of. */
function isDateline({ tokens }: Passage, to: number): boolean {
  if (to > DATELINE || ((tokens.flags[0] ?? 0) & TokenFlag.allCaps) === 0) return false;
  for (let token = to; token < Math.min(tokens.count, DATELINE); token++) {
    const mark = markAt(tokens, token);
    if (mark === EN_DASH || mark === EM_DASH) return true;
  }
  return false;
}

/** Another war or event named in the figure's sentence, or in the sentences before it in the paragraph while the topic's own is not. */
function elsewhereIn(site: Site, topic: ActiveTopic): Stop | null {
  const { passage, page, from, to } = site;
  let last: Stop | null = null;
  const end = firstFrom(passage.mentions, to, (mention) => mention.tokenFrom);
  for (let at = Math.max(0, end - MOST_NAMES); at < end; at++) {
    const mention = passage.mentions[at];
    if (!mention) continue;
    const ids = page.ids(passage, at);
    const inSentence = mention.tokenFrom >= from;
    if (meets(ids, topic.elsewhere)) {
      if (isCompared(passage, mention.tokenFrom) || isDateline(passage, mention.tokenTo)) continue;
      const stop = stopAt(site, 'epoch', mention.tokenFrom, mention.tokenTo);
      // "the tribunal in Tamar said": in a city sits who counts, as often as something happens there.
      const isCity = page.index.entity(mention.candidates[0] ?? '')?.kind === 'city';
      last = inClause(site, mention.tokenFrom) && !isCity ? stop : { ...stop, loose: true };
    } else if (last && !inSentence && topic.anchors.some(({ anyOf }) => meets(ids, anyOf))) {
      // The topic's own place or event, named later, takes the word back.
      last = null;
    }
  }
  return last ?? titleStop(site, topic);
}

/** Another event in the title, where the figure's own sentence names nothing of the topic: the page is sooner about that one. */
function titleStop(site: Site, topic: ActiveTopic): Stop | null {
  const { page, passage, from, to } = site;
  const [title] = page.passages;
  if (title?.block.kind !== 'title' || title === passage) return null;
  const at = title.mentions
    .slice(0, MOST_NAMES)
    .findIndex((_, mention) => meets(page.ids(title, mention), topic.elsewhere));
  const mention = title.mentions[at];
  if (!mention) return null;
  const own = mentionsIn(passage, from, to).some((one) =>
    topic.anchors.some(({ anyOf }) => meets(page.ids(passage, one), anyOf)),
  );
  return own ? null : { gate: 'epoch', passage: title, from: mention.tokenFrom, to: mention.tokenTo, loose: true };
}

/** Whether the page's date, the dates around the figure, or another event named there, put it outside the topic's time. */
export function epochGate(site: Site, topic: ActiveTopic): Stop | null {
  const { passage, page, figure } = site;
  const from = topic.since;
  if (page.date && page.date < from) return stopHere(site, 'epoch');
  const anew = thisYear(site, topic);
  if (anew) return anew;
  const elsewhere = topic.elsewhere.size === 0 ? null : elsewhereOf(site, topic);
  if (elsewhere) return elsewhere;
  if (figure.dimension === 'date') {
    const high = passage.dates[site.at]?.high;
    return high && high < from ? stopHere(site, 'epoch') : null;
  }
  const mark = epochAt(site);
  // What is told of a country is told of today, whatever happened in the year of an earlier sentence.
  const past =
    mark !== null &&
    topic.perEntity &&
    passage.tokens.sentence[mark.from] !== passage.tokens.sentence[figure.numeralFrom];
  if (mark && !past) return isBefore(site, topic, mark, from) ? stopAt(site, 'epoch', mark.from, mark.to) : null;
  const old = page.oldYear;
  return old !== null && old + YEARS_APART < Number(from.slice(0, 4)) ? stopHere(site, 'epoch') : null;
}

/**
 * Whether a date puts the figure before the topic's time. A story goes on after the date with which it began: where the topic's own party
 * is bound to the figure, a date of an earlier sentence does so only from a year back.
 */
function isBefore({ passage: { tokens }, figure }: Site, topic: ActiveTopic, mark: EpochMark, from: string): boolean {
  // "from March 2021 until today": a span that only begins before.
  if (mark.from > 0 && SPAN_STARTS.has(textAt(tokens, mark.from - 1))) return yearAfter(mark.high) < from;
  const own = tokens.sentence[mark.from] === tokens.sentence[figure.numeralFrom];
  return (own || !topic.party ? mark.high : yearAfter(mark.high)) < from;
}

/** Words before a date with which a span begins. */
const SPAN_STARTS: ReadonlySet<string> = new Set(['from', 'since', 'between']);

const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** The date that governs a figure: the nearest of its clause, else of its sentence, else the last one before it in the block that nothing took back. */
function epochOf(site: Site, marks: readonly EpochMark[]): EpochMark | null {
  const { passage, figure } = site;
  const { tokens } = passage;
  const clause = tokens.clause[figure.numeralFrom];
  const sentence = tokens.sentence[figure.numeralFrom];
  let inClause: EpochMark | null = null;
  let inSentence: EpochMark | null = null;
  let earlier: EpochMark | null = null;
  const end = firstFrom(marks, site.to, (mark) => mark.from);
  for (const mark of marks.slice(Math.max(0, end - MOST_MARKS), end)) {
    if (mark.compared) continue;
    if ((passage.figureAt[mark.from] ?? -1) === site.at || isOfOther(site, mark)) continue;
    const nearer = (old: EpochMark | null) =>
      old === null || Math.abs(mark.from - figure.numeralFrom) < Math.abs(old.from - figure.numeralFrom);
    if (tokens.clause[mark.from] === clause) {
      if (nearer(inClause)) inClause = mark;
    } else if (tokens.sentence[mark.from] === sentence) {
      if (mark.from < figure.numeralFrom && nearer(inSentence)) inSentence = mark;
    } else if (mark.from < figure.numeralFrom) earlier = mark;
  }
  if (inClause) return inClause;
  if (inSentence) return inSentence;
  if (earlier && !returnsToPresent(passage, earlier.to, figure.numeralFrom)) return earlier;
  return null;
}

/** Tokens between a figure and the date that says when it was so: "22.2 in 1990", "15% of the workforce in 2013". */
const DATE_REACH = 2;

/** Words before a figure that is held against the one before it. */
const CONTRASTS: ReadonlySet<string> = new Set(['from', 'against', 'than', 'versus', 'with', 'after']);

/** Whether a date right behind another figure is that one's: the first of a pair "from 15% in 2013 to 4.9%", or a later one, "34.4, from 22.2 in 1990". */
function isOfOther({ passage, figure, at }: Site, mark: EpochMark): boolean {
  const { tokens } = passage;
  const owner = figureBefore(passage, mark.from);
  if (owner < 0 || owner === at) return false;
  // "300 soldiers and 500 civilians in 1990": two that are joined share their date.
  if (mark.from >= figure.tokenTo)
    return owner > at && CONTRASTS.has(textAt(tokens, (passage.figures[owner]?.tokenFrom ?? 0) - 1));
  return textAt(tokens, figure.tokenFrom - 1) === 'to' && mark.to >= figure.tokenFrom - 2;
}

/** The figure that ends right before a date, but for a preposition; -1 where none does. */
function figureBefore({ figures, figureAt }: Passage, token: number): number {
  for (let before = token - 1; before >= 0 && token - before <= DATE_REACH; before--) {
    const at = figureAt[before] ?? -1;
    if (at >= 0) return figures[at]?.reject === null && figures[at]?.dimension !== 'date' ? at : -1;
  }
  return -1;
}

/** "Now", "today", "this month" between an old date and the figure take the reader back to the page's own time. */
function returnsToPresent(passage: Passage, from: number, to: number): boolean {
  for (let token = sentenceFrom(passage.tokens, to); token < to; token++) {
    if (token > from && wordAt(passage, token) & Word.present) return true;
  }
  return false;
}

/** Spans that "this" makes those of the page: "this year’s march", "this summer". */
const SPANS: ReadonlySet<string> = new Set('year spring summer autumn fall winter season month week'.split(' '));
/** "Earlier this year": then somebody told of it. */
const TELLING: ReadonlySet<string> = new Set(['earlier', 'later', 'late', 'early']);
const YEAR_DIGITS = 4;

/** "More than 1,300 died this year": of what was over in an earlier one, the page speaks of another. */
function thisYear(site: Site, { record }: ActiveTopic): Stop | null {
  const { over } = record.topic;
  const { date } = site.page;
  if (over === undefined || date === null || date.slice(0, YEAR_DIGITS) <= over.slice(0, YEAR_DIGITS)) return null;
  if (site.memo.thisYear === undefined) site.memo.thisYear = findThisYear(site);
  return site.memo.thisYear;
}

function findThisYear(site: Site): Stop | null {
  const { passage, from, to } = site;
  const { tokens } = passage;
  for (let token = from; token < to - 1; token++) {
    if (!inClause(site, token) || textAt(tokens, token) !== 'this') continue;
    if (SPANS.has(textAt(tokens, token + 1)) && !TELLING.has(textAt(tokens, token - 1)))
      return stopAt(site, 'epoch', token, token + 2);
  }
  return null;
}
