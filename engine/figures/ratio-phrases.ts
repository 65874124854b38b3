/** "twice as long", "double the number": ratios without a number. */

import { type BlockText, phraseAt } from './block-text.ts';
import { Draft } from './draft.ts';
import { payloadOf } from './phrase-trie.ts';
import { UNITS } from './units.ts';

/** Reads the ratio that begins at a token; null when none does. Only its first word is the numeral. */
export function readRatioPhrase(text: BlockText, at: number): Draft | null {
  const hit = phraseAt(text, text.grammar.ratios, at, at);
  if (hit === 0) return null;
  const value = text.grammar.ratioValues[payloadOf(hit) - 1] ?? 0;
  const draft = new Draft(at, at + 1, value, value);
  draft.unit = UNITS.get('ratio') ?? null;
  return draft;
}
