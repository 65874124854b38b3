/** The subject of each sentence of a page, found when a pronoun of the next one asks for it. */
import type { Passage } from './passage.ts';
import { NOBODY, type Subject, subjectOfSentence } from './subject.ts';

export interface Subjects {
  /** Number of a token's sentence, counted through the page. */
  sentenceOf(passage: Passage, token: number): number;
  /** Subject of the sentence before this one; null at the page's beginning. */
  before(sentence: number): Subject | null;
}

/** Sentences that open with a pronoun are looked behind this often: beyond it a reader has lost the thread too. */
const DEEPEST = 4;

/** Numbers the sentences of the page; subjects are found on demand and kept. */
export function createSubjects(passages: readonly Passage[]): Subjects {
  const first: number[] = [];
  const places: { readonly passage: Passage; readonly from: number; readonly to: number }[] = [];
  for (const passage of passages) {
    first.push(places.length);
    const { tokens } = passage;
    for (let from = 0; from < tokens.count; ) {
      let to = from + 1;
      while (to < tokens.count && tokens.sentence[to] === tokens.sentence[from]) to++;
      places.push({ passage, from, to });
      from = to;
    }
  }
  const found = new Map<number, Subject>();
  const subjectOf = (sentence: number, depth: number): Subject | null => {
    const known = found.get(sentence);
    const place = places[sentence];
    if (known || !place) return known ?? null;
    const before = depth < DEEPEST ? subjectOf(sentence - 1, depth + 1) : null;
    const subject = subjectOfSentence(place.passage, place.from, place.to, before) ?? NOBODY(place.passage);
    if (depth === 0) found.set(sentence, subject);
    return subject;
  };
  return {
    sentenceOf: (passage, token) => (first[passage.order] ?? 0) + (passage.tokens.sentence[token] ?? 0),
    before: (sentence) => (sentence > 0 ? subjectOf(sentence - 1, 0) : null),
  };
}
