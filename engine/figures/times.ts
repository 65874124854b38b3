/** Times of day and telephone numbers. */

import { Bit } from './bits.ts';
import { type BlockText, charAt, is, isDash, isGlued, isNumber, lengthAt, phraseAt, reads } from './block-text.ts';
import { type Draft, rejected } from './draft.ts';
import { lengthOf } from './phrase-trie.ts';

const COLON = 0x3a;
const PLUS = 0x2b;
const ZERO = 0x30;
const OPEN = 0x28;
const CLOSE = 0x29;
const HOURS = 24;
/** Characters of `06.45`. */
const POINTED_LENGTH = 5;
/** Fewer digits are no telephone number, more groups are none either. */
const PHONE_DIGITS = 7;
const MOST_GROUPS = 6;

/** `18:30`, `2:04:35`, `7 p.m.`, `7.30am`, `1430 GMT`. */
export function readTime(text: BlockText, at: number): Draft | null {
  let to = at + 1;
  let parts = 1;
  while (
    parts < 4 &&
    charAt(text, to) === COLON &&
    isGlued(text, to) &&
    isGlued(text, to + 1) &&
    isNumber(text, to + 1) &&
    /^\d\d/.test(digitsAt(text, to + 1))
  ) {
    to += 2;
    parts++;
  }
  const clock = phraseAt(text, text.grammar.clock, at, to);
  if (clock !== 0 && (text.tokens.value[at] ?? HOURS * 100) < HOURS * 100)
    return rejected(at, to + lengthOf(clock), 'time');
  if (parts === 1 && isMilitary(text, at)) return rejected(at, at + 2, 'time');
  if (parts === 1 && isPointed(text, at)) return rejected(at, at + 1, 'time');
  return parts > 1 && lengthAt(text, at) <= 2 ? rejected(at, to, 'time') : null;
}

/** "at 2200 hours". */
function isMilitary(text: BlockText, at: number): boolean {
  const value = text.tokens.value[at] ?? Number.NaN;
  const clock = lengthAt(text, at) === 4 && value < HOURS * 100 && value % 100 < 60;
  return (
    clock &&
    reads(text, at + 1, 'hours') &&
    (reads(text, at - 1, 'at') || reads(text, at - 1, 'by') || reads(text, at - 1, 'until'))
  );
}

/** `06.45`: two digits of which the first is a zero, a point, and minutes. */
function isPointed(text: BlockText, at: number): boolean {
  if (charAt(text, at) !== ZERO || lengthAt(text, at) !== POINTED_LENGTH) return false;
  const digits = digitsAt(text, at);
  return digits[2] === '.' && (digits[3] ?? '') < '6';
}

function digitsAt(text: BlockText, at: number): string {
  return text.tokens.text.slice(text.tokens.start[at], text.tokens.end[at]);
}

/** Groups of digits with spaces or hyphens between them, led by `+`, by a zero, or three groups joined by hyphens. */
export function readPhone(text: BlockText, at: number): Draft | null {
  const plus = charAt(text, at - 1) === PLUS && isGlued(text, at);
  const zero = charAt(text, at) === ZERO && lengthAt(text, at) > 1 && !digitsAt(text, at).includes('.');
  const bracket = charAt(text, at - 1) === OPEN && charAt(text, at + 1) === CLOSE;
  const hyphens = isDash(text, at + 1) && isGlued(text, at + 1) && isGlued(text, at + 2);
  if (!plus && !zero && !bracket && !hyphens) return null;
  let digits = lengthAt(text, at);
  let to = at + 1;
  let groups = 1;
  let joined = 0;
  while (groups < MOST_GROUPS) {
    let next = to;
    if (isDash(text, next) || (charAt(text, next) === CLOSE && bracket && groups === 1)) next++;
    if (!isNumber(text, next) || lengthAt(text, next) < 2 || is(text, next + 1, Bit.scale | Bit.people)) break;
    if (next > to) joined++;
    else if (isGlued(text, next)) break;
    digits += lengthAt(text, next);
    to = next + 1;
    groups++;
  }
  if (groups < 2 || digits < PHONE_DIGITS) return null;
  const plain =
    hyphens && joined === groups - 1 && (groups >= 3 || (charAt(text, at + 2) === ZERO && lengthAt(text, at) === 3));
  return plus || zero || bracket || (plain && digits >= PHONE_DIGITS) ? rejected(at, to, 'phone') : null;
}
