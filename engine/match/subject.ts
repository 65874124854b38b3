/** Who a sentence is about: the subject before a verb, and what a pronoun stands for. */
import { Case } from './mention-case.ts';
import { isUnknownName, markAt, type Passage, sentenceFrom, wordAt } from './passage.ts';
import { Word } from './word-class.ts';

/** Who stands as a subject: a known party, a name of which the packs know nothing, or nobody that the text shows. */
export interface Subject {
  readonly kind: 'mention' | 'name' | 'none';
  /** Index of the mention; -1. */
  readonly mention: number;
  readonly passage: Passage;
  /** Token of the words. */
  readonly token: number;
}

export const NOBODY = (passage: Passage): Subject => ({ kind: 'none', mention: -1, passage, token: -1 });

const SEMICOLON = 0x3b;
const COLON = 0x3a;
const EM_DASH = 0x2014;

/** A pronoun that can stand for a party as subject: it, they, he, she, we, or a relative. */
const SUBJECT_PRONOUN = Word.pronoun | Word.relative;

/**
 * The nearest subject left of a token, within its sentence: the last bare name, skipping places, agents and what follows "of".
 * A pronoun is resolved within the sentence first, then by `before`, the subject of the sentence before.
 */
export function subjectBefore(passage: Passage, token: number, before: Subject | null): Subject {
  const { tokens, mentionAt, cases, speaks, words } = passage;
  const from = sentenceFrom(tokens, token);
  let pronoun = false;
  for (let at = token - 1; at >= from; at--) {
    const mark = markAt(tokens, at);
    if (mark === SEMICOLON || mark === COLON || mark === EM_DASH) break;
    const mention = mentionAt[at] ?? -1;
    if (mention >= 0) {
      const bare = cases[mention] === Case.bare;
      const speaker = speaks[mention] === 1 && !pronoun;
      if (bare && !speaker) return { kind: 'mention', mention, passage, token: at };
      at = Math.min(at, passage.mentions[mention]?.tokenFrom ?? at);
      continue;
    }
    if (isUnknownName(passage, at) && isBareName(passage, at)) return { kind: 'name', mention: -1, passage, token: at };
    const word = words[at] ?? 0;
    if (word & Word.relative && at < token) {
      const head = relativeHead(passage, at);
      if (head) return head;
    }
    if (word & Word.pronoun && !(word & (Word.determiner | Word.relative))) pronoun = true;
  }
  if (pronoun && before && before.kind !== 'none') return before;
  return NOBODY(passage);
}

/** "Norland, which put": the mention right before the relative pronoun. */
function relativeHead(passage: Passage, relative: number): Subject | null {
  for (let at = relative - 1; at >= 0 && relative - at <= 2; at--) {
    const mention = passage.mentionAt[at] ?? -1;
    if (mention >= 0) return { kind: 'mention', mention, passage, token: at };
  }
  return null;
}

/** Whether no preposition governs an unknown name: "Reed County has", not "in Reed County". */
function isBareName(passage: Passage, token: number): boolean {
  let at = token - 1;
  while (at >= 0 && token - at <= 4 && (isUnknownName(passage, at) || wordAt(passage, at) & Word.determiner)) at--;
  return (wordAt(passage, at) & (Word.preposition | Word.of | Word.by)) === 0;
}

/** The subject of a whole sentence, for the pronouns of the next one: its first bare name before the first verb, else its first bare name. */
export function subjectOfSentence(passage: Passage, from: number, to: number, before: Subject | null): Subject {
  const { mentionAt, cases, words } = passage;
  for (let at = from; at < to; at++) {
    const mention = mentionAt[at] ?? -1;
    if (mention >= 0 && cases[mention] === Case.bare) return { kind: 'mention', mention, passage, token: at };
    if (isUnknownName(passage, at) && isBareName(passage, at)) return { kind: 'name', mention: -1, passage, token: at };
    const word = words[at] ?? 0;
    if (word & SUBJECT_PRONOUN && !(word & (Word.determiner | Word.relative)) && before) return before;
  }
  return NOBODY(passage);
}
