/** What a token is, packed into one integer, so that most questions about it cost one look at memory. */
import { TokenKind } from '../scan/tokens.ts';

/**
 * From the low bits: the flags of the token (`TokenFlag`), its kind plus one, whether it is a dash, whether it joins. The high half
 * is its first UTF-16 unit. 0 stands for no token at all.
 */
export const Shape = {
  kind: 7 << 8,
  /** A hyphen or dash of any length. */
  dash: 1 << 11,
  /** A dash that joins what stands on both sides, without spaces. */
  joint: 1 << 12,
  /** Part of a date. */
  dated: 1 << 13,
} as const;

export const KIND_SHIFT = 8;
export const CHARACTER_SHIFT = 16;

/** The bits of a kind (`TokenKind`). */
export function shapeOfKind(kind: number): number {
  return (kind + 1) << KIND_SHIFT;
}

export const WORD: number = shapeOfKind(TokenKind.word);
export const NUMBER: number = shapeOfKind(TokenKind.number);
export const PUNCTUATION: number = shapeOfKind(TokenKind.punctuation);

const HYPHENS: ReadonlySet<number> = new Set([0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212, 0xff0d]);

export function isHyphen(code: number): boolean {
  return HYPHENS.has(code);
}

/**
 * Places before the first token and behind the last one of a line that its arrays hold too, all zero: rules look a few words around a figure
 * and need not ask whether they have left the line. The entry of a token lies so far from the beginning of an array.
 */
export const EDGE = 64;
