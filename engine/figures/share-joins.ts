/** Two numerals that are one share: "one in five", "nine out of 10", "one train in three". */
import { Bit } from './bits.ts';
import { type BlockText, charAt, is, isJoint, isPunctuation, isWord, phraseAt } from './block-text.ts';
import { Draft } from './draft.ts';
import { isPlural } from './noun-kinds.ts';
import { lengthOf } from './phrase-trie.ts';
import { UNITS } from './units.ts';

const THOUSAND = 1000;
const COLON = 0x3a;
/** "300 in 500": larger parts than this are two counts, unless "out of" stands between. */
const LARGEST_PART = 10;
/** The whole of "one train in three", and the words of its thing. */
const LARGEST_WHOLE = 20;
const WORDS_OF_THING = 2;

/** "one train in three", "four adults in five", "nine dollars in every ten": the thing stands between. */
export function shareOfThings(text: BlockText, part: Draft, whole: Draft): Draft | null {
  const thing = part.to;
  if (part.share || whole.share || whole.unit !== null || part.low === null || whole.low === null) return null;
  if (!(part.low < whole.low) || whole.low > LARGEST_WHOLE || part.hedge === 'vague' || whole.hedge !== '') return null;
  if (part.scale > 1 || whole.scale > 1 || !Number.isInteger(part.low) || !Number.isInteger(whole.low)) return null;
  for (let link = thing + 1; link <= thing + WORDS_OF_THING; link++) {
    if (!isWord(text, link - 1) || is(text, link - 1, Bit.stop | Bit.of | Bit.and | Bit.predicate)) return null;
    const hit = phraseAt(text, text.grammar.outOf, part.from, link);
    if (hit === 0) continue;
    const every = lengthOf(hit) > 1 && !isPlural(text, whole.to);
    if (link + lengthOf(hit) !== whole.from || !(every || endsThing(text, whole.to))) return null;
    return joined(part, whole, part.low / whole.low);
  }
  return null;
}

/** Nothing that the whole would count: "two men in five attacks". */
function endsThing(text: BlockText, at: number): boolean {
  if (at >= text.count || isPunctuation(text, at)) return true;
  return (is(text, at, Bit.stop | Bit.predicate) && !isJoint(text, at)) || isPast(text, at);
}

/** A verb in -ed that nothing describes. */
function isPast(text: BlockText, at: number): boolean {
  const end = text.tokens.end[at] ?? 0;
  return isWord(text, at) && text.tokens.text.slice(end - 2, end) === 'ed' && is(text, at + 1, Bit.stop | Bit.article);
}

/** "one in five", "nine out of 10". */
export function share(text: BlockText, part: Draft, whole: Draft): Draft | null {
  if (part.unit !== null || whole.unit !== null || part.share || whole.share || part.low === null || whole.low === null)
    return null;
  if (isListed(text, part, whole)) return joined(part, whole, part.low / whole.low);
  const hit = phraseAt(text, text.grammar.outOf, part.from, part.to);
  if (hit === 0 || part.to + lengthOf(hit) !== whole.from) return null;
  // "5.5 in a hundred"
  const rate = whole.low === 100 || whole.low === THOUSAND;
  if (!(part.low < whole.low) || !(Number.isInteger(part.low) || rate) || whole.hedge !== '') return null;
  if (lengthOf(hit) === 1 && part.low > 1 && whole.low > LARGEST_PART && whole.low !== 100 && whole.low !== THOUSAND)
    return null;
  if (lengthOf(hit) === 1 && is(text, part.from - 1, Bit.cue | Bit.label)) return null;
  return joined(part, whole, part.low / whole.low);
}

function joined(part: Draft, whole: Draft, value: number): Draft {
  const draft = new Draft(part.from, whole.to, value, value);
  draft.share = true;
  draft.unit = UNITS.get('share') ?? null;
  draft.step = 0.01;
  copyHedge(draft, part);
  return draft;
}

/** "12 of 24: missiles that veered off" at the head of an entry. "12 of 24 missiles" are twelve. */
function isListed(text: BlockText, part: Draft, whole: Draft): boolean {
  if (!is(text, part.to, Bit.of) || whole.from !== part.to + 1 || charAt(text, whole.to) !== COLON) return false;
  return (part.low ?? 0) < (whole.low ?? 0) && (part.from === text.first || !isWord(text, part.from - 1));
}

/** Gives a joined figure the hedge of its first part. */
export function copyHedge(to: Draft, from: Draft): void {
  to.hedge = from.hedge;
  to.hedgeFrom = from.hedgeFrom;
  to.hedgeTo = from.hedgeTo;
}
