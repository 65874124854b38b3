/** Gate "polarity": what is denied, asked, supposed or corrected is nobody's count. */
import { TokenFlag } from '../../scan/tokens.ts';
import { markAt, wordAt } from '../passage.ts';
import { type Site, type Stop, stopAt } from '../site.ts';
import { Word } from '../word-class.ts';

const QUESTION_MARK = 0x3f;
const COMMA = 0x2c;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const isBreak = (mark: number): boolean => mark === COLON || mark === SEMICOLON;
/** Words of no other class that open a question. */
const ASKING: ReadonlySet<string> = new Set(['what', 'how', 'why']);
/** Tokens between a negation and what it denies. */
const NEGATION_REACH = 5;
/** "not only", "not just", "not least": nothing is denied. */
const NOT_DENYING: ReadonlySet<string> = new Set([
  'only',
  'just',
  'least',
  'all',
  'including',
  'counting',
  'yet',
  'even',
  'quite',
  'far',
  'further',
  'higher',
  'lower',
  'more',
  'fewer',
]);
/** "no evidence that", "no sign that": denies the whole sentence that follows. */
const NO_PROOF: ReadonlySet<string> = new Set([
  'evidence',
  'proof',
  'sign',
  'signs',
  'indication',
  'truth',
  'confirmation',
  'way',
]);

function textAt(site: Site, token: number): string {
  const { tokens } = site.passage;
  return tokens.text.slice(tokens.start[token] ?? 0, tokens.end[token] ?? 0).toLowerCase();
}

/** Whether a sentence begins as a question: "Did Norland …", "Who says …". */
const opensQuestion = (site: Site): boolean =>
  (wordAt(site.passage, site.from) & (Word.auxiliary | Word.modal | Word.relative)) !== 0 ||
  ASKING.has(textAt(site, site.from));

/** The question mark behind the figure; none where only what follows a statement is asked ("337 shootings: must three die?"). */
function isAsked(site: Site): number {
  const { passage, figure, from, to } = site;
  const last = to - 1;
  for (let token = last; token >= from && token > last - 3; token--) {
    if (markAt(passage.tokens, token) !== QUESTION_MARK) continue;
    if (opensQuestion(site)) return token;
    for (let before = figure.tokenTo; before < token; before++) if (isBreak(markAt(passage.tokens, before))) return -1;
    return token;
  }
  return -1;
}

/** Start of the cue that governs the figure, or the figure's own. */
function governor(site: Site): number {
  const [link] = site.links;
  return link ? (site.passage.cues.from[link.cue] ?? site.figure.tokenFrom) : site.figure.tokenFrom;
}

/** "Sailors Without Harbours": between capitals the word is part of a name. */
function isName({ passage }: Site, token: number): boolean {
  const isCapital = (at: number) => ((passage.tokens.flags[at] ?? 0) & TokenFlag.capital) !== 0;
  return !passage.shouted && token > 0 && isCapital(token - 1) && isCapital(token) && isCapital(token + 1);
}

/** "no signs of" may be the cue itself. */
function isInCue(site: Site, token: number): boolean {
  const [link] = site.links;
  const { cues } = site.passage;
  return link !== undefined && token >= (cues.from[link.cue] ?? 0) && token < (cues.to[link.cue] ?? 0);
}

function isNear(token: number, to: number): boolean {
  return token <= to && to - token <= NEGATION_REACH;
}

/** Finds the words that deny, ask or suppose the figure. */
export function polarityGate(site: Site): Stop | null {
  const { passage, figure, from, to } = site;
  const { tokens } = passage;
  const asked = isAsked(site);
  if (asked >= 0) return stopAt(site, 'polarity', asked);
  const clause = tokens.clause[figure.numeralFrom];
  const cue = governor(site);
  let modal = false;
  for (let token = from; token < to; token++) {
    if (tokens.clause[token] === clause && wordAt(passage, token) & Word.modal) modal = true;
  }
  let comma = -1;
  let colon = -1;
  for (let token = from; token < figure.tokenFrom; token++) if (isBreak(markAt(tokens, token))) colon = token;
  for (let token = from; token < to; token++) {
    if (markAt(tokens, token) === COMMA) comma = token;
    const word = wordAt(passage, token);
    // "does no better: 35 per cent": what stands before the colon is a statement of its own.
    if (token < colon) continue;
    if ((word & (Word.negation | Word.denial | Word.hypothesis | Word.auxiliary)) === 0) {
      // "the report of 10,000 soldiers: barefaced lies"; elsewhere the word is a verb of place.
      if (markAt(tokens, token + 1) !== 0 && textAt(site, token) === 'lies') return stopAt(site, 'polarity', token);
      continue;
    }
    const same = tokens.clause[token] === clause;
    if (
      word & Word.negation &&
      !isInCue(site, token) &&
      !isName(site, token) &&
      (figure.tokenFrom > token || figure.tokenTo <= token)
    ) {
      const next = textAt(site, token + 1);
      if (NO_PROOF.has(next) && token < figure.tokenFrom) return stopAt(site, 'polarity', token, token + 2);
      // "Later, without showing its work, 316,000": the comma ends what is denied.
      const end = cue > token ? Math.min(figure.tokenFrom, cue) : figure.tokenFrom;
      const ended = token < figure.tokenFrom && hasComma(site, token, end);
      if (
        same &&
        !ended &&
        !NOT_DENYING.has(next) &&
        !isBound(site, token) &&
        (isNear(token, figure.tokenFrom) || isNear(token, cue)) &&
        comma < token
      )
        return stopAt(site, 'polarity', token);
    }
    if (word & Word.denial && (token < figure.tokenFrom || same) && !isAside(site, token) && !isSaidAnew(site, token))
      return stopAt(site, 'polarity', token);
    if (word & Word.hypothesis && token < figure.tokenFrom) {
      if (same && !hasComma(site, token, figure.tokenFrom)) return stopAt(site, 'polarity', token);
      if (modal || token === from) return stopAt(site, 'polarity', token);
    }
    if (
      word & Word.auxiliary &&
      token === from &&
      (tokens.flags[token] ?? 0) & TokenFlag.sentenceStart &&
      textAt(site, token) === 'had'
    )
      return stopAt(site, 'polarity', token);
  }
  return null;
}

/** "Ostia, which denies that the war is over, counts 300": what is denied between two commas is not the figure. */
function isAside(site: Site, denial: number): boolean {
  const { passage, figure } = site;
  const opens = (wordAt(passage, denial - 1) & Word.relative) !== 0 && markAt(passage.tokens, denial - 2) === COMMA;
  return opens && hasComma(site, denial, figure.tokenFrom);
}

/** "Will not go beyond 128,000": a bound that somebody gives. */
const isBound = (site: Site, negation: number): boolean =>
  site.figure.low === null && textAt(site, negation + 1) === 'go';

/** "Disputes all that and says": with a verb of saying of its own begins what is not denied any more. */
function isSaidAnew(site: Site, denial: number): boolean {
  const { passage, figure } = site;
  for (let token = denial + 1; token < figure.tokenFrom; token++)
    if (wordAt(passage, token) & Word.coordination && wordAt(passage, token + 1) & Word.speech) return true;
  return false;
}

function hasComma(site: Site, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (markAt(site.passage.tokens, token) === COMMA) return true;
  return false;
}
