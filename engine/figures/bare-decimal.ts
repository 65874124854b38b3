/** Decimals that nothing behind them explains, whose scale or percent sign may stand with the figure before: "3.5 million. A recount found 3.3." */
import { Bit, Hint, Mark } from './bits.ts';
import { type BlockText, hints, is, isMarked, isPunctuation, sameSentence } from './block-text.ts';
import type { Draft } from './draft.ts';

/** Words before the figure that say what its decimals are of. */
const WORDS_TO_GRADE = 13;

/** A decimal without scale, rate and sign, behind which the phrase ends. */
export function isBareDecimal(text: BlockText, draft: Draft): boolean {
  if (draft.scale > 1 || draft.per !== null || draft.hedge === 'vague' || draft.share || draft.grouped) return false;
  if (draft.decimals === 0 && Number.isInteger(draft.high ?? draft.low ?? 0)) return false;
  const at = draft.phraseTo;
  if (at >= text.count || isPunctuation(text, at)) return true;
  // "35.7 to the dollar", "from 10.4 to 7.1"
  if (is(text, at, Bit.of) && isMarked(text, at + 1, Mark.pronoun)) return true;
  const ranges = is(text, draft.phraseFrom - 1, Bit.from);
  return is(text, at, Bit.stop | Bit.and | Bit.or | Bit.article) && (ranges || !is(text, at, Bit.to));
}

/** "A magnitude of 6.8", "1.4 children a woman": told in plain decimals, by a word before it in its sentence. */
export function isGraded(text: BlockText, draft: Draft): boolean {
  const from = draft.phraseFrom;
  for (let at = from - 1; at >= from - WORDS_TO_GRADE && sameSentence(text, at, draft.from); at--)
    if (hints(text, at, Hint.graded)) return true;
  return false;
}
