/** A name and a bare number behind it that stand for a sentence whose verb is left out. */
import { TokenFlag } from '../scan/tokens.ts';
import { Bit } from './bits.ts';
import {
  type BlockText,
  charAt,
  hasFlag,
  is,
  isCapital,
  isGlued,
  isNumber,
  isPunctuation,
  isWord,
  lengthAt,
  reads,
  sameSentence,
} from './block-text.ts';

/** How far before a gapped number the one may stand with which it makes a pair. */
const TOKENS_TO_PAIR = 8;
const COLON = 0x3a;
const DIGIT_ZERO = 0x30;
const DIGIT_NINE = 0x39;
const MOST_BARE_DIGITS = 4;
/** Letters of a title before a name: Mr, Dr, Gen. */
const LONGEST_TITLE = 3;

/** "Mali lost 198 and Nigeria 145,", "70 per cent took part, the government 14": the verb is left out, a number stands before. */
export function isGapped(text: BlockText, name: number, to: number): boolean {
  if (to < text.count && (!isPunctuation(text, to) || charAt(text, to) === COLON) && !is(text, to, Bit.and))
    return false;
  if (hasFlag(text, name, TokenFlag.allCaps) || isUnseparated(text, to - 1)) return false;
  const article = subjectFrom(text, name);
  const link = article - 1;
  if (!is(text, link, Bit.and) && !reads(text, link, ',') && !reads(text, link, ';')) return false;
  for (let at = link - 1; at >= link - TOKENS_TO_PAIR && sameSentence(text, at, name); at--) {
    // A label before a number ("Boeing 737 and Airbus 320") makes labels of both.
    // `21:45`: a time.
    const time =
      (charAt(text, at - 1) === COLON && isGlued(text, at)) ||
      (charAt(text, at + 1) === COLON && isGlued(text, at + 1));
    if (isNumber(text, at) && time) continue;
    if (!isNumber(text, at) && !is(text, at, Bit.number)) continue;
    // "Mali lists 177, Togo 145 and Benin 126": the first pair of the row tells for all.
    if (isCapital(text, at - 1)) return at < link && isGapped(text, at - 1, at + 1);
    return !is(text, at - 1, Bit.label | Bit.section);
  }
  return false;
}

/** "Dallas 75266": counts of that size are printed with separators. */
function isUnseparated(text: BlockText, number: number): boolean {
  const length = lengthAt(text, number);
  if (length <= MOST_BARE_DIGITS) return false;
  const from = text.tokens.start[number] ?? 0;
  for (let at = from; at < from + length; at++) {
    const code = text.tokens.text.charCodeAt(at);
    if (code < DIGIT_ZERO || code > DIGIT_NINE) return false;
  }
  return true;
}

/** Where the subject begins: "Nigeria", "the Dutch", "in Kenya", "in the South", "the middle Indian", "Mr Amin", "Wayne County". */
export function subjectFrom(text: BlockText, name: number): number {
  const before = name - 1;
  if (reads(text, before, 'the')) return reads(text, before - 1, 'in') ? before - 1 : before;
  if (reads(text, before, 'in')) return before;
  const described = isWord(text, before) && !isCapital(text, before) && !is(text, before, Bit.stop | Bit.and | Bit.or);
  if (described && reads(text, before - 1, 'the')) return before - 1;
  if (!isCapital(text, before) || !isWord(text, before)) return name;
  if (lengthAt(text, before) <= LONGEST_TITLE) return before;
  return isCapital(text, name) && !isCapital(text, before - 1) ? subjectFrom(text, before) : name;
}
