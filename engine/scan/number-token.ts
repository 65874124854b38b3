/** Reads one run of digits with its separators, by the number format of the language. */
import { CharClass, CLASS, CLASS_MASK, FOLD } from './char-classes.ts';
import { classAt } from './word-token.ts';

/** Where the number ends, and its value (NaN when the digits are no quantity: a version, an address, a code). */
export interface NumberToken {
  end: number;
  value: number;
}

/** Languages that write `1.234,5` or `1 234,5`. All others write `1,234.5`. */
const DECIMAL_COMMA: ReadonlySet<string> = new Set(
  'az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk uz vi'.split(
    ' ',
  ),
);

let last = { language: '', comma: false };

/** Whether a language (`de`, `de-CH`) writes the decimal sign as a comma. */
export function writesDecimalComma(language: string | undefined | null): boolean {
  if (!language) return false;
  // Mostly it is the language of the block before.
  if (language !== last.language) last = { language, comma: isOfDecimalComma(language) };
  return last.comma;
}

function isOfDecimalComma(language: string): boolean {
  const dash = language.indexOf('-');
  return DECIMAL_COMMA.has((dash < 0 ? language : language.slice(0, dash)).toLowerCase());
}

/** More digits than this are a code, and beyond what a float holds exactly. */
const MOST_DIGITS = 15;
/** `12,34,56,789`: no Indian-grouped number has more pairs than this. */
const MOST_PAIRS = 5;
const COMMA = 0x2c;
const POINT = 0x2e;
/** `14·9 million`: the decimal point of some journals. */
const MIDDLE_DOT = 0xb7;
const QUOTE = 0x27;
const SPACE = 0x20;
const ZERO = 0x30;
const NINE = 0x39;
const LAST_ASCII = 0x7f;
/** Powers of ten, for as many decimals as the numbers of the news have. */
const POWERS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];
/** Highest value of one part of an internet address. */
const LARGEST_OCTET = 255;

/** The digit at a place, -1 where none stands. */
export function digitAt(text: string, at: number): number {
  if (at >= text.length) return -1;
  const code = text.charCodeAt(at);
  if (code <= LAST_ASCII) return code >= ZERO && code <= NINE ? code - ZERO : -1;
  return ((CLASS[code] ?? 0) & CLASS_MASK) === CharClass.digit ? (FOLD[code] ?? ZERO) - ZERO : -1;
}

/** The folded separator at a place; 0 for a plain space, which separates words, and for anything else. */
function separatorAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (code === SPACE) return 0;
  if (code === MIDDLE_DOT) return POINT;
  const folded = FOLD[code] ?? 0;
  if (folded === COMMA || folded === POINT || folded === QUOTE) return folded;
  return folded === SPACE ? SPACE : 0;
}

/** Number of digits from a place on, at most `most`. */
function digitsFrom(text: string, at: number, most: number): number {
  let count = 0;
  while (count < most && digitAt(text, at + count) >= 0) count++;
  return count;
}

/** Number of consecutive `<separator>ddd` groups. */
function groupsFrom(text: string, at: number, separator: number): number {
  let groups = 0;
  let next = at;
  while (separatorAt(text, next) === separator && digitsFrom(text, next + 1, 4) === 3) {
    groups++;
    next += 4;
  }
  return groups;
}

/** Length of the rest of an Indian-grouped number (`1,26,000` after the `1`), 0 when it is none. */
function indianGroups(text: string, at: number): number {
  let next = at;
  for (let pairs = 0; pairs < MOST_PAIRS; pairs++) {
    if (separatorAt(text, next) !== COMMA) return 0;
    const digits = digitsFrom(text, next + 1, 4);
    if (digits === 3) return pairs > 0 ? next + 4 - at : 0;
    if (digits !== 2) return 0;
    next += 3;
  }
  return 0;
}

function digitsValue(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = digitAt(text, at);
    if (digit >= 0) value = value * 10 + digit;
  }
  return value;
}

/** `192.168.100.200`: four parts, none over 255. */
function isAddress(text: string, from: number, first: number, groups: number): boolean {
  if (groups !== 3 || digitsValue(text, from, first) > LARGEST_OCTET) return false;
  for (let group = 0; group < groups; group++) {
    const at = first + group * 4 + 1;
    if (digitsValue(text, at, at + 3) > LARGEST_OCTET) return false;
  }
  return true;
}

/** How many groups of three belong to the number, given how they are separated. */
function acceptedGroups(text: string, from: number, first: number, separator: number, decimalComma: boolean): number {
  const groups = separator === 0 ? 0 : groupsFrom(text, first, separator);
  if (groups === 0) return 0;
  if (separator === COMMA && decimalComma && groups === 1) {
    // `11,000` in a language of decimal commas: nobody writes a third decimal that is zero.
    return digitAt(text, first + 3) === 0 ? 1 : 0;
  }
  if (separator === POINT && !decimalComma) return groups === 1 || isAddress(text, from, first, groups) ? 0 : groups;
  return groups;
}

/**
 * Reads the number that begins at `at` (a digit, or a point before a digit) into `out`.
 * Each digit is looked at a constant number of times.
 */
export function readNumber(text: string, at: number, decimalComma: boolean, out: NumberToken): void {
  let next = at;
  while (digitAt(text, next) >= 0) next++;
  const first = next;
  const separator = separatorAt(text, next);
  let used = 0;
  if (first - at <= 3 && first > at && digitAt(text, at) > 0) {
    const groups = acceptedGroups(text, at, first, separator, decimalComma);
    next += groups > 0 ? groups * 4 : separator === COMMA && !decimalComma ? indianGroups(text, first) : 0;
    if (next > first) used = separator;
  }
  const integerEnd = next;
  const sign = separatorAt(text, next);
  let decimals = 0;
  // `1,2,3` is a list: its later members have no decimals either.
  const listed = at > 1 && separatorAt(text, at - 1) === sign && digitAt(text, at - 2) >= 0;
  if (
    (sign === POINT || (sign === COMMA && decimalComma)) &&
    sign !== used &&
    !listed &&
    digitAt(text, next + 1) >= 0
  ) {
    next++;
    while (digitAt(text, next) >= 0) next++;
    decimals = next - integerEnd - 1;
    if (separatorAt(text, next) === sign && digitAt(text, next + 1) >= 0) {
      if (sign === POINT) {
        while (digitAt(text, next) >= 0 || (separatorAt(text, next) === POINT && digitAt(text, next + 1) >= 0)) next++;
        out.end = next;
        out.value = Number.NaN;
        return;
      }
      // `1,2,3` is a list.
      next = integerEnd;
      decimals = 0;
    }
  }
  out.end = next;
  const digits = next - at > MOST_DIGITS + MOST_PAIRS ? Number.NaN : digitsValue(text, at, next);
  out.value = decimals === 0 ? digits : digits / (POWERS[decimals] ?? 10 ** decimals);
}

/** Whether digits may go on after the character at a place: a comma, point, middle dot or apostrophe, or a space that does not separate words. */
export function isSeparator(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === SPACE) return false;
  const next = classAt(text, at);
  return (
    (next === CharClass.punctuation ||
      next === CharClass.apostrophe ||
      next === CharClass.space ||
      code === MIDDLE_DOT) &&
    classAt(text, at + 1) === CharClass.digit
  );
}

/** The value of `½`, `¾` …. */
export function fractionValue(sign: string): number {
  const parts = sign.normalize('NFKD').split('⁄');
  return Number(parts[0]) / Number(parts[1]);
}
