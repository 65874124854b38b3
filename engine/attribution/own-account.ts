/** "By its own account": the possessor counted. */
import type { EntityMention } from '../entities/mention.ts';
import type { Reading } from '../figures/reading.ts';
import { wordAt } from '../scan/word-at.ts';
import { type Span, subjectBefore } from './source-span.ts';
import { allWithin } from './standing.ts';
import { accountNouns, possessives } from './words.ts';

/** Tokens of a possessor between "by" and "own": "by the general staff's own count". */
const longestPossessor = 6;

const PHRASE_OPENING = 'by';

/**
 * The source that "by X's own count" names, `own` being the token of that word; null where the words are others. "By its own count" says
 * it of the sentence's subject: what stands before, or the name that follows at its opening; else the pronoun itself.
 */
export function ownAccount(
  reading: Reading,
  own: number,
  sentence: Span,
  mentions: readonly EntityMention[],
): Span | null {
  const { tokens, dates } = reading;
  if (!accountNouns.has(wordAt(tokens, own + 1))) return null;
  let by = own - 1;
  while (by > sentence.from && own - by <= longestPossessor && wordAt(tokens, by) !== PHRASE_OPENING) by--;
  if (by < sentence.from || wordAt(tokens, by) !== PHRASE_OPENING) return null;
  if (!possessives.has(wordAt(tokens, by + 1))) return subjectBefore(tokens, own - 1, by + 1, dates);
  // "BP, by its own account, put …": the name before the comma; else the sentence's first name.
  const before = wordAt(tokens, by - 1) === ',' ? subjectBefore(tokens, by - 1, sentence.from, dates) : null;
  const [first] = allWithin(mentions, sentence.from, by);
  const [next] = by > sentence.from ? [] : allWithin(mentions, own + 2, sentence.to);
  const name = first ?? next;
  const named = name && { from: name.tokenFrom, to: name.tokenTo };
  return (first ? null : before) ?? named ?? { from: by + 1, to: by + 2 };
}
