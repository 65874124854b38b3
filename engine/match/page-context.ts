/** Context words of the topics on a page: where the name of an event is missing, several of them together stand for it. */
import type { PackIndex } from '../index/pack-index.ts';
import { PhraseKind } from '../index/phrases.ts';
import type { BarePassage } from './passage.ts';

/** One context word in a passage. */
export interface ContextHit {
  readonly phrase: number;
  readonly telling: boolean;
  /** Place of the passage in the page. */
  readonly order: number;
  readonly sentence: number;
  /** Tokens `[from, to)` of the passage. */
  readonly from: number;
  readonly to: number;
}

/** The context words of one topic, in page order, and how many different ones there are. */
export interface ContextWords {
  readonly hits: readonly ContextHit[];
  readonly telling: number;
  readonly plain: number;
}

/** By the keys of the topics. */
export type PageContext = ReadonlyMap<string, ContextWords>;

/** A telling word counts for this many plain ones, and so many are needed to speak of a topic without its name. */
const TELLING_WORTH = 2;
const ENOUGH = 5;

/** Whether the words are enough to take the page for one on the topic: one telling word at least, and others beside it. */
export const isTold = ({ telling, plain }: ContextWords): boolean =>
  telling > 0 && TELLING_WORTH * telling + plain >= ENOUGH;

const different = (hits: readonly ContextHit[], telling: boolean): number =>
  new Set(hits.filter((hit) => hit.telling === telling).map(({ phrase }) => phrase)).size;

/** Gathers the context words of all topics; linear in the hits and in the topics that share a word. */
export function readContext(index: PackIndex, passages: readonly BarePassage[]): PageContext {
  const found = new Map<string, ContextHit[]>();
  for (const { hits, order, tokens } of passages) {
    for (let hit = 0; hit < hits.count; hit++) {
      if (hits.kind[hit] !== PhraseKind.context) continue;
      const phrase = hits.phrase[hit] ?? 0;
      const from = hits.from[hit] ?? 0;
      const place = { phrase, order, sentence: tokens.sentence[from] ?? 0, from, to: hits.to[hit] ?? 0 };
      for (const { owner, strength } of index.phrases.owners(phrase)) {
        const one = { ...place, telling: strength === 'strong' };
        const list = found.get(owner);
        if (list) list.push(one);
        else found.set(owner, [one]);
      }
    }
  }
  const words = new Map<string, ContextWords>();
  for (const [owner, hits] of found)
    words.set(owner, { hits, telling: different(hits, true), plain: different(hits, false) });
  return words;
}
