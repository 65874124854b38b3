/** Numbers that belong to the name of a model: `Su-27`, `737-800`, `iPhone 15`, a 4K camera, a .38. */
import { TokenFlag } from '../scan/tokens.ts';
import { Bit, Mark } from './bits.ts';
import {
  type BlockText,
  bitsAt,
  charAt,
  hasFlag,
  is,
  isCapital,
  isDash,
  isGlued,
  isJoint,
  isMarked,
  isNumber,
  isWord,
  lengthAt,
  phraseAt,
  reads,
} from './block-text.ts';
import { roleAt } from './date-draft.ts';
import { yearAt } from './date-parts.ts';
import type { Draft } from './draft.ts';
import { isPlural } from './noun-kinds.ts';

const HYPHEN_MINUS = 0x2d;
const OPEN_BRACKET = 0x28;
const POINT = 0x2e;
const UPPER_K = 0x4b;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const LAST_ASCII = 0x7f;
/** Han, kana and Hangul begin above it. */
const FIRST_IDEOGRAPH = 0x0900;
/** Letters glued after a number: `14b`, `A320neo`. */
const LONGEST_SUFFIX = 3;
const MANY = 10;
/** `4K`, `8K`: resolutions have one digit. */
const LARGEST_RESOLUTION = 9000;
/** Types of machines have three digits before their hyphen and round hundreds after it. */
const TYPE_DIGITS = 3;
const ROUND = 100;
const ODD = 5;

/** `Su-27`, `K9`, `Covid-19`, `5G`, `401(k)`, `737-800`. */
export function isModel(text: BlockText, draft: Draft): boolean {
  const { from, to } = draft;
  if (isGlued(text, from)) {
    if (isWord(text, from - 1) && !isIdeographic(text, from - 1)) return true;
    if (isBehindHyphen(text, from)) return true;
    // `BA.2`
    if (charAt(text, from - 1) === POINT && isGlued(text, from - 1) && isCapital(text, from - 2)) return true;
  }
  if (isCaliber(text, draft) || isVariant(text, draft) || isCamel(text, draft)) return true;
  if (to > from + 1 && isResolution(text, draft)) return true;
  if (!isGlued(text, to)) return false;
  if (isJoint(text, to)) {
    // 7-Eleven
    if (isCapital(text, to + 1) && is(text, to + 1, Bit.number) && draft.scale === 1) return true;
    // 20-F
    if (isCapital(text, to + 1) && lengthAt(text, to + 1) === 1) return true;
    if (isType(text, draft)) return true;
    // 2-bed: what counts rooms or doors describes a kind.
    if ((draft.low ?? MANY) < MANY && draft.scale === 1 && isKind(text, to + 1)) return true;
  }
  const letter = isWord(text, to + 1) && lengthAt(text, to + 1) === 1 && isGlued(text, to + 1);
  if (charAt(text, to) === OPEN_BRACKET && letter) return true;
  if (!isWord(text, to) || reads(text, to, "'s") || isIdeographic(text, to)) return false;
  // 4Chan
  return (
    lengthAt(text, to) <= LONGEST_SUFFIX || (isCapital(text, to) && (draft.low ?? MANY) < MANY && draft.scale === 1)
  );
}

/** `MRI-7T`, `H1N1`: what looks like a unit ends a name. */
export function isModelCode(text: BlockText, draft: Draft): boolean {
  const { from, to } = draft;
  // `H1N1 year`
  if (isGlued(text, from) && isWord(text, from - 1) && !isIdeographic(text, from - 1)) return true;
  const letter = isGlued(text, to) && isCapital(text, to) && lengthAt(text, to) === 1;
  return letter && isJoint(text, from - 1) && hasFlag(text, from - 2, TokenFlag.allCaps);
}

function isBehindHyphen(text: BlockText, from: number): boolean {
  if (!isJoint(text, from - 1) || charAt(text, from - 1) !== HYPHEN_MINUS) return false;
  if (isCapital(text, from - 2) && lengthAt(text, from - 2) === 1) return true;
  // mid-2006
  if (yearAt(text, from) > 0 && roleAt(text, from - 2) === 'mid') return false;
  if (isWord(text, from - 2) && !is(text, from - 2, Bit.number | Bit.scale | Bit.hedgeGap | Bit.to | Bit.or))
    return true;
  return isNumber(text, from - 2) && isWord(text, from - 3) && isGlued(text, from - 2);
}

/** "a .38 was found": a weapon by its calibre. "A .5 rise" has what it counts. */
function isCaliber(text: BlockText, draft: Draft): boolean {
  const { from, to } = draft;
  if (charAt(text, from) !== POINT || !is(text, from - 1, Bit.article) || draft.to !== from + 1) return false;
  return !isWord(text, to) || is(text, to, Bit.stop | Bit.and | Bit.or | Bit.predicate);
}

/** "the 737 MAX lessor": capitals between an article with its number and one thing. "The 27 EU leaders" are several. */
function isVariant(text: BlockText, draft: Draft): boolean {
  const { from, to } = draft;
  if (!hasFlag(text, to, TokenFlag.allCaps) || lengthAt(text, to) < 2 || bitsAt(text, to) !== 0 || isGlued(text, to))
    return false;
  if (draft.scale > 1 || draft.grouped || to !== from + 1 || lengthAt(text, from) !== TYPE_DIGITS) return false;
  const single = is(text, from - 1, Bit.article) || reads(text, from - 1, 'the');
  return (
    single &&
    !isPlural(text, to) &&
    !isPlural(text, to + 1) &&
    !isPlural(text, to + 2) &&
    !is(text, to + 1, Bit.people & ~Bit.singular)
  );
}

/** "iPhone 15 owners": a brand with a small letter before its capital. */
function isCamel(text: BlockText, draft: Draft): boolean {
  const at = draft.from - 1;
  if (draft.scale > 1 || draft.grouped || draft.unit !== null) return false;
  if (!isWord(text, at) || isCapital(text, at) || lengthAt(text, at) < 2 || isGlued(text, draft.from)) return false;
  // "TOGO'S 40 MAYORS"
  if (reads(text, at, "'s")) return false;
  const second = (text.tokens.start[at] ?? 0) + 1;
  const code = text.tokens.text.charCodeAt(second);
  if (code <= LAST_ASCII) return code >= UPPER_A && code <= UPPER_Z;
  const letter = text.tokens.text[second] ?? '';
  return letter !== letter.toLowerCase();
}

/** "the 4K camera", "8K video": one thing behind, or nothing. "4K people" are thousands. */
function isResolution(text: BlockText, draft: Draft): boolean {
  const letter = draft.to - 1;
  if (charAt(text, letter) !== UPPER_K || lengthAt(text, letter) !== 1) return false;
  if ((draft.low ?? 0) > LARGEST_RESOLUTION || draft.decimals > 0) return false;
  // "24 4K cameras"
  if (isNumber(text, draft.from - 1)) return isGlued(text, letter);
  return (
    isWord(text, draft.to) && bitsAt(text, draft.to) === 0 && !isPlural(text, draft.to) && !isPlural(text, draft.to + 1)
  );
}

/** "the 737-800 fleet": an odd number before the hyphen, a round one after it, and one thing. "125-200 people" are a range. */
function isType(text: BlockText, draft: Draft): boolean {
  const second = draft.to + 1;
  if (!isNumber(text, second) || isDash(text, second + 1)) return false;
  if (lengthAt(text, draft.from) !== TYPE_DIGITS || lengthAt(text, second) !== TYPE_DIGITS) return false;
  const [a = 0, b = 0] = [text.tokens.value[draft.from], text.tokens.value[second]];
  const thing = second + 1;
  const counted = isPlural(text, thing) || isPlural(text, thing + 1) || is(text, thing, Bit.people);
  return a % ODD !== 0 && b % ROUND === 0 && !counted && phraseAt(text, text.grammar.units, thing, thing) === 0;
}

/** A word after a hyphen that is neither a unit nor a person: an adjective is being made. */
function isKind(text: BlockText, at: number): boolean {
  if (!isWord(text, at) || bitsAt(text, at) !== 0 || isMarked(text, at, Mark.peopleCompound)) return false;
  const { units, hedgesAfter } = text.grammar;
  return phraseAt(text, units, at, at) === 0 && phraseAt(text, hedgesAfter, at, at - 1) === 0;
}

/** Han, kana and Hangul are written against digits. */
function isIdeographic(text: BlockText, at: number): boolean {
  return charAt(text, at) >= FIRST_IDEOGRAPH;
}
