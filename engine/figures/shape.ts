/** What is found out of a token of the line that is being read: more bits of its shape. */

/** Bits of a token's shape behind those of the scanner (`scan/shape.ts`). */
export const Shape = {
  /** A hyphen or dash of any length. */
  dash: 1 << 11,
  /** A dash that joins what stands on both sides, without spaces. */
  joint: 1 << 12,
  /** Part of a date. */
  dated: 1 << 13,
} as const;

const HYPHEN = 0x2d;
const LAST_ASCII = 0x7f;
const HYPHENS: ReadonlySet<number> = new Set([0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212, 0xff0d]);

export function isHyphen(code: number): boolean {
  return code === HYPHEN || (code > LAST_ASCII && HYPHENS.has(code));
}

/**
 * Places before the first token and behind the last one of a line that its arrays hold too, all zero: rules look a few words around a figure
 * and need not ask whether they have left the line. The entry of a token lies so far from the beginning of an array.
 */
export const EDGE = 64;
