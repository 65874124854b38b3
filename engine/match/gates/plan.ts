/** Gate "plan": what is to come is not compared with what has come. */
import { TokenFlag, TokenKind } from '../../scan/tokens.ts';
import { wordAt as lowerAt } from '../../scan/word-at.ts';
import { markAt, wordAt } from '../passage.ts';
import { type Site, type Stop, stopAt } from '../site.ts';
import { Word } from '../word-class.ts';

/** Tokens between a word of planning and the figure or its cue. */
const PLAN_REACH = 9;
/** Modals that do not speak of the future. */
const NOT_FUTURE: ReadonlySet<string> = new Set(['can', 'cannot', "can't", 'must', "couldn't", "can't"]);
const COMMA = 0x2c;
const CLOSING_BRACKET = 0x29;
/** "could document 8,960": what somebody was able to find out is no plan. */
const NO_PLAN: ReadonlySet<string> = new Set([
  'have',
  'say',
  'admit',
  'concede',
  'acknowledge',
  'accept',
  'document',
  'confirm',
  'verify',
  'establish',
  'identify',
  'prove',
  'count',
  'find',
  'trace',
  'name',
  'claim',
  'vouch',
  'sign',
  'own',
  'go',
]);
/** Modals of guesses at what is, where "will be" and "would be" speak of what comes. */
const GUESSES: ReadonlySet<string> = new Set(['could', 'may', 'might']);
/** "That would be 40 percent": a sum drawn from what was said. */
const TAKEN_UP: ReadonlySet<string> = new Set(['that', 'which']);
/** "sent", "deployed", "driven": what may still be done. */
const PARTICIPLE = /(ed|en|nt)$/;
const NO_PARTICIPLE: ReadonlySet<string> = new Set(['between', 'often', 'even', 'different']);
const LAST_YEAR = 2200;

const textAt = (site: Site, token: number): string => lowerAt(site.passage.tokens, token);

/** Finds the words that make the figure a plan, a promise or a forecast. */
export function planGate(site: Site): Stop | null {
  const { passage, figure, from, to, page } = site;
  const { tokens } = passage;
  const clause = tokens.clause[figure.numeralFrom];
  const [link] = site.links;
  const cue = link ? (passage.cues.from[link.cue] ?? figure.numeralFrom) : figure.numeralFrom;
  const year = page.date ? Number(page.date.slice(0, 4)) : Number.NaN;
  // A year to come leaves no doubt, whatever other words stand before it.
  for (let token = from; token < to; token++)
    if (tokens.clause[token] === clause && isFutureYear(site, token, year) && !isOfLater(site, token))
      return stopAt(site, 'plan', token);
  for (let token = from; token < to; token++) {
    if (tokens.clause[token] !== clause) continue;
    const word = wordAt(passage, token);
    if (link && token >= cue && token < (passage.cues.to[link.cue] ?? 0)) continue;
    // "The 300 who were killed are to be buried": behind both it speaks of what follows.
    if ((token < figure.tokenFrom || token < cue) && isToBe(site, token)) return stopAt(site, 'plan', token, token + 2);
    if ((word & (Word.plan | Word.modal)) === 0) continue;
    if (word & Word.month && (tokens.flags[token] ?? 0) & TokenFlag.capital) continue;
    if (word & Word.modal && !(word & Word.plan) && NOT_FUTURE.has(textAt(site, token))) continue;
    if (word & Word.modal && !(word & Word.plan) && isGuess(site, token)) continue;
    // "may have been 4,000": a guess at what is, no plan.
    const verb = token + (textAt(site, token + 1) === 'not' ? 2 : 1);
    if (word & Word.modal && !(word & Word.plan) && NO_PLAN.has(textAt(site, verb))) continue;
    // What follows both figure and cue speaks of something else: "captured two soldiers and proposed a swap".
    if (isBeyond(site, Math.max(figure.tokenTo, cue), token)) continue;
    if (isOutside(site, token)) continue;
    const reach = Math.min(distance(token, figure.tokenFrom, figure.tokenTo), distance(token, cue, cue + 1));
    if (reach <= PLAN_REACH) return stopAt(site, 'plan', token);
  }
  return null;
}

/** Forms of "be" and "mean" before the infinitive of what is to come, and words that follow "to" where nothing is planned. */
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'mean', 'means', 'meant']);
const NOT_DONE: ReadonlySet<string> = new Set(['blame', 'see', 'find', 'the', 'a', 'an', 'date']);

/** "Is to send 150 missiles", "are to be in the country by April". */
function isToBe(site: Site, token: number): boolean {
  const { passage } = site;
  const { tokens } = passage;
  if (!BE.has(textAt(site, token)) || textAt(site, token + 1) !== 'to' || tokens.kind[token + 2] !== TokenKind.word)
    return false;
  if (wordAt(passage, token + 2) & (Word.determiner | Word.speech) || (passage.mentionAt[token + 2] ?? -1) >= 0)
    return false;
  return !NOT_DONE.has(textAt(site, token + 2));
}

/** A participle behind "may be", and no number: "between 3,000 and 4,000", "ten thousand". */
const isDone = (site: Site, token: number): boolean =>
  (site.passage.figureAt[token] ?? -1) < 0 &&
  !NO_PARTICIPLE.has(textAt(site, token)) &&
  PARTICIPLE.test(textAt(site, token));

/** "Could be 18,000", "may be as high as": what is thought to be so. "Could be sent" may come. */
function isGuess(site: Site, modal: number): boolean {
  const isModal =
    GUESSES.has(textAt(site, modal)) || (textAt(site, modal) === 'would' && TAKEN_UP.has(textAt(site, modal - 1)));
  return isModal && textAt(site, modal + 1) === 'be' && !isDone(site, modal + 2);
}

/** Whether something else has begun between the figure with its cue and a later word of planning. */
function isBeyond(site: Site, from: number, token: number): boolean {
  for (let at = from; at < token; at++) {
    if (wordAt(site.passage, at) & Word.coordination || markAt(site.passage.tokens, at) === COMMA) return true;
  }
  return false;
}

/** "(population: 66,000) wants": what stands after the bracket that closes over a figure says nothing of it. */
function isOutside({ passage: { tokens }, figure }: Site, token: number): boolean {
  for (let at = figure.tokenTo; at < token; at++) if (markAt(tokens, at) === CLOSING_BRACKET) return true;
  return false;
}

function distance(token: number, from: number, to: number): number {
  return token < from ? from - token : token >= to ? token - to + 1 : 0;
}

/** Words with which something else is told. */
const BEGINS = Word.plan | Word.modal | Word.auxiliary | Word.verb | Word.speech;

/** "43,000 soldiers, and wants 100,000 by 2030": a year belongs to the figure before it, not to the one before that. */
function isOfLater({ passage, figure, at }: Site, token: number): boolean {
  let begun = false;
  for (let between = figure.tokenTo; between < token; between++) {
    // "12,000 soldiers and 40 tanks by 2030" share the year: nothing has begun between them.
    begun ||= (wordAt(passage, between) & BEGINS) !== 0;
    const other = passage.figures[passage.figureAt[between] ?? -1];
    if (begun && other && other !== passage.figures[at] && other.reject === null && other.dimension !== 'date')
      return true;
  }
  return false;
}

function isFutureYear(site: Site, token: number, year: number): boolean {
  const { tokens } = site.passage;
  if (tokens.kind[token] !== TokenKind.number || (site.passage.figureAt[token] ?? -1) >= 0) return false;
  const value = tokens.value[token] ?? 0;
  return (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) === 4 && value > year && value < LAST_YEAR;
}
