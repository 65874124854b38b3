import type { EntityMention } from '../entities/mention.ts';
import type { Figure } from '../figures/figure.ts';
import type { Tokens } from '../scan/tokens.ts';

/** What a phrase of a pack says about the text in which it stands. */
export const PhraseKind = { cue: 0, not: 1, notAdjacent: 2, require: 3, noun: 4, context: 5 } as const;

/**
 * Places in a block where a phrase of any pack stands: parallel arrays, in text order (by start; the longer first).
 * Of cues and nouns the longest alone for each start; a cue that lies wholly inside a longer cue is dropped (it was consumed).
 * Exclusions and requirements are all given, since each speaks for its own measure or topic alone. No phrase crosses a sentence.
 */
export interface PhraseHits {
  readonly count: number;
  readonly kind: Uint8Array;
  /**
   * Token positions `[from, to)`. `{figure}` covers a figure that is no reject: from its hedge or its numeral, to the end of its numeral or of its phrase.
   * `{party}` and `{place}` cover a mention of any entity; whether it is the topic's is the matcher's question. `{year}` is a number of four digits.
   */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Number of the phrase: to be asked of `PhraseTable`. */
  readonly phrase: Int32Array;
  /** The cues that were dropped for a longer one: they count where the longer one speaks of another dimension. */
  readonly inner?: PhraseHits;
}

/** One owner of a phrase: the same words may be a cue of several measures and topics. */
export interface PhraseOwner {
  /** Qualified id of a measure, a topic or a noun class. */
  readonly owner: string;
  readonly ownerKind: 'measure' | 'topic' | 'nounClass';
  readonly voice: 'patient' | 'agent' | 'none';
  /** Of a context word: `strong` where it is a telling one. */
  readonly strength: 'strong' | 'weak';
}

/** The phrases of all packs: one trie over folded words, with edges for the placeholders. */
export interface PhraseTable {
  /** Linear in the tokens of the block, whatever the number of phrases. */
  find(tokens: Tokens, figures: readonly Figure[], mentions: readonly EntityMention[]): PhraseHits;
  owners(phrase: number): readonly PhraseOwner[];
}

/** Topics by what text can show of them. */
export interface TopicTable {
  /** Keys of the topics (without `@about`) of a measure. */
  ofMeasure(measure: string): readonly string[];
  /** The noun class and all wider classes of it, qualified. */
  classes(nounClass: string): readonly string[];
}
