/** Context words of the topics on a page: where the name of an event is missing, several of them together stand for it. */
import type { PackIndex } from '../index/pack-index.ts';
import { PhraseKind } from '../index/phrases.ts';
import type { BarePassage } from './passage.ts';
import { remember } from './remember.ts';

/** The different context words of one topic: numbers of their phrases, each once. */
export interface ContextWords {
  readonly telling: readonly number[];
  readonly plain: readonly number[];
}

/** By the keys of the topics, those first whose words come first. */
export type PageContext = ReadonlyMap<string, ContextWords>;

/** A telling word counts for this many plain ones, and so many are needed to speak of a topic without its name. */
const TELLING_WORTH = 2;
const ENOUGH = 5;

/** Whether the words are enough to take the page for one on the topic: one telling word at least, and others beside it. */
export const isTold = ({ telling, plain }: ContextWords): boolean =>
  telling.length > 0 && TELLING_WORTH * telling.length + plain.length >= ENOUGH;

/** Gathers the context words of all topics: linear in the hits, and in the topics of each different word. */
export function readContext(index: PackIndex, passages: readonly BarePassage[]): PageContext {
  const words = new Map<string, { telling: number[]; plain: number[] }>();
  const seen = new Set<number>();
  const see = (phrase: number): void => {
    seen.add(phrase);
    for (const { owner, strength } of index.phrases.owners(phrase)) {
      const own = remember(words, owner, () => ({ telling: [], plain: [] }));
      const list = strength === 'strong' ? own.telling : own.plain;
      // A pack may give a word twice.
      if (list.at(-1) !== phrase) list.push(phrase);
    }
  };
  for (const { hits } of passages) {
    for (let hit = 0; hit < hits.count; hit++) {
      if (hits.kind[hit] !== PhraseKind.context) continue;
      const phrase = hits.phrase[hit] ?? 0;
      if (!seen.has(phrase)) see(phrase);
    }
  }
  return words;
}
