/** Words before a bound that turn it around: "not above", "never more than", "doubted there were more than". */
import type { HedgeCode } from '../../data/schema/vocabulary.ts';
import { Bit, Hint } from './bits.ts';
import { type BlockText, hints, is, isWord, sameClause, sameSentence } from './block-text.ts';

/** How far the denial may stand before the bound, and a doubt. */
const WORDS_TO_DENIAL = 3;
const WORDS_TO_DOUBT = 5;
/** What a denial makes of a bound. */
const DENIED: ReadonlyMap<HedgeCode, HedgeCode> = new Map([
  ['>', '<='],
  ['<', '>='],
]);

/** What the bound at the tokens `[from, at]` says with the words before it: itself, or the other way round behind a denial. */
export function boundOf(text: BlockText, code: HedgeCode, from: number, at: number): HedgeCode {
  const denied = DENIED.get(code);
  if (denied === undefined) return code;
  return isDenied(text, from, from === at ? Hint.denial : Hint.fullDenial) || isDoubted(text, from) ? denied : code;
}

/** "will not go above 40,000", "never got beyond 12 km", "not over 30", "never seen more than 100": a verb or nothing stands between. Comparisons bear a denial of other words ("could not have carried more than 800"). */
function isDenied(text: BlockText, from: number, denial: number): boolean {
  for (let at = from - 1; at >= from - WORDS_TO_DENIAL && sameClause(text, at, from); at--) {
    if (hints(text, at, denial)) return true;
    if (!isWord(text, at) || is(text, at, Bit.and | Bit.or | Bit.to | Bit.article)) return false;
  }
  return false;
}

/** "doubted that there were more than 40" */
function isDoubted(text: BlockText, from: number): boolean {
  for (let at = from - 1; at >= from - WORDS_TO_DOUBT && sameSentence(text, at, from); at--) {
    if (hints(text, at, Hint.doubt)) return at < from - 1;
    if (!hints(text, at, Hint.doubtLink)) return false;
  }
  return false;
}
