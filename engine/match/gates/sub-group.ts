/** Gate "sub-group": one battalion, one night, the women among them are not the whole. */
import { TokenFlag, type Tokens } from '../../scan/tokens.ts';
import type { ActiveTopic } from '../active-topics.ts';
import { GOVERNS } from '../cue-link.ts';
import { markAt, wordAt } from '../passage.ts';
import { type Site, type Stop, stopAt } from '../site.ts';
import { Word } from '../word-class.ts';

/** How far left the unit may stand whose size the figure is: "battalion, which was made up of about 500". */
const UNIT_REACH = 6;
/** How far right the words may stand that narrow a figure: "87 for women", "a day". */
const NARROW_REACH = 3;
/** "in 48 hours", "in 72 hours": longer spans are told in days. */
const LONGEST_HOURS = 72;
const BOTH = 'both';
const DEMONSTRATIVES: ReadonlySet<string> = new Set(['that', 'this', 'those', 'these', 'said']);
/** Words between a unit and its size. */
const SIZE_WORDS: ReadonlySet<string> = new Set([
  'made',
  'up',
  'consisting',
  'numbering',
  'comprising',
  'composed',
  'strong',
  'had',
  'has',
  'have',
  'counts',
  'counted',
  'numbers',
  'numbered',
]);

function textAt(site: Site, token: number): string {
  const { tokens } = site.passage;
  return tokens.text.slice(tokens.start[token] ?? 0, tokens.end[token] ?? 0).toLowerCase();
}

/** "One group of 2,500", "their battalion, made up of about 500". */
function unitBefore(site: Site): number {
  const { passage, figure } = site;
  for (let token = figure.tokenFrom - 1; token >= site.from && figure.tokenFrom - token <= UNIT_REACH; token--) {
    const word = wordAt(passage, token);
    // "Of that earlier group" takes up what was said before: it is the whole.
    if (word & Word.unit) return takesUp(site, token) ? -1 : token;
    const mark = markAt(passage.tokens, token);
    if (mark !== 0 && mark !== 0x2c) return -1;
    if ((passage.figureAt[token] ?? -1) >= 0) return -1;
    if (
      !(word & (Word.of | Word.light | Word.relative | Word.auxiliary | Word.determiner)) &&
      !SIZE_WORDS.has(textAt(site, token)) &&
      mark === 0
    )
      return -1;
  }
  return -1;
}

function takesUp(site: Site, unit: number): boolean {
  return DEMONSTRATIVES.has(textAt(site, unit - 1)) || DEMONSTRATIVES.has(textAt(site, unit - 2));
}

/** "with some 100 others", "alongside more than 100 other personnel". */
function companions(site: Site): number {
  const { passage, figure } = site;
  // "with over 4,000 others said to be injured": the others have a verb of their own.
  if (site.links.some((link) => link.side === 'after' && link.cost <= GOVERNS)) return -1;
  const before = wordAt(passage, figure.tokenFrom - 1);
  if (!(before & Word.preposition) || before & Word.light) return -1;
  for (let token = figure.numeralTo; token < figure.tokenTo + 1; token++) {
    const text = textAt(site, token);
    if (text === 'other' || text === 'others') return token;
  }
  return -1;
}

/** "1,524 children", "87 for women": a part of the people by age or sex. */
function peoplePart(site: Site): number {
  const { passage, figure } = site;
  for (let token = figure.numeralTo; token < figure.tokenTo; token++) {
    const word = wordAt(passage, token);
    if (word & Word.people && !isMen(site, token)) return token;
  }
  for (let token = figure.tokenTo; token < Math.min(site.to, figure.tokenTo + NARROW_REACH); token++) {
    const word = wordAt(passage, token);
    if (markAt(passage.tokens, token)) return -1;
    if (
      word & Word.people &&
      (wordAt(passage, token - 1) & (Word.preposition | Word.of) || textAt(site, token - 1) === 'for')
    )
      return token;
  }
  return -1;
}

/** "but for men it is closer to 69": whose figure it is may be said before it. */
function partBefore(site: Site): number {
  const { passage, figure } = site;
  for (let token = figure.tokenFrom - 1; token > site.from && figure.tokenFrom - token <= UNIT_REACH; token--) {
    const mark = markAt(passage.tokens, token);
    if ((mark !== 0 && mark !== 0x2c) || (passage.figureAt[token] ?? -1) >= 0) return -1;
    const before = textAt(site, token - 1);
    if (wordAt(passage, token) & Word.people && (before === 'for' || before === 'among')) return token;
  }
  return -1;
}

/** "300 men" are soldiers or people; "81 for men" are not. */
function isMen(site: Site, token: number): boolean {
  const text = textAt(site, token);
  return text === 'men' || (text === 'women' && textAt(site, token - 1) === 'and');
}

/** "in the past 24 hours", "overnight", "a day": a short time, not a total. */
function shortTime(site: Site): number {
  const { passage, figure } = site;
  const { tokens } = passage;
  const clause = tokens.clause[figure.numeralFrom];
  for (let token = site.from; token < site.to; token++) {
    const word = wordAt(passage, token);
    if (!(word & (Word.time | Word.daybreak)) || tokens.clause[token] !== clause) continue;
    const text = textAt(site, token);
    if (word & Word.daybreak) {
      if (textAt(site, token - 1) === 'since') return token;
      continue;
    }
    // "Overnight summary from the staff": here it is an adjective.
    if (
      (tokens.flags[token] ?? 0) & TokenFlag.capital &&
      markAt(tokens, token + 1) === 0 &&
      (passage.figureAt[token + 1] ?? -1) < 0
    )
      continue;
    // "a Cairo daily's sum" is a newspaper's, "a week ago" says when.
    if (isPossessive(tokens, token + 1) || textAt(site, token + 1) === 'ago') continue;
    if (text === 'overnight' || text === 'daily' || text === 'weekly') return token;
    const one = textAt(site, token - 1);
    if (
      figure.tokenTo <= token &&
      token - figure.tokenTo <= NARROW_REACH &&
      (one === 'a' || wordAt(passage, token - 1) & Word.each)
    )
      return token;
    if (text.startsWith('month')) continue;
    const two = textAt(site, token - 2);
    // "in the past week" is a period, "said last week" is not.
    if (
      one === 'single' ||
      one === 'one' ||
      ((one === 'past' || one === 'last' || one === 'previous') &&
        two === 'the' &&
        !text.endsWith('s') &&
        // "Up to the last day of the year"
        !(one === 'last' && text === 'day' && textAt(site, token + 1) === 'of'))
    )
      return token;
    if (text === 'hours' && (passage.tokens.value[token - 1] ?? 0) <= LONGEST_HOURS) return token;
    if ((two === 'past' || two === 'last') && (text === 'days' || text === 'hours')) return token;
  }
  return -1;
}

const isPossessive = (tokens: Tokens, token: number): boolean =>
  /^['’]s/i.test(tokens.text.slice(tokens.start[token] ?? 0, (tokens.start[token] ?? 0) + 2));

/** Finds the words that make the figure a part of the whole. */
export function subGroupGate(site: Site): Stop | null {
  const { figure } = site;
  if (figure.low === 1 && figure.high === 1 && (figure.dimension === 'people' || figure.dimension === 'count'))
    return stopAt(site, 'sub-group', figure.numeralFrom, figure.numeralTo);
  // "Both soldiers" takes up two that were told of before: it counts nobody anew.
  if (textAt(site, figure.numeralFrom) === BOTH) return stopAt(site, 'sub-group', figure.numeralFrom);
  const found = [unitBefore(site), companions(site), peoplePart(site), partBefore(site)].find((token) => token >= 0);
  return found === undefined ? null : stopAt(site, 'sub-group', found);
}

/** Whether "than" follows the figure in its clause. */
function isExcess(site: Site): boolean {
  const { tokens } = site.passage;
  for (let token = site.figure.numeralTo; token < site.to; token++) {
    if (tokens.clause[token] !== tokens.clause[site.figure.numeralFrom]) return false;
    if (textAt(site, token) === 'than') return true;
  }
  return false;
}

const COMMA = 0x2c;

/** "11,000 in autumn, then 4,000": loads that follow each other are parts, not counts of one thing. "By then 4,000" is none of them. */
export function isSequel(site: Site): boolean {
  const { passage, figure, at } = site;
  const then = figure.tokenFrom - 1;
  const before = passage.figures[at - 1];
  if (
    !before ||
    textAt(site, then) !== 'then' ||
    passage.tokens.sentence[before.numeralFrom] !== passage.tokens.sentence[then]
  )
    return false;
  const joined = markAt(passage.tokens, then - 1) === COMMA || (wordAt(passage, then - 1) & Word.coordination) !== 0;
  return joined && (figure.dimension === before.dimension || figure.dimension === 'count');
}

/** "3,000 more soldiers" adds to a total and is none; "and a further 2,700 injured" is the total of another kind. */
export function incrementGate(site: Site, topic: ActiveTopic, marked: boolean): Stop | null {
  const { figure, company } = site;
  const { dimension, id } = topic.record.measure;
  // "1,427 more deaths than in the years before" are all above the usual number: nothing is added to.
  const adds = (figure.increment && !isExcess(site)) || isSequel(site);
  if (!adds || marked || topic.record.topic.planned || (dimension !== 'people' && dimension !== 'count')) return null;
  if (company && company.measure !== id) return null;
  return stopAt(site, 'sub-group', figure.tokenFrom, figure.numeralFrom + 1);
}

/** A figure of a day or a week is no total, unless the topic is one of days or weeks. */
export function timeGate(site: Site, topic: ActiveTopic, marked: boolean): Stop | null {
  const { topic: of, measure } = topic.record;
  // A state is found at some moment: "on a single night in January".
  if (
    measure.aggregation === 'flow' ||
    measure.aggregation === 'stock' ||
    measure.dimension === 'share' ||
    (marked && of.relation?.kind === 'periodOf')
  )
    return null;
  if (site.memo.shortTime === undefined) {
    const token = shortTime(site);
    site.memo.shortTime = token < 0 ? null : stopAt(site, 'sub-group', token);
  }
  return site.memo.shortTime;
}

/** "320 billion, of which 120 billion came from taxes": a part of what was told. */
export const isOfWhich = ({ passage, figure }: Site): boolean =>
  (wordAt(passage, figure.tokenFrom - 1) & Word.relative) !== 0 &&
  (wordAt(passage, figure.tokenFrom - 2) & Word.of) !== 0;
