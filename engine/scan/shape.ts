/** What a token is, packed into one integer, so that most questions about it cost one look at memory. */
import { TokenKind } from './tokens.ts';

/**
 * From the low bits: the flags of the token (`TokenFlag`), its kind plus one, room for what a reader finds out; the high half is
 * its first UTF-16 unit. 0 stands for no token at all.
 */
export const KIND_SHIFT = 8;
export const CHARACTER_SHIFT = 16;
/** The bits in which a kind lies. */
export const KIND: number = 7 << KIND_SHIFT;

/** The bits of a kind (`TokenKind`). */
export function shapeOfKind(kind: number): number {
  return (kind + 1) << KIND_SHIFT;
}

export const WORD: number = shapeOfKind(TokenKind.word);
export const NUMBER: number = shapeOfKind(TokenKind.number);
export const PUNCTUATION: number = shapeOfKind(TokenKind.punctuation);
