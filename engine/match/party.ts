/** Who is counted: the names that stand around a figure, the closest bond first. */

import type { CueLink } from './cue-link.ts';
import type { GroundCode } from './grounds.ts';
import { Case } from './mention-case.ts';
import { isUnknownName, markAt, type Passage, sentenceFrom, sentenceTo, wordAt } from './passage.ts';
import { namesSource } from './source-head.ts';
import { type Subject, subjectBefore } from './subject.ts';
import { Word } from './word-class.ts';

/** One name and how it is tied to the figure. `mention` is -1 for a name of which the packs know nothing. */
export interface Bond {
  readonly code: GroundCode;
  readonly passage: Passage;
  readonly mention: number;
  readonly token: number;
}

/** How far "of" and "from" carry a noun phrase: "300 of the men Nyhavn lent". */
const CHAIN_WINDOW = 7;
/** How far left of a figure its party may stand in a list or a label: "Sudland 38,000", "Norland: 3,800". */
const GAP_WINDOW = 3;

const bond = (code: GroundCode, passage: Passage, token: number): Bond => ({
  code,
  passage,
  mention: passage.mentionAt[token] ?? -1,
  token,
});

/** Names in the figure's own noun phrase: inside it, after "of", or as a possessive before it. */
function nounPhraseBonds(passage: Passage, at: number, subject: () => Subject): Bond[] {
  const figure = passage.figures[at];
  if (!figure) return [];
  const bonds: Bond[] = [];
  let token = figure.tokenFrom;
  for (; token < figure.tokenTo; token++) {
    if ((passage.mentionAt[token] ?? -1) >= 0) {
      if (bonds.at(-1)?.mention !== passage.mentionAt[token]) bonds.push(bond('party-noun-phrase', passage, token));
    } else if (wordAt(passage, token) & Word.possessive) addSubject(bonds, subject());
  }
  if (wordAt(passage, token) & Word.of) {
    for (let next = token + 1; next <= token + CHAIN_WINDOW && next < passage.tokens.count; next++) {
      if ((passage.mentionAt[next] ?? -1) >= 0 || isUnknownName(passage, next)) {
        bonds.push(bond('party-noun-phrase', passage, next));
        break;
      }
      const word = wordAt(passage, next);
      if (word & Word.possessive) {
        addSubject(bonds, subject());
        break;
      }
      if (
        markAt(passage.tokens, next) ||
        word & (Word.auxiliary | Word.modal | Word.coordination | Word.speech | Word.by)
      )
        break;
      if ((passage.figureAt[next] ?? -1) >= 0) break;
    }
  }
  const owner = possessiveBefore(passage, figure.tokenFrom);
  if (owner >= 0) bonds.push(bond('party-noun-phrase', passage, owner));
  return bonds;
}

function addSubject(bonds: Bond[], subject: Subject): void {
  if (subject.kind === 'none') return;
  bonds.push({ code: 'party-noun-phrase', passage: subject.passage, mention: subject.mention, token: subject.token });
}

/** Token of "Kim" in "Kim's 12,000 soldiers"; -1. */
function possessiveBefore(passage: Passage, from: number): number {
  const { tokens } = passage;
  const last = from - 1;
  if (last < 1 || tokens.sentence[last] !== tokens.sentence[from]) return -1;
  const start = tokens.start[last] ?? 0;
  const quote = tokens.text.charCodeAt(start);
  if (quote !== 0x27 && quote !== 0x2019) return -1;
  return (passage.mentionAt[last - 1] ?? -1) >= 0 || isUnknownName(passage, last - 1) ? last - 1 : -1;
}

/** Token of "Ostia" in "Ostia’s losses came to 3,800", "Ostia’s own losses": whose the cue before a figure is; -1. */
function ownerOfCue(passage: Passage, cue: number): number {
  const { tokens } = passage;
  const isOwn =
    cue > 0 && tokens.text.slice(tokens.start[cue - 1] ?? 0, tokens.end[cue - 1] ?? 0).toLowerCase() === 'own';
  return possessiveBefore(passage, isOwn ? cue - 1 : cue);
}

/** The name right before a figure, with nothing but a colon, a comma or light words between. */
function gapBond(passage: Passage, at: number): Bond | null {
  const figure = passage.figures[at];
  if (!figure) return null;
  const { tokens } = passage;
  for (let token = figure.tokenFrom - 1; token >= 0 && figure.tokenFrom - token <= GAP_WINDOW; token--) {
    if (tokens.sentence[token] !== tokens.sentence[figure.tokenFrom] || (passage.figureAt[token] ?? -1) >= 0)
      return null;
    const mention = passage.mentionAt[token] ?? -1;
    if (mention >= 0) {
      return passage.cases[mention] === Case.bare && passage.speaks[mention] === 0
        ? bond('party-gap', passage, token)
        : null;
    }
    if (isUnknownName(passage, token)) return bond('party-gap', passage, token);
    const mark = markAt(tokens, token);
    if (mark !== 0) {
      if (mark !== 0x2c && mark !== 0x3a && mark !== 0x28 && mark !== 0x2013 && mark !== 0x2d) return null;
    } else if (
      !(wordAt(passage, token) & (Word.light | Word.auxiliary)) ||
      wordAt(passage, token) & (Word.verb | Word.preposition)
    )
      return null;
  }
  return null;
}

/** Bare names of the figure's clause, then of its sentence, nearest first; speakers and places are left out. */
function looseBonds(passage: Passage, at: number): Bond[] {
  const figure = passage.figures[at];
  if (!figure) return [];
  const { tokens } = passage;
  const clause = tokens.clause[figure.numeralFrom];
  const from = sentenceFrom(tokens, figure.numeralFrom);
  const to = sentenceTo(tokens, figure.numeralFrom);
  const near: Bond[] = [];
  const far: Bond[] = [];
  let last = -1;
  for (let token = from; token < to; token++) {
    const mention = passage.mentionAt[token] ?? -1;
    if (mention < 0 || mention === last) continue;
    last = mention;
    const kind = passage.cases[mention];
    const quoted = passage.speaks[mention] === 1 && figure.dimension === 'people';
    if (quoted || kind === Case.place || kind === Case.by || kind === Case.compared) continue;
    if (tokens.clause[token] === clause) near.push(bond('party-clause', passage, token));
    else far.push(bond('party-sentence', passage, token));
  }
  const nearer = (a: Bond, b: Bond) => Math.abs(a.token - figure.numeralFrom) - Math.abs(b.token - figure.numeralFrom);
  if (near.length > 1) near.sort(nearer);
  if (far.length > 1) far.sort(nearer);
  for (const bond of far) near.push(bond);
  return near;
}

/** Agent after "by" within the clause of the cue: "killed by Ostian fire", "sent by Nyhavn"; -1. */
function agentAfter(passage: Passage, from: number): number {
  for (let token = from; token < passage.tokens.count && token - from <= CHAIN_WINDOW; token++) {
    const mention = passage.mentionAt[token] ?? -1;
    if (mention >= 0) return passage.cases[mention] === Case.by ? token : -1;
    if (markAt(passage.tokens, token)) return -1;
  }
  return -1;
}

/** All bonds of a figure, the closest first. `link` is the cue that would govern it, with its voice. */
export function bondsOf(
  passage: Passage,
  at: number,
  link: CueLink | null,
  voice: 'patient' | 'agent' | 'none',
  before: Subject | null,
  heads: readonly Passage[] = [],
): Bond[] {
  const figure = passage.figures[at];
  if (!figure) return [];
  const subject = () => subjectBefore(passage, figure.tokenFrom, before);
  const bonds = nounPhraseBonds(passage, at, subject);
  const gap = gapBond(passage, at);
  if (gap) bonds.push(gap);
  for (const head of heads) {
    if (namesSource(head)) continue;
    for (const { tokenFrom } of head.mentions) bonds.push(bond('party-gap', head, tokenFrom));
  }
  const hitFrom = link ? (passage.cues.from[link.cue] ?? 0) : figure.tokenFrom;
  const hitTo = link ? (passage.cues.to[link.cue] ?? 0) : figure.tokenTo;
  // Who commands is not who is commanded: of an agent's cue the owner acts.
  const owner = link?.side === 'before' && voice !== 'agent' ? ownerOfCue(passage, hitFrom) : -1;
  if (owner >= 0) bonds.push(bond('party-noun-phrase', passage, owner));
  let actor = -1;
  if (voice === 'agent') {
    const agent = agentAfter(passage, hitTo);
    if (agent >= 0) bonds.push(bond('party-subject', passage, agent));
    else if (link?.side !== 'after' || !link.predicate) {
      const who = subjectBefore(passage, link?.side === 'before' ? hitFrom : figure.tokenFrom, before);
      if (who.kind !== 'none')
        bonds.push({ code: 'party-subject', passage: who.passage, mention: who.mention, token: who.token });
    }
  } else if (voice === 'patient' && link?.side === 'before') {
    // Who killed is not who was killed.
    const who = subjectBefore(passage, hitFrom, before);
    actor = who.kind === 'mention' && who.passage === passage ? who.mention : -1;
  }
  for (const loose of looseBonds(passage, at)) if (loose.mention !== actor) bonds.push(loose);
  return bonds;
}
