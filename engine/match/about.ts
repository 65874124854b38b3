/** Of which entity a figure speaks, where a topic stands for one per entity: a population is always somebody's. */
import type { ActiveTopic } from './active-topics.ts';
import type { CueLink } from './cue-link.ts';
import { evidence } from './evidence.ts';
import type { GroundCode } from './grounds.ts';
import { headsOf } from './heads.ts';
import { Case, isPossessive } from './mention-case.ts';
import { type About, entityOfPage, keyOfEntity } from './page-entity.ts';
import { bondsOf } from './party.ts';
import { isUnknownName, markAt, type Passage, wordAt } from './passage.ts';
import { type Site, type Stop, stopAt, stopHere } from './site.ts';
import { type Subject, subjectBefore, subjectOfSentence } from './subject.ts';
import { Word } from './word-class.ts';

/** How near to the cue a name belongs to it: "unemployment in Norland", "Sudland’s GDP". */
const CUE_REACH = 3;

/** Words between a preposition and the name that it governs. */
const NAME_REACH = 4;

/** Key of the topic for the entity of a mention, or null where the topic has none for it. */
function keyOf(site: Site, topic: ActiveTopic, passage: Passage, mention: number): string | null {
  const { candidates } = passage.mentions[mention] ?? { candidates: [] };
  for (const id of candidates) {
    const key = `${topic.key}@${id}`;
    if (site.page.index.topic(key)) return key;
  }
  // Another pack may know the country by a name that this one does not.
  for (const id of candidates) {
    const key = keyOfEntity(site.page, topic, id);
    if (key) return key;
  }
  return null;
}

/** The mention that stands right beside the cue, whatever its case; -1. */
function besideCue(passage: Passage, link: CueLink): number {
  const from = passage.cues.from[link.cue] ?? 0;
  const to = passage.cues.to[link.cue] ?? 0;
  for (let token = to; token < Math.min(passage.tokens.count, to + CUE_REACH); token++) {
    const mention = passage.mentionAt[token] ?? -1;
    if (mention >= 0) return mention;
    if ((passage.figureAt[token] ?? -1) >= 0 || markAt(passage.tokens, token)) break;
    if (!(wordAt(passage, token) & (Word.of | Word.preposition | Word.determiner | Word.light))) break;
  }
  for (let token = to - 1; token >= Math.max(0, from - CUE_REACH); token--) {
    if (passage.tokens.sentence[token] !== passage.tokens.sentence[from]) break;
    const mention = passage.mentionAt[token] ?? -1;
    if (mention >= 0) return mention;
    if (token < from && (markAt(passage.tokens, token) === 0x2c || (passage.figureAt[token] ?? -1) >= 0)) break;
  }
  return -1;
}

/** "Life expectancy in Mora": the place that the cue itself takes in; -1. */
function placeInCue({ passage, page }: Site, link: CueLink): number {
  for (let token = passage.cues.from[link.cue] ?? 0; token < (passage.cues.to[link.cue] ?? 0); token++) {
    const at = passage.mentionAt[token] ?? -1;
    if (at < 0 || passage.cases[at] !== Case.place) continue;
    if (PLACE_KINDS.has(page.index.entity(passage.mentions[at]?.candidates[0] ?? '')?.kind ?? '')) return at;
  }
  return -1;
}

/** "Life expectancy in Mora": a capital that elsewhere speaks for its country is here the city; "in Mora's books" it speaks. */
const isCity = ({ mentions, cases, tokens }: Passage, mention: number): boolean =>
  mentions[mention]?.use === 'metonym' &&
  cases[mention] === Case.place &&
  !isPossessive(tokens, mentions[mention]?.tokenTo ?? 0);

/** A place of which the topic knows nothing. */
function placeStop(passage: Passage, mention: number): Stop {
  const { tokenFrom = 0, tokenTo = 1 } = passage.mentions[mention] ?? {};
  return { gate: 'place', passage, from: tokenFrom, to: tokenTo };
}

/** Kinds of entities of which something may be told in place of the whole to which they belong. */
const PLACE_KINDS: ReadonlySet<string> = new Set(['region', 'city', 'place', 'territory', 'country']);

/** "A town of some 140,000", "the province has": a place within the country is not the country. */
function localityStop(site: Site): Stop | null {
  const { passage, figure } = site;
  const { tokens } = passage;
  const clause = tokens.clause[figure.numeralFrom];
  for (let token = site.from; token < site.to; token++) {
    if (tokens.clause[token] !== clause) continue;
    if (wordAt(passage, token) & Word.locality && !isBehindOther(site, token)) return stopAt(site, 'place', token);
  }
  return null;
}

/** "its GDP was": the possessive before the cue stands for the subject of the sentence up to it, or of the one before. */
function ownerBefore({ passage, from, before }: Site, link: CueLink | null): Subject | null {
  if (!link) return null;
  const cue = passage.cues.from[link.cue] ?? 0;
  if (!((wordAt(passage, cue) | wordAt(passage, cue - 1) | wordAt(passage, cue - 2)) & Word.possessive)) return null;
  const subject = subjectOfSentence(passage, from, cue, before);
  return subject.kind === 'none' ? before : subject;
}

/** The entity, with the words that bind it, or what stops the binding. */
export function aboutOf(
  site: Site,
  topic: ActiveTopic,
  link: CueLink | null,
  voice: 'patient' | 'agent' | 'none',
): About | Stop {
  const { passage, figure } = site;
  const none = stopHere(site, 'party');
  const locality = localityStop(site);
  if (locality) return locality;
  const take = (code: GroundCode, of: Passage, mention: number): About | null => {
    const key = keyOf(site, topic, of, mention);
    const named = of.mentions[mention];
    return key && named ? { key, evidence: [evidence(code, of, named.tokenFrom, named.tokenTo)] } : null;
  };
  for (const bond of bondsOf(passage, site.at, link, voice, site.before, headsOf(site.page, passage))) {
    if (bond.code !== 'party-noun-phrase' && bond.code !== 'party-gap') continue;
    if (bond.mention < 0) return { gate: 'place', passage: bond.passage, from: bond.token, to: bond.token + 1 };
    const about = take(bond.code, bond.passage, bond.mention);
    if (about) return about;
  }
  if (link) {
    const beside = besideCue(passage, link);
    if (beside >= 0) {
      if (isCity(passage, beside)) return placeStop(passage, beside);
      const about = take('party-noun-phrase', passage, beside);
      if (about) return about;
    }
    const within = placeInCue(site, link);
    if (within >= 0)
      return (!isCity(passage, within) && take('party-noun-phrase', passage, within)) || placeStop(passage, within);
  }
  const isPlace = ({ passage: of, mention }: Subject): boolean =>
    PLACE_KINDS.has(site.page.index.entity(of.mentions[mention]?.candidates[0] ?? '')?.kind ?? '');
  const subject = ownerBefore(site, link) ?? subjectBefore(passage, figure.tokenFrom, site.before);
  if (subject.kind === 'name')
    return { gate: 'place', passage: subject.passage, from: subject.token, to: subject.token + 1 };
  if (subject.kind === 'mention') {
    const about = take('party-subject', subject.passage, subject.mention);
    if (about) return about;
    if (isPlace(subject)) return none;
  }
  const { before } = site;
  const previous = before?.kind === 'mention' ? take('party-previous', before.passage, before.mention) : null;
  const alone = lonely(site, topic, take);
  const isNamed = alone !== null && 'gate' in alone && alone.loose === true;
  if (alone && !isNamed) return alone;
  const told = previous ?? entityOfPage(site, topic, link);
  if (!alone || !told) return told ?? alone ?? none;
  // "when the president, Someone Else, was sworn in": an unknown name in the clause may be a person's, and no place's.
  const other = evidence('other-name', passage, figure.numeralFrom, figure.numeralTo);
  return { ...told, evidence: [...told.evidence, other] };
}

/** The only entity of the clause, then of the sentence; what stops it: two of them, an unknown place, or loosely an unknown name of any kind. */
function lonely(
  site: Site,
  topic: ActiveTopic,
  take: (code: GroundCode, of: Passage, mention: number) => About | null,
): About | Stop | null {
  const { passage, figure } = site;
  const { tokens } = passage;
  let inClause = -1;
  let inSentence = -1;
  let place = -1;
  let name = -1;
  for (let token = site.from; token < site.to; token++) {
    if (tokens.clause[token] === tokens.clause[figure.numeralFrom] && isUnknownName(passage, token)) {
      name = token;
      if (place < 0 && isPlaceName(passage, token)) place = token;
    }
    const mention = passage.mentionAt[token] ?? -1;
    if (mention < 0 || passage.cases[mention] === Case.compared || keyOf(site, topic, passage, mention) === null)
      continue;
    if (isBehindOther(site, token)) continue;
    const other = tokens.clause[token] === tokens.clause[figure.numeralFrom] ? inClause : inSentence;
    if (other >= 0 && keyOf(site, topic, passage, other) !== keyOf(site, topic, passage, mention))
      return { gate: 'ambiguous', passage, from: token, to: token + 1 };
    if (tokens.clause[token] === tokens.clause[figure.numeralFrom]) inClause = mention;
    else if (token < figure.tokenFrom) inSentence = mention;
  }
  if (inClause >= 0) return take('party-clause', passage, inClause);
  if (inSentence >= 0) return take('party-sentence', passage, inSentence);
  if (place >= 0) return stopAt(site, 'place', place);
  return name >= 0 ? { ...stopAt(site, 'place', name), loose: true } : null;
}

/** "3 percent, against 5 in Norland": a name behind a later figure belongs to that one, unless both figures share it: "3 percent and 5 in Norland". */
function isBehindOther({ passage, figure, at }: Site, token: number): boolean {
  let joined = false;
  for (let before = figure.tokenTo; before < token; before++) {
    const other = passage.figureAt[before] ?? -1;
    if (other >= 0 && other !== at) return !joined;
    const mark = markAt(passage.tokens, before);
    joined = mark === 0 && (joined || (wordAt(passage, before) & Word.coordination) !== 0);
  }
  return false;
}

/** "In all of Reedham": the unknown name of a place, and of no person who speaks. */
function isPlaceName(passage: Passage, token: number): boolean {
  let at = token - 1;
  while (at >= 0 && token - at <= NAME_REACH && (isUnknownName(passage, at) || isFiller(passage, at))) at--;
  return (wordAt(passage, at) & Word.preposition) !== 0;
}

const isFiller = (passage: Passage, token: number): boolean =>
  (wordAt(passage, token) & (Word.determiner | Word.of | Word.light)) !== 0 &&
  (wordAt(passage, token) & Word.preposition) === 0;
