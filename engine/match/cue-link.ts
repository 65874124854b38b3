/** Which cues speak of which figure: the words between them, weighed by what they do in a sentence. */
import type { Figure } from '../figures/figure.ts';
import { afterAside, beginsClause, isPutAt, joinedNext, joinsNouns } from './cue-shapes.ts';
import { markAt, type Passage, SENTENCE_WINDOW, wordAt } from './passage.ts';
import { Word } from './word-class.ts';

/** One cue as seen from one figure. */
export interface CueLink {
  /** Number in the passage's table of cues. */
  readonly cue: number;
  /** 0: inside the figure's phrase; grows with what stands between. */
  readonly cost: number;
  readonly side: 'in' | 'before' | 'after';
  /** The cue is a finite verb phrase after the figure ("have been killed"): the figure is its subject. */
  readonly predicate: boolean;
  /** The cue stands between numeral and counted noun ("two wounded soldiers"): it says what they are, not what is counted. */
  readonly adjective: boolean;
  /** It is tied to this figure whatever else stands nearer: "put the dead at", or two figures that "and" joins. */
  readonly joint?: boolean;
}

/** Up to this cost the cue governs the figure; up to the next it is near; beyond it merely shares the sentence. */
export const GOVERNS = 1.3;
export const NEAR = 4;
/** No link is made beyond this cost. */
export const FARTHEST = 16;

/** What a token between cue and figure costs, by what it does. *Fitted by hand on the open articles; only their order matters.* */
const COST = {
  light: 0.1,
  mention: 0.2,
  preposition: 0.25,
  word: 0.45,
  relative: 0.8,
  coordination: 1.3,
  comma: 1.4,
  colon: 0.2,
  bracket: 0.4,
  dash: 1.2,
  semicolon: 5,
  speech: 1.4,
  figure: 2.5,
  clause: 1,
  embedded: 3.5,
} as const;
/** A finite verb phrase reaches back over the whole of its subject, so that its distance counts for less. */
const PREDICATE_REACH = 0.25;
/** What a cue costs that a verb of putting ties to its figure ("put the dead at"), and one that speaks of two joined figures. */
const PUT_COST = 0.8;
const JOINT_COST = 0.5;
/** What the words between a date and its verb count for. */
const DATE_REACH = 0.5;

function tokenCost(passage: Passage, token: number): number {
  const { tokens } = passage;
  switch (markAt(tokens, token)) {
    case 0:
      break;
    case 0x3a:
      return COST.colon;
    case 0x3b:
      return COST.semicolon;
    case 0x2c:
      // "inflation, which ran at": the clause is about the noun before the comma.
      return (passage.words[token + 1] ?? 0) & Word.relative ? COST.light : COST.comma;
    case 0x28:
    case 0x29:
      return COST.bracket;
    case 0x2013:
    case 0x2014:
      return COST.dash;
    default:
      return COST.light;
  }
  if ((passage.mentionAt[token] ?? -1) >= 0) return COST.mention;
  const word = passage.words[token] ?? 0;
  if (word & Word.coordination) return COST.coordination;
  if (word & Word.relative) return COST.relative;
  if (word & Word.speech) return COST.speech;
  if (word & (Word.light | Word.auxiliary | Word.determiner | Word.possessive)) return COST.light;
  if (word & (Word.of | Word.preposition | Word.by | Word.tally)) return COST.preposition;
  return COST.word;
}

/** Sum of what stands between two places of one sentence; the figure at `skip` costs nothing. */
function between(passage: Passage, from: number, to: number, skip: number): number {
  let cost = 0;
  let last = -1;
  const { tokens, figureAt } = passage;
  for (let token = from; token < to; token++) {
    const figure = figureAt[token] ?? -1;
    if (figure >= 0) {
      if (figure !== last && figure !== skip) cost += COST.figure;
      last = figure;
    } else cost += tokenCost(passage, token);
    if (token > from && tokens.clause[token] !== tokens.clause[token - 1]) cost += COST.clause;
  }
  return cost;
}

/** Index of the figure that the one at `at` is embedded in ("4,000 of the force of 12,000"); -1. */
export function embeddedIn(passage: Passage, at: number): number {
  const figure = passage.figures[at];
  if (!figure) return -1;
  let sawOf = false;
  for (let token = figure.tokenFrom - 1; token >= 0 && figure.tokenFrom - token <= 8; token--) {
    const other = passage.figureAt[token] ?? -1;
    if (other >= 0 && other !== at) return sawOf ? other : -1;
    const word = passage.words[token] ?? 0;
    if (word & Word.of) sawOf = true;
    else if (
      markAt(passage.tokens, token) !== 0 ||
      word & (Word.auxiliary | Word.coordination | Word.verb | Word.speech | Word.relative)
    )
      return -1;
  }
  return -1;
}

/** Whether the cue is a verb with its auxiliary ("have been killed", "were sent"). */
function isFinitePhrase(passage: Passage, from: number): boolean {
  let token = from - 1;
  while (token >= 0 && token >= from - 3 && wordAt(passage, token) & (Word.light | Word.negation)) token--;
  return ((wordAt(passage, from) | wordAt(passage, token)) & (Word.auxiliary | Word.modal)) !== 0;
}

/** The link of a cue to a figure, or null when they do not share a sentence or stand too far apart. */
export function linkOf(passage: Passage, cue: number, at: number): CueLink | null {
  const figure = passage.figures[at];
  const from = passage.cues.from[cue] ?? 0;
  const to = passage.cues.to[cue] ?? 0;
  if (!figure || passage.tokens.sentence[from] !== passage.tokens.sentence[figure.numeralFrom]) return null;
  if (from < figure.tokenTo && to > figure.tokenFrom) return insideLink(figure, cue, from, to);
  // A date is an adverb: it may stand anywhere in its clause.
  const weight = figure.dimension === 'date' ? DATE_REACH : 1;
  if (to <= figure.tokenFrom) {
    if (figure.tokenFrom - to > SENTENCE_WINDOW) return null;
    const full = weight * between(passage, afterAside(passage, to, figure.tokenFrom), figure.tokenFrom, -1);
    const own = beginsClause(passage, figure) ? COST.embedded : 0;
    const joint = isPutAt(passage, from, to, figure);
    const cost = joint ? Math.min(full, PUT_COST) : full + own;
    return cost <= FARTHEST ? { cue, cost, side: 'before', predicate: false, adjective: false, joint } : null;
  }
  if (from - figure.tokenTo > SENTENCE_WINDOW) return null;
  const joined = joinedNext(passage, at);
  const other = joined < 0 || from < (passage.figures[joined]?.tokenTo ?? 0) ? null : linkOf(passage, cue, joined);
  if (other && other.side === 'after' && other.cost <= GOVERNS)
    return { ...other, cost: other.cost + JOINT_COST, joint: true };
  const outer = embeddedIn(passage, at);
  const predicate = isFinitePhrase(passage, from);
  let cost = weight * between(passage, figure.tokenTo, from, innerFigure(passage, at));
  if (predicate && !startsNewSubject(passage, figure.tokenTo, from)) cost *= PREDICATE_REACH;
  if (predicate && outer >= 0 && !opensRelative(passage, figure)) cost += COST.embedded;
  return cost <= FARTHEST ? { cue, cost, side: 'after', predicate, adjective: false } : null;
}

function insideLink(figure: Figure, cue: number, from: number, to: number): CueLink {
  // "soldiers deployed" begins in the noun phrase and goes on as an attribute after it.
  if (to > figure.tokenTo && from > figure.numeralFrom)
    return { cue, cost: 0, side: 'after', predicate: false, adjective: false };
  const adjective =
    figure.dimension === 'people' && figure.nounFrom >= 0 && to < figure.nounTo && from >= figure.numeralTo;
  return { cue, cost: 0, side: 'in', predicate: false, adjective };
}

/** The figure embedded in the one at `at` ("4,000 of the force of 12,000"), over which its predicate reaches; -1. */
function innerFigure(passage: Passage, at: number): number {
  const inner = passage.figures[at + 1];
  return inner && !opensRelative(passage, inner) && embeddedIn(passage, at + 1) === at ? at + 1 : -1;
}

function isTo({ tokens }: Passage, token: number): boolean {
  return (
    token < tokens.count && tokens.text.slice(tokens.start[token] ?? 0, tokens.end[token] ?? 0).toLowerCase() === 'to'
  );
}

/** "within the 12,000 that were sent": a relative clause right after a figure is its own. */
const opensRelative = (passage: Passage, figure: Figure): boolean =>
  (wordAt(passage, figure.tokenTo) & Word.relative) !== 0;

/** Whether between a figure and a verb after it another subject begins: ", while Ostia has lost". */
function startsNewSubject(passage: Passage, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    const mark = markAt(passage.tokens, token);
    if (mark === 0x3b || mark === 0x3a) return true;
    const word = passage.words[token] ?? 0;
    if (word & Word.subject) return true;
    if (word & Word.coordination && !joinsNouns(passage, token, from)) return true;
    // "said to be injured" is no new subject.
    if (word & Word.speech && !(word & Word.verb) && !isTo(passage, token + 1)) return true;
  }
  return false;
}

/** Index of the first of `count` ascending positions that is at a token or later. */
export function firstFrom(positions: Int32Array, count: number, token: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
