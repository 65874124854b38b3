/** What a figure does, where no cue says it: "150,000 people fled", "sold 4.2 million barrels". */
import { TokenFlag, TokenKind } from '../scan/tokens.ts';
import { wordAt as textAt } from '../scan/word-at.ts';
import { type Evidence, evidence } from './evidence.ts';
import { wordAt } from './passage.ts';
import type { Site } from './site.ts';
import { Word } from './word-class.ts';

/** Tokens behind a figure's phrase in which its predicate stands: "have since gone". */
const REACH = 4;

/** Verbs whose past does not end in "ed", and which tell of something done. */
const IRREGULAR: ReadonlySet<string> = new Set(
  'went gone came come left fled took taken sold bought brought caught sent met won lost ran rode drove driven flew flown swam sang sung ate eaten drank wore worn threw thrown broke broken built cut hit hurt paid read sat slept spent struck shot sought taught wed wrote began grown sank sunk stole stolen tore woke shut stuck quit burnt fed held kept born drew drawn made did done got saw seen'.split(
    ' ',
  ),
);
/** Verbs of past that only give a number, or say how it changed. */
const GIVING: ReadonlySet<string> = new Set(
  'reached totaled totalled numbered exceeded topped passed surpassed climbed dropped increased decreased doubled tripled jumped named identified registered verified published used produced raised lowered revised updated corrected compiled collected tallied logged released posted quoted based preferred offered accepted arrived ranged varied combined armed led recorded covered included excluded implied showed amounted'.split(
    ' ',
  ),
);

/** Whether a word tells of something done, and not of a count that was given. */
function isDoing(site: Site, token: number): boolean {
  const { tokens } = site.passage;
  if (tokens.kind[token] !== TokenKind.word || (tokens.flags[token] ?? 0) & TokenFlag.capital) return false;
  const word = wordAt(site.passage, token);
  if (word & (Word.auxiliary | Word.speech | Word.denial | Word.plan)) return false;
  const text = textAt(tokens, token);
  return !GIVING.has(text) && (IRREGULAR.has(text) || (text.length > 4 && text.endsWith('ed')));
}

/** The verb right before or behind a figure, found once for all topics; null where none stands there. */
export function ownVerb(site: Site): Evidence | null {
  const { memo } = site;
  if (memo.ownVerb === undefined) memo.ownVerb = findOwnVerb(site);
  return memo.ownVerb;
}

function findOwnVerb(site: Site): Evidence | null {
  const { passage, figure, from, to } = site;
  const { tokens } = passage;
  // The endings are English.
  if (passage.block.language !== undefined && !passage.block.language.startsWith('en')) return null;
  const before = figure.tokenFrom - 1;
  // "A combined 1,376"
  const described = (wordAt(passage, before - 1) & Word.determiner) !== 0;
  if (before >= from && !described && isDoing(site, before)) return evidence('own-verb', passage, before, before + 1);
  for (let token = figure.tokenTo; token < Math.min(to, figure.tokenTo + REACH); token++) {
    if (tokens.kind[token] !== TokenKind.word) return null;
    if (isDoing(site, token)) return isDescribed(site, token) ? null : evidence('own-verb', passage, token, token + 1);
    // Past helping words, adverbs and the noun itself: "of them have since gone".
    const word = wordAt(passage, token);
    if (
      !(word & (Word.auxiliary | Word.light | Word.pronoun | Word.of | Word.relative)) &&
      !textAt(tokens, token).endsWith('ly')
    )
      return null;
  }
  return null;
}

/** "1,376 men led by a colonel", "made up of three": the participle only describes them. */
function isDescribed(site: Site, verb: number): boolean {
  const next = textAt(site.passage.tokens, verb + 1);
  return next === 'by' || next === 'up' || next === 'of';
}
