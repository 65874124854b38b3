/** Where in a block the placeholders of phrases may begin. The table is kept from block to block and wiped where it was written. */
import type { EntityMention } from '../entities/mention.ts';
import type { Figure } from '../figures/figure.ts';
import type { Tokens } from '../scan/tokens.ts';
import { buildWordTable } from '../scan/word-table.ts';

export interface PhraseSlots {
  /** Notes where the figures and mentions of a block begin; an article before a name is as good as none: "in {place}" is also "in the Reed Delta". */
  fill(figures: readonly Figure[], mentions: readonly EntityMention[], tokens: Tokens): void;
  /** Forgets them; the same lists must be given. */
  wipe(figures: readonly Figure[], mentions: readonly EntityMention[]): void;
  /** Number + 1 of the figure whose phrase, whose numeral, or of the mention that begins at the token; 0 for none. */
  whole(token: number): number;
  numeral(token: number): number;
  name(token: number): number;
  /** Whether any of the three begins at the token. */
  any(token: number): boolean;
}

/** Columns of the table: one row a token. */
const ROW = 3;
const FIRST_TOKENS = 256;

const articles = buildWordTable([['the', 1]]);

export function createSlots(): PhraseSlots {
  let table = new Int32Array(FIRST_TOKENS * ROW);
  const put = (token: number, column: number, number: number): void => {
    table[token * ROW + column] = number;
  };
  return {
    fill(figures, mentions, tokens) {
      if (table.length < tokens.count * ROW) table = new Int32Array(tokens.count * 2 * ROW);
      figures.forEach((figure, at) => {
        if (figure.reject !== null) return;
        put(figure.tokenFrom, 0, at + 1);
        put(figure.numeralFrom, 1, at + 1);
      });
      mentions.forEach(({ tokenFrom }, at) => {
        put(tokenFrom, 2, at + 1);
        if (tokenFrom > 0 && articles.find(tokens, tokenFrom - 1) !== 0) put(tokenFrom - 1, 2, at + 1);
      });
    },
    wipe(figures, mentions) {
      for (const figure of figures) {
        put(figure.tokenFrom, 0, 0);
        put(figure.numeralFrom, 1, 0);
      }
      for (const { tokenFrom } of mentions) {
        put(tokenFrom, 2, 0);
        if (tokenFrom > 0) put(tokenFrom - 1, 2, 0);
      }
    },
    whole: (token) => table[token * ROW] ?? 0,
    numeral: (token) => table[token * ROW + 1] ?? 0,
    name: (token) => table[token * ROW + 2] ?? 0,
    any: (token) => ((table[token * ROW] ?? 0) | (table[token * ROW + 1] ?? 0) | (table[token * ROW + 2] ?? 0)) !== 0,
  };
}
