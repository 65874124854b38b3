/** Whether two numerals are the ends of a change, not of a range. */
import { Bit } from './bits.ts';
import { type BlockText, is, reads, sameSentence } from './block-text.ts';
import type { Draft } from './draft.ts';

/** How far a verb of change may stand before "from A to B" and "by A to B". */
const WORDS_TO_CHANGE = 8;
/** What was gained is far below what there is now; the ends of a range lie closer. */
const SMALLEST_GAIN = 4;

/** Verbs of which a range is told: "their reach, with allies added, runs from 40 to 60". */
const RANGING = ['runs', 'ran', 'running', 'ranges', 'ranged', 'ranging', 'varies', 'varied', 'varying', 'spans'];

/** "Rose from A to B", "swelled by A to B": a verb of rising or falling stands before it. "Fell by 10 to 15%" is a range. */
export function isChange(text: BlockText, a: Draft, b: Draft): boolean {
  const from = a.phraseFrom - 1;
  if (!is(text, from, Bit.from) && !(reads(text, from, 'by') && isGain(a, b))) return false;
  if (RANGING.some((verb) => reads(text, from - 1, verb))) return false;
  for (let at = from - 1; at >= 0 && at >= from - WORDS_TO_CHANGE && sameSentence(text, at, from); at--) {
    if (is(text, at, Bit.riser | Bit.faller)) return true;
    if (reads(text, at, ';')) return false;
  }
  return false;
}

/** Both ends are printed in full: nothing is left for the first to take over from the second. */
function isGain(a: Draft, b: Draft): boolean {
  const full = a.grouped || a.scale > 1;
  return full && a.high !== null && b.low !== null && b.low >= SMALLEST_GAIN * a.high;
}
