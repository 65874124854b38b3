/** The words that a text is held against while it is scanned, each once. */
import type { WordTable } from './word-table.ts';

export interface Vocabulary {
  /** Words and their numbers. */
  readonly words: WordTable;
  /** By word number, what the word says of sentences and clauses (`SegmentBit`). */
  readonly segments: Int32Array;
  /** The language writes a full stop behind the number of a day: `11. Januar`. */
  readonly dayPoint: boolean;
}
