/** Phrases of the packs in a block: a walk through the trie from each token, with a bounded number of steps. */
import { isJoint } from '../entities/hyphens.ts';
import type { EntityMention } from '../entities/mention.ts';
import type { Figure } from '../figures/figure.ts';
import { TokenKind, type Tokens } from '../scan/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { placeholders, placeholderWord } from './lexicon.ts';
import type { HitRow } from './phrase-hits.ts';
import { OWNER_ROW, ownerKinds, PHRASE_ROW, strengths, voices } from './phrase-rows.ts';
import { createSlots } from './phrase-slots.ts';
import { PhraseKind, type PhraseOwner } from './phrases.ts';
import type { StringPool } from './string-pool.ts';
import type { Trie } from './trie.ts';

/** Placeholders filled from one token. Real phrases need three or four; the bound keeps a hostile pack of placeholders linear. */
const MOST_FORKS = 64;
/** Years that `{year}` stands for. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

export interface PhraseSource {
  readonly lexicon: Lexicon;
  readonly trie: Trie;
  /** Rows of `PHRASE_ROW` words, and of `OWNER_ROW` words. */
  readonly rows: Int32Array;
  readonly owners: Int32Array;
  readonly strings: StringPool;
}

export interface PhraseMatcher {
  /** Number of phrases: their numbers are below it. */
  readonly size: number;
  find(tokens: Tokens, figures: readonly Figure[], mentions: readonly EntityMention[]): HitRow[];
  owners(phrase: number): PhraseOwner[];
}

function isYear(tokens: Tokens, token: number): boolean {
  const value = tokens.value[token] ?? Number.NaN;
  const digits = (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0);
  return digits === 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
}

export function openPhrases(source: PhraseSource): PhraseMatcher {
  const { lexicon, trie, rows, owners, strings } = source;
  const slots = createSlots();

  return {
    size: rows.length / PHRASE_ROW - 1,
    find(tokens, figures, mentions) {
      const words = lexicon.wordsOf(tokens);
      const { count, sentence } = tokens;
      slots.fill(figures, mentions, tokens);
      const hits: HitRow[] = [];
      // Pairs of state and token that are still to be looked at.
      const open: number[] = [];

      const go = (state: number, word: number, to: number): void => {
        const next = trie.step(state, word);
        if (next !== 0) open.push(next, to);
      };
      const goFigure = (state: number, number: number): void => {
        const figure = figures[number - 1];
        if (figure === undefined) return;
        go(state, placeholderWord.figure, figure.numeralTo);
        if (figure.tokenTo !== figure.numeralTo) go(state, placeholderWord.figure, figure.tokenTo);
      };
      const followSlots = (state: number, token: number): void => {
        if (tokens.kind[token] === TokenKind.number && isYear(tokens, token))
          go(state, placeholderWord.year, token + 1);
        const whole = slots.whole(token);
        const numeral = slots.numeral(token);
        if (whole !== 0) goFigure(state, whole);
        if (numeral !== 0 && numeral !== whole) goFigure(state, numeral);
        // Asked first, since a look-up at -1 is slow in an array.
        const name = slots.name(token);
        const mention = name === 0 ? undefined : mentions[name - 1];
        if (mention !== undefined) {
          go(state, placeholderWord.party, mention.tokenTo);
          go(state, placeholderWord.place, mention.tokenTo);
        }
      };
      const accept = (state: number, from: number, to: number): void => {
        const end = trie.itemStarts[state + 1] ?? 0;
        const start = trie.itemStarts[state] ?? 0;
        if (start === end || !lexicon.agree(tokens, from, to)) return;
        for (let item = start; item < end; item++) {
          const phrase = trie.items[item] ?? 0;
          hits.push({ kind: rows[phrase * PHRASE_ROW] ?? PhraseKind.not, from, to, phrase });
        }
      };
      /** Follows words without a fork for as long as they lead on; forks at placeholders are left in `open`. */
      const walk = (first: number, next: number, from: number): void => {
        let state = first;
        let token = next;
        while (state !== 0) {
          accept(state, from, token);
          if (token >= count || sentence[token] !== sentence[from]) return;
          if (trie.hasEdgeBelow(state, placeholders.length)) followSlots(state, token);
          const after = trie.step(state, words[token] ?? -1);
          if (after === 0 && isJoint(tokens, token)) token++;
          state = after === 0 && token < count ? trie.step(state, words[token] ?? -1) : after;
          token++;
        }
      };

      for (let from = 0; from < count; from++) {
        const word = words[from] ?? -1;
        const state = word < 0 ? 0 : (trie.first[word] ?? 0);
        if (state !== 0) walk(state, from + 1, from);
        if (tokens.kind[from] === TokenKind.number || slots.any(from)) followSlots(0, from);
        if (open.length === 0) continue;
        for (let steps = 0; open.length > 0 && steps < MOST_FORKS; steps++) {
          const token = open.pop() ?? 0;
          walk(open.pop() ?? 0, token, from);
        }
        open.length = 0;
      }
      slots.wipe(figures, mentions);
      return hits;
    },
    owners(phrase) {
      const found: PhraseOwner[] = [];
      const end = rows[(phrase + 1) * PHRASE_ROW + 1] ?? 0;
      for (let at = rows[phrase * PHRASE_ROW + 1] ?? 0; at < end; at += OWNER_ROW) {
        found.push({
          owner: strings(owners[at] ?? 0),
          ownerKind: ownerKinds[owners[at + 1] ?? 0] ?? 'measure',
          voice: voices[owners[at + 2] ?? 0] ?? 'none',
          strength: strengths[owners[at + 3] ?? 0] ?? 'strong',
        });
      }
      return found;
    },
  };
}
