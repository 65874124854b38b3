/** Numerals that only look like quantities, each with the reason. Patterns of several tokens first, then what the neighbours of a numeral say. */
import { TokenFlag } from '../scan/tokens.ts';
import { isAddress } from './address.ts';
import { Bit, Mark } from './bits.ts';
import {
  type BlockText,
  bitsAt,
  charAt,
  hasFlag,
  is,
  isCapital,
  isGlued,
  isJoint,
  isMarked,
  isNumber,
  isPunctuation,
  isWord,
  lengthAt,
  phraseAt,
  reads,
} from './block-text.ts';
import { isSuffix } from './date-parts.ts';
import { type Draft, rejected } from './draft.ts';
import { isNumberVerb } from './label-context.ts';
import { isNounLike, labelOf } from './labels.ts';
import { isEvent } from './metre.ts';
import { isModel, isModelCode } from './models.ts';
import { isNameWord, isTitle } from './names.ts';
import { isDemonym, isPeopleName, isPlural } from './noun-kinds.ts';
import { readScore } from './scores.ts';
import { readPhone, readTime } from './times.ts';
import { isYear, readDecade, readYearSpan } from './years.ts';

const SLASH = 0x2f;
const POINT = 0x2e;
const BRACKET = 0x29;
const ZERO = 0x30;
const COMMA = 0x2c;
/** A bare number of this many digits is a code: counts of that size are printed with separators. */
const CODE_DIGITS = 8;

/** A pattern that begins with the number at a token: time, phone, score, ordinal, decade, version; null when none does. */
export function readPattern(text: BlockText, at: number): Draft | null {
  if (!isNumber(text, at)) return null;
  if (!mayBePattern(text, at)) return null;
  return (
    readPhone(text, at) ??
    readTime(text, at) ??
    readOrdinal(text, at) ??
    readDecade(text, at) ??
    readYearSpan(text, at) ??
    readScore(text, at) ??
    readSaying(text, at) ??
    readListNumber(text, at) ??
    (Number.isNaN(text.tokens.value[at] ?? 0) ? rejected(at, at + 1, 'version') : null)
  );
}

/** Whether anything touches the number, or stands where only a pattern has it: most numbers stand free. */
function mayBePattern(text: BlockText, at: number): boolean {
  const next = at + 1;
  if (isGlued(text, next) && !(isPunctuation(text, next) && isPlainEnd(text, next))) return true;
  if (isGlued(text, at) || charAt(text, at) === ZERO || Number.isNaN(text.tokens.value[at] ?? 0)) return true;
  return phraseAt(text, text.grammar.clock, at, next) !== 0 || reads(text, next, 'hours');
}

/** A comma, or a full stop that does not number a line. */
function isPlainEnd(text: BlockText, at: number): boolean {
  const code = charAt(text, at);
  return code === COMMA || (code === POINT && !hasFlag(text, at - 1, TokenFlag.lineStart));
}

function readOrdinal(text: BlockText, at: number): Draft | null {
  if (isSuffix(text, at + 1)) return rejected(at, at + 2, 'ordinal');
  return isJoint(text, at + 1) && isSuffix(text, at + 2) ? rejected(at, at + 3, 'ordinal') : null;
}

/** `24/7`, `9/11`, `1-on-1`: a fraction would be smaller or followed by "of". */
function readSaying(text: BlockText, at: number): Draft | null {
  if (isJoint(text, at + 1) && reads(text, at + 2, 'on') && isJoint(text, at + 3) && isNumber(text, at + 4))
    return rejected(at, at + 5, 'idiom');
  const slashed =
    charAt(text, at + 1) === SLASH && isGlued(text, at + 1) && isGlued(text, at + 2) && isNumber(text, at + 2);
  if (!slashed) return null;
  const [a = 0, b = 0] = [text.tokens.value[at], text.tokens.value[at + 2]];
  // "3/4 Battalion" is a unit's name.
  const fraction =
    !(isWord(text, at + 3) && isCapital(text, at + 3) && !isTitle(text, at)) &&
    a < b &&
    b <= 20 &&
    (is(text, at + 3, Bit.of | Bit.denominator) || (b <= 4 && b > 1));
  return fraction ? null : rejected(at, at + 3, 'idiom');
}

/** `1.` or `2)` at the head of a line. */
function readListNumber(text: BlockText, at: number): Draft | null {
  if (!hasFlag(text, at, TokenFlag.lineStart) || lengthAt(text, at) > 2 || !isGlued(text, at + 1)) return null;
  const mark = charAt(text, at + 1);
  return (mark === POINT || mark === BRACKET) && !isGlued(text, at + 2) && at + 2 < text.count
    ? rejected(at, at + 2, 'list-number')
    : null;
}

/** Why the numeral of a draft is no quantity, told from what stands around it; null when it is one. Its unit must be known. */
export function rejectOf(text: BlockText, draft: Draft): Draft['reject'] {
  const { digits } = draft;
  if (digits && isEvent(text, draft.scale > 1 ? draft.to - 1 : draft.to)) return 'name';
  if (draft.dimension === 'duration' && isCapital(text, digits ? draft.to : draft.from))
    if (digits ? isNamedTime(text, draft) : isNamedSpan(text, draft)) return 'name';
  // "Apartment 6C"
  if (draft.unit !== null && is(text, draft.from - 1, Bit.label) && isLetter(text, draft.to)) return 'designation';
  if (draft.unit !== null && digits && isModelCode(text, draft)) return 'model';
  if (draft.unit !== null || draft.share) return isHyphenIdiom(text, draft) ? 'idiom' : null;
  if (!digits) return rejectWords(text, draft);
  const { from, to } = draft;
  const bare = draft.scale === 1 && !draft.grouped && to === from + 1;
  if (isModel(text, draft)) return 'model';
  const label = labelOf(text, draft, bare);
  if (label !== null) return label;
  if (bare && isYear(text, from)) return 'year';
  if (!draft.grouped && draft.decimals === 0 && charAt(text, from) === ZERO && lengthAt(text, from) > 1)
    return 'identifier';
  if (bare && lengthAt(text, from) >= CODE_DIGITS) return 'identifier';
  if (isAmbiguousPoint(text, draft)) return 'ambiguous';
  if (bare && isAddress(text, draft)) return 'address';
  // "the 38 bus", "the 999 caller": one thing of its line, one person.
  if (bare && reads(text, from - 1, 'the') && is(text, to, Bit.label | Bit.singular) && isSingle(text, to))
    return (draft.low ?? 1) === 1 ? null : 'designation';
  return null;
}

/** "60 Minutes" is a programme: a time in digits before a capital. */
function isNamedTime(text: BlockText, draft: Draft): boolean {
  return !isTitle(text, draft.from) && !hasFlag(text, draft.to, TokenFlag.allCaps);
}

/** "the Six-Day War": a time in words, which begins with a capital. */
function isNamedSpan(text: BlockText, draft: Draft): boolean {
  return isJoint(text, draft.to) && isCapital(text, draft.to + 1) && !isTitle(text, draft.from);
}

/** One capital right behind the digits. */
function isLetter(text: BlockText, at: number): boolean {
  return isGlued(text, at) && lengthAt(text, at) === 1 && isCapital(text, at);
}

/** "hundred-year floods", "a thousand-yard stare". */
function isHyphenIdiom(text: BlockText, draft: Draft): boolean {
  const scale = draft.to - 1;
  const bareScale = is(text, scale, Bit.scale) && (draft.to === draft.from + 1 || is(text, draft.from, Bit.article));
  return bareScale && (draft.scale === 100 || draft.scale === 1000) && isJoint(text, draft.to) && !draft.digits;
}

/** A noun in the singular behind a number above one. */
function isSingle(text: BlockText, at: number): boolean {
  return !isCapital(text, at) && !isPlural(text, at) && !isPlural(text, at + 1) && !isJoint(text, at - 1);
}

/** `1.250` in a language of decimal points: no one writes a third decimal that is zero, so it may be 1,250. */
function isAmbiguousPoint(text: BlockText, draft: Draft): boolean {
  if (draft.scale > 1 || draft.to !== draft.from + 1 || draft.decimals !== 3) return false;
  const end = text.tokens.end[draft.from] ?? 0;
  return text.tokens.text.charCodeAt(end - 1) === ZERO && charAt(text, draft.from) !== ZERO;
}

/** Number words that count nothing: "number one", "Seven Sisters", "two-time champion". */
function rejectWords(text: BlockText, draft: Draft): Draft['reject'] {
  const { from, to } = draft;
  if (isHyphenIdiom(text, draft)) return 'idiom';
  // 7-Eleven
  if (isJoint(text, from - 1) && isNumber(text, from - 2) && isCapital(text, from)) return 'model';
  // "million-to-one", "two's company", "nine under par"
  if (draft.scale > 1 && isJoint(text, to) && is(text, to + 1, Bit.to) && reads(text, to + 3, 'one')) return 'idiom';
  if (to === from + 1 && reads(text, to, "'s") && hasFlag(text, from, TokenFlag.sentenceStart)) return 'idiom';
  if (reads(text, to + 1, 'par')) return 'score';
  if (is(text, from - 1, Bit.label | Bit.section) && !isNounLike(text, to) && !isNumberVerb(text, from - 1))
    return 'designation';
  if (draft.scale > 1) return null;
  if (
    isJoint(text, to) &&
    !is(text, to + 1, Bit.to | Bit.number | Bit.people) &&
    !isMarked(text, to + 1, Mark.peopleCompound)
  ) {
    return isHedgeTail(text, to) ? null : 'idiom';
  }
  if (to !== from + 1) return null;
  return (isNameWord(text, from) && isBesideName(text, draft)) || isNamedThing(text, from) ? 'name' : null;
}

/** A capital beside the number makes a name of it; "05.00 Nine out of ten trains" has none. */
function isBesideName(text: BlockText, draft: Draft): boolean {
  return phraseAt(text, text.grammar.outOf, draft.from, draft.to) === 0 || isCapital(text, draft.from - 1);
}

/** "Seven Sisters station", "the Four Seasons' staff": a capital number and plural before what they name; peoples are counted. */
function isNamedThing(text: BlockText, at: number): boolean {
  const noun = at + 1;
  if (!isCapital(text, at) || !isCapital(text, noun) || !isPlural(text, noun) || isDemonym(text, noun)) return false;
  if (hasFlag(text, at, TokenFlag.allCaps)) return false;
  const people = isPeopleName(text, noun) || is(text, noun, Bit.people);
  if (!people && reads(text, at - 1, 'the') && !isPunctuation(text, at - 2))
    return !isWord(text, at - 2) || !isTitle(text, at);
  const thing = noun + 1;
  if (isTitle(text, at) && !hasFlag(text, at, TokenFlag.sentenceStart)) return false;
  return (
    isNounLike(text, thing) &&
    bitsAt(text, thing) === 0 &&
    !isCapital(text, thing) &&
    !isPlural(text, thing) &&
    !isMarked(text, thing, Mark.thing)
  );
}

/** "forty-odd", "twenty-plus". */
function isHedgeTail(text: BlockText, at: number): boolean {
  return phraseAt(text, text.grammar.hedgesAfter, at, at) !== 0;
}
