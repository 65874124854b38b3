/** The words between two figures that make ends of a range of them. */
import { Bit, Mark } from './bits.ts';
import { type BlockText, charAt, is, isDash, isGlued, isJoint, isMarked, phraseAt } from './block-text.ts';
import type { Draft } from './draft.ts';
import { lengthOf } from './phrase-trie.ts';

const COMMA = 0x2c;

export type Link = 'none' | 'to' | 'dash' | 'or' | 'and' | 'maybe';

/** What stands between the words of two figures; 'none' where nothing there makes one of them. */
export function linkOf(text: BlockText, a: Draft, b: Draft): Link {
  const end = Math.max(a.to, a.unitTo);
  const from = b.hedgeFrom >= end && b.hedgeFrom < b.from ? b.hedgeFrom : b.from;
  const length = from - end;
  const maybe = b.hedgeFrom === from && isMarked(text, from, Mark.maybe);
  if (b.hedgeFrom === end && is(text, end, Bit.to)) return 'to';
  if (length === 1) {
    if (is(text, end, Bit.to)) return 'to';
    if (isDash(text, end) && from === b.from) return isGlued(text, end) || !isGlued(text, end + 1) ? 'dash' : 'none';
    if (is(text, end, Bit.or)) return 'or';
    if (is(text, end, Bit.and)) return 'and';
    if (charAt(text, end) === COMMA && maybe) return 'maybe';
  }
  if (length === 2) {
    if (charAt(text, end) === COMMA && isMarked(text, end + 1, Mark.maybe)) return 'maybe';
    if (is(text, end, Bit.or) && isMarked(text, end + 1, Mark.maybe)) return 'maybe';
    if (charAt(text, end) === COMMA && is(text, end + 1, Bit.or)) return 'or';
  }
  if (length === 3 && isJoint(text, end) && is(text, end + 1, Bit.to) && isJoint(text, end + 2)) return 'to';
  // "3000人から4000人に増えた" is a change.
  const to = length > 1 ? phraseAt(text, text.grammar.toPhrases, a.from, end) : 0;
  if (to !== 0 && lengthOf(to) === length)
    return phraseAt(text, text.grammar.changesAfter, b.from, Math.max(b.to, b.unitTo)) === 0 ? 'to' : 'none';
  return length === 0 && maybe ? 'maybe' : 'none';
}
