/** What is known of the commonest punctuation marks before they are met. */
import { EMPTY_HASH, hashStep } from './fold.ts';
import type { WordTable } from './word-table.ts';

export const COMMA = 0x2c;
export const POINT = 0x2e;
export const COMMA_HASH: number = hashStep(EMPTY_HASH, COMMA);
export const POINT_HASH: number = hashStep(EMPTY_HASH, POINT);

/** The numbers that a table gives them. */
interface Marks {
  readonly words: WordTable | null;
  readonly comma: number;
  readonly point: number;
}

let last: Marks = { words: null, comma: 0, point: 0 };

/** The numbers of the commonest marks in a table; mostly it is the table of the block before. */
export function marksOf(words: WordTable): Marks {
  if (words !== last.words) {
    const comma = words.look(COMMA_HASH, 0, ',', 0, 1);
    last = { words, comma, point: words.look(POINT_HASH, 0, '.', 0, 1) };
  }
  return last;
}
