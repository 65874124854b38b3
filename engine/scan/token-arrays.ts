/** Memory for the tokens of blocks. */
import type { Tokens } from './tokens.ts';

export type TokenArrays = Pick<
  Tokens,
  'start' | 'end' | 'first' | 'kind' | 'flags' | 'hash' | 'key' | 'value' | 'sentence' | 'clause'
>;

/** Bytes of one token: a float, six integers, one short one, two bytes. */
const TOKEN_BYTES = 36;
/** Capacities are multiples of this, so that floats lie where they must. */
const ALIGNED_TOKENS = 8;
/** Small blocks are many, and each buffer costs more than the scan of a sentence: those of a page share a few. */
const SHARED_BYTES = 1 << 17;
/** A block that needs more than this has a buffer of its own. */
const LARGEST_SHARE = SHARED_BYTES >> 2;

let shared = new ArrayBuffer(0);
let used = 0;

/** Arrays for so many tokens at least, all zero and never given out again. */
export function allocateTokens(tokens: number): TokenArrays {
  const capacity = Math.ceil(tokens / ALIGNED_TOKENS) * ALIGNED_TOKENS;
  const bytes = capacity * TOKEN_BYTES;
  if (bytes > LARGEST_SHARE) return arraysIn(new ArrayBuffer(bytes), 0, capacity);
  if (used + bytes > shared.byteLength) {
    shared = new ArrayBuffer(SHARED_BYTES);
    used = 0;
  }
  const from = used;
  used += bytes;
  return arraysIn(shared, from, capacity);
}

function arraysIn(buffer: ArrayBuffer, from: number, capacity: number): TokenArrays {
  return {
    value: new Float64Array(buffer, from, capacity),
    start: new Int32Array(buffer, from + capacity * 8, capacity),
    end: new Int32Array(buffer, from + capacity * 12, capacity),
    hash: new Int32Array(buffer, from + capacity * 16, capacity),
    sentence: new Int32Array(buffer, from + capacity * 20, capacity),
    clause: new Int32Array(buffer, from + capacity * 24, capacity),
    key: new Int32Array(buffer, from + capacity * 28, capacity),
    first: new Uint16Array(buffer, from + capacity * 32, capacity),
    kind: new Uint8Array(buffer, from + capacity * 34, capacity),
    flags: new Uint8Array(buffer, from + capacity * 35, capacity),
  };
}
