/** Memory for the tokens of blocks. */
import type { Tokens } from './tokens.ts';

export type TokenArrays = Pick<
  Tokens,
  'start' | 'end' | 'kind' | 'flags' | 'hash' | 'key' | 'word' | 'shape' | 'value' | 'sentence' | 'clause'
>;

/** Bytes of one token: a float, eight integers, two bytes. */
const TOKEN_BYTES = 42;
/** Capacities are multiples of this, so that floats lie where they must. */
const ALIGNED_TOKENS = 8;
/** Small blocks are many, and each buffer costs more than the scan of a sentence: those of a page share a few. */
const SHARED_TOKENS = 1 << 12;
/** A block that needs more than this has a buffer of its own. */
const LARGEST_SHARE = SHARED_TOKENS >> 1;

/** Memory in which blocks lie one behind the other: of each array a run, with room for `capacity` tokens. */
interface Chunk {
  readonly buffer: ArrayBuffer;
  readonly capacity: number;
}

let shared: Chunk = { buffer: new ArrayBuffer(0), capacity: 0 };
/** Tokens of `shared` that are given out. */
let used = 0;
/** Whether the arrays given out last lie in `shared`. */
let isShared = false;

function chunkFor(tokens: number): Chunk {
  const capacity = Math.ceil(tokens / ALIGNED_TOKENS) * ALIGNED_TOKENS;
  const buffer = new ArrayBuffer(capacity * TOKEN_BYTES);
  // A token has no value but where the scanner gives it one.
  new Float64Array(buffer, 0, capacity).fill(Number.NaN);
  return { buffer, capacity };
}

/** Arrays for so many tokens at least: all zero, and no token with a value. They are the caller's once it calls `keepTokens`. */
export function allocateTokens(tokens: number): TokenArrays {
  isShared = tokens <= LARGEST_SHARE;
  if (!isShared) return arraysIn(chunkFor(tokens), 0, tokens);
  if (used + tokens > shared.capacity) {
    shared = chunkFor(SHARED_TOKENS);
    used = 0;
  }
  return arraysIn(shared, used, tokens);
}

/** Says how many tokens the arrays given out last are used for: what lies behind them is given out again, as it is. */
export function keepTokens(count: number): void {
  if (isShared) used += count;
}

function arraysIn({ buffer, capacity }: Chunk, from: number, tokens: number): TokenArrays {
  const integers = (array: number): Int32Array => new Int32Array(buffer, capacity * (8 + 4 * array) + from * 4, tokens);
  const bytes = (array: number): Uint8Array => new Uint8Array(buffer, capacity * (40 + array) + from, tokens);
  return {
    value: new Float64Array(buffer, from * 8, tokens),
    start: integers(0),
    end: integers(1),
    hash: integers(2),
    key: integers(3),
    word: integers(4),
    shape: integers(5),
    sentence: integers(6),
    clause: integers(7),
    kind: bytes(0),
    flags: bytes(1),
  };
}
