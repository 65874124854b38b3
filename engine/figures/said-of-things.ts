/** Verbs of land, goods, villages and people alike: "4 million barrels had flowed out and 810,000 were captured", "60 villages had fallen; 21 were retaken". */
import { TokenFlag } from '../scan/tokens.ts';
import { Hint } from './bits.ts';
import { type BlockText, hasFlag, hints } from './block-text.ts';
import { type Draft, draftAt } from './draft.ts';
import { SETTLEMENTS } from './noun-kinds.ts';

/** Dimensions whose unit is left out the second time; of a length nothing falls or is captured. */
const MEASURED: ReadonlySet<string> = new Set(['area', 'mass', 'volume', 'energy']);
/** Dimensions of figures that may stand between the two. */
const PASSING: ReadonlySet<string> = new Set(['share', 'duration']);
/** Counts of one thing differ at most so much. */
const LARGEST_RATIO = 20;
const FIGURES_BEFORE = 3;

/** Gives a bare figure with such a verb, the word at `verb`, what the figure before it measures, or its settlements; false where that is people, other things or nothing near. */
export function saidOfThings(text: BlockText, drafts: readonly Draft[], index: number, verb: number): boolean {
  const draft = drafts[index];
  if (!draft || draft.share || draft.per !== null || !hints(text, verb, Hint.thingVerb)) return false;
  const at = thingsBefore(text, drafts, index);
  const previous = draftAt(drafts, at);
  const [a, b] = [previous?.high ?? previous?.low ?? 0, draft.high ?? draft.low ?? 0];
  if (!previous || a <= 0 || b <= 0 || Math.max(a, b) > LARGEST_RATIO * Math.min(a, b)) return false;
  draft.unit = previous.unit;
  draft.nounOf = previous.nounFrom >= 0 ? at : previous.nounOf;
  return true;
}

/** The nearest figure before it, in its sentence or the one before, where it measures something or counts settlements; -1 else. */
function thingsBefore(text: BlockText, drafts: readonly Draft[], index: number): number {
  const sentence = text.sentence[drafts[index]?.from ?? 0] ?? 0;
  for (let at = index - 1; at >= 0 && at >= index - FIGURES_BEFORE; at--) {
    const other = drafts[at];
    if (!other || sentence - (text.sentence[other.from] ?? 0) > 1) return -1;
    if (other.reject !== null || hasFlag(text, other.from, TokenFlag.bracketed)) continue;
    const dimension = other.unit?.dimension ?? '';
    if (PASSING.has(dimension)) continue;
    if (other.per !== null) return -1;
    return other.unit === SETTLEMENTS || MEASURED.has(dimension) ? at : -1;
  }
  return -1;
}
